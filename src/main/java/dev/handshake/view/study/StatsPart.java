package dev.handshake.view.study;

import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Statistics;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.page.Sheet;
import java.util.List;

/** One block of the statistics: how it is drawn, and how it is read aloud. */
abstract class StatsPart {
    /** Columns of a bar; fewer on a narrow screen. */
    static final int BAR = 18;

    final Statistics counted;
    final Lang lang;

    StatsPart(Statistics counted, Lang lang) {
        this.counted = counted;
        this.lang = lang;
    }

    /** The block drawn; no rows where it has nothing to tell. */
    abstract Rows rows(int columns);

    /** The same in sentences. */
    abstract List<String> speech();

    final String say(String ko, String en) {
        return lang == Lang.KO ? ko : en;
    }

    static String days(int days) {
        return days + (days == 1 ? " day" : " days");
    }

    static int total(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    static int most(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** A name, a bar, per cent, and how many there were. */
    final Rows share(int columns, String name, Statistics.Share share, int names) {
        int margin = Sheet.margin(columns);
        int bar = ScreenWidth.of(columns).isNarrow() ? 10 : BAR;
        return new Rows(columns).add((canvas, row) -> {
            canvas.put(margin, row, Width.clip(name, names), Style.TEXT);
            int at = margin + names + 1;
            if (share.all() == 0) {
                canvas.put(at, row, say("- 아직 없음", "- none yet"), Style.TEXT);
                return;
            }
            int done = Math.round(share.percent() * bar / 100f);
            canvas.fill(at, at + done, row, "━", Style.ACCENT);
            canvas.fill(at + done, at + bar, row, "─", Style.FAINT);
            canvas.putRight(at + bar + 5, row, share.percent() + "%", Style.TEXT);
            canvas.putRight(at + bar + 11, row, share.all() + say("개", ""), Style.TEXT);
        });
    }

    final String spoken(Statistics.Share share) {
        return share.all() == 0
                ? say("아직 없음.", "none yet.")
                : say(
                        share.percent() + "%, " + share.all() + "번 중 " + share.right() + "번.",
                        share.percent() + "%, " + share.right() + " of " + share.all() + ".");
    }
}
