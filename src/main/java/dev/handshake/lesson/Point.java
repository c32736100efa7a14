package dev.handshake.lesson;

/**
 * Something that an answer should say.
 *
 * @param id unique in its question
 * @param must true where an answer without it is incomplete
 * @param says the point in words
 * @param match how it is recognised
 * @param missing id of the follow-up that is asked when it was not said, empty for none
 */
public record Point(String id, boolean must, Text says, MatchTerms match, String missing) {}
