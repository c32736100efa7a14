package dev.handshake.content.source;

/**
 * What mends a problem for certain, where something does: other characters at one place.
 *
 * @param span what is taken away
 * @param with what comes in its place
 */
public record Edit(Span span, String with) {}
