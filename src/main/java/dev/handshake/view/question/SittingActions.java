package dev.handshake.view.question;

import dev.handshake.lesson.Text;
import dev.handshake.tutor.model.LessonPosition;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.BarSlot;
import dev.handshake.view.page.Keys;
import dev.handshake.view.page.Labels;
import java.util.ArrayList;
import java.util.List;

/** What can be done at a question of a sitting: only what does something now. */
final class SittingActions {
    private static final Msg ON = new Msg.Turn(1);
    private static final Msg BACK = new Msg.Turn(-1);

    private final Model model;
    private final SittingWords words;
    private final List<Action> all = new ArrayList<>();

    private SittingActions(Model model, Sitting sitting) {
        this.model = model;
        this.words = new SittingWords(model, sitting);
    }

    static List<Action> of(Model model, Sitting sitting) {
        SittingActions actions = new SittingActions(model, sitting);
        switch (sitting.stage()) {
            case Stage.Open open -> actions.open(open);
            case Stage.Confiding confiding -> actions.confiding();
            case Stage.Judged judged -> actions.judged(judged);
            case Stage.Paused paused -> actions.paused(paused);
        }
        return List.copyOf(actions.all);
    }

    private void open(Stage.Open open) {
        QuestionPart part = QuestionParts.of(open, model.lang());
        all.addAll(part.actions());
        if (part.text().isPresent()) {
            writing(open);
            turning("pagedown");
            return;
        }
        hint(open);
        if (open.showsHint()) {
            all.add(Action.of("esc", Msg.Plain.CANCEL, Labels.CLOSE, BarRank.CLOSE)
                    .called(Action.NO_WORD));
        }
        all.add(Action.of("s", Msg.Plain.SKIP, Labels.SKIP, BarRank.SKIP));
        if (words.lesson().flatMap(LessonPosition::earlier).isPresent()) {
            all.add(Action.of("u", Msg.Plain.UNDO, Labels.UNDO, BarRank.ASIDE));
        }
        repeating();
        turning();
    }

    private void hint(Stage.Open open) {
        boolean again = open.rungs() > 0 && !open.showsHint();
        if (again || SittingWords.hasMoreHints(open)) {
            Text label = again || open.rungs() == 0 ? Labels.HINT : Labels.MORE_HINT;
            all.add(Action.of("h", Msg.Plain.HINT, label, BarRank.OPEN).called(Labels.HINT));
        }
    }

    private void repeating() {
        all.add(Action.silent(List.of("state"), Msg.Plain.REPEAT, Labels.REPEAT));
    }

    /** Where letters are text: what the plain face says as words instead. */
    private void writing(Stage.Open open) {
        all.add(new Action(
                        List.of("esc"),
                        Msg.Plain.CANCEL,
                        open.showsHint() ? Labels.CLOSE : Labels.PAUSE,
                        BarSlot.of("Esc", BarRank.LEAVE),
                        Labels.PAUSE)
                .pinned());
        all.add(Action.silent(List.of("skip"), Msg.Plain.SKIP, Labels.SKIP));
        if (SittingWords.hasMoreHints(open)) {
            all.add(Action.silent(List.of("hint"), Msg.Plain.HINT, Labels.HINT));
        }
        repeating();
    }

    private void confiding() {
        all.addAll(ConfidenceScale.actions());
        repeating();
        turning();
    }

    private void judged(Stage.Judged judged) {
        all.add(Action.of("n", Msg.Plain.NEXT, words.nextLabel(), BarRank.ONWARD)
                .also("enter"));
        all.addAll(QuestionParts.of(model, judged).actions());
        all.add(Action.of("u", Msg.Plain.UNDO, Labels.UNDO, BarRank.MOVE));
        repeating();
        turning();
    }

    private void paused(Stage.Paused paused) {
        all.add(Action.of("enter", Msg.Plain.CONFIRM, Labels.GO_ON, BarRank.ONWARD)
                .also("esc"));
        all.add(Action.of("n", Msg.Plain.NEXT, Labels.SKIP, BarRank.EXPLAIN).also("s"));
        hint(paused.open());
        repeating();
        turning();
    }

    private void turning() {
        turning("m", "space", "pagedown");
    }

    /** Where a screen does not hold the page. */
    private void turning(String... keys) {
        all.add(new Action(
                List.of(keys), ON, Labels.MORE, BarSlot.of(Keys.shown(keys[0]), BarRank.TURN), Action.NO_WORD));
        all.add(new Action(List.of("pageup"), BACK, Labels.MOVE_BACK, BarSlot.NONE, Action.NO_WORD));
    }

    /** True for what turns a page that the screen does not hold. */
    static boolean turns(Action action) {
        return action.msg().equals(ON) || action.msg().equals(BACK);
    }
}
