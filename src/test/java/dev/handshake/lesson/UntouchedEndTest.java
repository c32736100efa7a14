package dev.handshake.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.handshake.tcp.Event;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A question may be about an end that the last event did not reach, or about one that lost its memory. */
class UntouchedEndTest {
    private static final Step ASK =
            new Step.Ask(Step.Ask.Kind.NEXT_STATE, Side.CLIENT, Text.same(""), List.of(Text.same("a"), Text.same("b")));

    @Test
    void aLostSynChangesNothing() {
        Stop.Question question = askedAfter(new Step.Wire(Step.Wire.Op.DROP, Step.Wire.NEXT));
        assertEquals(State.SYN_SENT, question.state());
        assertEquals(Rule.UNTOUCHED, question.step().why());
    }

    @Test
    void aCrashForgetsTheConnection() {
        Stop.Question question = askedAfter(new Step.Crash(Side.CLIENT));
        assertEquals(State.CLOSED, question.state());
        assertEquals(Rule.POWER_LOST, question.step().why());
    }

    private static Stop.Question askedAfter(Step event) {
        Lesson lesson = new Lesson(
                new Lesson.Head("l", "s", Text.same("t"), new Lesson.Audience(Level.JUNIOR, 1, List.of()), List.of()),
                Ends.serverListens(100, 300),
                List.of(new Step.Do(Side.CLIENT, Event.OPEN_ACTIVE, "connect"), event, ASK));
        return (Stop.Question) Walk.of(lesson).stops().get(0);
    }
}
