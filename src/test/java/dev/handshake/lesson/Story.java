package dev.handshake.lesson;

import dev.handshake.tcp.Event;
import dev.handshake.tcp.Side;
import java.util.ArrayList;
import java.util.List;

/** A lesson told beat by beat, for the tests of this package. */
final class Story {
    private static final List<Text> HINTS = List.of(Text.same("a"), Text.same("b"));

    private final Ends ends;
    private final List<Beat> beats = new ArrayList<>();

    private Story(Ends ends) {
        this.ends = ends;
    }

    /** A client that starts at 100 and a server that listens and starts at 300; no connection yet. */
    static Story opening() {
        return new Story(new Ends(100, 300, false, true, false));
    }

    /** The same two, where nobody listens. */
    static Story deaf() {
        return new Story(new Ends(100, 300, false, false, false));
    }

    /** The same two on an open connection: their next numbers are 101 and 301. */
    static Story open() {
        return new Story(new Ends(100, 300, false, false, true));
    }

    Story call(Side side, Event event) {
        beats.add(new Beat.Do(side, event, "call"));
        return this;
    }

    Story crash(Side side) {
        beats.add(new Beat.Crash(side));
        return this;
    }

    Story deliver() {
        return wire(Beat.Wire.Op.DELIVER);
    }

    Story deliverDelayingAck() {
        beats.add(new Beat.Wire(Beat.Wire.Op.DELIVER, Beat.Wire.NEXT, true));
        return this;
    }

    Story drop() {
        return wire(Beat.Wire.Op.DROP);
    }

    Story wire(Beat.Wire.Op op) {
        beats.add(new Beat.Wire(op, Beat.Wire.NEXT));
        return this;
    }

    Story timer(Side side, Event.Timer timer) {
        beats.add(new Beat.Timer(side, timer));
        return this;
    }

    Story say() {
        beats.add(new Beat.Say(Text.same("words")));
        return this;
    }

    Walk walk() {
        return Walk.of(new Lesson(
                "story", "s", Text.same("t"), Level.JUNIOR, 1, List.of(), List.of(), ends, List.copyOf(beats)));
    }

    Story ask(Beat.Ask.Kind kind, Side side) {
        beats.add(new Beat.Ask(kind, side, Text.same(""), HINTS));
        return this;
    }

    /** The question which segment this end sends now. */
    Stop.Question segment(Side side) {
        return ask(Beat.Ask.Kind.NEXT_SEGMENT, side).last();
    }

    /** The question about the numbers of that segment. */
    Stop.Question numbers(Side side) {
        return ask(Beat.Ask.Kind.NUMBERS, side).last();
    }

    /** The question in which state this end is now. */
    Stop.Question state(Side side) {
        return ask(Beat.Ask.Kind.NEXT_STATE, side).last();
    }

    private Stop.Question last() {
        List<Stop> stops = walk().stops();
        return (Stop.Question) stops.get(stops.size() - 1);
    }
}
