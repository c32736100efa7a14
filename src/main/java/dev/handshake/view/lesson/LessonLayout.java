package dev.handshake.view.lesson;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Walk;
import dev.handshake.view.cells.Wrap;
import dev.handshake.view.ladder.Grid;
import dev.handshake.view.ladder.LadderPart;
import dev.handshake.view.ladder.LadderWidths;
import dev.handshake.view.ladder.LessonScenes;
import dev.handshake.view.ladder.TcbTable;
import dev.handshake.view.page.ScreenHeight;
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.page.Sheet;
import java.util.Optional;

/**
 * Which rows and columns the parts of a lesson's pages take on a screen of one size. It depends on the lesson and the size
 * alone, so nothing moves from one step to the next: the ladder keeps the rows that its whole story needs, and the verdict
 * has a fixed place.
 *
 * @param ladder the columns and rows of the ladder
 * @param top the first row of the ladder
 * @param bottom the row after the last one
 * @param height of the screen: it decides about empty rows, and whether a verdict takes the place of the choices
 */
public record LessonLayout(LadderPlace ladder, int top, int bottom, ScreenHeight height) {
    private static final int CHOICES = 4;
    /** Rows for a verdict that is never longer: a wrong segment with its counter-trace. */
    private static final int VERDICT = 7;
    /** Rows for it where it stands in place of the choices. */
    private static final int FOLDED_VERDICT = 5;
    /** Rows of events beside which a TCB stands. */
    private static final int BESIDE_TCB = TcbTable.ROWS - 2;

    /**
     * Where the ladder stands.
     *
     * @param grid its columns
     * @param tcb columns of one TCB beside it, 0 for none
     * @param events rows below its head
     * @param spaced true where an empty rail row stands before each event
     */
    record LadderPlace(Grid grid, int tcb, int events, boolean spaced) {
        LadderPlace withEvents(int rows) {
            return new LadderPlace(grid, tcb, rows, spaced && rows == events);
        }

        LadderPlace withTcb(int columns) {
            return new LadderPlace(grid, columns, events, spaced);
        }
    }

    public static LessonLayout of(Walk walk, int columns, int rows, int top, int bottom, Lang lang) {
        ScreenHeight height = new ScreenHeight(rows);
        LadderPlace place = columns(walk, columns);
        Grid grid = place.grid();
        int below = below(longestPrompt(walk, columns, lang), height);
        int most = Math.max(1, bottom - top - LadderPart.head(grid) - below);
        int whole = LadderPart.longest(LessonScenes.all(walk), grid);
        boolean spaced = height.isTall() && 2 * whole <= most && grid.shape() == Grid.Shape.WIDE;
        int events = spaced ? 2 * whole : Math.min(whole, most);
        int tcb = place.tcb();
        if (tcb > 0 && events < BESIDE_TCB) {
            if (most < BESIDE_TCB) {
                tcb = 0;
                grid = Grid.of(columns, LadderWidths.of(LessonScenes.end(walk)));
            } else {
                events = BESIDE_TCB;
            }
        }
        return new LessonLayout(new LadderPlace(grid, tcb, events, spaced), top, bottom, height);
    }

    /** The columns of the ladder: between two TCBs where the screen holds them, with a blank less where it must be. */
    private static LadderPlace columns(Walk walk, int columns) {
        LadderWidths widths = LadderWidths.of(LessonScenes.end(walk));
        if (ScreenWidth.of(columns).holdsSidePanes()) {
            int tcb = TcbTable.width(LessonScenes.worlds(walk));
            for (int width = tcb; width >= tcb - 1; width--) {
                Optional<Grid> grid = Grid.between(columns, width, widths);
                if (grid.isPresent()) {
                    return new LadderPlace(grid.get(), width, 0, false);
                }
            }
        }
        return new LadderPlace(Grid.of(columns, widths), 0, 0, false);
    }

    /** Rows that the page needs below the ladder. */
    private static int below(int prompt, ScreenHeight height) {
        int gap = gap(height);
        if (height.folds()) {
            return gap + prompt + gap + (gap == 0 ? CHOICES : Math.max(CHOICES, FOLDED_VERDICT));
        }
        return gap + prompt + gap + CHOICES + gap + VERDICT;
    }

    private static int longestPrompt(Walk walk, int columns, Lang lang) {
        int width = columns - 2 * Sheet.margin(columns);
        return walk.stops().stream()
                .flatMap(stop -> stop.asked().stream())
                .map(question -> new Prompt(question, lang).pickedWords())
                .mapToInt(words -> Wrap.lines(words, width).size())
                .max()
                .orElse(1);
    }

    private static int gap(ScreenHeight height) {
        return height.isShort() ? 0 : 1;
    }

    /** Empty rows between the parts, 0 or 1. */
    public int gap() {
        return gap(height);
    }

    /** True where the verdict stands where the choices stood. */
    public boolean folded() {
        return height.folds();
    }

    public Grid grid() {
        return ladder.grid();
    }

    int tcb() {
        return ladder.tcb();
    }

    public int events() {
        return ladder.events();
    }

    boolean spaced() {
        return ladder.spaced();
    }

    /** The same plan with fewer rows for the ladder, where a small screen needs them for text. */
    private LessonLayout withEvents(int fewer) {
        return new LessonLayout(ladder.withEvents(Math.max(0, fewer)), top, bottom, height);
    }

    /** The same plan where the ladder gives up this many rows; none where the number is not positive. */
    public LessonLayout giving(int rows) {
        return rows > 0 ? withEvents(events() - rows) : this;
    }

    /** The same columns for a picture of the ladder alone, from row 0. */
    LessonLayout alone(int rows, int beside) {
        return new LessonLayout(ladder.withEvents(rows).withTcb(beside), 0, bottom, height);
    }

    /** The row after the ladder. */
    public int afterLadder() {
        return top + LadderPart.head(grid()) + events();
    }

    /** Rows between the ladder and the key bar. */
    public int below() {
        return bottom - afterLadder();
    }
}
