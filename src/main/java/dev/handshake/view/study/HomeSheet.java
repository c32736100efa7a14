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
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.ScreenHeight;
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.page.Sheet;
import dev.handshake.view.question.SittingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The home page: what to do now, the map of the course, and the lessons of the station in focus. */
public final class HomeSheet extends Sheet {
    private static final int TRACK_WIDTH = 11;
    /** The keys of the lessons that are listed: the digits that the actions leave, then letters that nothing else has. */
    private static final List<String> LESSON_KEYS = List.of("6", "7", "8", "9", "a", "b", "c", "e", "f", "g");

    private static final int ACTIONS = Screen.Home.ACTIONS;
    /** Index of the mock interview among the actions. */
    private static final int INTERVIEW = 3;

    private final Screen.Home home;
    private final HomeWords words;

    public HomeSheet(Model model, Screen.Home home) {
        super(model);
        this.home = home;
        this.words = new HomeWords(model, home.nowMillis());
    }

    @Override
    public String title() {
        return "Handshake";
    }

    @Override
    public String corner() {
        List<Lesson> all = model.course().lessons();
        long done = all.stream().filter(this::isDone).count();
        return model.knowsProgress()
                ? say(all.size() + "과 중 " + done + "과", done + " of " + all.size() + " lessons")
                : say(all.size() + "과", all.size() + " lessons");
    }

    private boolean isDone(Lesson lesson) {
        return model.ledger().of(lesson.id()).finished();
    }

    /** The station whose lessons are listed: the marked one, else the one to go on with. */
    private Optional<Course.Station> focus() {
        List<Course.Station> stations = model.course().openStations();
        int station = home.cursor() - ACTIONS;
        if (station >= 0 && station < stations.size()) {
            return Optional.of(stations.get(station));
        }
        return words.upNext()
                .flatMap(l ->
                        stations.stream().filter(s -> s.lessons().contains(l)).findFirst());
    }

    private List<Lesson> listed() {
        List<Lesson> lessons = focus().map(Course.Station::lessons).orElse(List.of());
        return lessons.subList(0, Math.min(lessons.size(), LESSON_KEYS.size()));
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
        model.unfinished(home.nowMillis())
                .ifPresent(kept ->
                        all.add(Action.silent(List.of("0"), new Msg.GoOn(kept.purpose()), HomeWords.UNFINISHED)));
        for (int i = 0; i < listed().size(); i++) {
            Lesson lesson = listed().get(i);
            all.add(Action.silent(List.of(LESSON_KEYS.get(i)), new Msg.OpenLesson(lesson.id()), lesson.title()));
        }
        all.add(Action.of("j", new Msg.Move(1), Labels.MOVE, BarRank.EXPLAIN)
                .also("down")
                .shownAs("j k"));
        all.add(Action.silent(List.of("k", "up"), new Msg.Move(-1), Labels.MOVE_BACK));
        if (any || home.cursor() != 0) {
            all.add(Action.of("enter", Msg.Plain.CONFIRM, Labels.OPEN, BarRank.OPEN));
        }
        all.add(Action.of("s", Msg.Plain.STATS, Labels.STATS, BarRank.SKIP));
        all.add(Action.of("l", Msg.Plain.LESSONS, Labels.LESSONS, BarRank.ASIDE));
        all.add(Action.of("/", Msg.Plain.SEARCH, Labels.SEARCH, BarRank.EXTRA));
        return all;
    }

    private int lastDigit() {
        return ACTIONS + Math.min(4, listed().size());
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
        if (!ScreenWidth.of(canvas).holdsTwoColumns()
                || !ScreenHeight.of(canvas).holdsMap()) {
            stationList(canvas, row, bottom);
            return;
        }
        row = map(canvas, words.unfinished().isPresent() ? row + 1 : row, bottom);
        lessonBlock(canvas, Math.min(row + 1, bottom - 1), bottom);
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
        boolean all = Width.of(action.what() + action.tail()) <= room;
        String tail = all ? action.tail() : action.shortTail();
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

    private String minutes(int minutes) {
        return say(minutes + "분", minutes + " min");
    }

    /** Tracks down, stations along: a wire says "in this order". */
    private int map(Canvas canvas, int from, int bottom) {
        List<Course.Track> tracks = model.course().tracks().stream()
                .filter(t -> t.stations().stream().anyMatch(Course.Station::isOpen))
                .toList();
        int most = tracks.stream()
                .mapToInt(t -> (int)
                        t.stations().stream().filter(Course.Station::isOpen).count())
                .max()
                .orElse(1);
        int margin = margin(canvas.columns());
        int left = margin + TRACK_WIDTH;
        int pitch = (canvas.columns() - margin - left) / Math.max(1, Math.min(most, 3));
        int gap = canvas.rows() >= from + tracks.size() * 2 + 8 ? 2 : 1;
        int row = from;
        for (Course.Track track : tracks) {
            if (row >= bottom) {
                break;
            }
            canvas.put(margin, row, say(track.name()), Style.BOLD);
            int column = left;
            int end = -1;
            for (Course.Station station : track.stations()) {
                if (!station.isOpen()) {
                    continue;
                }
                if (end > 0) {
                    canvas.fill(end + 1, column - 1, row, "─", Style.FAINT);
                }
                end = station(canvas, column, row, station, column + pitch - 3);
                column += pitch;
            }
            row += gap;
        }
        return row;
    }

    private int station(Canvas canvas, int column, int row, Course.Station station, int limit) {
        boolean marked = isMarked(station);
        if (marked) {
            canvas.put(column - 2, row, "▸", Style.ACCENT);
        }
        int at = canvas.put(column, row, glyph(station), glyphStyle(glyph(station)));
        Style style = focus().map(f -> f.id().equals(station.id())).orElse(false) ? Style.BOLD : Style.TEXT;
        String count = station.leadsToInterview() ? "" : " " + count(station);
        at = canvas.put(at + 1, row, Width.clip(say(station.name()), limit - at - 1 - count.length()), style);
        return canvas.put(at, row, count, Style.TEXT);
    }

    private String count(Course.Station station) {
        return station.lessons().stream().filter(this::isDone).count() + "/"
                + station.lessons().size();
    }

    private boolean isMarked(Course.Station station) {
        return home.cursor() >= ACTIONS
                && focus().map(f -> f.id().equals(station.id())).orElse(false);
    }

    private String glyph(Course.Station station) {
        if (station.leadsToInterview()) {
            return model.ledger().lastInterview().isPresent() ? "●" : "○";
        }
        boolean all = station.lessons().stream().allMatch(this::isDone);
        boolean some = station.lessons().stream()
                .anyMatch(l -> isDone(l) || model.ledger().of(l.id()).begun());
        return all ? "●" : some ? "◐" : "○";
    }

    private String glyph(Lesson lesson) {
        LearnerProgress.Progress progress = model.ledger().of(lesson.id());
        return progress.finished() ? "●" : progress.begun() ? "◐" : "○";
    }

    private static Style glyphStyle(String glyph) {
        return glyph.equals("○") ? Style.TEXT : Style.ACCENT;
    }

    private void lessonBlock(Canvas canvas, int from, int bottom) {
        Optional<Course.Station> focus = focus();
        if (focus.isEmpty() || from >= bottom) {
            return;
        }
        int margin = margin(canvas.columns());
        int end = canvas.columns() - margin;
        canvas.put(margin, from, say(focus.get().name()), Style.BOLD);
        int row = from + 1;
        if (focus.get().leadsToInterview() && row < bottom) {
            interviewRow(canvas, margin, end, row);
        }
        for (int i = 0; i < listed().size() && row < bottom; i++) {
            lessonRow(canvas, margin, end, row++, LESSON_KEYS.get(i), listed().get(i));
        }
    }

    private void lessonRow(Canvas canvas, int margin, int end, int row, String key, Lesson lesson) {
        String price = minutes(lesson.minutes());
        canvas.putRight(end, row, price, Style.TEXT);
        int at = canvas.put(margin, row, key, Style.BOLD);
        at = canvas.put(at + 2, row, glyph(lesson), glyphStyle(glyph(lesson)));
        String begun = model.ledger().of(lesson.id()).begun()
                ? "  " + (model.ledger().of(lesson.id()).stop() + 1) + "/" + lesson.stops()
                : "";
        int room = end - Width.of(price) - 2 - at - 1 - begun.length();
        at = canvas.put(at + 1, row, Width.clip(say(lesson.title()), room), Style.TEXT);
        canvas.put(at, row, begun, Style.TEXT);
    }

    /** The mock interview once more, under its station, with the key that it has above. */
    private void interviewRow(Canvas canvas, int margin, int end, int row) {
        HomeWords.Row interview = words.rows().get(INTERVIEW);
        canvas.putRight(end, row, interview.price(), Style.TEXT);
        int at = canvas.put(margin, row, String.valueOf(INTERVIEW + 1), Style.BOLD);
        canvas.put(at + 2, row, interview.name() + ", " + interview.shortly(), Style.TEXT);
    }

    /** Below 80 columns: the stations as a list, with the lessons of the one in focus under it, scrolled to the mark. */
    private void stationList(Canvas canvas, int from, int bottom) {
        int margin = margin(canvas.columns());
        int end = canvas.columns() - margin;
        List<Runnable> rows = new ArrayList<>();
        int[] at = new int[1];
        int marked = 0;
        List<Course.Station> stations = model.course().openStations();
        for (int i = 0; i < stations.size(); i++) {
            Course.Station station = stations.get(i);
            boolean focused = focus().map(f -> f.id().equals(station.id())).orElse(false);
            if (focused) {
                marked = rows.size();
            }
            rows.add(() -> {
                if (isMarked(station)) {
                    canvas.put(margin - 2, at[0], "▸", Style.ACCENT);
                }
                canvas.put(margin, at[0], glyph(station), glyphStyle(glyph(station)));
                String count = station.leadsToInterview() ? "" : count(station);
                canvas.putRight(end, at[0], count, Style.TEXT);
                canvas.put(
                        margin + 3,
                        at[0],
                        Width.clip(say(station.name()), end - count.length() - margin - 5),
                        focused ? Style.BOLD : Style.TEXT);
            });
            if (focused && station.leadsToInterview()) {
                rows.add(() -> interviewRow(canvas, margin + 3, end, at[0]));
            }
            if (focused) {
                for (int j = 0; j < listed().size(); j++) {
                    String key = LESSON_KEYS.get(j);
                    Lesson lesson = listed().get(j);
                    rows.add(() -> lessonRow(canvas, margin + 3, end, at[0], key, lesson));
                }
            }
        }
        int room = bottom - from;
        int start = Math.min(marked, Math.max(0, rows.size() - room));
        for (int i = start; i < rows.size() && from + i - start < bottom; i++) {
            at[0] = from + i - start;
            rows.get(i).run();
        }
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
        for (Course.Station station : model.course().openStations()) {
            if (station.leadsToInterview()) {
                lines.add(say(
                        say(station.name()) + ". 모의 면접은 " + (INTERVIEW + 1) + "번입니다.",
                        say(station.name()) + ". The mock interview is number " + (INTERVIEW + 1) + "."));
                continue;
            }
            long done = station.lessons().stream().filter(this::isDone).count();
            lines.add(say(
                    say(station.name()) + ". " + station.lessons().size() + "과 중 " + done + "과를 마쳤습니다.",
                    say(station.name()) + ". " + done + " of "
                            + station.lessons().size() + " done."));
            if (focus().map(f -> f.id().equals(station.id())).orElse(false)) {
                for (int i = 0; i < listed().size(); i++) {
                    Lesson lesson = listed().get(i);
                    lines.add(LESSON_KEYS.get(i) + ". " + say(lesson.title()) + ". " + minutes(lesson.minutes()) + ". "
                            + state(lesson) + ".");
                }
            }
        }
        lines.add(prompt());
        return lines;
    }

    private static String spoken(int number, HomeWords.Row action) {
        return number + ". " + action.name()
                + (action.said().isEmpty() ? "." : ": " + SittingWords.ended(action.said()))
                + (action.price().isEmpty() ? "" : " " + SittingWords.ended(action.price()));
    }

    private String state(Lesson lesson) {
        LearnerProgress.Progress progress = model.ledger().of(lesson.id());
        return progress.finished()
                ? say("마침", "done")
                : progress.begun() ? say("하는 중", "begun") : say("아직", "not begun");
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
