package dev.handshake.lesson;

import java.util.Optional;

/**
 * Something that an answer should say.
 *
 * @param id unique in its question
 * @param must true where an answer without it is incomplete
 * @param says the point in words
 * @param match how it is recognised
 * @param missing id of the follow-up that is asked when it was not said, empty for none
 * @param topic a noun that names what the point is about and not what it says: the reason for that follow-up
 */
public record Point(String id, boolean must, Text says, MatchTerms match, String missing, Optional<Text> topic) {
    /** A point whose topic nobody has named. */
    public Point(String id, boolean must, Text says, MatchTerms match, String missing) {
        this(id, must, says, match, missing, Optional.empty());
    }

    /** This point with another follow-up. */
    public Point leadingTo(String question) {
        return new Point(id, must, says, match, question, topic);
    }
}
