package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.view.cells.Style;
import dev.handshake.view.page.Rows;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;

/** Hints as rows, the newest first. */
record HintRows(List<Hint> hints, Lang lang) {
    private String named(Hint hint) {
        return TermWords.capital(hint.kind().in(lang)) + ": " + hint.words();
    }

    /** All of them: the newest behind its head, the others below. */
    Rows all(int columns) {
        Rows rows = new Rows(columns);
        for (Hint hint : hints) {
            if (rows.size() == 0) {
                rows.headed("", Style.TEXT, Hint.head(lang), hint.kind().in(lang) + ": " + hint.words(), 3);
            } else {
                rows.text(named(hint), Style.TEXT);
            }
        }
        return rows;
    }

    /**
     * In several lengths, the fullest first. Whole hints fall away, the oldest first: half a sentence helps nobody.
     *
     * @param price what using hints costs, which is said where there is room
     */
    List<Rows> lengths(int columns, String price) {
        if (hints.isEmpty()) {
            return List.of();
        }
        Hint newest = hints.get(0);
        Rows first = new Rows(columns)
                .headed("", Style.TEXT, Hint.head(lang), newest.kind().in(lang), 3)
                .text(newest.words(), Style.TEXT);
        List<Rows> lengths = new ArrayList<>();
        for (int keep = hints.size(); keep >= 1; keep--) {
            Rows older = new Rows(columns);
            hints.subList(1, keep).forEach(hint -> older.text(named(hint), Style.TEXT));
            Rows spaced = new Rows(columns).addAll(first);
            if (older.size() > 0) {
                spaced.blank().addAll(older);
                lengths.add(new Rows(columns).addAll(spaced).blank().text(price, Style.TEXT));
                lengths.add(spaced);
            } else {
                lengths.add(spaced.blank().text(price, Style.TEXT));
            }
            lengths.add(new Rows(columns).addAll(first).addAll(older));
        }
        String shortest = Hint.head(lang) + ", " + newest.kind().in(lang) + ": " + newest.words();
        lengths.add(new Rows(columns).text(shortest, Style.TEXT));
        return lengths;
    }
}
