package dev.handshake.lesson;

import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Side;
import java.util.List;

/**
 * What a learner may see of a world: the story so far, and what of its last event is still kept back.
 *
 * @param start the world in which the lesson began
 * @param world the world after the story
 * @param story what happened, in order
 * @param from index in {@code story} at which the last event begins; what is kept back lies at or after it
 * @param asked the end that the question is about, null where nothing is asked
 * @param hidesState true where the new state of {@code asked} is kept back
 * @param hidesSegments true where the segments that left in the last event are kept back
 */
public record Scene(
        Duel start,
        Duel world,
        List<Happening> story,
        int from,
        Side asked,
        boolean hidesState,
        boolean hidesSegments) {
    public Scene {
        story = List.copyOf(story);
    }

    /** The same world with nothing kept back. */
    public Scene revealed() {
        return new Scene(start, world, story, from, null, false, false);
    }

    /** True where something is kept back: a question is open. */
    public boolean asks() {
        return asked != null;
    }
}
