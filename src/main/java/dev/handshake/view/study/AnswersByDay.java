package dev.handshake.view.study;

import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Statistics;
import dev.handshake.view.cells.Style;
import dev.handshake.view.page.Rows;
import java.util.List;
import java.util.stream.Collectors;

/** How many answers were given on each of the last days. */
final class AnswersByDay extends StatsPart {
    private static final String[] LEVELS = {"░", "▒", "▓", "█"};

    AnswersByDay(Statistics counted, Lang lang) {
        super(counted, lang);
    }

    private String name() {
        int days = counted.daysInARow().size();
        return say("최근 " + days + "일", "Last " + days(days));
    }

    private static String spark(int answers, int most) {
        if (answers == 0) {
            return "-";
        }
        return LEVELS[Math.min(LEVELS.length - 1, (answers * LEVELS.length - 1) / Math.max(1, most))];
    }

    private String words() {
        List<Integer> days = counted.daysInARow();
        int most = most(days);
        int today = days.isEmpty() ? 0 : days.get(days.size() - 1);
        return say(
                "답 " + total(days) + "번, 가장 많은 날 " + most + "번, 오늘 " + today + "번",
                total(days) + (total(days) == 1 ? " answer, " : " answers, ") + most + " on the busiest day, " + today
                        + " today");
    }

    @Override
    Rows rows(int columns) {
        List<Integer> days = counted.daysInARow();
        int most = most(days);
        String line = days.stream().map(day -> spark(day, most)).collect(Collectors.joining());
        return new Rows(columns).headed("", Style.TEXT, name(), line, 2).text(words(), Style.TEXT);
    }

    @Override
    List<String> speech() {
        return List.of(name() + ": " + words() + ".");
    }
}
