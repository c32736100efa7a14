package dev.handshake.view.study;

import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lesson;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Screen;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.BarSlot;
import dev.handshake.view.page.GroupedList;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.ListKeys;
import dev.handshake.view.page.Sheet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All lessons, station by station, with a filter. */
public final class LessonsSheet extends Sheet {
    private static final int MOST_DIGITS = 9;

    private final Screen.Lessons lessons;
    private final List<Lesson> found;

    public LessonsSheet(Model model, Screen.Lessons lessons) {
        super(model);
        this.lessons = lessons;
        this.found = model.course().lessons().stream()
                .filter(l -> matches(l, lessons.filter()))
                .toList();
    }

    /** A lesson matches where its title, in either language, or its id contains every word of the filter. */
    private static boolean matches(Lesson lesson, String filter) {
        String haystack =
                (lesson.title().ko() + " " + lesson.title().en() + " " + lesson.id()).toLowerCase(Locale.ROOT);
        for (String word : Normalizer.normalize(filter, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .split("\\s+")) {
            if (!haystack.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private int cursor() {
        return found.isEmpty() ? 0 : Math.floorMod(lessons.cursor(), found.size());
    }

    @Override
    public String title() {
        return say("모든 레슨", "All lessons");
    }

    @Override
    public String corner() {
        return say("레슨 " + found.size() + "개", found.size() + (found.size() == 1 ? " lesson" : " lessons"));
    }

    @Override
    public boolean takesText() {
        return lessons.typing();
    }

    @Override
    public List<Action> actions() {
        List<Action> all = new ArrayList<>();
        boolean typing = lessons.typing();
        if (!found.isEmpty()) {
            if (!typing) {
                int digits = Math.min(found.size(), MOST_DIGITS);
                for (int i = 0; i < digits; i++) {
                    Action action = Action.silent(
                            List.of(String.valueOf(i + 1)),
                            new Msg.OpenLesson(found.get(i).id()),
                            found.get(i).title());
                    all.add(i == 0 ? digit(action, digits) : action);
                }
            }
            Action down = Action.of("down", new Msg.Move(1), Labels.MOVE, BarRank.MOVE)
                    .shownAs(typing ? "↑ ↓" : "j k");
            all.add(typing ? down : down.also("j"));
            Action up = Action.silent(List.of("up"), new Msg.Move(-1), Labels.MOVE_BACK);
            all.add(typing ? up : up.also("k"));
            ListKeys keys = new ListKeys(cursor(), found.size());
            all.addAll(typing ? keys.leapsWhileTyping() : keys.leaps());
            all.add(Action.of("enter", new Msg.OpenLesson(found.get(cursor()).id()), Labels.OPEN, BarRank.OPEN));
        }
        if (typing) {
            all.add(Action.silent(List.of("backspace"), Msg.Plain.ERASE, Labels.ERASE));
            all.addAll(ListKeys.erasing());
            all.add(Action.of("esc", Msg.Plain.CANCEL, Labels.CLOSE, BarRank.ONWARD)
                    .pinned());
        } else {
            all.add(Action.of("/", Msg.Common.SEARCH, Labels.SEARCH, BarRank.ASIDE));
            all.add(Action.of("esc", Msg.Plain.CANCEL, Labels.BACK, BarRank.MAIN));
        }
        return all;
    }

    private static Action digit(Action first, int digits) {
        return new Action(
                first.keys(),
                first.msg(),
                Labels.CHOOSE,
                BarSlot.of(digits == 1 ? "1" : "1-" + digits, BarRank.EXPLAIN),
                first.word());
    }

    @Override
    public void draw(Canvas canvas, int top, int bottom) {
        int margin = margin(canvas.columns());
        int row = firstRow(canvas.rows(), top);
        if (lessons.typing() || !lessons.filter().isEmpty()) {
            int at = canvas.put(margin, row, "/ ", Style.BOLD);
            at = canvas.put(at, row, lessons.filter(), Style.TEXT);
            if (lessons.typing()) {
                canvas.caret(at, row);
            }
            row += 2;
        }
        if (found.isEmpty()) {
            paragraph(
                    canvas, row, bottom, say("그 말이 제목에 들어간 레슨이 없습니다.", "No lesson has that in its title."), Style.TEXT);
            return;
        }
        drawList(canvas, row, bottom);
    }

    private void drawList(Canvas canvas, int from, int bottom) {
        new GroupedList(found.stream().map(this::station).toList())
                .draw(
                        canvas,
                        from,
                        bottom,
                        cursor(),
                        (i, row) -> head(canvas, row, found.get(i)),
                        (i, row) -> entry(canvas, row, i));
    }

    /** The station of this lesson, and how many of its lessons are done. */
    private void head(Canvas canvas, int row, Lesson first) {
        int margin = margin(canvas.columns());
        List<Lesson> all = model.course().lessons().stream()
                .filter(l -> station(l).equals(station(first)))
                .toList();
        long done =
                all.stream().filter(l -> model.progress().of(l.id()).finished()).count();
        String count = done + "/" + all.size();
        canvas.putRight(canvas.columns() - margin, row, count, Style.TEXT);
        String name = Width.clip(station(first), canvas.columns() - 2 * margin - count.length() - 1);
        canvas.put(margin, row, name, Style.BOLD);
    }

    private void entry(Canvas canvas, int row, int i) {
        int margin = margin(canvas.columns());
        int end = canvas.columns() - margin;
        Lesson lesson = found.get(i);
        if (i == cursor()) {
            canvas.put(margin - 2, row, "▸", Style.ACCENT);
        }
        if (i < MOST_DIGITS && !lessons.typing()) {
            canvas.put(margin, row, String.valueOf(i + 1), Style.BOLD);
        }
        LearnerProgress.Progress progress = model.progress().of(lesson.id());
        String glyph = progress.finished() ? "●" : progress.begun() ? "◐" : "○";
        canvas.put(margin + 3, row, glyph, glyph.equals("○") ? Style.TEXT : Style.ACCENT);
        String minutes = say(lesson.minutes() + "분", lesson.minutes() + " min");
        canvas.putRight(end, row, minutes, Style.TEXT);
        String name = Width.clip(say(lesson.title()), end - Width.of(minutes) - margin - 6);
        canvas.put(margin + 5, row, name, i == cursor() ? Style.BOLD : Style.TEXT);
    }

    private String station(Lesson lesson) {
        return model.course().stations().stream()
                .filter(s -> s.lessons().contains(lesson))
                .findFirst()
                .map(Course.Station::name)
                .map(this::say)
                .orElse("");
    }

    @Override
    public List<String> speech() {
        List<String> lines = new ArrayList<>();
        lines.add(title() + ". " + corner() + ".");
        int digit = 1;
        for (Lesson lesson : found) {
            LearnerProgress.Progress progress = model.progress().of(lesson.id());
            String state = progress.finished()
                    ? say("마침", "done")
                    : progress.begun() ? say("하는 중", "begun") : say("아직", "not begun");
            lines.add((digit <= MOST_DIGITS ? digit + ". " : "") + say(lesson.title()) + " (" + lesson.id() + "). "
                    + say(lesson.minutes() + "분", lesson.minutes() + " min") + ". " + state + ".");
            digit++;
        }
        lines.add(say(
                "번호나 레슨 이름(" + exampleId() + ")을 입력하면 시작합니다. 돌아가기, 나가기",
                "Type a number or a lesson's name (" + exampleId() + ") to open it. back, leave"));
        return lines;
    }

    private String exampleId() {
        return found.isEmpty() ? "three-way" : found.get(0).id();
    }

    @Override
    public java.util.Optional<Msg> line(String typed) {
        return model.course().lesson(typed.strip()).map(l -> new Msg.OpenLesson(l.id()));
    }
}
