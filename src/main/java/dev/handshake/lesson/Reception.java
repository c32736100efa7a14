package dev.handshake.lesson;

import dev.handshake.tcp.Outcome;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Tcb;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How a wrong segment is met by the other end, beside how the right one would be. Where the two look the same, the
 * counter-trace alone would make a wrong answer look right: that a peer puts up with a segment does not make it one that
 * may be sent.
 */
public enum Reception {
    /** What the other end does tells the difference by itself. */
    DIFFERS,
    /** It is taken exactly as the right one would be. */
    ACCEPTED,
    /** The other end does the same, but something that it has sent stays unacknowledged. */
    LEAVES_UNACKNOWLEDGED,
    /** It is taken, but moves the peer's count of our numbers to another place. */
    MISCOUNTED,
    /** It is refused, as the right one would be. */
    REFUSED_ALIKE;

    /** Rules by which a segment is dropped, refused or only answered with what is expected. */
    private static final Set<Rule> REFUSING = EnumSet.of(
            Rule.CLOSED_IGNORES_RST,
            Rule.CLOSED_RESETS_ACK,
            Rule.CLOSED_RESETS,
            Rule.LISTEN_IGNORES_RST,
            Rule.LISTEN_RESETS_ACK,
            Rule.LISTEN_IGNORES,
            Rule.SYN_SENT_BAD_ACK,
            Rule.SYN_SENT_BAD_ACK_RST,
            Rule.SYN_SENT_RST_WITHOUT_ACK,
            Rule.SYN_SENT_IGNORES,
            Rule.OUTSIDE_WINDOW,
            Rule.OUTSIDE_WINDOW_RST,
            Rule.RST_INEXACT,
            Rule.SYN_CHALLENGED,
            Rule.NO_ACK,
            Rule.SYN_RECEIVED_BAD_ACK,
            Rule.BAD_ACK);

    /** How {@code given} was met, where the right segment would have been met with {@code right}. */
    public static Reception of(Outcome given, Outcome right) {
        Tcb is = given.next();
        Tcb due = right.next();
        if (is.state() != due.state()) {
            return DIFFERS;
        }
        boolean refused = REFUSING.contains(given.why());
        boolean counted = is.rcvNxt() == due.rcvNxt() && is.held().equals(due.held());
        if (!refused && !counted && given.why() == right.why()) {
            return MISCOUNTED;
        }
        // Two refusals quote what they refuse, so their numbers differ.
        boolean looksAlike = refused && REFUSING.contains(right.why())
                ? flags(given).equals(flags(right))
                : given.sends().equals(right.sends());
        if (!looksAlike) {
            return DIFFERS;
        }
        if (is.sndUna() != due.sndUna()) {
            return LEAVES_UNACKNOWLEDGED;
        }
        return refused ? REFUSED_ALIKE : counted ? ACCEPTED : MISCOUNTED;
    }

    /** How a segment was met that no end could send, so that there is no right one beside it. */
    public static Reception ofImpossible(Outcome given) {
        return REFUSING.contains(given.why()) || given.why() == Rule.HELD_FOR_HOLE ? DIFFERS : ACCEPTED;
    }

    private static List<String> flags(Outcome outcome) {
        return outcome.sends().stream().map(Segment::flagText).toList();
    }
}
