package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Stop;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.ladder.LadderPart;
import dev.handshake.view.ladder.LadderScene;
import dev.handshake.view.ladder.LessonScenes;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.BarSlot;
import dev.handshake.view.page.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A lesson's own question, which is asked until it is answered rightly. */
final class StopPart extends EnginePart {
    private final Stage.Open open;

    StopPart(Stop.Question question, SegmentDraft draft, Stage.Open open, Lang lang) {
        super(question, draft, lang);
        this.open = open;
    }

    /** True where a verdict or hints stand where the choices may have stood: there is something to put away. */
    boolean showsFeedback() {
        return open.tries().last().isPresent() || open.showsHint();
    }

    /** What stands on the ladder as a question mark while the question is open. */
    LadderScene.Asks asks() {
        return LessonScenes.asks(question);
    }

    /** What of a segment being built stands on the ladder; empty before anything is typed. */
    Optional<LadderPart.Built> begun() {
        return switch (draft) {
            case SegmentDraft.Picking picking -> Optional.empty();
            case SegmentDraft.Building building -> {
                boolean begun = building.flags() != 0
                        || !building.seq().isEmpty()
                        || !building.ack().isEmpty();
                yield begun ? Optional.of(built(building, question)) : Optional.empty();
            }
        };
    }

    /** The hints used so far, the newest first. */
    List<Hint> hints() {
        return new HintText(question, draft, open.rungs(), lang).used();
    }

    // ---------------------------------------------------------------- keys

    @Override
    List<Action> actions() {
        List<Action> all = new ArrayList<>(super.actions());
        if (showsFeedback()) {
            all.addAll(
                    switch (draft) {
                        case SegmentDraft.Picking picking -> choosingAgain(picking);
                        case SegmentDraft.Building building ->
                            List.of(Action.of("esc", Msg.Plain.CANCEL, Labels.CORRECT, BarRank.CLOSE));
                    });
        }
        return all;
    }

    private static List<Action> choosingAgain(SegmentDraft.Picking picking) {
        Action esc = new Action(List.of("esc"), Msg.Plain.CANCEL, Labels.MOVE, BarSlot.NONE, Action.NO_WORD);
        return picking.offers(picking.cursor()) ? List.of(esc) : List.of(AnswerKeys.enter(Labels.CHOOSE_AGAIN), esc);
    }

    @Override
    List<Action> moving() {
        return List.of(moving("j", "down", 1), moving("k", "up", -1));
    }

    private static Action moving(String key, String arrow, int by) {
        return new Action(List.of(key, arrow), new Msg.Move(by), Labels.MOVE, BarSlot.NONE, Action.NO_WORD);
    }

    @Override
    BarRank digits() {
        return BarRank.TYPE;
    }

    // ---------------------------------------------------------------- said

    /** The choices; or what has been built so far. */
    @Override
    List<String> choices() {
        return built().map(b -> List.of(soFar(b))).orElseGet(super::choices);
    }

    private String soFar(LadderPart.Built built) {
        List<String> words = built.words().stream().filter(w -> !w.isEmpty()).toList();
        return say("지금까지 만든 것: ", "Built so far: ") + String.join(", ", words) + ".";
    }

    /** Where the learner stands now, or what has been built so far. */
    List<String> moved() {
        return switch (draft) {
            case SegmentDraft.Building building -> choices();
            case SegmentDraft.Picking picking -> picking.cursor() < 0 ? List.of() : List.of(choice(picking.cursor()));
        };
    }
}
