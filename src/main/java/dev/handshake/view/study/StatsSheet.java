package dev.handshake.view.study;

import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Text;
import dev.handshake.memory.Confidence;
import dev.handshake.tcp.State;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Statistics;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Frame;
import dev.handshake.view.cells.ScreenCell;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import dev.handshake.view.cells.Wrap;
import dev.handshake.view.lesson.FeedbackWords;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.page.Sheet;
import dev.handshake.view.question.SittingWords;
import dev.handshake.view.text.TermWords;
import dev.handshake.view.text.TopicWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the attempts so far say: every bar has its number, and density means need. */
public final class StatsSheet extends Sheet {
    private static final List<Confidence> LEVELS = List.of(Confidence.GUESS, Confidence.MAYBE, Confidence.SURE);
    /** What reviews are planned for. */
    private static final int TARGET_PERCENT = 90;
    /** Below this many per cent a state is one to look at. */
    private static final int WEAK = 70;

    private static final int BAR = 18;
    /** Rows by which the page is turned. */
    private static final int PAGE = 8;

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
                        days(c.studyDays()) + ", " + c.answers() + (c.answers() == 1 ? " answer" : " answers")))
                .orElse("");
    }

    private static String days(int days) {
        return days + (days == 1 ? " day" : " days");
    }

    @Override
    public List<Action> actions() {
        List<Action> all = new ArrayList<>();
        all.add(Action.of("n", Msg.Plain.REVIEW, Labels.START_REVIEW, BarRank.EXPLAIN));
        all.add(Action.of("j", new Msg.Move(1), Labels.MOVE, BarRank.MOVE)
                .also("down", "m", "space", "pagedown")
                .shownAs("j k"));
        all.add(Action.silent(List.of("k", "up", "pageup"), new Msg.Move(-1), Labels.MOVE_BACK));
        all.add(Action.of("esc", Msg.Plain.CANCEL, Labels.BACK, BarRank.MAIN));
        return all;
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
        int room = bottom - from;
        int start = Math.max(0, Math.min(stats.cursor(), rows.size() - room));
        rows.part(start, start + room).draw(canvas, from, bottom);
        if (start + room < rows.size()) {
            canvas.put(canvas.columns() - 1, bottom - 1, "↓", Style.TEXT);
        }
        if (start > 0) {
            canvas.put(canvas.columns() - 1, from, "↑", Style.TEXT);
        }
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
        if (ScreenWidth.of(columns).holdsTwoColumns()) {
            rows.addAll(beside(columns, forecast(columns, counted), confidence(columns, counted)));
        } else {
            rows.addAll(forecast(columns, counted)).blank().addAll(confidence(columns, counted));
        }
        rows.blank().addAll(states(columns, counted));
        if (!counted.misconceptions().isEmpty()) {
            rows.blank().addAll(misconceptions(columns, counted));
        }
        if (!counted.topics().isEmpty()) {
            rows.blank().addAll(topics(columns, counted));
        }
        return rows.blank().addAll(days(columns, counted));
    }

    /** Two blocks side by side: the second one stands in the right half. */
    private static Rows beside(int columns, Rows left, Rows right) {
        Rows rows = new Rows(columns);
        int half = columns / 2;
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            Rows one = left.part(Math.min(i, left.size()), i + 1);
            Canvas canvas = new Canvas(columns, 1);
            right.part(Math.min(i, right.size()), i + 1).draw(canvas, 0, 1);
            Frame shifted = canvas.frame();
            rows.add((target, row) -> {
                one.draw(target, row, row + 1);
                for (int column = 0; column + half < columns; column++) {
                    ScreenCell cell = shifted.at(column, 0);
                    if (!cell.isTail() && !cell.equals(ScreenCell.BLANK)) {
                        target.put(column + half - margin(columns), row, cell.glyph(), cell.style());
                    }
                }
            });
        }
        return rows;
    }

    private void bar(Canvas canvas, int from, int row, int done, int width, Style style) {
        canvas.fill(from, from + done, row, "━", style);
        canvas.fill(from + done, from + width, row, "─", Style.FAINT);
    }

    private int total(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private String day(int ahead) {
        return ahead == 0
                ? say("오늘", "today")
                : ahead == 1
                        ? say("내일", "tomorrow")
                        : ahead == 2 ? say("모레", "2 days") : say(ahead + "일 뒤", ahead + " days");
    }

    private Rows forecast(int columns, Statistics counted) {
        int margin = margin(columns);
        List<Integer> due = counted.due();
        Rows rows = new Rows(columns)
                .headed(
                        "",
                        Style.TEXT,
                        say("복습 예정", "Reviews due"),
                        sum(due),
                        ScreenWidth.of(columns).holdsTwoColumns() ? 5 : 2);
        int most = Math.max(1, due.stream().mapToInt(Integer::intValue).max().orElse(1));
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

    private String sum(List<Integer> due) {
        return say(due.size() + "일 동안 " + total(due) + "개", total(due) + " in " + days(due.size()));
    }

    private static Statistics.Share share(Statistics counted, Confidence level) {
        return counted.calibration().getOrDefault(level, Statistics.Share.NONE);
    }

    private Rows confidence(int columns, Statistics counted) {
        int margin = margin(columns);
        Rows rows = new Rows(columns).text(say("확신과 정답", "Confidence and right answers"), Style.BOLD);
        List<String> names = FeedbackWords.confidences(lang);
        for (int i = 0; i < LEVELS.size(); i++) {
            rows.addAll(share(columns, names.get(i), share(counted, LEVELS.get(i)), 6));
        }
        rows.blank().addAll(share(columns, say("기억", "recall"), counted.recalled(), 6));
        return rows.add((canvas, row) -> canvas.put(
                margin + 7, row, say("목표 " + TARGET_PERCENT + "%", "target " + TARGET_PERCENT + "%"), Style.TEXT));
    }

    /** A name, a bar, per cent, and how many there were. */
    private Rows share(int columns, String name, Statistics.Share share, int names) {
        int margin = margin(columns);
        int bar = ScreenWidth.of(columns).isNarrow() ? 10 : BAR;
        return new Rows(columns).add((canvas, row) -> {
            canvas.put(margin, row, Width.clip(name, names), Style.TEXT);
            int at = margin + names + 1;
            if (share.all() == 0) {
                canvas.put(at, row, say("- 아직 없음", "- none yet"), Style.TEXT);
                return;
            }
            bar(canvas, at, row, Math.round(share.percent() * bar / 100f), bar, Style.ACCENT);
            canvas.putRight(at + bar + 5, row, share.percent() + "%", Style.TEXT);
            canvas.putRight(at + bar + 11, row, share.all() + say("개", ""), Style.TEXT);
        });
    }

    // ---------------------------------------------------------------- states

    private static final List<String> SHORT = List.of(
            "CLOSED", "LISTEN", "S_SENT", "S_RCVD", "ESTAB", "FIN_W1", "FIN_W2", "CLOSNG", "TIME_W", "CLOS_W", "L_ACK");
    private static final List<State> STATES = List.of(
            State.CLOSED,
            State.LISTEN,
            State.SYN_SENT,
            State.SYN_RECEIVED,
            State.ESTABLISHED,
            State.FIN_WAIT_1,
            State.FIN_WAIT_2,
            State.CLOSING,
            State.TIME_WAIT,
            State.CLOSE_WAIT,
            State.LAST_ACK);
    /** States of opening; the rest are states of closing. */
    private static final int OPENING = 4;

    /** The weaker, the denser. */
    private static String density(int percent) {
        return percent >= 90 ? "░" : percent >= 80 ? "▒" : percent >= WEAK ? "▓" : "█";
    }

    private Rows states(int columns, Statistics counted) {
        Rows rows = new Rows(columns).text(say("상태별 기억", "Each state"), Style.BOLD);
        if (ScreenWidth.of(columns).holdsTwoColumns()) {
            rows.addAll(heat(columns, counted, 0, STATES.size()));
        } else if (!ScreenWidth.of(columns).isNarrow()) {
            rows.addAll(heat(columns, counted, 0, OPENING)).addAll(heat(columns, counted, OPENING, STATES.size()));
        } else {
            for (State state : STATES) {
                rows.add((canvas, row) -> listed(canvas, row, state, of(counted, state)));
            }
        }
        return rows.text(
                ScreenWidth.of(columns).isNarrow()
                        ? say("진할수록 약합니다.", "Denser is weaker.")
                        : say(
                                "진할수록 약합니다. 숫자는 맞힌 비율(%), 이름은 줄여 썼습니다.",
                                "Denser is weaker. Numbers are per cent right, names are cut short."),
                Style.TEXT);
    }

    private static Statistics.Share of(Statistics counted, State state) {
        return counted.states().getOrDefault(state, Statistics.Share.NONE);
    }

    private Rows heat(int columns, Statistics counted, int from, int to) {
        int margin = margin(columns);
        Canvas canvas = new Canvas(columns, 3);
        int at = margin;
        for (int i = from; i < to; i++) {
            Statistics.Share share = of(counted, STATES.get(i));
            String name = SHORT.get(i);
            canvas.put(at, 0, name, Style.TEXT);
            if (share.all() == 0) {
                canvas.put(at, 1, "-", Style.TEXT);
            } else {
                Style style = share.percent() < WEAK ? Style.WARN : Style.TEXT;
                canvas.fill(at, at + 5, 1, density(share.percent()), style);
                canvas.put(at, 2, String.valueOf(share.percent()), Style.TEXT);
            }
            at += name.length() + 1;
        }
        return new Rows(columns).picture(canvas.frame());
    }

    private void listed(Canvas canvas, int row, State state, Statistics.Share share) {
        int margin = margin(canvas.columns());
        canvas.put(margin, row, state.name(), Style.TEXT);
        if (share.all() == 0) {
            canvas.put(margin + 14, row, "-", Style.TEXT);
            return;
        }
        Style style = share.percent() < WEAK ? Style.WARN : Style.TEXT;
        canvas.fill(margin + 14, margin + 19, row, density(share.percent()), style);
        canvas.putRight(margin + 24, row, share.percent() + "%", Style.TEXT);
    }

    // ---------------------------------------------------------------- misconceptions, topics, days

    /** One misconception: the open ones first, most often said first. */
    private record Named(String id, String claim, Statistics.Met met) {}

    private List<Named> named(Statistics counted) {
        return counted.misconceptions().entrySet().stream()
                .map(e -> new Named(e.getKey(), claim(e.getKey()), e.getValue()))
                .sorted(Comparator.comparing((Named n) -> n.met().mended())
                        .thenComparing(n -> -n.met().said())
                        .thenComparing(Named::id))
                .toList();
    }

    private String claim(String id) {
        return model.catalog()
                .misconception(id)
                .map(Misconception::claim)
                .map(this::say)
                .orElse("");
    }

    private String tally(Statistics.Met met) {
        String refuted = (met.asked() - met.said()) + "/" + met.asked();
        return met.mended() ? refuted + say(" 고침", " mended") : refuted;
    }

    private Rows misconceptions(int columns, Statistics counted) {
        Rows rows = new Rows(columns)
                .headed("", Style.TEXT, say("오해", "Misconceptions"), say("말하지 않은 횟수/물은 횟수", "times avoided/asked"), 2);
        int margin = margin(columns);
        for (Named named : named(counted)) {
            boolean mended = named.met().mended();
            String tally = tally(named.met());
            int left = margin + named.id().length() + 1;
            List<String> lines = Wrap.lines(named.claim(), columns - left - margin - Width.of(tally) - 2);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                boolean first = i == 0;
                rows.add((canvas, row) -> {
                    if (first) {
                        canvas.put(margin - 2, row, mended ? "✓" : "!", mended ? Style.ACCENT : Style.WARN);
                        canvas.put(margin, row, named.id(), Style.TEXT);
                        canvas.putRight(columns - margin, row, tally, Style.TEXT);
                    }
                    canvas.put(left, row, line, Style.TEXT);
                });
            }
        }
        return rows;
    }

    private List<Map.Entry<String, Statistics.Share>> byTopic(Statistics counted) {
        return counted.topics().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Statistics.Share> e) ->
                                e.getValue().percent())
                        .thenComparing(Map.Entry::getKey))
                .toList();
    }

    private Rows topics(int columns, Statistics counted) {
        Rows rows = new Rows(columns).text(say("주제별 정답률", "Right answers by topic"), Style.BOLD);
        for (Map.Entry<String, Statistics.Share> topic : byTopic(counted)) {
            Text name = TopicWords.name(topic.getKey());
            rows.addAll(share(
                    columns,
                    TermWords.capital(say(name)),
                    topic.getValue(),
                    ScreenWidth.of(columns).isNarrow() ? 13 : 18));
        }
        return rows;
    }

    private Rows days(int columns, Statistics counted) {
        List<Integer> days = counted.daysInARow();
        int most = days.stream().mapToInt(Integer::intValue).max().orElse(0);
        StringBuilder line = new StringBuilder();
        for (int day : days) {
            line.append(spark(day, most));
        }
        return new Rows(columns)
                .headed("", Style.TEXT, say("최근 " + days.size() + "일", "Last " + days(days.size())), line.toString(), 2)
                .text(dayWords(days, most), Style.TEXT);
    }

    private static String spark(int answers, int most) {
        if (answers == 0) {
            return "-";
        }
        String[] levels = {"░", "▒", "▓", "█"};
        return levels[Math.min(levels.length - 1, (answers * levels.length - 1) / Math.max(1, most))];
    }

    private String dayWords(List<Integer> days, int most) {
        int today = days.isEmpty() ? 0 : days.get(days.size() - 1);
        return say(
                "답 " + total(days) + "번, 가장 많은 날 " + most + "번, 오늘 " + today + "번",
                total(days) + (total(days) == 1 ? " answer, " : " answers, ") + most + " on the busiest day, " + today
                        + " today");
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
            spoken(lines, counted().orElseThrow());
        }
        lines.add(say("복습 시작, 돌아가기, 나가기", "start review, back, leave"));
        return lines;
    }

    private void spoken(List<String> lines, Statistics counted) {
        List<String> due = new ArrayList<>();
        for (int i = 0; i < counted.due().size(); i++) {
            due.add(day(i) + " " + counted.due().get(i));
        }
        lines.add(say("복습 예정: ", "Reviews due: ") + sum(counted.due()) + ". " + String.join(", ", due) + ".");
        List<String> names = FeedbackWords.confidences(lang);
        for (int i = 0; i < LEVELS.size(); i++) {
            lines.add(say("확신 ", "Confidence, ") + names.get(i) + ": " + spoken(share(counted, LEVELS.get(i))));
        }
        lines.add(say("하루 넘게 지난 뒤의 기억: ", "Recall after a day or more: ")
                + spoken(counted.recalled())
                + say(" 목표 " + TARGET_PERCENT + "%.", " The target is " + TARGET_PERCENT + "%."));
        for (State state : STATES) {
            lines.add(state + ": " + spoken(of(counted, state)));
        }
        for (Named named : named(counted)) {
            lines.add(say("오해 ", "Misconception ") + named.id() + ". " + SittingWords.ended(named.claim())
                    + say(
                            " " + named.met().asked() + "번 중 "
                                    + (named.met().asked() - named.met().said()) + "번 말하지 않았습니다.",
                            " Avoided " + (named.met().asked() - named.met().said()) + " of "
                                    + named.met().asked() + " times.")
                    + (named.met().mended() ? say(" 고쳤습니다.", " Mended.") : ""));
        }
        for (Map.Entry<String, Statistics.Share> topic : byTopic(counted)) {
            lines.add(say("주제 ", "Topic, ") + say(TopicWords.name(topic.getKey())) + ": " + spoken(topic.getValue()));
        }
        List<Integer> days = counted.daysInARow();
        int most = days.stream().mapToInt(Integer::intValue).max().orElse(0);
        lines.add(say("최근 " + days.size() + "일: ", "Last " + days(days.size()) + ": ") + dayWords(days, most) + ".");
    }

    private String spoken(Statistics.Share share) {
        return share.all() == 0
                ? say("아직 없음.", "none yet.")
                : say(
                        share.percent() + "%, " + share.all() + "번 중 " + share.right() + "번.",
                        share.percent() + "%, " + share.right() + " of " + share.all() + ".");
    }
}
