package dev.handshake.view.study;

import dev.handshake.lesson.Lesson;
import dev.handshake.tutor.asking.Resume;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Screen;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.BarSlot;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.page.Sheet;
import dev.handshake.view.question.SittingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The home page: what to do now, the map of the course, and the lessons of the station in focus. */
public final class HomeSheet extends Sheet {
    private static final int ACTIONS = Screen.Home.ACTIONS;

    private final Screen.Home home;
    private final HomeWords words;
    private final CoursePart course;

    public HomeSheet(Model model, Screen.Home home) {
        super(model);
        this.home = home;
        this.words = new HomeWords(model, home.nowMillis());
        this.course = new CoursePart(model, home, words);
    }

    @Override
    public String title() {
        return "Handshake";
    }

    @Override
    public String corner() {
        List<Lesson> all = model.course().lessons();
        long done = all.stream().filter(course::isDone).count();
        return model.knowsProgress()
                ? say("레슨 " + all.size() + "개 중 " + done + "개", done + " of " + all.size() + " lessons")
                : say("레슨 " + all.size() + "개", all.size() + " lessons");
    }

    @Override
    public List<Action> actions() {
        List<Action> all = new ArrayList<>();
        boolean any = model.continueWith().isPresent();
        List<HomeWords.Row> rows = words.rows();
        for (int i = any ? 0 : 1; i < rows.size(); i++) {
            all.add(new Action(
                    List.of(String.valueOf(i + 1)),
                    new Msg.Choose(i),
                    Labels.CHOOSE,
                    BarSlot.of(i == (any ? 0 : 1) ? i + 1 + "-" + lastDigit() : "", BarRank.MAIN),
                    i == 0 ? words.first() : HomeWords.NAMES.get(i)));
        }
        Resume.unfinished(model, home.nowMillis())
                .ifPresent(kept ->
                        all.add(Action.silent(List.of("0"), new Msg.GoOn(kept.purpose()), HomeWords.UNFINISHED)));
        for (int i = 0; i < course.listed().size(); i++) {
            Lesson lesson = course.listed().get(i);
            all.add(Action.silent(
                    List.of(CoursePart.LESSON_KEYS.get(i)), new Msg.OpenLesson(lesson.id()), lesson.title()));
        }
        all.add(Action.of("j", new Msg.Move(1), Labels.MOVE, BarRank.EXPLAIN)
                .also("down")
                .shownAs("j k"));
        all.add(Action.silent(List.of("k", "up"), new Msg.Move(-1), Labels.MOVE_BACK));
        if (any || home.cursor() != 0) {
            all.add(Action.of("enter", Msg.Plain.CONFIRM, Labels.OPEN, BarRank.OPEN));
        }
        all.add(Action.of("s", Msg.Common.STATS, Labels.STATS, BarRank.SKIP));
        all.add(Action.of("l", Msg.Common.LESSONS, Labels.LESSONS, BarRank.ASIDE));
        all.add(Action.of("/", Msg.Common.SEARCH, Labels.SEARCH, BarRank.EXTRA));
        return all;
    }

    private int lastDigit() {
        return ACTIONS + Math.min(4, course.listed().size());
    }

    // ---------------------------------------------------------------- drawing

    @Override
    public void draw(Canvas canvas, int top, int bottom) {
        int row = firstRow(canvas.rows(), top);
        boolean nothing = model.continueWith().isEmpty();
        List<HomeWords.Row> actions = words.rows();
        for (int i = 0; i < actions.size(); i++) {
            if (i == 0 && nothing) {
                paragraph(canvas, row, row + 1, words.noLessons(), Style.TEXT);
            } else {
                actionRow(canvas, row + i, i, actions.get(i));
            }
        }
        row += ACTIONS;
        int unfinished = row;
        // In the row that is empty otherwise; where there is room the course moves down to leave one again.
        words.unfinished().ifPresent(left -> actionRow(canvas, unfinished, Screen.Home.UNFINISHED, left));
        row++;
        course.draw(canvas, row, bottom);
    }

    private void actionRow(Canvas canvas, int row, int index, HomeWords.Row action) {
        int margin = margin(canvas.columns());
        if (home.cursor() == index) {
            canvas.put(margin - 2, row, "▸", Style.ACCENT);
        }
        int end = canvas.putRight(canvas.columns() - margin, row, action.price(), Style.TEXT);
        canvas.put(margin, row, String.valueOf(Math.max(0, index + 1)), Style.BOLD);
        canvas.put(margin + 3, row, action.name(), index == 0 ? Style.BOLD : Style.TEXT);
        int left = margin + 3 + words.nameWidth() + 2;
        int room = end - left - 1;
        if (ScreenWidth.of(canvas).isNarrow()) {
            canvas.put(left, row, shortened(action.shortly(), room), Style.TEXT);
            return;
        }
        boolean all = Width.of(action.what() + action.tail().whole()) <= room;
        String tail = all ? action.tail().whole() : action.tail().cut();
        canvas.put(left, row, shortened(action.what(), room - Width.of(tail)) + tail, Style.TEXT);
    }

    /** Cut between words, with two dots for what is left out. */
    private static String shortened(String words, int columns) {
        if (Width.of(words) <= columns) {
            return words;
        }
        String part = Width.clip(words, columns - 3);
        int blank = part.lastIndexOf(' ');
        return (blank > 0 ? part.substring(0, blank) : part) + " ..";
    }

    // ---------------------------------------------------------------- speech

    @Override
    public List<String> speech() {
        List<String> lines = new ArrayList<>();
        lines.add("Handshake. " + corner() + ".");
        List<HomeWords.Row> actions = words.rows();
        for (int i = model.continueWith().isPresent() ? 0 : 1; i < actions.size(); i++) {
            lines.add(spoken(i + 1, actions.get(i)));
        }
        words.unfinished().ifPresent(left -> lines.add(spoken(0, left)));
        lines.addAll(course.speech());
        lines.add(prompt());
        return lines;
    }

    private static String spoken(int number, HomeWords.Row action) {
        return number + ". " + action.name()
                + (action.said().isEmpty() ? "." : ": " + SittingWords.ended(action.said()))
                + (action.price().isEmpty() ? "" : " " + SittingWords.ended(action.price()));
    }

    private String prompt() {
        String digits = (words.unfinished().isPresent() ? "0, " : "")
                + (model.continueWith().isPresent() ? "1-" : "2-")
                + lastDigit();
        return say(
                digits + ", 이동, 목록, 찾기, 통계, English, 도움말, 나가기",
                digits + ", move, list, find, statistics, 한국어, help, quit");
    }

    @Override
    public Optional<Msg> line(String typed) {
        return model.course().lessons().stream()
                .filter(l -> l.id().equals(typed))
                .findFirst()
                .map(l -> new Msg.OpenLesson(l.id()));
    }
}
