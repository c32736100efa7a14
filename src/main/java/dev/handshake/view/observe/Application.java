package dev.handshake.view.observe;

import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Step;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Side;
import java.util.List;

/**
 * The program at one end, as far as its calls can be told.
 *
 * @param side where it runs
 * @param uses true where it has a connection in its hands: it has called accept(), since it sends on it or closes it
 * @param reads true where it reads what arrives as it arrives
 */
public record Application(Side side, boolean uses, boolean reads) {
    private enum Call {
        NONE,
        USES,
        READS
    }

    /** The program that a lesson lets run at this end. Where a step says when it reads, it does not read at once. */
    public static Application of(Lesson lesson, Side side) {
        List<Call> calls = lesson.steps().stream().map(step -> call(step, side)).toList();
        boolean uses = calls.contains(Call.USES);
        return new Application(side, uses, uses && !calls.contains(Call.READS));
    }

    private static Call call(Step step, Side side) {
        return switch (step) {
            case Step.Do call -> call.side() == side ? call(call.event()) : Call.NONE;
            case Step.Say say -> Call.NONE;
            case Step.Check check -> Call.NONE;
            case Step.Crash crash -> Call.NONE;
            case Step.Timer timer -> Call.NONE;
            case Step.Wire wire -> Call.NONE;
            case Step.Ask ask -> Call.NONE;
            case Step.Now now -> Call.NONE;
        };
    }

    private static Call call(Event.Call event) {
        return switch (event) {
            case Event.Send send -> Call.USES;
            case Event.Close close -> Call.USES;
            case Event.Abort abort -> Call.USES;
            case Event.Receive receive -> Call.READS;
            case Event.OpenPassive open -> Call.NONE;
            case Event.OpenActive open -> Call.NONE;
            case Event.Status status -> Call.NONE;
        };
    }
}
