package dev.handshake.view.study;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Misconception;
import dev.handshake.tutor.model.Statistics;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import dev.handshake.view.cells.Wrap;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.Sheet;
import dev.handshake.view.question.SittingWords;
import java.util.Comparator;
import java.util.List;

/** How often each misconception was avoided: the open ones first, most often said first. */
final class MisconceptionShares extends StatsPart {
    private final Catalog catalog;

    MisconceptionShares(Statistics counted, Catalog catalog, Lang lang) {
        super(counted, lang);
        this.catalog = catalog;
    }

    private record Entry(String id, String claim, Statistics.Met met) {
        int avoided() {
            return met.asked() - met.said();
        }
    }

    private List<Entry> entries() {
        return counted.misconceptions().entrySet().stream()
                .map(e -> new Entry(e.getKey(), claim(e.getKey()), e.getValue()))
                .sorted(Comparator.comparing((Entry e) -> e.met().mended())
                        .thenComparing(e -> -e.met().said())
                        .thenComparing(Entry::id))
                .toList();
    }

    private String claim(String id) {
        return catalog.misconception(id)
                .map(Misconception::claim)
                .map(text -> text.in(lang))
                .orElse("");
    }

    @Override
    Rows rows(int columns) {
        Rows rows = new Rows(columns);
        if (!counted.misconceptions().isEmpty()) {
            String tallies = say("피한 횟수/나온 횟수", "times avoided/asked");
            rows.headed("", Style.TEXT, say("오해", "Misconceptions"), tallies, 2);
            entries().forEach(entry -> add(rows, entry));
        }
        return rows;
    }

    private void add(Rows rows, Entry entry) {
        int columns = rows.columns();
        int margin = Sheet.margin(columns);
        boolean mended = entry.met().mended();
        String tally = entry.avoided() + "/" + entry.met().asked() + (mended ? say(" 바로잡음", " mended") : "");
        int left = margin + entry.id().length() + 1;
        List<String> lines = Wrap.lines(entry.claim(), columns - left - margin - Width.of(tally) - 2);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean first = i == 0;
            rows.add((canvas, row) -> {
                if (first) {
                    canvas.put(margin - 2, row, mended ? "✓" : "!", mended ? Style.ACCENT : Style.WARN);
                    canvas.put(margin, row, entry.id(), Style.TEXT);
                    canvas.putRight(columns - margin, row, tally, Style.TEXT);
                }
                canvas.put(left, row, line, Style.TEXT);
            });
        }
    }

    @Override
    List<String> speech() {
        return entries().stream()
                .map(entry -> say("오해 ", "Misconception ") + entry.id() + ". " + SittingWords.ended(entry.claim())
                        + say(
                                " " + entry.met().asked() + "번 중 " + entry.avoided() + "번 피했습니다.",
                                " Avoided " + entry.avoided() + " of "
                                        + entry.met().asked() + " times.")
                        + (entry.met().mended() ? say(" 바로잡았습니다.", " Mended.") : ""))
                .toList();
    }
}
