package dev.handshake.lesson;

import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Host;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.Tcb;
import java.util.List;

/**
 * What a learner may see of a world: the story so far, and what of its last event is still kept back.
 *
 * @param start the world in which the lesson began
 * @param before the world before the last event
 * @param world the world after the story
 * @param story what happened, in order
 * @param from index in {@code story} at which the last event begins; what is kept back lies at or after it
 * @param asked the end that the question is about, null where nothing is asked
 * @param hidesState true where the new state of {@code asked} is kept back
 * @param hidesSegments true where the segments that left in the last event are kept back
 */
public record Scene(
        Duel start,
        Duel before,
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
        return new Scene(start, before, world, story, from, null, false, false);
    }

    /** What may be seen of an end: while it is asked about, its TCB is the one from before the event. */
    public Tcb visible(Side side) {
        return visibleHost(side).tcb();
    }

    /** The same with what stands around the TCB. */
    public Host visibleHost(Side side) {
        return (keepsBack(side) ? before : world).host(side);
    }

    /** True where what the last event did to this end is kept back. */
    public boolean keepsBack(Side side) {
        return side == asked && (hidesState || hidesSegments);
    }

    /** True where something is kept back: a question is open. */
    public boolean asks() {
        return asked != null;
    }
}
