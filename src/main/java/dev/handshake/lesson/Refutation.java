package dev.handshake.lesson;

import java.util.Optional;

/**
 * Why a statement about TCP cannot be so.
 *
 * @param so what is so instead, and the rule, in a sentence or two
 * @param source where that is written, such as {@code RFC 9293 3.10.7.2}
 * @param counter the story in which it shows; empty where there is nothing to play
 */
public record Refutation(Text so, String source, Optional<CounterStory> counter) {

    /**
     * A story that shows what happens where the statement would have something else happen.
     *
     * @param scene what happens, up to the place where the statement fails
     * @param sent the segment that the statement would have sent there, played against the other end; empty where it speaks of none
     */
    public record CounterStory(Scene scene, Optional<Counter> sent) {}
}
