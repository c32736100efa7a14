package dev.handshake.author.report;

import dev.handshake.author.report.ClassTables.Table;
import dev.handshake.content.source.Glyph;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tables as comma-separated values (RFC 4180). The file begins with a byte order mark, by which a spreadsheet knows that the
 * Hangul in it is UTF-8.
 *
 * <p>A spreadsheet takes a cell that begins with {@code =}, {@code +}, {@code -} or {@code @} for a formula, and a formula
 * can reach out of the spreadsheet. Whatever is not a figure of ours and begins so gets an apostrophe in front, which makes
 * it text. What would steer a terminal is taken out, as everywhere.
 */
final class CsvTableText {
    static final String BYTE_ORDER_MARK = "\ufeff";

    /** Also in the width that Korean and Japanese input methods type, and whatever a cell's beginning may be split at. */
    private static final String FORMULAS = "=+-@\t\r\n＝＋－＠|%";

    private static final String END = "\r\n";

    private CsvTableText() {}

    /** Tables one after the other, a blank line between them. */
    static String of(List<Table> tables) {
        return BYTE_ORDER_MARK + tables.stream().map(CsvTableText::of).collect(Collectors.joining(END));
    }

    private static String of(Table table) {
        StringBuilder out = new StringBuilder();
        out.append(row(table.heads().stream().map(TableCell::ours).toList()));
        table.rows().forEach(row -> out.append(row(row)));
        return out.toString();
    }

    private static String row(List<TableCell> cells) {
        return cells.stream().map(CsvTableText::of).collect(Collectors.joining(",", "", END));
    }

    static String of(TableCell cell) {
        String text = cell.origin() == TableCell.Origin.STRANGE ? Glyph.shown(cell.text()) : cell.text();
        boolean isFormula = cell.origin() != TableCell.Origin.NUMBER
                && !text.isEmpty()
                && FORMULAS.indexOf(
                                text.strip().isEmpty()
                                        ? text.charAt(0)
                                        : text.strip().charAt(0))
                        >= 0;
        String harmless = isFormula ? "'" + text : text;
        boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
