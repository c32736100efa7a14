package dev.handshake.view.lesson;

import dev.handshake.tutor.model.LessonPosition;
import dev.handshake.tutor.model.Msg;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.Labels;
import java.util.List;

/** The keys that all pages in the middle of a lesson share. */
public final class LessonKeys {
    private LessonKeys() {}

    public static Action next() {
        return Action.of("n", Msg.Plain.NEXT, Labels.NEXT, BarRank.MAIN).also("enter");
    }

    /** Undo, where there is something to go back to. */
    public static List<Action> undo(LessonPosition position) {
        return position.earlier().stream()
                .map(earlier -> Action.of("u", Msg.Plain.UNDO, Labels.UNDO, BarRank.MOVE))
                .toList();
    }

    /** Other pages about the same moment. */
    public static List<Action> places() {
        return List.of(
                Action.of("d", Msg.Common.DIAGRAM, Labels.STATES, BarRank.ASIDE),
                Action.of("t", Msg.Plain.TCBS, Labels.TCBS, BarRank.BLOCKS),
                Action.of("o", Msg.Common.OBSERVE, Labels.OBSERVE, BarRank.OBSERVE),
                Action.silent(List.of("state"), Msg.Plain.REPEAT, Labels.REPEAT));
    }
}
