package dev.handshake.lesson.rubric;

import dev.handshake.lesson.Text;
import java.util.Objects;

/**
 * Something that many believe and that is not so.
 *
 * @param id its number in the course's list, e.g. {@code M32}
 * @param claim the belief in our words
 * @param refutation what is true instead, two sentences at most
 * @param source where that can be read
 * @param match how an answer that claims it is recognised
 */
public record Misconception(String id, Text claim, Text refutation, String source, Terms match) {
    public Misconception {
        Objects.requireNonNull(id);
        Objects.requireNonNull(claim);
        Objects.requireNonNull(refutation);
        Objects.requireNonNull(source);
        Objects.requireNonNull(match);
    }
}
