package dev.handshake.view.study;

import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Text;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Screen;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import dev.handshake.view.cells.Wrap;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.BarSlot;
import dev.handshake.view.page.FlexColumn;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.page.Sheet;
import dev.handshake.view.question.SittingSheet;
import dev.handshake.view.question.SittingSpeech;
import dev.handshake.view.question.SittingWords;
import java.util.ArrayList;
import java.util.List;

/** A finished sitting: what is known, what is shaky, what was missed, in numbers, and what to open next. */
public final class ReportSheet extends Sheet {
    private static final int LABEL = 16;
    private static final int BAR = 18;

    private final Screen.Report report;
    private final SittingReportText text;

    public ReportSheet(Model model, Screen.Report report) {
        super(model);
        this.report = report;
        this.text = new SittingReportText(report, model, lang);
    }

    @Override
    public String title() {
        return text.title();
    }

    @Override
    public String corner() {
        return text.duration(report.millis());
    }

    @Override
    public List<Action> actions() {
        return actions(List.of());
    }

    @Override
    public List<Action> actions(int columns, int rows) {
        boolean turns = spread(columns).pages(rows - 1 - firstRow(rows, TOP)) > 1;
        return actions(
                turns
                        ? List.of(
                                Action.of("m", new Msg.Turn(1), Labels.MORE, BarRank.ONWARD)
                                        .also("space", "pagedown"),
                                Action.silent(List.of("pageup"), new Msg.Turn(-1), Labels.MOVE_BACK))
                        : List.of());
    }

    private List<Action> actions(List<Action> turning) {
        List<Action> all = new ArrayList<>();
        List<Lesson> lessons = text.lessons();
        for (int i = 0; i < lessons.size(); i++) {
            Lesson lesson = lessons.get(i);
            all.add(new Action(
                    List.of(String.valueOf(i + 1)),
                    new Msg.OpenLesson(lesson.id()),
                    Labels.OPEN,
                    BarSlot.of(i > 0 ? "" : lessons.size() == 1 ? "1" : "1-" + lessons.size(), BarRank.OPEN),
                    lesson.title()));
        }
        all.add(Action.of("n", Msg.Plain.NEXT, Labels.HOME, BarRank.MAIN).also("enter"));
        all.add(Action.of(
                "r",
                Msg.Plain.RESTART,
                text.isInterview() ? new Text("새 면접", "once more") : new Text("다시", "again"),
                BarRank.MOVE));
        all.addAll(turning);
        all.add(Action.silent(List.of("esc"), Msg.Plain.CANCEL, Labels.BACK));
        all.add(Action.silent(List.of("state"), Msg.Plain.REPEAT, Labels.REPEAT));
        return all;
    }

    // ---------------------------------------------------------------- drawing

    @Override
    public void draw(Canvas canvas, int top, int bottom) {
        spread(canvas.columns()).draw(canvas, firstRow(canvas.rows(), top), bottom, report.page());
    }

    private FlexColumn spread(int columns) {
        Rows[] parts = {
            topics(columns), facts(columns), misconceptions(columns), again(columns), open(columns), next(columns)
        };
        return new FlexColumn(columns).way(parts).folded(parts);
    }

    /** A label and what belongs to it: beside it, or below it where there is no room. */
    private void labelled(Rows rows, String mark, Style style, String label, List<String> words) {
        int columns = rows.columns();
        int margin = margin(columns);
        boolean beside = !ScreenWidth.of(columns).isNarrow();
        int left = beside ? margin + LABEL : margin + 2;
        List<String> lines = new ArrayList<>();
        words.forEach(w -> lines.addAll(Wrap.lines(w, columns - left - margin)));
        if (!beside) {
            rows.add((canvas, row) -> label(canvas, row, mark, style, label));
        }
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean first = beside && i == 0;
            rows.add((canvas, row) -> {
                if (first) {
                    label(canvas, row, mark, style, label);
                }
                canvas.put(left, row, line, Style.TEXT);
            });
        }
    }

    private void label(Canvas canvas, int row, String mark, Style style, String label) {
        int margin = margin(canvas.columns());
        boolean hangs = mark.equals("!");
        int at = hangs ? margin : mark.isEmpty() ? margin : margin + 2;
        canvas.put(hangs ? margin - 2 : margin, row, mark, style);
        canvas.put(at, row, label, Style.BOLD);
    }

    private Rows topics(int columns) {
        Rows rows = new Rows(columns);
        for (SittingReportText.Standing standing : SittingReportText.Standing.values()) {
            List<String> words = new ArrayList<>();
            List<String> whole = new ArrayList<>();
            for (SittingReportText.Topic topic : text.topics()) {
                if (topic.standing() == standing) {
                    if (topic.missing().isEmpty()) {
                        whole.add(topic.name());
                    } else {
                        words.add(topic.name() + ": " + SittingReportText.list(topic.missing()));
                    }
                }
            }
            if (!whole.isEmpty()) {
                words.add(0, String.join(", ", whole));
            }
            if (!words.isEmpty()) {
                Style style = standing == SittingReportText.Standing.MISSED ? Style.TEXT : Style.ACCENT;
                labelled(rows, standing.glyph, style, say(standing.name), words);
            }
        }
        return rows;
    }

    private Rows facts(int columns) {
        Rows rows = new Rows(columns);
        int margin = margin(columns);
        boolean beside = !ScreenWidth.of(columns).isNarrow();
        for (SittingReportText.Fact fact : text.facts()) {
            rows.add((canvas, row) -> {
                canvas.put(margin, row, fact.name(), Style.BOLD);
                int at = margin + LABEL;
                if (fact.share() >= 0 && beside) {
                    int done = (int) Math.round(fact.share() * BAR);
                    canvas.fill(at, at + done, row, "━", Style.ACCENT);
                    canvas.fill(at + done, at + BAR, row, "─", Style.FAINT);
                    at += BAR + 1;
                }
                canvas.put(at, row, fact.value(), Style.TEXT);
                if (beside) {
                    canvas.putRight(columns - margin, row, fact.last(), Style.TEXT);
                }
            });
            if (!beside && !fact.last().isEmpty()) {
                rows.add((canvas, row) -> canvas.put(margin + LABEL, row, fact.last(), Style.TEXT));
            }
        }
        return rows;
    }

    private Rows misconceptions(int columns) {
        Rows rows = new Rows(columns);
        List<String> said = text.misconceptions().stream().map(text::said).toList();
        if (!said.isEmpty()) {
            labelled(
                    rows,
                    "!",
                    Style.WARN,
                    text.isInterview() ? say("말한 오해", "Misconceptions") : say("나온 오해", "Misconceptions"),
                    said);
        }
        return rows;
    }

    private Rows again(int columns) {
        Rows rows = new Rows(columns);
        if (!text.isInterview() && !text.again().isEmpty()) {
            labelled(rows, "", Style.TEXT, say("다시 볼 것", "Look at again"), text.again());
        }
        return rows;
    }

    private Rows open(int columns) {
        Rows rows = new Rows(columns);
        if (!text.followUps().isEmpty()) {
            List<String> words = new ArrayList<>(text.followUps());
            int more = text.openFollowUps() - words.size();
            if (more > 0) {
                words.add(say("그 밖에 " + more + "개", "and " + more + " more"));
            }
            labelled(rows, "", Style.TEXT, say("꼬리 질문", "Follow-ups"), words);
        }
        return rows;
    }

    private Rows next(int columns) {
        Rows rows = new Rows(columns);
        List<Lesson> lessons = text.lessons();
        if (lessons.isEmpty()) {
            return rows;
        }
        int margin = margin(columns);
        rows.text(say("다음에 볼 것", "Study next"), Style.BOLD);
        for (int i = 0; i < lessons.size(); i++) {
            String digit = String.valueOf(i + 1);
            Lesson lesson = lessons.get(i);
            String price = say(lesson.minutes() + "분", lesson.minutes() + " min");
            rows.add((canvas, row) -> {
                canvas.put(margin, row, digit, Style.BOLD);
                int end = canvas.putRight(columns - margin, row, price, Style.TEXT);
                canvas.put(margin + 3, row, Width.clip(say(lesson.title()), end - margin - 4), Style.TEXT);
            });
        }
        return rows;
    }

    // ---------------------------------------------------------------- speaking

    @Override
    public List<String> speechAfter(Sheet before) {
        List<String> lines = new ArrayList<>();
        if (before instanceof SittingSheet sitting && sitting.isOpen()) {
            lines.add(SittingSpeech.skipped(lang));
        }
        lines.addAll(speech());
        return lines;
    }

    @Override
    public List<String> speech() {
        List<String> lines = new ArrayList<>();
        lines.add(title() + ". " + corner() + ".");
        for (SittingReportText.Topic topic : text.topics()) {
            lines.add(say(topic.standing().name) + ": " + topic.name()
                    + (topic.missing().isEmpty()
                            ? "."
                            : ". " + SittingWords.ended(SittingReportText.list(topic.missing()))));
        }
        text.facts().forEach(f -> lines.add(f.name() + " " + f.value() + SittingReportText.last(f) + "."));
        text.misconceptions()
                .forEach(m -> lines.add((text.isInterview()
                                ? say("말한 오해: ", "Misconception said: ")
                                : say("나온 오해: ", "Misconception: "))
                        + SittingWords.ended(text.said(m))));
        if (!text.isInterview()) {
            text.again().forEach(q -> lines.add(say("다시 볼 것: ", "Look at again: ") + SittingWords.ended(q)));
        }
        text.followUps().forEach(q -> lines.add(say("남은 꼬리 질문: ", "Open follow-up: ") + SittingWords.ended(q)));
        for (int i = 0; i < text.lessons().size(); i++) {
            Lesson lesson = text.lessons().get(i);
            lines.add((i + 1) + ". " + say("다음에 볼 것: ", "Study next: ") + say(lesson.title()) + ". "
                    + say(lesson.minutes() + "분", lesson.minutes() + " min") + ".");
        }
        lines.add(say("Enter를 누르면 처음 화면으로 갑니다. r을 입력하면 다시 합니다.", "Press Enter for the home page, r to do it again."));
        return lines;
    }
}
