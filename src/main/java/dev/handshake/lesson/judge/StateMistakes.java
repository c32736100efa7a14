package dev.handshake.lesson.judge;

import dev.handshake.lesson.Stop;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.State;

/** Which mistake a wrong state is. */
final class StateMistakes {
    private StateMistakes() {}

    /**
     * The most telling first: what is known to be confused, then an end that nothing happened to, then the two ends
     * confused. Everything else is told what the state means.
     */
    static Mistake of(Stop.Question question, State given) {
        Rule why = question.step().why();
        State is = question.state();
        State before = question.met().state();
        if (given == State.TIME_WAIT && neverTimeWait(question)) {
            return receivedFinFirst(is, before) ? Mistake.TIME_WAIT_OF_PASSIVE : Mistake.TIME_WAIT_UNCLOSED;
        }
        if (given == State.ESTABLISHED && is == State.SYN_RECEIVED) {
            return Mistake.ESTABLISHED_TOGETHER;
        }
        if (given == State.CLOSED && is == State.TIME_WAIT) {
            return Mistake.LAST_ACK_TRUSTED;
        }
        if (given == State.CLOSED
                && question.step().next().finSent()
                && !question.step().next().finAcked()) {
            return Mistake.FIN_UNCONFIRMED;
        }
        if (why == Rule.UNTOUCHED) {
            return hasLeft(question, given) ? Mistake.STATE_LEFT : Mistake.STATE_NEEDS_EVENT;
        }
        if (why == Rule.POWER_LOST && given == before) {
            return Mistake.STATE_LOST;
        }
        boolean peers = given == question.before().state(question.side().opposite());
        return peers && given != before && given != State.CLOSE_WAIT
                ? Mistake.STATE_OF_THE_PEER
                : Mistake.misread(given);
    }

    /** True where something that happened to this end before took it out of this state. */
    private static boolean hasLeft(Stop.Question question, State given) {
        return given != question.state()
                && question.scene().story().stream()
                        .flatMap(happening -> happening.reaction().stream())
                        .anyMatch(reaction -> reaction.side() == question.side() && reaction.before() == given);
    }

    /** True where the close that the lesson is in cannot lead this end to TIME_WAIT. */
    private static boolean neverTimeWait(Stop.Question question) {
        State is = question.state();
        State before = question.met().state();
        return switch (is) {
            case CLOSE_WAIT, LAST_ACK -> true;
            // An end that comes from TIME_WAIT has been there.
            case CLOSED -> before != State.TIME_WAIT;
            case LISTEN, SYN_SENT, SYN_RECEIVED, ESTABLISHED -> true;
            case FIN_WAIT_1, FIN_WAIT_2, CLOSING, TIME_WAIT -> false;
        };
    }

    private static boolean receivedFinFirst(State is, State before) {
        return is == State.CLOSE_WAIT || is == State.LAST_ACK || before == State.LAST_ACK;
    }
}
