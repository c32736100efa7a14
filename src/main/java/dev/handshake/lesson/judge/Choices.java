package dev.handshake.lesson.judge;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Stop;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Legal;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Transition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The choices of a question: the engine's answer among near misses that the engine refuses. The same question shows the
 * same choices in the same order for the same seed.
 */
public final class Choices {
    private static final int COUNT = 4;
    private static final int FIN = Flag.FIN.bit();
    private static final int SYN = Flag.SYN.bit();
    private static final int RST = Flag.RST.bit();
    private static final int ACK = Flag.ACK.bit();

    private Choices() {}

    /** At most four choices, exactly one of which is right. */
    public static List<Answer> of(Stop.Question question, long seed) {
        return switch (question.kind()) {
            case NEXT_SEGMENT, NUMBERS -> segments(question, seed);
            case NEXT_STATE -> states(question, seed);
        };
    }

    private static List<Answer> segments(Stop.Question question, long seed) {
        Segment right = question.segment();
        boolean numbersOnly = question.kind() == Step.Ask.Kind.NUMBERS;
        List<Legal.Option> legal = EngineJudge.allowed(question);
        List<Segment> wrong = new ArrayList<>();
        for (Segment candidate : right.rst() ? insteadOfRst(question, right) : nearMisses(question, right)) {
            boolean refused = legal.stream().noneMatch(o -> o.segment().says(candidate));
            boolean isNew = !candidate.says(right) && wrong.stream().noneMatch(candidate::says);
            boolean fits = !numbersOnly || candidate.flags() == right.flags();
            if (refused && isNew && fits && wrong.size() < COUNT - 1) {
                wrong.add(candidate);
            }
        }
        List<Answer> answers = new ArrayList<>();
        wrong.forEach(s -> answers.add(new Answer.Sends(s)));
        return placed(answers, new Answer.Sends(right), seed);
    }

    /** What people write instead, the commonest first. */
    private static List<Segment> nearMisses(Stop.Question question, Segment right) {
        List<Segment> near = new ArrayList<>();
        if (question.isRetransmission()) {
            near.add(numbered(right, question.met().sndNxt(), right.ack()));
        } else if (question.bareAcksBefore() > 0) {
            // The ACK just sent, counted (M39).
            near.add(numbered(right, right.seq() + 1, right.ack()));
        }
        near.addAll(right.hasAck() ? wrongAcks(question, right) : ackedTooEarly(question, right));
        near.addAll(wrongBits(right));
        if (right.syn()) {
            near.add(numbered(right, right.seq() + 1, right.ack()));
        }
        near.add(numbered(right, right.seq() - 1, right.ack()));
        near.add(numbered(right, right.ack(), right.seq()));
        near.add(numbered(right, right.seq() + 1, right.ack()));
        near.add(numbered(right, right.seq() + 2, right.ack()));
        near.add(with(right, RST | ACK, right.seq(), right.ack() - 1));
        return near;
    }

    private static List<Segment> wrongAcks(Stop.Question question, Segment right) {
        List<Segment> near = new ArrayList<>();
        if (question.arrived().isEmpty()) {
            // What is still on its way, acknowledged already.
            question.before()
                    .nextTo(question.side())
                    .ifPresent(f ->
                            near.add(numbered(right, right.seq(), f.segment().end())));
        }
        near.add(numbered(right, right.seq(), right.ack() - 1));
        return near;
    }

    /** An ACK where there is nothing to acknowledge yet, or a FIN instead of a SYN. */
    private static List<Segment> ackedTooEarly(Stop.Question question, Segment right) {
        int peerNext = question.before().host(question.side().opposite()).tcb().sndNxt();
        return List.of(
                with(right, SYN | ACK, right.seq(), peerNext),
                with(right, ACK, right.seq(), peerNext),
                with(right, FIN, right.seq(), 0));
    }

    private static List<Segment> wrongBits(Segment right) {
        if (right.fin()) {
            return List.of(with(right, FIN | SYN | ACK, right.seq(), right.ack()), with(right, FIN, right.seq(), 0));
        }
        if (right.syn()) {
            return List.of(
                    // The server's own number, acknowledged (M05).
                    numbered(right, right.seq(), right.seq() + 1),
                    with(right, ACK, right.seq(), right.ack()),
                    with(right, SYN, right.seq(), 0));
        }
        return List.of(
                with(right, SYN | ACK, right.seq(), right.ack()), with(right, FIN | ACK, right.seq(), right.ack()));
    }

    /** What people send where a segment has to be refused: as if there were a connection, or with another number. */
    private static List<Segment> insteadOfRst(Stop.Question question, Segment right) {
        Segment arrived = question.arrived().orElse(right);
        int own = question.met().sndNxt();
        List<Segment> near = new ArrayList<>();
        if (arrived.hasAck()) {
            near.add(with(right, ACK, arrived.ack(), arrived.end()));
            near.add(numbered(right, question.met().state() == State.CLOSED ? 0 : own, 0));
            near.add(with(right, FIN | ACK, arrived.ack(), arrived.end()));
        } else {
            near.add(with(right, SYN | ACK, own, arrived.end()));
            near.add(numbered(right, own, arrived.end()));
            near.add(numbered(right, right.seq(), arrived.end() - 1));
        }
        near.add(with(right, SYN | ACK, own, arrived.end()));
        near.add(numbered(right, right.seq() + 1, right.ack()));
        near.add(numbered(right, right.seq() + 2, right.ack()));
        return near;
    }

    private static Segment numbered(Segment like, int seq, int ack) {
        return with(like, like.flags(), seq, ack);
    }

    private static Segment with(Segment like, int flags, int seq, int ack) {
        return new Segment(flags, seq, ack, like.length(), like.window());
    }

    private static List<Answer> states(Stop.Question question, long seed) {
        State right = question.state();
        Set<State> near = new LinkedHashSet<>();
        near.addAll(confusedWith(right, question.met().state()));
        near.add(question.met().state());
        Transition.from(right).forEach(t -> near.add(t.to()));
        for (State state : State.values()) {
            near.add(state);
        }
        near.remove(right);
        List<Answer> answers = new ArrayList<>();
        for (State state : near) {
            if (answers.size() < COUNT - 1) {
                answers.add(new Answer.Is(state));
            }
        }
        return placed(answers, new Answer.Is(right), seed);
    }

    /** The states that learners say instead of this one, where an end comes to it from {@code before}. */
    private static List<State> confusedWith(State state, State before) {
        return switch (state) {
            case CLOSED ->
                before.isSynchronized()
                        ? List.of(State.TIME_WAIT, State.LISTEN, State.LAST_ACK)
                        : List.of(State.LISTEN, before == State.CLOSED ? State.SYN_RECEIVED : before, State.TIME_WAIT);
            case LISTEN -> List.of(State.CLOSED, State.SYN_RECEIVED, State.ESTABLISHED);
            case SYN_SENT -> List.of(State.SYN_RECEIVED, State.ESTABLISHED, State.CLOSED);
            case SYN_RECEIVED -> List.of(State.ESTABLISHED, State.SYN_SENT, State.LISTEN);
            case ESTABLISHED -> List.of(State.SYN_RECEIVED, State.SYN_SENT, State.LISTEN);
            case FIN_WAIT_1 -> List.of(State.FIN_WAIT_2, State.CLOSE_WAIT, State.LAST_ACK);
            case FIN_WAIT_2 -> List.of(State.TIME_WAIT, State.CLOSE_WAIT, State.FIN_WAIT_1);
            case CLOSE_WAIT -> List.of(State.TIME_WAIT, State.LAST_ACK, State.FIN_WAIT_2);
            case CLOSING -> List.of(State.TIME_WAIT, State.LAST_ACK, State.FIN_WAIT_2);
            case LAST_ACK -> List.of(State.TIME_WAIT, State.CLOSE_WAIT, State.CLOSED);
            case TIME_WAIT ->
                before == State.FIN_WAIT_1
                        ? List.of(State.CLOSING, State.FIN_WAIT_2, State.CLOSED)
                        : List.of(State.CLOSED, State.LAST_ACK, State.CLOSE_WAIT);
        };
    }

    /** The choices in an order that depends on nothing but the seed. */
    private static List<Answer> placed(List<Answer> wrong, Answer right, long seed) {
        List<Answer> all = new ArrayList<>(wrong);
        all.add(right);
        long state = seed;
        for (int i = all.size() - 1; i > 0; i--) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            int j = (int) Long.remainderUnsigned(state >>> 33, i + 1L);
            Answer held = all.get(i);
            all.set(i, all.get(j));
            all.set(j, held);
        }
        return List.copyOf(all);
    }
}
