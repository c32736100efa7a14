package dev.handshake.view.study;

import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Statistics;
import dev.handshake.view.cells.Style;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.page.Sheet;
import java.util.ArrayList;
import java.util.List;

/** How many reviews are due on each of the next days. */
final class ReviewForecast extends StatsPart {
    ReviewForecast(Statistics counted, Lang lang) {
        super(counted, lang);
    }

    private String day(int ahead) {
        return switch (ahead) {
            case 0 -> say("오늘", "today");
            case 1 -> say("내일", "tomorrow");
            case 2 -> say("모레", "2 days");
            default -> say(ahead + "일 뒤", ahead + " days");
        };
    }

    private String sum() {
        List<Integer> due = counted.due();
        return say(due.size() + "일 동안 " + total(due) + "개", total(due) + " in " + days(due.size()));
    }

    @Override
    Rows rows(int columns) {
        int margin = Sheet.margin(columns);
        List<Integer> due = counted.due();
        int gap = ScreenWidth.of(columns).holdsTwoColumns() ? 5 : 2;
        Rows rows = new Rows(columns).headed("", Style.TEXT, say("복습 예정", "Reviews due"), sum(), gap);
        int most = Math.max(1, most(due));
        for (int i = 0; i < due.size(); i++) {
            int ahead = i;
            rows.add((canvas, row) -> {
                canvas.put(margin, row, day(ahead), Style.TEXT);
                canvas.putRight(margin + 13, row, String.valueOf(due.get(ahead)), Style.TEXT);
                int length = (int) Math.ceil(due.get(ahead) * (double) BAR / most);
                canvas.fill(margin + 14, margin + 14 + length, row, "━", ahead == 0 ? Style.ACCENT : Style.TEXT);
            });
        }
        return rows;
    }

    @Override
    List<String> speech() {
        List<String> days = new ArrayList<>();
        for (int i = 0; i < counted.due().size(); i++) {
            days.add(day(i) + " " + counted.due().get(i));
        }
        return List.of(say("복습 예정: ", "Reviews due: ") + sum() + ". " + String.join(", ", days) + ".");
    }
}
