/**
 * What only shows when files are read together: ids, references, follow-ups, model answers, coverage of both languages,
 * advice to authors.
 *
 * <p>{@code content.library} runs these checks. Start with {@code LessonReferences}.
 */
package dev.handshake.content.check;
