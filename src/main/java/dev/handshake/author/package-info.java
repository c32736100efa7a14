/**
 * The tools of people who write lessons and quizzes, as functions over content and pages.
 *
 * <p>{@link dev.handshake.author.Preview} shows a file as its learners will see it. It has no pictures of its own: it sits
 * down to the file as a learner would ({@code Tries} knows what can be answered), and what it shows are the pages of the
 * tutor, drawn by {@code view}. A preview therefore cannot differ from the real thing.
 */
package dev.handshake.author;
