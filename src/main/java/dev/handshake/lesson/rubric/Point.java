package dev.handshake.lesson.rubric;

import dev.handshake.lesson.Text;
import java.util.Objects;

/**
 * Something a good answer says.
 *
 * @param id kebab-case, unique in its question
 * @param must whether an answer without it is incomplete; its absence decides the next follow-up
 * @param says the point in our words
 * @param match how it is recognised
 * @param missing id of the question that is asked when it was left out; empty if there is none
 */
public record Point(String id, boolean must, Text says, Terms match, String missing) {
    public Point {
        Objects.requireNonNull(id);
        Objects.requireNonNull(says);
        Objects.requireNonNull(match);
        Objects.requireNonNull(missing);
    }
}
