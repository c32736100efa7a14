package dev.handshake.author.report;

import java.util.Locale;

/**
 * One cell of a table.
 *
 * @param origin who wrote it
 * @param text as it was written
 */
record TableCell(Origin origin, String text) {
    /** Who wrote the text of a cell: each way of writing a table trusts them differently. */
    enum Origin {
        /** A figure of ours. */
        NUMBER,
        /** Our own words. */
        OURS,
        /** A name, an answer, a text of a quiz: anything may be in it. */
        STRANGE
    }

    static final TableCell NOTHING = new TableCell(Origin.OURS, "");

    static TableCell number(long value) {
        return new TableCell(Origin.NUMBER, String.valueOf(value));
    }

    /** Two decimals, with a point in every language: a spreadsheet reads it so from a CSV file. */
    static TableCell decimal(double value) {
        return new TableCell(Origin.NUMBER, two(value));
    }

    static String two(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.equals("-0.00") ? "0.00" : text;
    }

    static TableCell ours(String text) {
        return new TableCell(Origin.OURS, text);
    }

    static TableCell strange(String text) {
        return new TableCell(Origin.STRANGE, text);
    }
}
