package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Scene;
import dev.handshake.lesson.Stop;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.ladder.Grid;
import dev.handshake.view.ladder.LadderPart;
import dev.handshake.view.ladder.LadderScene;
import dev.handshake.view.ladder.LadderWidths;
import dev.handshake.view.ladder.LessonScenes;
import dev.handshake.view.lesson.LessonNews;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.FlexColumn;
import dev.handshake.view.page.Rows;
import java.util.List;
import java.util.Optional;

/** A question of a quiz about a scenario, which the engine plays and answers. The scenario's ladder stands above it. */
final class ScenarioPart extends EnginePart {
    /** Fewer rows of events than this tell no story. */
    private static final int FEWEST_EVENTS = 3;

    private final boolean solved;

    /** @param solved true once it was answered rightly: the story then tells what the question kept back */
    ScenarioPart(Stop.Question question, SegmentDraft draft, boolean solved, Lang lang) {
        super(question, draft, lang);
        this.solved = solved;
    }

    /** The columns of the ladder, which hold the whole story. */
    static Grid grid(Stop.Question question, int columns) {
        return Grid.of(columns, LadderWidths.of(LadderScene.of(question.solved())));
    }

    @Override
    List<Action> moving() {
        return AnswerKeys.moving();
    }

    @Override
    BarRank digits() {
        return BarRank.MAIN;
    }

    @Override
    Rows answers(int columns, RowMarks marks) {
        return answers(columns, grid(question, columns), marks, false);
    }

    /** The ladder gives up its oldest rows where the question needs the room. */
    @Override
    void fill(FlexColumn column, PageParts parts) {
        int columns = parts.columns();
        Rows answers = answers(columns, parts.marks());
        int events = LadderPart.longest(stories(), grid(question, columns));
        Rows ladder = ladder(columns, events, parts.marks());
        for (Rows below : parts.below()) {
            column.way(parts.context(), ladder, parts.asked(), answers, below);
        }
        for (int fewer = events - 1; fewer >= Math.min(FEWEST_EVENTS, events); fewer--) {
            column.way(ladder(columns, fewer, parts.marks()), parts.asked(), answers, parts.shortest());
        }
        if (parts.belowFirst()) {
            column.folded(parts.below().get(0), parts.asked(), answers, ladder);
        } else {
            column.folded(parts.asked(), ladder, answers, parts.shortest());
        }
    }

    /** The story while the question is open, and once it is answered. */
    private List<LadderScene> stories() {
        return List.of(LessonScenes.at(question), LadderScene.of(question.solved()));
    }

    /** The story, at most this many rows of events. A sitting tells the right answer with the verdict and asks no more. */
    private Rows ladder(int columns, int events, RowMarks marks) {
        boolean judged = marks.isJudged();
        LadderScene.Asks asks = judged ? LadderScene.Asks.NOTHING : LessonScenes.asks(question);
        Scene scene = judged ? question.solved() : question.scene();
        Grid grid = grid(question, columns);
        Canvas canvas = new Canvas(columns, LadderPart.head(grid) + events);
        Optional<LadderPart.Built> built = built().filter(b -> asks == LadderScene.Asks.SEGMENT)
                .filter(b -> !b.words().equals(List.of("?", "", "", "")));
        new LadderPart(LadderScene.of(scene, asks), built, lang).draw(canvas, grid, 0, events, false);
        return new Rows(columns).picture(canvas.frame());
    }

    @Override
    List<String> story() {
        return LessonNews.story(solved ? question.solved() : question.scene(), lang);
    }
}
