package dev.handshake.view.lesson;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Walk;
import dev.handshake.view.cells.Wrap;
import dev.handshake.view.ladder.Grid;
import dev.handshake.view.ladder.LadderPart;
import dev.handshake.view.ladder.LadderWidths;
import dev.handshake.view.ladder.LessonScenes;
import dev.handshake.view.ladder.TcbTable;
import dev.handshake.view.page.Sheet;

/**
 * Which rows and columns the parts of a lesson's pages take on a screen of one size. It depends on the lesson and the size
 * alone, so nothing moves from one step to the next: the ladder keeps the rows that its whole story needs, and the verdict
 * has a fixed place.
 *
 * @param grid the ladder's columns
 * @param tcb columns of one TCB beside the ladder, 0 for none
 * @param top the first row of the ladder
 * @param bottom the row after the last one
 * @param events rows of the ladder below its head
 * @param spaced true where an empty rail row stands before each event
 * @param gap empty rows between the parts, 0 or 1
 * @param folded true where the verdict stands where the choices stood
 */
public record LessonLayout(
        Grid grid, int tcb, int top, int bottom, int events, boolean spaced, int gap, boolean folded) {
    private static final int CHOICES = 4;
    /** Rows for a verdict that is never longer: a wrong segment with its counter-trace. */
    private static final int VERDICT = 7;

    private static final int FOLDED_VERDICT = 5;

    public static LessonLayout of(Walk walk, int columns, int rows, int top, int bottom, Lang lang) {
        LadderWidths fields = LadderWidths.of(LessonScenes.end(walk));
        int gap = rows >= 16 ? 1 : 0;
        boolean folded = rows < 24;
        int room = bottom - top;
        int prompt = longestPrompt(walk, columns, lang);
        int tcb = TcbTable.width(LessonScenes.worlds(walk));
        Grid grid = columns >= 100 ? Grid.between(columns, tcb, fields) : null;
        if (grid == null && columns >= 100) {
            // One blank between name and number instead of two.
            tcb--;
            grid = Grid.between(columns, tcb, fields);
        }
        if (grid == null) {
            tcb = 0;
            grid = Grid.of(columns, fields);
        }
        int below = gap
                + prompt
                + gap
                + (folded ? Math.max(CHOICES, gap == 0 ? 0 : FOLDED_VERDICT) : CHOICES)
                + (folded ? 0 : gap + VERDICT);
        int most = Math.max(1, room - LadderPart.head(grid) - below);
        int whole = LadderPart.longest(LessonScenes.all(walk), grid);
        boolean spaced = rows >= 30 && 2 * whole <= most && grid.shape() == Grid.Shape.WIDE;
        int events = spaced ? 2 * whole : Math.min(whole, most);
        if (tcb > 0 && events < TcbTable.ROWS - 2) {
            if (most < TcbTable.ROWS - 2) {
                tcb = 0;
                grid = Grid.of(columns, fields);
            } else {
                events = TcbTable.ROWS - 2;
            }
        }
        return new LessonLayout(grid, tcb, top, bottom, events, spaced, gap, folded);
    }

    private static int longestPrompt(Walk walk, int columns, Lang lang) {
        int longest = 1;
        int width = columns - 2 * Sheet.margin(columns);
        for (Stop stop : walk.stops()) {
            if (stop instanceof Stop.Question question) {
                String words = new Prompt(walk, question, lang).words(null);
                longest = Math.max(longest, Wrap.lines(words, width).size());
            }
        }
        return longest;
    }

    /** The same plan with fewer rows for the ladder, where a small screen needs them for text. */
    LessonLayout withEvents(int fewer) {
        return new LessonLayout(grid, tcb, top, bottom, Math.max(0, fewer), spaced && fewer == events, gap, folded);
    }

    /** The same columns for a picture of the ladder alone, from row 0. */
    LessonLayout alone(int rows, int beside) {
        return new LessonLayout(grid, beside, 0, bottom, rows, spaced && rows == events, gap, folded);
    }

    /** The row after the ladder. */
    int afterLadder() {
        return top + LadderPart.head(grid) + events;
    }

    /** Rows between the ladder and the key bar. */
    int below() {
        return bottom - afterLadder();
    }
}
