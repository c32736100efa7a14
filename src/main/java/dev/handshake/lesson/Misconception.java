package dev.handshake.lesson;

/**
 * A widespread error with a name.
 *
 * @param id M01 and up
 * @param claim what is wrongly said
 * @param refutation what is so, in two sentences at most
 * @param source where that stands, such as {@code RFC 9293 3.10.7.4}
 * @param match how a sentence that claims it is recognised
 */
public record Misconception(String id, Text claim, Text refutation, String source, MatchTerms match) {}
