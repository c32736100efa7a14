package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Refutation.CounterStory;
import dev.handshake.tcp.Segment;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.ladder.Grid;
import dev.handshake.view.ladder.LadderPart;
import dev.handshake.view.ladder.LadderScene;
import dev.handshake.view.ladder.LadderWidths;
import dev.handshake.view.lesson.LessonNews;
import dev.handshake.view.page.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The story that refutes a statement: what happens, on a ladder, and what would come of the segment that was claimed. */
final class CounterStoryRows {
    private final CounterStory story;
    private final Lang lang;

    CounterStoryRows(CounterStory story, Lang lang) {
        this.story = story;
        this.lang = lang;
    }

    private LadderScene ladder() {
        return LadderScene.of(story.scene());
    }

    /** The ladder, at most this many rows of events, and below it the claimed segment with the answer to it. */
    Rows rows(int columns, int mostEvents) {
        Grid grid = Grid.of(columns, LadderWidths.of(ladder()));
        int events = Math.min(mostEvents, LadderPart.longest(List.of(ladder()), grid));
        Canvas canvas = new Canvas(columns, LadderPart.head(grid) + events);
        new LadderPart(ladder(), lang).draw(canvas, grid, 0, events, false);
        Rows rows = new Rows(columns).picture(canvas.frame());
        if (grid.hasRails()) {
            story.sent().ifPresent(sent -> rows.addAll(CounterTrace.rows(sent, grid, columns, lang)));
        }
        ifSent().ifPresent(words -> rows.text(words, Style.TEXT));
        return rows;
    }

    /** What would come of the claimed segment, in a sentence. */
    private Optional<String> ifSent() {
        return story.sent()
                .map(sent -> sent.sent().flagText() + ": "
                        + FeedbackWords.ifSent(VerdictText.reaction(sent, Segment::flagText, lang), lang));
    }

    /** The same as it is told without a picture. */
    List<String> speech() {
        List<String> lines = new ArrayList<>(LessonNews.story(story.scene(), lang));
        ifSent().ifPresent(lines::add);
        return lines;
    }
}
