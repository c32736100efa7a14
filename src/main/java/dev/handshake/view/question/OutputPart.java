package dev.handshake.view.question;

import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * What a tool printed, quoted behind a faint rail: commands bold, the rest untouched. On a narrower screen a row breaks at a
 * gap between columns and goes on indented by four.
 */
final class OutputPart {
    private static final String INDENT = "    ";

    private OutputPart() {}

    static Rows rows(String output, int columns) {
        int margin = Sheet.margin(columns);
        int width = columns - 2 * margin - 2;
        Rows rows = new Rows(columns);
        for (String line : output.stripTrailing().split("\n")) {
            Style style = isCommand(line) ? Style.BOLD : Style.TEXT;
            for (String part : broken(line, width)) {
                rows.add((canvas, row) -> {
                    canvas.put(margin, row, "│", Style.FAINT);
                    canvas.put(margin + 2, row, part, style);
                });
            }
        }
        return rows;
    }

    static boolean isCommand(String line) {
        return line.startsWith("$ ") || line.startsWith("# ");
    }

    private static List<String> broken(String line, int width) {
        List<String> parts = new ArrayList<>();
        String rest = line.stripTrailing();
        while (Width.of(rest) > width) {
            int cut = cut(rest, width);
            parts.add(rest.substring(0, cut).stripTrailing());
            rest = INDENT + rest.substring(cut).strip();
        }
        parts.add(rest);
        return parts;
    }

    /** The last gap of two blanks that fits, else the last blank, else the edge. */
    private static int cut(String line, int width) {
        int edge = Width.clip(line, width).length();
        int from = line.length() - line.stripLeading().length() + 1;
        int gap = line.lastIndexOf("  ", edge);
        int blank = line.lastIndexOf(' ', edge);
        return gap > from ? gap : blank > from ? blank : edge;
    }
}
