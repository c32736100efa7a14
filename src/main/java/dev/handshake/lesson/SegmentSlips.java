package dev.handshake.lesson;

import dev.handshake.tcp.Event;
import dev.handshake.tcp.Legal;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Seq;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Tcb;
import java.util.Optional;

/**
 * Which mistake a wrong segment is. First the bits: where they are those of a segment that would do, the numbers are
 * looked at.
 */
final class SegmentSlips {
    private final Stop.Question question;
    private final Segment given;
    private final Segment wanted;

    private SegmentSlips(Stop.Question question, Segment given) {
        this.question = question;
        this.given = given;
        this.wanted = nearest(question, given);
    }

    static Slip of(Stop.Question question, Segment given) {
        SegmentSlips slips = new SegmentSlips(question, given);
        if (question.segment().rst()) {
            return slips.rstWanted();
        }
        if (given.rst()) {
            return Slip.RST_UNCALLED;
        }
        return given.flagText().equals(slips.wanted.flagText()) ? slips.numbers() : slips.bits();
    }

    /** Of what the event makes this end send, or a CLOSE or a timeout would, the one with the same bits. */
    private static Segment nearest(Stop.Question question, Segment given) {
        return Judge.allowed(question).stream()
                .filter(o -> o.isAnswer() || o.call() == Event.CLOSE || o.call() == Event.RTO)
                .map(Legal.Option::segment)
                .filter(s -> s.flagText().equals(given.flagText()))
                .findFirst()
                .orElse(question.segment());
    }

    // ---------------------------------------------------------------- bits

    private Slip bits() {
        if (given.syn() && given.fin()) {
            return Slip.FIN_WITH_SYN;
        }
        if (question.isRetransmission()) {
            return Slip.RETRANSMISSION_ALTERED;
        }
        if (given.fin() && !wanted.fin()) {
            return question.met().finSent() ? Slip.FIN_AGAIN : Slip.FIN_TOO_EARLY;
        }
        if (given.syn() != wanted.syn()) {
            return given.syn() ? Slip.SYN_AGAIN : Slip.SYN_MISSING;
        }
        if (wanted.fin() && !given.fin()) {
            return Slip.FIN_MISSING;
        }
        if (given.hasAck() != wanted.hasAck()) {
            return given.hasAck() ? Slip.ACK_TOO_EARLY : Slip.ACK_MISSING;
        }
        return Slip.WRONG_FLAGS;
    }

    // ---------------------------------------------------------------- RST

    private Slip rstWanted() {
        Segment rst = question.segment();
        boolean refusesAck = question.arrived().filter(Segment::hasAck).isPresent();
        if (!given.rst()) {
            return question.met().state() == State.SYN_SENT ? Slip.STRANGE_ACK_TAKEN : Slip.RST_MISSING;
        }
        if (refusesAck) {
            return given.seq() == rst.seq() ? Slip.WRONG_FLAGS : Slip.RST_SEQ_FROM_ACK;
        }
        if (!given.hasAck()) {
            return Slip.RST_WITHOUT_ACK;
        }
        return given.seq() == rst.seq() ? ack() : Slip.RST_WITHOUT_NUMBERS;
    }

    // ---------------------------------------------------------------- numbers

    private Slip numbers() {
        if (given.hasAck() && given.seq() == wanted.ack() && given.ack() == wanted.seq()) {
            return Slip.NUMBERS_SWAPPED;
        }
        return given.seq() == wanted.seq() ? ack() : seq();
    }

    private Slip seq() {
        Tcb met = question.met();
        int off = given.seq() - wanted.seq();
        if (wanted.span() > 0 && met.state() != State.CLOSED && Seq.before(wanted.seq(), met.sndNxt())) {
            return Slip.RETRANSMITS_SAME;
        }
        if (wanted.syn()) {
            return wanted.hasAck() && given.seq() == wanted.ack() ? Slip.PEER_NUMBER_SENT : Slip.ISN_NOT_TAKEN;
        }
        if (off > 0 && off <= question.bareAcksBefore()) {
            return Slip.ACK_COUNTED;
        }
        if (wanted.hasAck() && (given.seq() == wanted.ack() || given.seq() == wanted.ack() - 1)) {
            return Slip.PEER_NUMBER_SENT;
        }
        return Seq.before(given.seq(), wanted.seq()) ? Slip.OWN_NUMBER_REPEATED : Slip.WRONG_SEQ;
    }

    private Slip ack() {
        Optional<Segment> arrived = question.arrived();
        int off = wanted.ack() - given.ack();
        if (arrived.isPresent()
                && arrived.get().text()
                && off > 0
                && off <= arrived.get().length()) {
            return Slip.DATA_NOT_COUNTED;
        }
        if (off == 1) {
            boolean syn =
                    arrived.map(Segment::syn).orElse(question.step().next().irs() == given.ack());
            if (syn) {
                return Slip.SYN_NOT_COUNTED;
            }
            if (arrived.map(Segment::fin).orElse(finTaken())) {
                return Slip.FIN_NOT_COUNTED;
            }
        }
        int ownNext = question.step().next().sndNxt();
        boolean own = given.ack() == wanted.seq() || given.ack() == wanted.seq() + 1 || given.ack() == ownNext;
        if (own && !wanted.rst()) {
            return Slip.OWN_NUMBER_ACKED;
        }
        return off < 0 ? Slip.UNSEEN_ACKED : Slip.OLD_ACK;
    }

    private boolean finTaken() {
        return switch (question.step().next().state()) {
            case CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT -> true;
            case CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2 -> false;
        };
    }
}
