package dev.handshake.tcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every segment that an end may legally send next. The judge accepts any of them, so a learner who knows more than the
 * lesson's script is never told wrong.
 *
 * <p>An end sends because a segment arrived, because its application called, because a timer ran out, or to acknowledge
 * once more what it has (RFC 9293 lets a synchronized end repeat its ACK at any time). Acknowledgments may be delayed and
 * ride on what follows (3.8.6.3), which is why the sends of a call count from the TCB that already took the arrival.
 */
public final class Legal {
    private Legal() {}

    /**
     * A segment that may come next, and why.
     *
     * @param segment what is sent
     * @param why the rule that sends it
     * @param takes the call or timeout that has to come first; empty where the event itself makes the segment leave
     */
    public record Option(Segment segment, Rule why, Optional<Event> takes) {
        /** True where the event itself makes it leave: nothing more has to happen first. */
        public boolean isAnswer() {
            return takes.isEmpty();
        }
    }

    private static final List<Event> SPONTANEOUS = List.of(Event.CLOSE, Event.ABORT, Event.RTO);

    /**
     * What an end may send next, when {@code step} is what just happened to it.
     *
     * @param step the step of this end; its own sends come first in the list
     */
    public static List<Option> after(Outcome step) {
        List<Option> options = new ArrayList<>();
        for (Segment segment : step.sends()) {
            add(options, new Option(segment, step.why(), Optional.empty()));
        }
        return withSpontaneous(options, step.next());
    }

    /** What an end with this TCB may send next, when nothing has just happened to it. */
    public static List<Option> from(Tcb tcb) {
        return withSpontaneous(new ArrayList<>(), tcb);
    }

    /** What this end may send next in this world: from its own state, or in answer to anything on its way to it. */
    public static List<Option> next(Duel world, Side side) {
        Host host = world.host(side);
        List<Option> options = withSpontaneous(new ArrayList<>(), host.tcb());
        addSends(options, host.tcb(), Event.OPEN_ACTIVE);
        for (Flight flight : world.flights()) {
            if (flight.from() != side) {
                Outcome step = Rules.step(host.atArrival(), new Event.Arrival(flight.segment()));
                after(step).forEach(option -> add(options, option));
            }
        }
        return options;
    }

    private static List<Option> withSpontaneous(List<Option> options, Tcb tcb) {
        for (Event event : SPONTANEOUS) {
            addSends(options, tcb, event);
        }
        if (tcb.state().isSynchronized() && tcb.state() != State.TIME_WAIT) {
            Segment again = Segment.of(Flag.ACK.bit(), tcb.sndNxt(), tcb.rcvNxt(), tcb.rcvWnd());
            add(options, new Option(again, Rule.ACK_TAKEN, Optional.of(Event.STATUS)));
        }
        return options;
    }

    private static void addSends(List<Option> options, Tcb tcb, Event event) {
        Outcome step = Rules.step(tcb, event);
        for (Segment segment : step.sends()) {
            add(options, new Option(segment, step.why(), Optional.of(event)));
        }
    }

    private static void add(List<Option> options, Option option) {
        if (options.stream().noneMatch(o -> o.segment().says(option.segment()))) {
            options.add(option);
        }
    }
}
