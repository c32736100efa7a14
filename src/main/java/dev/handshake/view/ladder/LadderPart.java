package dev.handshake.view.ladder;

import dev.handshake.lesson.Lang;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.page.Sheet;
import java.util.List;
import java.util.Optional;

/**
 * The ladder as part of a page: its head, and as many of its newest rows as there is room for. It always takes the rows
 * that its lesson needs at the end, so nothing below it moves while it grows.
 *
 * @param scene what it tells
 * @param built what is being built on the row that is asked for
 */
public record LadderPart(LadderScene scene, Optional<Built> built, Lang lang) {
    /** A segment being built on the row that is asked for; {@code words} are flags, seq, ack, empty where not typed. */
    public record Built(List<String> words) {}

    /** A ladder on which nothing is being built. */
    public LadderPart(LadderScene scene, Lang lang) {
        this(scene, Optional.empty(), lang);
    }

    /** Rows of the screen over the events: names and first states, or both states in one row. */
    public static int head(Grid grid) {
        return grid.shape() == Grid.Shape.WIDE ? 2 : 1;
    }

    /** Rows that the events of the longest of these scenes take, without the head. */
    public static int longest(List<LadderScene> scenes, Grid grid) {
        return scenes.stream()
                .mapToInt(each -> rowsOf(Ladder.rows(each, Lang.EN), grid))
                .max()
                .orElse(0);
    }

    private static int rowsOf(List<LadderRow> rows, Grid grid) {
        if (grid.shape() == Grid.Shape.WIDE) {
            return rows.size() - 1;
        }
        LadderLines lines = new LadderLines(new Canvas(grid.right() + 1, 1), grid, Lang.EN);
        return rows.stream().mapToInt(r -> height(grid, lines, r)).sum();
    }

    /** Draws the ladder into {@code events} rows below its head, an empty rail row before each event where it is spaced. */
    public void draw(Canvas canvas, Grid grid, int top, int events, boolean spaced) {
        List<LadderRow> rows = Ladder.rows(scene, lang);
        if (grid.shape() == Grid.Shape.WIDE) {
            wide(canvas, grid, rows, top, events, spaced);
        } else {
            states(canvas, top);
            narrow(canvas, grid, rows, top + 1, events);
        }
    }

    private void wide(Canvas canvas, Grid grid, List<LadderRow> rows, int top, int events, boolean spaced) {
        LadderPainter painter = new LadderPainter(canvas, grid, lang);
        int fit = spaced ? events / 2 : events;
        int first = Math.max(1, rows.size() - fit);
        LadderRow head = LadderRow.blank();
        int[] newest = {0, 0};
        for (int i = 0; i < rows.size(); i++) {
            for (Side side : Side.values()) {
                if (rows.get(i).slot(side).kind() == LadderRow.Slot.Kind.STATE) {
                    newest[side.ordinal()] = i;
                    head = i < first ? head.with(side, rows.get(i).slot(side)) : head;
                }
            }
        }
        painter.names(top);
        painter.draw(top + 1, head, newest[0] < first, newest[1] < first);
        if (first > 1) {
            canvas.put(grid.number(), top + 1, "↑", Style.FAINT);
        }
        int row = top + 2;
        for (int i = first; i < rows.size(); i++) {
            if (spaced) {
                painter.rails(row++);
            }
            LadderRow line = rows.get(i);
            painter.draw(row, line, newest[0] == i, newest[1] == i);
            building(painter, row, line);
            row++;
        }
        for (; row < top + 2 + events; row++) {
            painter.rails(row);
        }
    }

    /** Both states in one row, for widths that cannot hold them beside the rails. */
    private void states(Canvas canvas, int row) {
        int margin = Sheet.margin(canvas.columns());
        boolean brackets = !ScreenWidth.of(canvas).isNarrow();
        int at = canvas.put(margin, row, brackets ? "C [" : "C ", Style.TEXT);
        at = stateOf(canvas, at, row, Side.CLIENT);
        canvas.put(at, row, brackets ? "]" : "", Style.TEXT);
        int end = canvas.columns() - margin - (brackets ? 3 : 2);
        canvas.put(end, row, brackets ? "] S" : " S", Style.TEXT);
        int start = end
                - (scene.asksForState(Side.SERVER)
                        ? 1
                        : scene.state(Side.SERVER).name().length());
        stateOf(canvas, start, row, Side.SERVER);
        canvas.put(start - 1, row, brackets ? "[" : "", Style.TEXT);
    }

    private int stateOf(Canvas canvas, int column, int row, Side side) {
        if (scene.asksForState(side)) {
            return canvas.put(column, row, "?", Style.ACCENT_BOLD);
        }
        State state = scene.state(side);
        return canvas.put(column, row, state.name(), Style.BOLD);
    }

    private void narrow(Canvas canvas, Grid grid, List<LadderRow> rows, int top, int events) {
        LadderPainter painter = new LadderPainter(canvas, grid, lang);
        LadderLines lines = new LadderLines(canvas, grid, lang);
        int room = events;
        int first = rows.size();
        while (first > 1 && room - height(grid, lines, rows.get(first - 1)) >= 0) {
            room -= height(grid, lines, rows.get(--first));
        }
        int row = top;
        for (int i = first; i < rows.size(); i++) {
            LadderRow line = rows.get(i);
            int height = height(grid, lines, line);
            if (height == 0) {
                continue;
            }
            if (grid.hasRails()) {
                painter.draw(row, line, false, false);
                building(painter, row, line);
            } else if (line.asked().isPresent() && built.isPresent()) {
                LadderRow.Crossing asked = line.asked().get();
                lines.building(row, asked.number(), asked.from(), built.get().words());
            } else {
                lines.draw(row, line);
            }
            row += height;
        }
        for (; grid.hasRails() && row < top + events; row++) {
            painter.rails(row);
        }
    }

    /** What is being built takes the place of the question mark. */
    private void building(LadderPainter painter, int row, LadderRow line) {
        line.asked()
                .ifPresent(asked ->
                        built.ifPresent(words -> painter.building(row, asked.number(), asked.from(), words.words())));
    }

    /** A row that only says which state begins says nothing where states stand above the ladder. */
    private static int height(Grid grid, LadderLines lines, LadderRow line) {
        if (!grid.hasRails()) {
            return lines.height(line);
        }
        boolean says = line.crossing().isPresent()
                || line.note().isPresent()
                || line.client().isLabel()
                || line.server().isLabel();
        return says ? 1 : 0;
    }
}
