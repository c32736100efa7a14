package dev.handshake.view.question;

import dev.handshake.tutor.model.LessonPosition;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.ladder.LadderScene;
import dev.handshake.view.lesson.LessonLayout;
import dev.handshake.view.lesson.LessonPage;
import dev.handshake.view.lesson.StoryPart;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenHeight;
import dev.handshake.view.page.Sheet;
import java.util.List;
import java.util.Optional;

/** A lesson's own question: the ladder, and below it the question, a verdict, a hint. */
public final class StopSheet extends LessonPage {
    private final Sitting sitting;
    private final StopPart part;

    StopSheet(Model model, Sitting sitting, LessonPosition position, StopPart part) {
        super(model, sitting, position, sitting.clock().sinceMillis());
        this.sitting = sitting;
        this.part = part;
    }

    private Stage stage() {
        return sitting.stage();
    }

    // ---------------------------------------------------------------- keys

    @Override
    public List<Action> actions() {
        return StopActions.of(stage(), part, position);
    }

    @Override
    public List<Action> onBar(List<Action> all, int columns, int rows) {
        boolean folded =
                new ScreenHeight(rows).folds() && stage().isOpen() && part.showsFeedback() && !buildsUnderHint();
        return all.stream().filter(a -> folded ? !answers(a) : !bringsBack(a)).toList();
    }

    /** Where choices or fields have folded away their keys are not on the bar; the key that brings them back is. */
    private static boolean answers(Action action) {
        return action.label() == Labels.CHOOSE
                || action.label() == Labels.CHOOSE_AGAIN && !bringsBack(action)
                || action.label() == Labels.FLAGS
                || action.label() == Labels.DIGITS
                || action.label() == Labels.FIELD
                || action.label() == Labels.CONFIRM
                || action.label() == Labels.SEND;
    }

    private static boolean bringsBack(Action action) {
        return action.msg() == Msg.Plain.CONFIRM && action.label() == Labels.CHOOSE_AGAIN
                || action.label() == Labels.CORRECT;
    }

    // ---------------------------------------------------------------- seen

    @Override
    public void draw(Canvas canvas, int top, int bottom) {
        int columns = canvas.columns();
        LessonLayout plan = plan(columns, canvas.rows(), top, bottom);
        StopFeedback feedback = new StopFeedback(part, stage(), plan, columns, lang);
        Rows question = new Rows(columns).text(plan.grid().hasRails() ? part.prompt() : part.shortPrompt(), Style.BOLD);
        Rows answers = part.answers(columns, plan.grid(), marks(), plan.gap() > 0);
        int most = plan.below() + plan.events() - 2 * plan.gap() - question.size();
        List<Rows> lengths = plan.folded() && buildsUnderHint()
                ? under(columns, plan, feedback.lengths(), most)
                : feedback.lengths();
        new StopColumn(plan, story(), question, answers, lengths, feedback.bare()).draw(canvas);
    }

    /** True where a hint is shown while a segment is being built: its fields are typed into and must be seen. */
    private boolean buildsUnderHint() {
        return stage().isOpen()
                && part.draft.choices().isEmpty()
                && stage().open().showsHint()
                && stage().open().tries().last().isEmpty();
    }

    /** The fields above the hint, where the ladder can make room for both; else the hint alone. */
    private List<Rows> under(int columns, LessonLayout plan, List<Rows> hints, int most) {
        Rows fields = part.answers(columns, plan.grid(), marks(), false);
        List<Rows> both = hints.stream()
                .map(hint -> new Rows(columns).addAll(fields).addAll(hint))
                .toList();
        return both.get(both.size() - 1).size() <= most ? both : hints;
    }

    private RowMarks marks() {
        return switch (stage()) {
            case Stage.Open open -> part.cursor();
            case Stage.Confiding confiding -> RowMarks.of(confiding.reply());
            case Stage.Judged judged ->
                StopFeedback.verdict(part, judged).map(StopVerdict::marks).orElse(RowMarks.NONE);
            case Stage.Paused paused -> RowMarks.NONE;
        };
    }

    private StoryPart story() {
        if (stage().isJudged()) {
            return new StoryPart(scene(), lang);
        }
        LadderScene.Asks asks = part.asks();
        return new StoryPart(scene(), asks, asks == LadderScene.Asks.SEGMENT ? part.begun() : Optional.empty(), lang);
    }

    // ---------------------------------------------------------------- heard

    private StopSpeech said() {
        return new StopSpeech(stage(), part, position, lang);
    }

    @Override
    public List<String> speech() {
        return said().whole(scene());
    }

    @Override
    public List<String> speechAfter(Sheet before) {
        return said().after(newsSince(before), before.inLesson(), scene());
    }

    /** Where Enter chooses nothing and a verdict is shown it puts the verdict away. */
    @Override
    public Optional<String> wanted() {
        boolean waits = stage().isOpen() && !stage().open().entry().isMade();
        boolean puts = part.showsFeedback() && !stage().open().entry().takesEnter();
        return waits && !puts ? Optional.of(part.answeredWith()) : Optional.empty();
    }

    @Override
    public Optional<Msg> line(String typed) {
        return stage().isOpen() ? part.line(typed) : Optional.empty();
    }
}
