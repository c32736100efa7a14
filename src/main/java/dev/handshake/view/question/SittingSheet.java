package dev.handshake.view.question;

import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.lesson.LessonLayout;
import dev.handshake.view.lesson.LessonNews;
import dev.handshake.view.lesson.StoryPart;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.FlexColumn;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One question of a quiz, a review, a follow-up or an interview: the question, what it is about, the answer, the verdict.
 * What differs from kind to kind is drawn by a {@link QuestionPart} and a {@link VerdictPart}.
 */
public final class SittingSheet extends Sheet {
    private final Sitting sitting;
    private final SittingWords words;
    private final QuestionPart part;
    private final Optional<AnswerClock> clock;

    public SittingSheet(Model model, Sitting sitting) {
        super(model);
        this.sitting = sitting;
        this.words = new SittingWords(model, sitting);
        this.part = QuestionParts.of(sitting.stage(), lang);
        this.clock =
                part.text().filter(text -> words.isInterview()).map(text -> AnswerClock.of(text.seconds(), sitting));
    }

    // ---------------------------------------------------------------- title and clock

    @Override
    public String title() {
        return words.title();
    }

    @Override
    public boolean ticks() {
        return clock.filter(AnswerClock::runs).isPresent();
    }

    @Override
    public String corner() {
        return clock.map(c -> c.words(lang)).orElseGet(words::place);
    }

    @Override
    public Optional<Double> progress() {
        if (clock.isPresent()) {
            return clock.get().share();
        }
        int behind = sitting.behind().size();
        return Optional.of(words.lesson()
                .map(position -> (position.at() + 1.0) / position.stops())
                .orElse(behind / (double) (behind + sitting.ahead().size())));
    }

    @Override
    public Style barStyle() {
        return clock.map(AnswerClock::style).orElse(Style.ACCENT);
    }

    // ---------------------------------------------------------------- actions

    @Override
    public List<Action> actions() {
        return SittingActions.of(model, sitting);
    }

    /** The part in which text is written now; empty where letters are keys. */
    private Optional<TextPart> writing() {
        return part.text().filter(text -> sitting.stage().isOpen());
    }

    @Override
    public boolean takesText() {
        return writing().isPresent();
    }

    /** The keys that turn the page are offered only where it does not fit. */
    @Override
    public List<Action> actions(int columns, int rows) {
        int room = rows - 1 - firstRow(rows, TOP);
        boolean turns = !takesText() && column(columns, rows, room).pages(room) > 1;
        return turns
                ? actions()
                : actions().stream().filter(a -> !SittingActions.turns(a)).toList();
    }

    // ---------------------------------------------------------------- drawing

    @Override
    public void draw(Canvas canvas, int top, int bottom) {
        int from = firstRow(canvas.rows(), top);
        SittingRows rows = rows(canvas.columns());
        writing().ifPresentOrElse(text -> text.draw(canvas, from, bottom, rows.parts()), () -> column(
                        canvas.columns(), canvas.rows(), bottom - from)
                .draw(canvas, from, bottom, sitting.page()));
    }

    private SittingRows rows(int columns) {
        return new SittingRows(model, sitting, part, columns);
    }

    private FlexColumn column(int columns, int rows, int room) {
        SittingRows made = rows(columns);
        PageParts parts = made.parts();
        FlexColumn column = new FlexColumn(columns);
        if (part.standsInStory()) {
            story(column, rows, room, parts);
        }
        switch (sitting.stage()) {
            case Stage.Open open -> part.fill(column, parts);
            case Stage.Confiding confiding -> part.fill(column, parts);
            case Stage.Judged judged -> QuestionParts.of(model, judged).fill(column, part, parts, made.next());
            case Stage.Paused paused ->
                part.text().ifPresent(text -> text.fillPaused(column, parts, clock.isPresent()));
        }
        return column;
    }

    /** Inside a lesson the question stands in its story, unless it brings a picture of its own. */
    private void story(FlexColumn column, int rows, int room, PageParts parts) {
        words.lesson().ifPresent(position -> {
            StoryPart story = new StoryPart(position.stop().scene(), lang);
            if (story.tells()) {
                LessonLayout plan = LessonLayout.of(position.walk(), column.columns(), rows, 0, room, lang);
                Rows answers = part.answers(column.columns(), parts.marks());
                story.above(column, plan, room, List.of(parts.asked(), answers, parts.shortest()));
            }
        });
    }

    // ---------------------------------------------------------------- speaking

    @Override
    public List<String> speech() {
        return new SittingSpeech(model, sitting).whole();
    }

    /** True where the question waits for an answer: leaving it for what comes next is skipping it. */
    public boolean isOpen() {
        return SittingSpeech.isUnanswered(sitting.stage());
    }

    @Override
    public List<String> speechAfter(Sheet before) {
        SittingSpeech speech = new SittingSpeech(model, sitting);
        Optional<LessonNews> news = words.lesson()
                .map(position -> LessonNews.of(before.inLesson(), sitting, position, lang))
                .filter(n -> n.kind() == LessonNews.Kind.ONWARD);
        if (news.isPresent()) {
            // The lesson goes on: what has happened since its last stop, then the question.
            List<String> lines = new ArrayList<>(news.get().lines());
            lines.addAll(speech.untitled());
            return lines;
        }
        return before instanceof SittingSheet that ? speech.after(that.sitting) : speech();
    }

    @Override
    public Optional<Screen.Undoable> inLesson() {
        return words.lesson().map(position -> sitting);
    }

    @Override
    public Optional<String> wanted() {
        boolean waits =
                sitting.stage().isOpen() && !sitting.stage().open().entry().isMade();
        return waits ? Optional.of(part.answeredWith()) : Optional.empty();
    }

    @Override
    public Optional<Msg> line(String typed) {
        return SittingLine.parse(model, sitting, typed);
    }
}
