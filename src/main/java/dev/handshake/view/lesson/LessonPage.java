package dev.handshake.view.lesson;

import dev.handshake.lesson.Scene;
import dev.handshake.lesson.Walk;
import dev.handshake.tutor.model.LessonPosition;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Screen;
import dev.handshake.view.page.Sheet;
import java.util.Optional;

/** A page in the middle of a lesson: its title row, and the plan that keeps the ladder where it was a step before. */
public abstract class LessonPage extends Sheet {
    protected final LessonPosition position;
    private final Screen.Undoable screen;
    private final long sinceMillis;

    /** @param sinceMillis when it appeared, milliseconds since 1970 */
    protected LessonPage(Model model, Screen.Undoable screen, LessonPosition position, long sinceMillis) {
        super(model);
        this.screen = screen;
        this.position = position;
        this.sinceMillis = sinceMillis;
    }

    protected final Walk walk() {
        return position.walk();
    }

    @Override
    public String title() {
        return say(walk().lesson().title());
    }

    @Override
    public String corner() {
        return (position.at() + 1) + "/" + position.stops();
    }

    @Override
    public String aside() {
        int due = model.knowsProgress() ? model.due(sinceMillis) : 0;
        return due == 0 ? "" : say("복습 " + due, due + " due");
    }

    @Override
    public Optional<Double> progress() {
        return Optional.of((position.at() + 1.0) / position.stops());
    }

    @Override
    public Optional<String> ladderOf() {
        return Optional.of(position.lesson());
    }

    @Override
    public Optional<Screen.Undoable> inLesson() {
        return Optional.of(screen);
    }

    /** What is seen of the connection. */
    protected final Scene scene() {
        return screen.scene().orElseThrow();
    }

    /** Where the parts of the page stand between these rows. */
    protected final LessonLayout plan(int columns, int rows, int top, int bottom) {
        return LessonLayout.of(walk(), columns, rows, firstRow(rows, top), bottom, lang);
    }

    /** What is to be told of the lesson before this page, where {@code before} was the page so far. */
    protected final LessonNews newsSince(Sheet before) {
        return LessonNews.of(before.inLesson(), screen, position, lang);
    }
}
