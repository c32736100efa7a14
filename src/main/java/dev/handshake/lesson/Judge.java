package dev.handshake.lesson;

import dev.handshake.tcp.Event;
import dev.handshake.tcp.Legal;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.Rules;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Step;
import dev.handshake.tcp.Tcb;
import dev.handshake.tcp.Transition;
import java.util.List;
import java.util.Optional;

/**
 * Judges answers by the engine alone: a segment is right where the asked end may legally send it, a state where the engine
 * is in it. A wrong segment is played against the other end.
 */
public final class Judge {
    private Judge() {}

    /** What the engine says to this answer. */
    public static Verdict judge(Stop.Question question, Answer answer) {
        return answer instanceof Answer.Sends sends ? segment(question, sends) : state(question, (Answer.Is) answer);
    }

    // ---------------------------------------------------------------- segments

    private static Verdict segment(Stop.Question question, Answer.Sends answer) {
        Segment given = answer.segment();
        List<Legal.Option> legal = Legal.after(question.step());
        Optional<Legal.Option> match =
                legal.stream().filter(o -> o.segment().says(given)).findFirst();
        if (match.isPresent()) {
            boolean script = question.segment().says(given);
            Rule why = script ? question.step().why() : match.get().why();
            return new Verdict(true, answer, Slip.NONE, why, Optional.empty(), !script);
        }
        Verdict.Counter counter = play(question, given);
        return new Verdict(false, answer, slip(question, given), counter.step().why(), Optional.of(counter), false);
    }

    /** The other end's answer to a segment that was never sent. */
    private static Verdict.Counter play(Stop.Question question, Segment given) {
        Side peer = question.side().opposite();
        Tcb tcb = question.before().host(peer).tcb();
        Step step = Rules.step(tcb, new Event.Arrival(given));
        return new Verdict.Counter(given, question.side(), tcb.state(), step);
    }

    private static Slip slip(Stop.Question question, Segment given) {
        Segment wanted = nearest(question, given);
        if (given.flagText().equals(wanted.flagText())) {
            return numbers(question, given, wanted);
        }
        if (wanted.rst()) {
            return given.rst() ? Slip.WRONG_FLAGS : Slip.RST_MISSING;
        }
        if (given.rst()) {
            return Slip.RST_UNCALLED;
        }
        if (given.fin() && !wanted.fin()) {
            return Slip.FIN_TOO_EARLY;
        }
        if (given.syn() != wanted.syn()) {
            return given.syn() ? Slip.SYN_AGAIN : Slip.SYN_MISSING;
        }
        if (wanted.fin() && !given.fin()) {
            return Slip.FIN_MISSING;
        }
        return wanted.hasAck() ? Slip.ACK_MISSING : Slip.WRONG_FLAGS;
    }

    /** Of the legal segments the one with the same flags, else the one of the script. */
    private static Segment nearest(Stop.Question question, Segment given) {
        return Legal.after(question.step()).stream()
                .map(Legal.Option::segment)
                .filter(s -> s.flagText().equals(given.flagText()))
                .findFirst()
                .orElse(question.segment());
    }

    private static Slip numbers(Stop.Question question, Segment given, Segment wanted) {
        Tcb tcb = question.step().next();
        if (given.hasAck() && given.seq() == wanted.ack() && given.ack() == wanted.seq()) {
            return Slip.NUMBERS_SWAPPED;
        }
        if (given.seq() != wanted.seq()) {
            if (given.seq() == wanted.seq() - 1) {
                return Slip.OWN_NUMBER_REPEATED;
            }
            return given.seq() == wanted.seq() + 1 && !wanted.syn() ? Slip.ACK_COUNTED : Slip.WRONG_SEQ;
        }
        if (given.ack() != wanted.ack() - 1) {
            return arrivedOctets(question, given, wanted) ? Slip.DATA_NOT_COUNTED : Slip.WRONG_ACK;
        }
        return tcb.irs() == given.ack()
                ? Slip.SYN_NOT_COUNTED
                : finArrived(question) ? Slip.FIN_NOT_COUNTED : Slip.WRONG_ACK;
    }

    private static boolean arrivedOctets(Stop.Question question, Segment given, Segment wanted) {
        return given.ack() == question.met().rcvNxt() && wanted.ack() - given.ack() > 1;
    }

    private static boolean finArrived(Stop.Question question) {
        State state = question.step().next().state();
        return switch (state) {
            case CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT -> true;
            case CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2 -> false;
        };
    }

    // ---------------------------------------------------------------- states

    private static Verdict state(Stop.Question question, Answer.Is answer) {
        State is = question.state();
        if (answer.state() == is) {
            return new Verdict(true, answer, Slip.NONE, question.step().why(), Optional.empty(), false);
        }
        return new Verdict(
                false,
                answer,
                stateSlip(question, answer.state()),
                question.step().why(),
                Optional.empty(),
                false);
    }

    private static Slip stateSlip(Stop.Question question, State given) {
        State is = question.state();
        State before = question.met().state();
        State peer = question.before().state(question.side().opposite());
        boolean passiveClose = is == State.CLOSE_WAIT || is == State.LAST_ACK || before == State.LAST_ACK;
        if (given == State.TIME_WAIT && passiveClose) {
            return Slip.TIME_WAIT_OF_PASSIVE;
        }
        if (given == State.CLOSE_WAIT && is != State.CLOSE_WAIT) {
            return Slip.CLOSE_WAIT_MISREAD;
        }
        if (given == State.ESTABLISHED && is == State.SYN_RECEIVED) {
            return Slip.ESTABLISHED_TOGETHER;
        }
        if (given == before) {
            return Slip.STATE_UNCHANGED;
        }
        boolean nextOne = Transition.from(is).stream().anyMatch(t -> t.to() == given);
        if (nextOne) {
            return Slip.STATE_TOO_EARLY;
        }
        return given == peer ? Slip.STATE_OF_THE_PEER : Slip.STATE_UNREACHED;
    }
}
