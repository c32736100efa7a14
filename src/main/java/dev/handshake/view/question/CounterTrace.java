package dev.handshake.view.question;

import dev.handshake.lesson.Counter;
import dev.handshake.lesson.Lang;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.State;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.ladder.Grid;
import dev.handshake.view.ladder.LadderPainter;
import dev.handshake.view.page.Rows;
import java.util.List;

/** A segment that cannot be sent and the other end's answer to it, as rows of a ladder. */
final class CounterTrace {
    private final Grid grid;
    private final Lang lang;

    private CounterTrace(Grid grid, Lang lang) {
        this.grid = grid;
        this.lang = lang;
    }

    static Rows rows(Counter counter, Grid grid, int columns, Lang lang) {
        return new CounterTrace(grid, lang).rows(counter, columns);
    }

    private Rows rows(Counter counter, int columns) {
        State next = counter.step().next().state();
        List<Segment> sends = counter.step().sends();
        Rows rows = new Rows(columns).add((canvas, row) -> {
            LadderPainter painter = painter(canvas);
            painter.counter(row, counter.from(), counter.sent());
            if (grid.shape() == Grid.Shape.WIDE) {
                painter.beside(row, counter.from(), lang == Lang.KO ? "보냈다면" : "if sent");
            }
            if (sends.isEmpty()) {
                painter.outcome(row, counter.from().opposite(), next.name());
            }
        });
        sends.stream()
                .limit(1)
                .forEach(segment -> rows.add((canvas, row) -> {
                    LadderPainter painter = painter(canvas);
                    painter.counter(row, counter.from().opposite(), segment);
                    painter.outcome(row, counter.from().opposite(), next.name());
                }));
        return rows;
    }

    private LadderPainter painter(Canvas canvas) {
        return new LadderPainter(canvas, grid, lang);
    }
}
