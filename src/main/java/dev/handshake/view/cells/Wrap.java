package dev.handshake.view.cells;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into rows: at spaces only, so Korean breaks between 어절 and a name such as SYN_RECEIVED never does. */
public final class Wrap {
    private Wrap() {}

    /**
     * The rows of a text, each at most {@code columns} wide. A line break in the text stays one. A single word wider than
     * a row is cut, since nothing may be wider than the screen.
     */
    public static List<String> lines(String text, int columns) {
        List<String> rows = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            wrap(line, Math.max(1, columns), rows);
        }
        return rows;
    }

    private static void wrap(String line, int columns, List<String> rows) {
        StringBuilder row = new StringBuilder();
        int width = 0;
        for (String word : line.strip().split(" +")) {
            String rest = word;
            int wide = Width.of(rest);
            if (width > 0 && width + 1 + wide > columns) {
                rows.add(row.toString());
                row.setLength(0);
                width = 0;
            }
            while (wide > columns) {
                String part = Width.clip(rest, columns);
                if (part.isEmpty()) {
                    part = rest.substring(0, Width.nextGlyph(rest, 0));
                }
                rows.add(part);
                rest = rest.substring(part.length());
                wide = Width.of(rest);
            }
            if (width > 0) {
                row.append(' ');
                width++;
            }
            row.append(rest);
            width += wide;
        }
        rows.add(row.toString());
    }
}
