package dev.handshake.view.ladder;

import dev.handshake.lesson.Scene;
import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a ladder tells of a connection: the states in which its ends begin, what happened and when, and what of that is kept
 * back. It knows no lesson: a world that is played freely, or segments that were captured, can be told as one too.
 *
 * @param client the client's state at the beginning
 * @param server the server's
 * @param moments what happened, in order
 * @param kept what is kept back while a question is open; empty where all may be seen
 */
public record LadderScene(State client, State server, List<Moment> moments, Optional<Kept> kept) {
    /**
     * One thing that happened.
     *
     * @param atMillis when, in milliseconds since the world began
     * @param call what the call is named, such as {@code shutdown()}; the engine knows it and {@code close()} as one CLOSE.
     *     Empty where nothing was called
     */
    public record Moment(Happening what, long atMillis, String call) {
        /** How the call is written, also where it was given no name. */
        public String name() {
            return call.isEmpty() ? "call()" : call;
        }
    }

    /**
     * What may not be seen of the last event.
     *
     * @param from index of the moment at which the last event begins; what is kept back lies at or after it
     * @param secret of which end, and which part: its new state, the segments that left, or both
     */
    public record Kept(int from, Scene.Secret secret, Asks asks) {
        public Side side() {
            return secret.side();
        }
    }

    /** What stands on the ladder as a question mark. */
    public enum Asks {
        NOTHING,
        STATE,
        SEGMENT
    }

    public LadderScene {
        moments = List.copyOf(moments);
    }

    /** The beginning of a story: nothing has happened yet. */
    public static LadderScene begin(State client, State server) {
        return new LadderScene(client, server, List.of(), Optional.empty());
    }

    /** The same with all that a move made happen; {@code call} names its call, empty where it was none. */
    public LadderScene then(Duel.Played played, String call) {
        LadderScene next = this;
        long taken = played.story().stream().mapToLong(Happening::millis).sum();
        long now = played.next().nowMillis() - taken;
        for (Happening happening : played.story()) {
            next = next.then(new Moment(happening, now, call));
            now += happening.millis();
        }
        return next;
    }

    public LadderScene then(Moment moment) {
        List<Moment> more = new ArrayList<>(moments);
        more.add(moment);
        return new LadderScene(client, server, more, kept);
    }

    public LadderScene keeping(Kept back) {
        return new LadderScene(client, server, moments, Optional.of(back));
    }

    /** A scene of the engine in which nothing is asked. */
    public static LadderScene of(Scene scene) {
        return of(scene, Asks.NOTHING);
    }

    /** A scene of the engine, and what of it is asked. */
    public static LadderScene of(Scene scene, Asks asks) {
        List<Moment> moments = new ArrayList<>();
        for (int i = 0; i < scene.story().size(); i++) {
            Happening what = scene.story().get(i);
            String call = scene.callAt(i).map(TermWords::call).orElse("");
            moments.add(new Moment(what, scene.start().nowMillis() + scene.millisAt(i), call));
        }
        Optional<Kept> kept = scene.secret().map(secret -> new Kept(scene.from(), secret, asks));
        return new LadderScene(scene.start().state(Side.CLIENT), scene.start().state(Side.SERVER), moments, kept);
    }

    public State start(Side side) {
        return side == Side.CLIENT ? client : server;
    }

    /** The state of an end as far as it may be seen. */
    public State state(Side side) {
        State state = start(side);
        for (int i = 0; i < moments.size() && !hidesState(i, side); i++) {
            Optional<Happening.Reaction> reaction = moments.get(i).what().reaction();
            state = reaction.filter(r -> r.side() == side)
                    .map(Happening.Reaction::after)
                    .orElse(state);
        }
        return state;
    }

    /** The last call of the story that has a name. */
    public Optional<String> lastCall() {
        return moments.stream()
                .map(Moment::call)
                .filter(call -> !call.isEmpty())
                .reduce((one, next) -> next);
    }

    public Asks asks() {
        return kept.map(Kept::asks).orElse(Asks.NOTHING);
    }

    /** True where this end's state is what the question asks for. */
    public boolean asksForState(Side side) {
        return asks() == Asks.STATE && kept.filter(k -> k.side() == side).isPresent();
    }

    /** True where a question is open and this moment belongs to the event that it is about. */
    public boolean isOfLastEvent(int moment) {
        return kept.filter(k -> moment >= k.from()).isPresent();
    }

    /** True where a question is open about this end and this moment. */
    public boolean isInQuestion(int moment, Side side) {
        return kept.filter(k -> moment >= k.from() && k.side() == side).isPresent();
    }

    /** True where the segments that leave in this moment are kept back. */
    public boolean hidesSegments(int moment) {
        return kept.filter(k -> moment >= k.from() && k.secret().part().holdsSegments())
                .isPresent();
    }

    /** True where the state in which this moment leaves an end is kept back. */
    public boolean hidesState(int moment, Side side) {
        return isInQuestion(moment, side)
                && kept.filter(k -> k.secret().part().holdsState()).isPresent();
    }

    /** True where the next thing that happens is that a segment leaves. */
    public boolean sendsAfter(int moment) {
        return moment + 1 < moments.size()
                && moments.get(moment + 1).what().departure().isPresent();
    }
}
