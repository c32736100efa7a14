package dev.handshake.view.page;

import dev.handshake.view.cells.Canvas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a page in the ways in which they may stand, the roomiest first. The first way that fits is taken; where none
 * does, the parts stand in an order of their own, the most needed first, and the screen is turned.
 */
public final class FlexColumn {
    private final int columns;
    private final List<Rows> ways = new ArrayList<>();
    private List<Rows> folded = List.of();

    public FlexColumn(int columns) {
        this.columns = columns;
    }

    /** One way: these parts from top to bottom, with a row between them, and then without. */
    public FlexColumn way(Rows... parts) {
        ways.add(joined(List.of(parts), true));
        ways.add(joined(List.of(parts), false));
        return this;
    }

    /** One way, with or without a row between the parts. */
    public FlexColumn only(boolean spaced, Rows... parts) {
        ways.add(joined(List.of(parts), spaced));
        return this;
    }

    public int columns() {
        return columns;
    }

    /** The order for screens that are turned. */
    public FlexColumn folded(Rows... parts) {
        folded = List.of(parts);
        return this;
    }

    private Rows joined(List<Rows> parts, boolean spaced) {
        Rows all = new Rows(columns);
        for (Rows part : parts) {
            if (part.size() > 0 && all.size() > 0 && spaced) {
                all.blank();
            }
            all.addAll(part);
        }
        return all;
    }

    private Optional<Rows> fitting(int room) {
        return ways.stream().filter(way -> way.size() <= room).findFirst();
    }

    /** How many screens it takes; 1 where something fits as it is. */
    public int pages(int room) {
        if (fitting(room).isPresent()) {
            return 1;
        }
        int size = joined(folded, false).size();
        return Math.max(1, (size + room - 1) / room);
    }

    /** Draws it into these rows; {@code turned} counts from the first screen and goes round. */
    public void draw(Canvas canvas, int top, int bottom, int turned) {
        int room = bottom - top;
        Optional<Rows> fitting = fitting(room);
        if (fitting.isPresent()) {
            fitting.get().draw(canvas, top, bottom);
            return;
        }
        Rows all = joined(folded, false);
        int page = Math.floorMod(turned, pages(room));
        int from = Math.min(page * room, Math.max(0, all.size() - room));
        all.part(from, from + room).draw(canvas, top, bottom);
    }
}
