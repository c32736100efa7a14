package dev.handshake.view.study;

import dev.handshake.lesson.Lang;
import dev.handshake.memory.Confidence;
import dev.handshake.tutor.model.Statistics;
import dev.handshake.view.cells.Style;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.Sheet;
import dev.handshake.view.question.ConfidenceScale;
import java.util.ArrayList;
import java.util.List;

/** How often an answer was right that was guessed, half known and sure, and how much of it lasts. */
final class Calibration extends StatsPart {
    private static final List<Confidence> LEVELS = List.of(Confidence.GUESS, Confidence.MAYBE, Confidence.SURE);
    /** What reviews are planned for. */
    private static final int TARGET_PERCENT = 90;
    /** Columns for the names of the levels. */
    private static final int NAMES = 6;

    Calibration(Statistics counted, Lang lang) {
        super(counted, lang);
    }

    private Statistics.Share share(Confidence level) {
        return counted.calibration().getOrDefault(level, Statistics.Share.NONE);
    }

    @Override
    Rows rows(int columns) {
        Rows rows = new Rows(columns).text(say("확신과 정답", "Confidence and right answers"), Style.BOLD);
        List<String> names = ConfidenceScale.names(lang);
        for (int i = 0; i < LEVELS.size(); i++) {
            rows.addAll(share(columns, names.get(i), share(LEVELS.get(i)), NAMES));
        }
        rows.blank().addAll(share(columns, say("기억", "recall"), counted.recalled(), NAMES));
        return rows.add((canvas, row) -> canvas.put(
                Sheet.margin(columns) + NAMES + 1,
                row,
                say("목표 " + TARGET_PERCENT + "%", "target " + TARGET_PERCENT + "%"),
                Style.TEXT));
    }

    @Override
    List<String> speech() {
        List<String> lines = new ArrayList<>();
        List<String> names = ConfidenceScale.names(lang);
        for (int i = 0; i < LEVELS.size(); i++) {
            lines.add(say("확신 ", "Confidence, ") + names.get(i) + ": " + spoken(share(LEVELS.get(i))));
        }
        lines.add(say("하루 넘게 지난 뒤의 기억: ", "Recall after a day or more: ")
                + spoken(counted.recalled())
                + say(" 목표 " + TARGET_PERCENT + "%.", " The target is " + TARGET_PERCENT + "%."));
        return lines;
    }
}
