package dev.handshake.lesson.claim;

import dev.handshake.lesson.Counter;
import dev.handshake.lesson.Refutation;
import dev.handshake.lesson.Refutation.CounterStory;
import dev.handshake.lesson.Scene;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.claim.PlotWorlds.Turn;
import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Outcome;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.Rules;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.Tcb;
import java.util.Optional;

/** The stories in which it shows that a statement fails. */
final class CounterStories {
    private static final int SYN = Flag.SYN.bit();
    private static final int ACK = Flag.ACK.bit();
    private static final int FIN = Flag.FIN.bit();

    private CounterStories() {}

    static Refutation refutation(Text so, Turn turn, CounterStory story) {
        Rule why = turn.what().orElseThrow().why();
        return new Refutation(so, "RFC 9293 " + why.section(), Optional.of(story));
    }

    /** The world before a turn, with what the other end is said to do there instead; of a state, the world after it. */
    static CounterStory instead(Turn turn, Deed deed) {
        return told(turn, turn.from(), deed);
    }

    /** The world after a turn, with what is said to follow. */
    static CounterStory after(Turn turn, Deed effect) {
        return told(turn, turn.to(), effect);
    }

    /** A segment is sent into this world; of anything else the turn is shown. */
    private static CounterStory told(Turn turn, int world, Deed deed) {
        return switch (deed.act()) {
            case Act.Sends(SegmentName segment) ->
                sent(PlotWorlds.of(turn.plot()).scene(world), turn, deed.who(), segment);
            case Act.Receives receives -> shown(turn);
            case Act.Enters enters -> shown(turn);
            case Act.Leaves leaves -> shown(turn);
            case Act.Calls calls -> shown(turn);
        };
    }

    static CounterStory shown(Turn turn) {
        return new CounterStory(PlotWorlds.of(turn.plot()).scene(turn.to()), Optional.empty());
    }

    private static CounterStory sent(Scene scene, Turn turn, Actor who, SegmentName segment) {
        return new CounterStory(scene, side(turn, who).map(side -> counter(scene.world(), side, segment)));
    }

    private static Optional<Side> side(Turn turn, Actor who) {
        return switch (who) {
            case CLIENT -> Optional.of(Side.CLIENT);
            case SERVER -> Optional.of(Side.SERVER);
            case FIRST_CLOSER -> turn.plot().firstCloser();
            case LATER_CLOSER -> turn.plot().firstCloser().map(Side::opposite);
            case SOMEBODY -> Optional.empty();
        };
    }

    /** This segment from that end, with the numbers that it would have, played against the other one. */
    private static Counter counter(Duel world, Side from, SegmentName name) {
        Tcb own = world.host(from).tcb();
        Tcb peer = world.host(from.opposite()).atArrival();
        Segment segment =
                switch (name) {
                    case SYN -> Segment.of(SYN, own.iss(), 0, Tcb.DEFAULT_WINDOW);
                    case SYN_ACK -> Segment.of(SYN | ACK, own.iss(), peer.iss() + 1, Tcb.DEFAULT_WINDOW);
                    case ACK -> Segment.of(ACK, own.sndNxt(), own.rcvNxt(), Tcb.DEFAULT_WINDOW);
                    case FIN -> Segment.of(FIN | ACK, own.sndNxt(), own.rcvNxt(), Tcb.DEFAULT_WINDOW);
                    case RST -> Segment.of(Flag.RST.bit(), own.sndNxt(), 0, 0);
                };
        Outcome step = Rules.step(peer, new Event.Arrival(segment));
        return new Counter(segment, from, peer.state(), step);
    }
}
