package dev.handshake.lesson;

import dev.handshake.tcp.Event;
import dev.handshake.tcp.Side;
import java.util.ArrayList;
import java.util.List;

/** A lesson told beat by beat, for the tests of this package. */
public final class Story {
    private static final List<Text> HINTS = List.of(Text.same("a"), Text.same("b"));

    private final Ends ends;
    private final List<Step> steps = new ArrayList<>();

    private Story(Ends ends) {
        this.ends = ends;
    }

    /** A client that starts at 100 and a server that listens and starts at 300; no connection yet. */
    public static Story opening() {
        return new Story(Ends.serverListens(100, 300));
    }

    /** The same two, where nobody listens. */
    public static Story deaf() {
        return new Story(Ends.closed(100, 300));
    }

    /** The same two on an open connection: their next numbers are 101 and 301. */
    public static Story open() {
        return new Story(Ends.established(100, 300));
    }

    public Story call(Side side, Event.Call event) {
        steps.add(new Step.Do(side, event, "call"));
        return this;
    }

    public Story crash(Side side) {
        steps.add(new Step.Crash(side));
        return this;
    }

    public Story deliver() {
        return wire(Step.Wire.Op.DELIVER);
    }

    public Story deliverDelayingAck() {
        steps.add(new Step.Wire(Step.Wire.Op.DELIVER, Step.Wire.NEXT, true));
        return this;
    }

    public Story drop() {
        return wire(Step.Wire.Op.DROP);
    }

    Story wire(Step.Wire.Op op) {
        steps.add(new Step.Wire(op, Step.Wire.NEXT));
        return this;
    }

    public Story timer(Side side, Event.Timer timer) {
        steps.add(new Step.Timer(side, timer));
        return this;
    }

    Story say() {
        steps.add(new Step.Say(Text.same("words")));
        return this;
    }

    Walk walk() {
        return Walk.of(new Lesson(
                new Lesson.Head(
                        "story", "s", Text.same("t"), new Lesson.Audience(Level.JUNIOR, 1, List.of()), List.of()),
                ends,
                List.copyOf(steps)));
    }

    Story ask(Step.Ask.Kind kind, Side side) {
        steps.add(new Step.Ask(kind, side, Text.same(""), HINTS));
        return this;
    }

    /** The question which segment this end sends now. */
    public Stop.Question segment(Side side) {
        return ask(Step.Ask.Kind.NEXT_SEGMENT, side).last();
    }

    /** The question about the numbers of that segment. */
    public Stop.Question numbers(Side side) {
        return ask(Step.Ask.Kind.NUMBERS, side).last();
    }

    /** The question in which state this end is now. */
    public Stop.Question state(Side side) {
        return ask(Step.Ask.Kind.NEXT_STATE, side).last();
    }

    private Stop.Question last() {
        List<Stop> stops = walk().stops();
        return (Stop.Question) stops.get(stops.size() - 1);
    }
}
