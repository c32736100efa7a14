package dev.handshake.author.report;

import java.util.Locale;

/**
 * One cell of a table.
 *
 * @param origin who wrote it
 * @param text as it was written
 */
record Cell(Origin origin, String text) {
    /** Who wrote the text of a cell: each way of writing a table trusts them differently. */
    enum Origin {
        /** A figure of ours. */
        NUMBER,
        /** Our own words. */
        OURS,
        /** A name, an answer, a text of a quiz: anything may be in it. */
        STRANGE
    }

    static final Cell NOTHING = new Cell(Origin.OURS, "");

    static Cell number(long value) {
        return new Cell(Origin.NUMBER, String.valueOf(value));
    }

    /** Two decimals, with a point in every language: a spreadsheet reads it so from a CSV file. */
    static Cell decimal(double value) {
        return new Cell(Origin.NUMBER, two(value));
    }

    static String two(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.equals("-0.00") ? "0.00" : text;
    }

    static Cell ours(String text) {
        return new Cell(Origin.OURS, text);
    }

    static Cell strange(String text) {
        return new Cell(Origin.STRANGE, text);
    }
}
