package dev.handshake.view.lesson;

import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.judge.Mistake;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Screen;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import dev.handshake.view.cells.Wrap;
import dev.handshake.view.ladder.LadderPart;
import dev.handshake.view.ladder.LessonScenes;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenHeight;
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.page.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A lesson is done: the finished ladder where it grew, four facts, and what comes next. */
public final class DoneSheet extends Sheet {
    private final Screen.Done done;
    private final Lesson lesson;

    public DoneSheet(Model model, Screen.Done done) {
        super(model);
        this.done = done;
        this.lesson = done.walk().lesson();
    }

    @Override
    public String title() {
        return say(lesson.title());
    }

    @Override
    public String corner() {
        int stops = done.walk().stops().size();
        return stops + "/" + stops;
    }

    @Override
    public Optional<Double> progress() {
        return Optional.of(1.0);
    }

    private Optional<Lesson> next() {
        return model.course().after(lesson.id());
    }

    @Override
    public List<Action> actions() {
        List<Action> all = new ArrayList<>();
        all.add(Action.of("n", Msg.Plain.NEXT, next().isPresent() ? Labels.NEXT_LESSON : Labels.HOME, BarRank.MAIN)
                .also("enter"));
        all.add(Action.of("r", Msg.Plain.RESTART, Labels.FROM_START, BarRank.EXPLAIN));
        all.add(Action.of("d", Msg.Common.DIAGRAM, Labels.STATES, BarRank.ASIDE));
        all.add(Action.of("o", Msg.Common.OBSERVE, Labels.OBSERVE, BarRank.OBSERVE));
        all.add(Action.of("l", Msg.Common.LESSONS, Labels.LESSONS, BarRank.MOVE));
        all.add(Action.silent(List.of("esc"), Msg.Plain.CANCEL, Labels.BACK));
        return all;
    }

    // ---------------------------------------------------------------- what to say

    private Map<Integer, LearnerProgress.Mark> marks() {
        return new TreeMap<>(model.progress().of(lesson.id()).marks());
    }

    private int questions() {
        long own = done.walk().stops().stream()
                .flatMap(stop -> stop.asked().stream())
                .count();
        return (int) (own + checked());
    }

    /** Questions of quizzes that this run of the lesson asked; those of a run before it stand in the review. */
    private long checked() {
        List<Stop> stops = done.walk().stops();
        return marks().keySet().stream()
                .filter(at -> at < stops.size() && isCheck(stops.get(at)))
                .count();
    }

    private static boolean isCheck(Stop stop) {
        return switch (stop) {
            case Stop.Check check -> true;
            case Stop.Question question -> false;
            case Stop.Read read -> false;
        };
    }

    private long firstRight() {
        return marks().values().stream()
                .filter(LearnerProgress.Mark::firstRight)
                .count();
    }

    private int hints() {
        return marks().values().stream().mapToInt(LearnerProgress.Mark::hints).sum();
    }

    private String time() {
        long seconds = marks().values().stream()
                        .mapToLong(LearnerProgress.Mark::millis)
                        .sum()
                / 1000;
        long minutes = seconds / 60;
        return minutes == 0
                ? say(seconds + "초", seconds + " s")
                : say(minutes + "분 " + seconds % 60 + "초", minutes + " min " + seconds % 60 + " s");
    }

    private String headline() {
        State c = done.walk().end().world().state(Side.CLIENT);
        State s = done.walk().end().world().state(Side.SERVER);
        if (done.walk().end().story().isEmpty()) {
            return say("'" + title() + "' 레슨을 마쳤습니다.", title() + " is done.");
        }
        if (c == s) {
            return say(
                    "'" + title() + "' 레슨을 마쳤습니다. 양쪽 모두 " + c + " 상태입니다.",
                    title() + " is done. Both ends are in " + c + ".");
        }
        return say(
                "'" + title() + "' 레슨을 마쳤습니다. 클라이언트는 " + c + ", 서버는 " + s + " 상태입니다.",
                title() + " is done. The client is in " + c + ", the server in " + s + ".");
    }

    /** The rules that were missed, the ones said with confidence first, each once. */
    private List<String> again() {
        List<String> lines = new ArrayList<>();
        marks().values().stream()
                .filter(m -> Mistake.named(m.slip()).isPresent())
                .sorted((a, b) -> Boolean.compare(b.sureAndWrong(), a.sureAndWrong()))
                .forEach(mark -> {
                    String sentence =
                            say(Mistake.named(mark.slip()).orElseThrow().sentence());
                    String line = firstSentence(sentence)
                            + (mark.sureAndWrong() ? say(" (확신하고 오답)", " (sure and wrong)") : "");
                    if (lines.stream().noneMatch(l -> l.startsWith(firstSentence(sentence)))) {
                        lines.add(line);
                    }
                });
        return lines;
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    // ---------------------------------------------------------------- drawing

    @Override
    public void draw(Canvas canvas, int top, int bottom) {
        boolean tight = ScreenHeight.of(canvas).isShort();
        int first = firstRow(canvas.rows(), top);
        LessonLayout plan = LessonLayout.of(done.walk(), canvas.columns(), canvas.rows(), first, bottom, lang);
        Rows facts = facts(canvas.columns(), !tight);
        int missing = plan.afterLadder() + 1 + facts.size() - bottom;
        LessonLayout fitted = plan.giving(missing);
        boolean bare = done.walk().end().story().isEmpty();
        if (bare || tight || missing > plan.events() - 2) {
            facts.draw(canvas, first, bottom);
            return;
        }
        new LadderPart(LessonScenes.end(done.walk()), lang)
                .draw(canvas, fitted.grid(), fitted.top(), fitted.events(), fitted.spaced());
        facts.draw(canvas, fitted.afterLadder() + 1, bottom);
    }

    private Rows facts(int columns, boolean airy) {
        int margin = margin(columns);
        int label = margin + (ScreenWidth.of(columns).isNarrow() ? 13 : 15);
        Rows rows = new Rows(columns);
        boolean first = true;
        for (String line : Wrap.lines(headline(), columns - 2 * margin)) {
            boolean mark = first;
            rows.add((canvas, row) -> {
                canvas.put(margin - 2, row, mark ? "✓" : "", Style.ACCENT);
                canvas.put(margin, row, line, Style.BOLD);
            });
            first = false;
        }
        if (airy) {
            rows.blank();
        }
        rows.add((canvas, row) -> {
            fact(canvas, row, label, say("한 번에 맞힘", "Right at once"), firstRight() + "/" + questions());
            if (!ScreenWidth.of(columns).isNarrow()) {
                meter(canvas, row, label + 6);
            }
        });
        rows.add((canvas, row) ->
                fact(canvas, row, label, say("힌트", "Hints"), say(hints() + "번", String.valueOf(hints()))));
        rows.add((canvas, row) -> fact(canvas, row, label, say("걸린 시간", "Time"), time()));
        again(rows, label, columns, airy ? 5 : 2);
        if (airy) {
            rows.blank();
        }
        return rows.add((canvas, row) -> nextRow(canvas, row, label));
    }

    private void fact(Canvas canvas, int row, int label, String name, String value) {
        canvas.put(margin(canvas.columns()), row, name, Style.TEXT);
        canvas.put(label, row, value, Style.TEXT);
    }

    private void meter(Canvas canvas, int row, int column) {
        int cells = 18;
        int full = questions() == 0 ? cells : (int) (cells * firstRight() / questions());
        canvas.fill(column, column + full, row, "━", Style.ACCENT);
        canvas.fill(column + full, column + cells, row, "─", Style.FAINT);
    }

    /** At most this many rows of rules to look at again; the rest is said on the next visit. */
    private void again(Rows rows, int label, int columns, int most) {
        int left = most;
        boolean first = true;
        for (String line : again()) {
            List<String> parts = Wrap.lines(line, columns - label - margin(columns));
            if (parts.size() > left) {
                return;
            }
            left -= parts.size();
            for (String part : parts) {
                String head = first ? say("다시 볼 것", "Look again") : "";
                first = false;
                rows.add((canvas, row) -> fact(canvas, row, label, head, part));
            }
        }
    }

    private void nextRow(Canvas canvas, int row, int label) {
        int margin = margin(canvas.columns());
        canvas.put(margin - 2, row, "▸", Style.ACCENT);
        canvas.put(margin, row, next().isPresent() ? say("다음 레슨", "Next") : say("처음 화면", "Home"), Style.BOLD);
        next().ifPresent(lesson -> {
            int end = canvas.columns() - margin;
            String minutes = say(lesson.minutes() + "분", lesson.minutes() + " min");
            canvas.putRight(end, row, minutes, Style.TEXT);
            canvas.put(label, row, Width.clip(say(lesson.title()), end - Width.of(minutes) - label - 1), Style.BOLD);
        });
        if (next().isEmpty()) {
            String words = say("마지막 레슨이었습니다.", "That was the last lesson.");
            canvas.put(label, row, Width.clip(words, canvas.columns() - label), Style.TEXT);
        }
    }

    // ---------------------------------------------------------------- speech

    @Override
    public List<String> speech() {
        List<String> lines = new ArrayList<>();
        lines.add(headline());
        lines.add(say(
                "한 번에 맞힘 " + firstRight() + "/" + questions() + ". 힌트 " + hints() + "번. 걸린 시간 " + time() + ".",
                "Right at once: " + firstRight() + " of " + questions() + ". Hints: " + hints() + ". Time: " + time()
                        + "."));
        for (String line : again()) {
            lines.add(say("다시 볼 것: ", "Look again: ") + line);
        }
        next().ifPresent(l -> lines.add(
                say("다음 레슨: ", "Next: ") + say(l.title()) + ", " + say(l.minutes() + "분", l.minutes() + " min") + "."));
        lines.add(
                next().isPresent()
                        ? say("다음 레슨, 처음부터, 상태도, 목록, 나가기", "next lesson, from the start, states, list, leave")
                        : say("처음 화면, 처음부터, 상태도, 목록, 나가기", "home, from the start, states, list, leave"));
        return lines;
    }
}
