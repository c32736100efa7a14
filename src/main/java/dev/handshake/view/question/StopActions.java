package dev.handshake.view.question;

import dev.handshake.tutor.asking.Hints;
import dev.handshake.tutor.model.HintRung;
import dev.handshake.tutor.model.LessonPosition;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.lesson.LessonKeys;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be done at a lesson's own question: only what does something now. */
final class StopActions {
    private final LessonPosition position;
    private final List<Action> all = new ArrayList<>();

    private StopActions(LessonPosition position) {
        this.position = position;
    }

    static List<Action> of(Stage stage, StopPart part, LessonPosition position) {
        StopActions actions = new StopActions(position);
        switch (stage) {
            case Stage.Open open -> actions.open(open, part);
            case Stage.Confiding confiding -> actions.all.addAll(ConfidenceScale.actions());
            case Stage.Judged judged -> actions.judged();
            case Stage.Paused paused -> {}
        }
        actions.all.addAll(LessonKeys.places());
        return List.copyOf(actions.all);
    }

    private void open(Stage.Open open, StopPart part) {
        all.addAll(part.actions());
        Hints.next(part.draft, open.rungs())
                .map(rung -> hint(open, rung))
                .or(() -> readAgain(open))
                .ifPresent(all::add);
        if (open.tries().last().isPresent()) {
            why();
        }
        around();
    }

    /** The next rung of the ladder, by its name once the ladder has been begun. */
    private static Action hint(Stage.Open open, HintRung rung) {
        return Action.of("h", Msg.Plain.HINT, open.rungs() == 0 ? Labels.HINT : HintText.kind(rung), BarRank.OPEN)
                .called(Labels.HINT);
    }

    /** The hints that were used, once they have been put away or a verdict has taken their place. */
    private static Optional<Action> readAgain(Stage.Open open) {
        boolean hidden = !open.showsHint() || open.tries().last().isPresent();
        return open.rungs() > 0 && hidden
                ? Optional.of(Action.of("h", Msg.Plain.HINT, Labels.HINT, BarRank.OPEN))
                : Optional.empty();
    }

    private void judged() {
        all.add(LessonKeys.next());
        why();
        around();
    }

    private void why() {
        all.add(Action.of("w", Msg.Plain.WHY, Labels.WHY, BarRank.EXPLAIN));
    }

    /** Undo, and the same step again where {@code r} is not the RST flag. */
    private void around() {
        all.addAll(LessonKeys.undo(position));
        boolean rst = all.stream().anyMatch(a -> a.keys().contains("r"));
        if (!rst) {
            all.add(Action.of("r", Msg.Plain.RESTART, Labels.RESTART, BarRank.RESTART));
        }
    }
}
