package dev.handshake.lesson.judge;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Counter;
import dev.handshake.lesson.Reception;
import dev.handshake.lesson.Stop;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Legal;
import dev.handshake.tcp.Outcome;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.Rules;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.Tcb;
import java.util.List;
import java.util.Optional;

/**
 * Judges answers by the engine alone: a segment is right where the asked end may legally send it, a state where the engine
 * is in it. A wrong segment is played against the other end.
 */
public final class EngineJudge {
    private EngineJudge() {}

    /** What the engine says to this answer. */
    public static Verdict judge(Stop.Question question, Answer answer) {
        return switch (answer) {
            case Answer.Sends sends -> segment(question, sends);
            case Answer.Is is -> state(question, is);
        };
    }

    private static Verdict segment(Stop.Question question, Answer.Sends answer) {
        Segment given = answer.segment();
        Optional<Legal.Option> match =
                allowed(question).stream().filter(o -> o.segment().says(given)).findFirst();
        if (match.isPresent()) {
            boolean script = question.segment().says(given);
            Rule why = script ? question.step().why() : match.get().why();
            return new Verdict(true, answer, Mistake.NONE, why, Optional.empty(), !script);
        }
        Counter counter = play(question, given);
        return new Verdict(
                false,
                answer,
                SegmentMistakes.of(question, given),
                counter.step().why(),
                Optional.of(counter),
                false);
    }

    /**
     * What the asked end may send next. Where the event makes it send something that uses a number, that comes first:
     * whatever it may send later has a later number. A bare ACK may be delayed, so what comes after it may come instead.
     */
    static List<Legal.Option> allowed(Stop.Question question) {
        List<Legal.Option> legal = Legal.after(question.step());
        boolean mayWait = question.step().sends().stream().allMatch(Segment::isBareAck);
        return mayWait ? legal : legal.stream().filter(Legal.Option::isAnswer).toList();
    }

    /** The other end's answer to a segment that was never sent. */
    private static Counter play(Stop.Question question, Segment given) {
        Side peer = question.side().opposite();
        Tcb tcb = question.before().host(peer).atArrival();
        Outcome step = Rules.step(tcb, new Event.Arrival(given));
        Outcome due = Rules.step(tcb, new Event.Arrival(question.segment()));
        return new Counter(given, question.side(), tcb.state(), step, Reception.of(step, due));
    }

    private static Verdict state(Stop.Question question, Answer.Is answer) {
        boolean right = answer.state() == question.state();
        Mistake slip = right ? Mistake.NONE : StateMistakes.of(question, answer.state());
        return new Verdict(right, answer, slip, question.step().why(), Optional.empty(), false);
    }
}
