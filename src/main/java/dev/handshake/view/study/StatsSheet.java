package dev.handshake.view.study;

import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Statistics;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.page.Scroll;
import dev.handshake.view.page.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the attempts so far say: every bar has its number, and density means need. */
public final class StatsSheet extends Sheet {
    private final Screen.Stats stats;

    public StatsSheet(Model model, Screen.Stats stats) {
        super(model);
        this.stats = stats;
    }

    private Optional<Statistics> counted() {
        return stats.counted();
    }

    @Override
    public String title() {
        return say(Labels.STATS);
    }

    @Override
    public String corner() {
        return counted()
                .map(c -> say(
                        c.studyDays() + "일째, 답 " + c.answers() + "번",
                        StatsPart.days(c.studyDays()) + ", " + c.answers()
                                + (c.answers() == 1 ? " answer" : " answers")))
                .orElse("");
    }

    @Override
    public List<Action> actions() {
        return actions(List.of());
    }

    @Override
    public List<Action> actions(int columns, int rows) {
        return actions(scroll(columns, rows)
                .map(scroll -> scroll.actions(Labels.MOVE, BarRank.MOVE))
                .orElse(List.of()));
    }

    private List<Action> actions(List<Action> turning) {
        List<Action> all = list(Action.of("n", Msg.Common.REVIEW, Labels.START_REVIEW, BarRank.EXPLAIN));
        all.addAll(turning);
        all.add(Action.of("esc", Msg.Plain.CANCEL, Labels.BACK, BarRank.MAIN));
        return all;
    }

    /** How far the page can be turned; empty where there is nothing to show yet. */
    private Optional<Scroll> scroll(int columns, int rows) {
        int room = rows - 1 - firstRow(rows, TOP);
        return nothing().isPresent()
                ? Optional.empty()
                : counted()
                        .map(counted ->
                                new Scroll(stats.row(), rows(columns, counted).size(), room, 1));
    }

    // ---------------------------------------------------------------- drawing

    @Override
    public void draw(Canvas canvas, int top, int bottom) {
        int from = firstRow(canvas.rows(), top);
        Optional<String> nothing = nothing();
        if (nothing.isPresent()) {
            paragraph(canvas, from, bottom, nothing.get(), Style.TEXT);
            return;
        }
        Rows rows = rows(canvas.columns(), counted().orElseThrow());
        new Scroll(stats.row(), rows.size(), bottom - from, 1).draw(canvas, rows, from, bottom);
    }

    private Optional<String> nothing() {
        if (counted().isEmpty()) {
            return Optional.of(say("답을 세고 있습니다.", "Counting the answers."));
        }
        return counted().get().answers() == 0
                ? Optional.of(say(
                        "아직 답한 문항이 없습니다. 문제집이나 면접에서 답하면 여기에 쌓입니다.",
                        "Nothing has been answered yet. What you answer in a quiz or an interview is counted here."))
                : Optional.empty();
    }

    private Rows rows(int columns, Statistics counted) {
        Rows rows = new Rows(columns);
        Rows due = new ReviewForecast(counted, lang).rows(columns);
        Rows confidence = new Calibration(counted, lang).rows(columns);
        if (ScreenWidth.of(columns).holdsTwoColumns()) {
            rows.addAll(due.beside(confidence));
        } else {
            rows.addAll(due).blank().addAll(confidence);
        }
        for (StatsPart part : below(counted)) {
            Rows more = part.rows(columns);
            if (more.size() > 0) {
                rows.blank().addAll(more);
            }
        }
        return rows;
    }

    /** What stands below the forecast and the confidence, in this order. */
    private List<StatsPart> below(Statistics counted) {
        return List.of(
                new StateShares(counted, lang),
                new MisconceptionShares(counted, model.catalog(), lang),
                new TopicShares(counted, model.course().topics(), lang),
                new AnswersByDay(counted, lang));
    }

    // ---------------------------------------------------------------- speaking

    @Override
    public List<String> speech() {
        List<String> lines = new ArrayList<>();
        lines.add(title() + "." + (corner().isEmpty() ? "" : " " + corner() + "."));
        Optional<String> nothing = nothing();
        if (nothing.isPresent()) {
            lines.add(nothing.get());
        } else {
            Statistics counted = counted().orElseThrow();
            lines.addAll(new ReviewForecast(counted, lang).speech());
            lines.addAll(new Calibration(counted, lang).speech());
            below(counted).forEach(part -> lines.addAll(part.speech()));
        }
        lines.add(say("복습 시작, 돌아가기, 나가기", "start review, back, leave"));
        return lines;
    }
}
