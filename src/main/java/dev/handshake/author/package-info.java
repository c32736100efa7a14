/**
 * The tools of people who write lessons and quizzes, as functions over content and pages.
 *
 * <p>{@link dev.handshake.author.preview.Preview} shows a file as its learners will see it. It has no pictures of its own: it sits
 * down to the file as a learner would ({@code TriedAnswers} knows what can be answered), and what it shows are the pages of the
 * tutor, drawn by {@code view}. A preview therefore cannot differ from the real thing.
 *
 * <p>What may be written is described once, by {@link dev.handshake.content.shape.Shapes}, which the readers ask through. {@link
 * dev.handshake.author.schema.JsonSchema} turns that description into what an editor understands, {@link
 * dev.handshake.author.schema.KeyBook} into what a person reads, {@link dev.handshake.author.schema.StarterFile} into a file to begin with. How a
 * file is laid out is a matter of lines and belongs to content: {@link dev.handshake.content.format.Layout}.
 */
package dev.handshake.author;
