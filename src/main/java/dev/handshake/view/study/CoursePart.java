package dev.handshake.view.study;

import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Text;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Screen;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenHeight;
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.page.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The course as the home page shows it: its stations, what of them is done, and the lessons of the one in focus. */
final class CoursePart {
    /** The keys of the lessons that are listed: the digits that the actions leave, then letters that nothing else has. */
    static final List<String> LESSON_KEYS = List.of("6", "7", "8", "9", "a", "b", "c", "e", "f", "g");

    private static final int ACTIONS = Screen.Home.ACTIONS;
    /** Index of the mock interview among the actions. */
    private static final int INTERVIEW = 3;
    /** Columns for the names of the tracks. */
    private static final int TRACK_WIDTH = 11;

    private final Model model;
    private final Screen.Home home;
    private final HomeWords words;
    private final Lang lang;

    CoursePart(Model model, Screen.Home home, HomeWords words) {
        this.model = model;
        this.home = home;
        this.words = words;
        this.lang = model.lang();
    }

    private String say(Text text) {
        return text.in(lang);
    }

    private String say(String ko, String en) {
        return lang == Lang.KO ? ko : en;
    }

    private String minutes(int minutes) {
        return say(minutes + "분", minutes + " min");
    }

    boolean isDone(Lesson lesson) {
        return model.progress().of(lesson.id()).finished();
    }

    /** The station whose lessons are listed: the marked one, else the one to go on with, once that is known. */
    private Optional<Course.Station> focus() {
        if (model.awaitsPast()) {
            return Optional.empty();
        }
        List<Course.Station> stations = model.course().openStations();
        int station = home.cursor() - ACTIONS;
        if (station >= 0 && station < stations.size()) {
            return Optional.of(stations.get(station));
        }
        return words.upNext()
                .flatMap(l ->
                        stations.stream().filter(s -> s.lessons().contains(l)).findFirst());
    }

    List<Lesson> listed() {
        List<Lesson> lessons = focus().map(Course.Station::lessons).orElse(List.of());
        return lessons.subList(0, Math.min(lessons.size(), LESSON_KEYS.size()));
    }

    private boolean isFocus(Course.Station station) {
        return focus().map(f -> f.id().equals(station.id())).orElse(false);
    }

    // ---------------------------------------------------------------- drawing

    /** Draws it from this row on: the map and the lessons in focus below it, or one list where there is no room for both. */
    void draw(Canvas canvas, int from, int bottom) {
        boolean map = ScreenWidth.of(canvas).holdsTwoColumns()
                && ScreenHeight.of(canvas).holdsMap();
        if (!map) {
            list(canvas, from, bottom);
            return;
        }
        int row = map(canvas, words.unfinished().isPresent() ? from + 1 : from, bottom);
        lessons(canvas, Math.min(row + 1, bottom - 1), bottom);
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
        int margin = Sheet.margin(canvas.columns());
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
        Style style = isFocus(station) ? Style.BOLD : Style.TEXT;
        String count = station.leadsToInterview() ? "" : (" " + count(station)).stripTrailing();
        at = canvas.put(at + 1, row, Width.clip(say(station.name()), limit - at - 1 - count.length()), style);
        return canvas.put(at, row, count, Style.TEXT);
    }

    /** How many of its lessons are done; nothing while that is not known. */
    private String count(Course.Station station) {
        if (model.awaitsPast()) {
            return "";
        }
        return station.lessons().stream().filter(this::isDone).count() + "/"
                + station.lessons().size();
    }

    private boolean isMarked(Course.Station station) {
        return home.cursor() >= ACTIONS && isFocus(station);
    }

    private String glyph(Course.Station station) {
        if (model.awaitsPast()) {
            return " ";
        }
        if (station.leadsToInterview()) {
            return model.progress().lastInterview().isPresent() ? "●" : "○";
        }
        boolean all = station.lessons().stream().allMatch(this::isDone);
        boolean some = station.lessons().stream()
                .anyMatch(l -> isDone(l) || model.progress().of(l.id()).begun());
        return all ? "●" : some ? "◐" : "○";
    }

    private String glyph(Lesson lesson) {
        LearnerProgress.Progress progress = model.progress().of(lesson.id());
        return progress.finished() ? "●" : progress.begun() ? "◐" : "○";
    }

    private static Style glyphStyle(String glyph) {
        return glyph.equals("○") ? Style.TEXT : Style.ACCENT;
    }

    private void lessons(Canvas canvas, int from, int bottom) {
        Optional<Course.Station> focus = focus();
        if (focus.isEmpty() || from >= bottom) {
            return;
        }
        int margin = Sheet.margin(canvas.columns());
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
        String begun = model.progress().of(lesson.id()).begun()
                ? "  " + (model.progress().of(lesson.id()).stop() + 1) + "/" + lesson.stops()
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

    /** The stations as a list, with the lessons of the one in focus under it, scrolled to that one. */
    private void list(Canvas canvas, int from, int bottom) {
        int left = Sheet.margin(canvas.columns()) + 3;
        int end = canvas.columns() - Sheet.margin(canvas.columns());
        Rows rows = new Rows(canvas.columns());
        int marked = 0;
        for (Course.Station station : model.course().openStations()) {
            boolean focused = isFocus(station);
            marked = focused ? rows.size() : marked;
            rows.add((to, row) -> listed(to, row, station));
            if (focused && station.leadsToInterview()) {
                rows.add((to, row) -> interviewRow(to, left, end, row));
            }
            for (int i = 0; focused && i < listed().size(); i++) {
                String key = LESSON_KEYS.get(i);
                Lesson lesson = listed().get(i);
                rows.add((to, row) -> lessonRow(to, left, end, row, key, lesson));
            }
        }
        int start = Math.min(marked, Math.max(0, rows.size() - (bottom - from)));
        rows.part(start, rows.size()).draw(canvas, from, bottom);
    }

    private void listed(Canvas canvas, int row, Course.Station station) {
        int margin = Sheet.margin(canvas.columns());
        int end = canvas.columns() - margin;
        if (isMarked(station)) {
            canvas.put(margin - 2, row, "▸", Style.ACCENT);
        }
        canvas.put(margin, row, glyph(station), glyphStyle(glyph(station)));
        String count = station.leadsToInterview() ? "" : count(station);
        canvas.putRight(end, row, count, Style.TEXT);
        Style style = isFocus(station) ? Style.BOLD : Style.TEXT;
        canvas.put(margin + 3, row, Width.clip(say(station.name()), end - count.length() - margin - 5), style);
    }

    // ---------------------------------------------------------------- in words

    List<String> speech() {
        List<String> lines = new ArrayList<>();
        for (Course.Station station : model.course().openStations()) {
            String name = say(station.name());
            if (station.leadsToInterview()) {
                lines.add(say(
                        name + ". 모의 면접은 " + (INTERVIEW + 1) + "번을 고르면 시작합니다.",
                        name + ". The mock interview is number " + (INTERVIEW + 1) + "."));
                continue;
            }
            int all = station.lessons().size();
            long done = station.lessons().stream().filter(this::isDone).count();
            lines.add(say(
                    name + ". " + "레슨 " + all + "개 중 " + done + "개를 마쳤습니다.",
                    name + ". " + done + " of " + all + " done."));
            for (int i = 0; isFocus(station) && i < listed().size(); i++) {
                Lesson lesson = listed().get(i);
                lines.add(LESSON_KEYS.get(i) + ". " + say(lesson.title()) + ". " + minutes(lesson.minutes()) + ". "
                        + state(lesson) + ".");
            }
        }
        return lines;
    }

    private String state(Lesson lesson) {
        LearnerProgress.Progress progress = model.progress().of(lesson.id());
        return progress.finished()
                ? say("마침", "done")
                : progress.begun() ? say("하는 중", "begun") : say("아직", "not begun");
    }
}
