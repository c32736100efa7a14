package dev.handshake.lesson.judge;

import dev.handshake.lesson.Stop;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Legal;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Seq;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Tcb;
import java.util.Optional;
import java.util.Set;

/**
 * Which mistake a wrong segment is. First the bits: where they are those of a segment that would do, the numbers are
 * looked at.
 */
final class SegmentMistakes {
    /** What an end does of itself in most lessons, so that a learner may have meant it. */
    private static final Set<Event> USUAL = Set.of(Event.CLOSE, Event.RTO);

    private final Stop.Question question;
    private final Segment given;
    private final Segment wanted;

    private SegmentMistakes(Stop.Question question, Segment given) {
        this.question = question;
        this.given = given;
        this.wanted = nearest(question, given);
    }

    static Mistake of(Stop.Question question, Segment given) {
        SegmentMistakes mistakes = new SegmentMistakes(question, given);
        if (question.segment().rst()) {
            return mistakes.rstWanted();
        }
        if (given.rst()) {
            return Mistake.RST_UNCALLED;
        }
        return given.flagText().equals(mistakes.wanted.flagText()) ? mistakes.numbers() : mistakes.bits();
    }

    /** Of what the event makes this end send, or a CLOSE or a timeout would, the one with the same bits. */
    private static Segment nearest(Stop.Question question, Segment given) {
        return EngineJudge.allowed(question).stream()
                .filter(o -> o.isAnswer() || o.takes().filter(USUAL::contains).isPresent())
                .map(Legal.Option::segment)
                .filter(s -> s.flagText().equals(given.flagText()))
                .findFirst()
                .orElse(question.segment());
    }

    // ---------------------------------------------------------------- bits

    private Mistake bits() {
        if (given.syn() && given.fin()) {
            return Mistake.FIN_WITH_SYN;
        }
        if (question.isRetransmission()) {
            return Mistake.RETRANSMISSION_ALTERED;
        }
        if (given.fin() && !wanted.fin()) {
            return question.met().finSent() ? Mistake.FIN_AGAIN : Mistake.FIN_TOO_EARLY;
        }
        if (given.syn() != wanted.syn()) {
            return given.syn() ? Mistake.SYN_AGAIN : Mistake.SYN_MISSING;
        }
        if (wanted.fin() && !given.fin()) {
            return Mistake.FIN_MISSING;
        }
        if (given.hasAck() != wanted.hasAck()) {
            return given.hasAck() ? Mistake.ACK_TOO_EARLY : Mistake.ACK_MISSING;
        }
        return Mistake.WRONG_FLAGS;
    }

    // ---------------------------------------------------------------- RST

    private Mistake rstWanted() {
        Segment rst = question.segment();
        boolean refusesAck = question.arrived().filter(Segment::hasAck).isPresent();
        if (!given.rst()) {
            return question.met().state() == State.SYN_SENT ? Mistake.STRANGE_ACK_TAKEN : Mistake.RST_MISSING;
        }
        if (refusesAck) {
            return given.seq() == rst.seq() ? Mistake.WRONG_FLAGS : Mistake.RST_SEQ_FROM_ACK;
        }
        if (!given.hasAck()) {
            return Mistake.RST_WITHOUT_ACK;
        }
        return given.seq() == rst.seq() ? ack() : Mistake.RST_WITHOUT_NUMBERS;
    }

    // ---------------------------------------------------------------- numbers

    private Mistake numbers() {
        if (given.hasAck() && given.seq() == wanted.ack() && given.ack() == wanted.seq()) {
            return Mistake.NUMBERS_SWAPPED;
        }
        return given.seq() == wanted.seq() ? ack() : seq();
    }

    private Mistake seq() {
        Tcb met = question.met();
        int off = given.seq() - wanted.seq();
        if (wanted.span() > 0 && met.state() != State.CLOSED && Seq.before(wanted.seq(), met.sndNxt())) {
            return Mistake.RETRANSMITS_SAME;
        }
        if (wanted.syn()) {
            return wanted.hasAck() && given.seq() == wanted.ack() ? Mistake.PEER_NUMBER_SENT : Mistake.ISN_NOT_TAKEN;
        }
        if (off > 0 && off <= question.bareAcksBefore()) {
            return Mistake.ACK_COUNTED;
        }
        if (wanted.hasAck() && (given.seq() == wanted.ack() || given.seq() == wanted.ack() - 1)) {
            return Mistake.PEER_NUMBER_SENT;
        }
        return Seq.before(given.seq(), wanted.seq()) ? Mistake.OWN_NUMBER_REPEATED : Mistake.WRONG_SEQ;
    }

    private Mistake ack() {
        Optional<Segment> arrived = question.arrived();
        int off = wanted.ack() - given.ack();
        if (arrived.isPresent()
                && arrived.get().text()
                && off > 0
                && off <= arrived.get().length()) {
            return Mistake.DATA_NOT_COUNTED;
        }
        if (off == 1) {
            boolean syn =
                    arrived.map(Segment::syn).orElse(question.step().next().irs() == given.ack());
            if (syn) {
                return Mistake.SYN_NOT_COUNTED;
            }
            if (arrived.map(Segment::fin).orElse(finTaken())) {
                return Mistake.FIN_NOT_COUNTED;
            }
        }
        int ownNext = question.step().next().sndNxt();
        boolean own = given.ack() == wanted.seq() || given.ack() == wanted.seq() + 1 || given.ack() == ownNext;
        if (own && !wanted.rst()) {
            return wanted.syn() ? Mistake.OWN_ISN_ACKED : Mistake.OWN_NUMBER_ACKED;
        }
        return off < 0 ? Mistake.UNSEEN_ACKED : Mistake.OLD_ACK;
    }

    private boolean finTaken() {
        return switch (question.step().next().state()) {
            case CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT -> true;
            case CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2 -> false;
        };
    }
}
