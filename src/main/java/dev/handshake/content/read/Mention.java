package dev.handshake.content.read;

import dev.handshake.content.source.Span;

/**
 * Something that a quiz names and that has to exist elsewhere.
 *
 * @param kind what is named
 * @param id of it; a question in full, {@code quiz/question}
 * @param from full id of the question that names it
 * @param span where
 */
public record Mention(Kind kind, String id, String from, Span span) {
    public enum Kind {
        MISCONCEPTION,
        QUESTION
    }
}
