package dev.handshake.lesson;

import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Host;
import dev.handshake.tcp.Move;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.Tcb;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a learner may see of a world: two ends, the story so far with its segments and times, and what of its last event is
 * still kept back. A ladder, a table of sockets or a capture is drawn from a scene and from nothing else, whether a lesson
 * made it or not: {@link #of} begins one, {@link #after} plays a move.
 *
 * @param start the world in which the story begins
 * @param story what happened, in order
 * @param calls how the calls of the story are to be named, by their index in {@code story}: the engine knows shutdown() and
 *     close() as one CLOSE. A call without an entry has no name but the engine's
 * @param last the last event; what is kept back lies in it
 * @param world the world after the story
 * @param secret what is kept back; empty where everything may be seen
 */
public record Scene(
        Duel start,
        List<Happening> story,
        Map<Integer, String> calls,
        LastEvent last,
        Duel world,
        Optional<Secret> secret) {
    public Scene {
        story = List.copyOf(story);
        calls = Map.copyOf(calls);
        if (last.from() < 0 || last.from() > story.size()) {
            throw new IllegalArgumentException("the last event begins at " + last.from() + " of " + story.size());
        }
    }

    /**
     * The last event of a story: one move and everything that followed from it.
     *
     * @param before the world before it
     * @param from index in the story at which it begins; the length of the story where nothing has happened yet
     */
    public record LastEvent(Duel before, int from) {}

    /** What is kept back of the last event while a question about this end is open. */
    public record Secret(Side side, Part part) {}

    /** A part of an event that a question asks for. */
    public enum Part {
        /** The state in which it leaves the end. */
        STATE,
        /** The segments that leave in it. */
        SEGMENTS,
        STATE_AND_SEGMENTS;

        public boolean holdsState() {
            return this != SEGMENTS;
        }

        public boolean holdsSegments() {
            return this != STATE;
        }
    }

    /** The beginning of a story: nothing has happened yet and nothing is kept back. */
    public static Scene of(Duel start) {
        return new Scene(start, List.of(), Map.of(), new LastEvent(start, 0), start, Optional.empty());
    }

    /**
     * The scene after one more move of the engine; nothing is kept back.
     *
     * @throws IllegalArgumentException where the move names a segment that is not on the wire
     */
    public Scene after(Move move) {
        Duel.Played played = world.play(move);
        List<Happening> longer = new ArrayList<>(story);
        longer.addAll(played.story());
        return new Scene(start, longer, calls, new LastEvent(world, story.size()), played.next(), Optional.empty());
    }

    /** The same after a call that is named {@code name}, such as {@code shutdown}. */
    public Scene after(Move.Call call, String name) {
        Map<Integer, String> named = new HashMap<>(calls);
        named.put(story.size(), name);
        Scene next = after(call);
        return new Scene(start, next.story, named, next.last, next.world, Optional.empty());
    }

    /** The same scene with this part of its last event kept back. */
    public Scene keeping(Side side, Part part) {
        return new Scene(start, story, calls, last, world, Optional.of(new Secret(side, part)));
    }

    /** The same scene before its last event, with nothing kept back. */
    public Scene beforeLast() {
        List<Happening> past = story.subList(0, last.from());
        Map<Integer, String> named = new HashMap<>(calls);
        named.keySet().removeIf(index -> index >= past.size());
        return new Scene(
                start, past, named, new LastEvent(last.before(), past.size()), last.before(), Optional.empty());
    }

    /** The world before the last event. */
    public Duel before() {
        return last.before();
    }

    /** Index in the story at which the last event begins. */
    public int from() {
        return last.from();
    }

    /** True where something is kept back: a question is open. */
    public boolean asks() {
        return secret.isPresent();
    }

    /** True where the open question is about this end. */
    public boolean asks(Side side) {
        return secret.filter(s -> s.side() == side).isPresent();
    }

    /** The end that the open question is about. */
    public Optional<Side> asked() {
        return secret.map(Secret::side);
    }

    /** True where what happened at this index of the story is of the last event, and something of that is kept back. */
    public boolean keepsBack(int index) {
        return asks() && index >= last.from();
    }

    /** True where the new state of an end is kept back. */
    public boolean hidesState() {
        return secret.filter(s -> s.part().holdsState()).isPresent();
    }

    /** True where the new state of this end is kept back. */
    public boolean hidesState(Side side) {
        return asks(side) && hidesState();
    }

    /** True where the segments that left in the last event are kept back. */
    public boolean hidesSegments() {
        return secret.filter(s -> s.part().holdsSegments()).isPresent();
    }

    /** What may be seen of an end: while it is asked about, its TCB is the one from before the event. */
    public Tcb visible(Side side) {
        return visibleHost(side).tcb();
    }

    /** The same with what stands around the TCB. */
    public Host visibleHost(Side side) {
        return (asks(side) ? last.before() : world).host(side);
    }

    /** How the call at this index of the story is to be named; empty for the engine's own name. */
    public Optional<String> callAt(int index) {
        return Optional.ofNullable(calls.get(index));
    }

    /** Virtual time at which something happened, in milliseconds since the story began, by its index in the story. */
    public long millisAt(int index) {
        long millis = 0;
        for (Happening happening : story.subList(0, index)) {
            millis += happening.millis();
        }
        return millis;
    }
}
