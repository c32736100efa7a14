package dev.handshake.terminal.lanterna;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.terminal.Terminal;
import dev.handshake.terminal.shell.Colours;
import dev.handshake.view.cells.Frame;
import dev.handshake.view.cells.ScreenCell;
import dev.handshake.view.cells.Style;
import java.io.IOException;

/**
 * Paints frames on a Lanterna terminal, and of each row only the stretch from its first changed cell to its last.
 *
 * <p>Lanterna's own screen compares cell by cell and moves in between; it disagrees with terminals about widths and lets a
 * wide glyph wrap from the last column. Here a stretch never begins or ends inside a wide glyph, every stretch starts at a
 * position of its own, and a frame never holds a wide glyph in its last column; whatever a terminal thinks of a width, it
 * goes wrong for one row at most.
 */
final class Painter {
    private final Terminal terminal;
    private final Colours colours;
    private Frame shown;
    private Style style;

    Painter(Terminal terminal, Colours colours) {
        this.terminal = terminal;
        this.colours = colours;
    }

    /** The screen no longer shows what was painted: the next frame is painted whole. */
    void forget() {
        shown = null;
    }

    /** Shows this frame, in one flush. */
    void paint(Frame frame) throws IOException {
        if (frame.equals(shown)) {
            return;
        }
        boolean whole = shown == null || shown.columns() != frame.columns() || shown.rows() != frame.rows();
        terminal.setCursorVisible(false);
        if (whole) {
            style = null;
            terminal.resetColorAndSGR();
            terminal.clearScreen();
        }
        for (int row = 0; row < frame.rows(); row++) {
            if (whole) {
                stretch(frame, row, 0, frame.columns() - 1);
            } else {
                changed(frame, row);
            }
        }
        // Left in the default style, what others write by accident does not come out in ours.
        wear(Style.TEXT);
        if (frame.hasCaret()) {
            terminal.setCursorPosition(frame.caretColumn(), frame.caretRow());
            terminal.setCursorVisible(true);
        }
        terminal.flush();
        shown = frame;
    }

    private void changed(Frame frame, int row) throws IOException {
        int first = 0;
        int last = frame.columns() - 1;
        while (first <= last && same(frame, first, row)) {
            first++;
        }
        if (first > last) {
            return;
        }
        while (same(frame, last, row)) {
            last--;
        }
        stretch(frame, row, first, last);
    }

    private boolean same(Frame frame, int column, int row) {
        return frame.at(column, row).equals(shown.at(column, row));
    }

    /** Writes the cells from {@code first} to {@code last}, and the halves that they leave outside. */
    private void stretch(Frame frame, int row, int first, int last) throws IOException {
        int from = first;
        while (from > 0 && (isTail(frame, from, row) || shown != null && isTail(shown, from, row))) {
            from--;
        }
        int to = last;
        while (to + 1 < frame.columns() && isTail(frame, to + 1, row)) {
            to++;
        }
        terminal.setCursorPosition(from, row);
        StringBuilder run = new StringBuilder();
        for (int column = from; column <= to; column++) {
            ScreenCell cell = frame.at(column, row);
            if (cell.isTail()) {
                continue;
            }
            if (!cell.style().equals(style)) {
                put(run);
                wear(cell.style());
            }
            run.append(cell.glyph());
        }
        put(run);
    }

    /** A frame of another size is painted whole, so {@code picture} may be narrower than the row being painted. */
    private static boolean isTail(Frame picture, int column, int row) {
        return row < picture.rows()
                && column < picture.columns()
                && picture.at(column, row).isTail();
    }

    private void put(StringBuilder run) throws IOException {
        if (run.length() > 0) {
            terminal.putString(run.toString());
            run.setLength(0);
        }
    }

    private void wear(Style next) throws IOException {
        if (next.equals(style)) {
            return;
        }
        terminal.resetColorAndSGR();
        // Bold yellow is another colour on many terminals, and the word beside a warning says enough.
        if (next.bold() && next.role() != Style.Role.WARN) {
            terminal.enableSGR(SGR.BOLD);
        }
        if (next.reverse()) {
            terminal.enableSGR(SGR.REVERSE);
        }
        if (next.underline()) {
            terminal.enableSGR(SGR.UNDERLINE);
        }
        Ink ink = Ink.of(next, colours);
        if (ink != Ink.DEFAULT) {
            terminal.setForegroundColor(ink);
        }
        style = next;
    }
}
