package dev.handshake.tutor;

import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Walk;
import java.util.Optional;

/**
 * Everything the program knows while it runs, as one value. A message makes a new one; nothing else changes it.
 *
 * @param lang the language in which it speaks now
 * @param settings what the learner chose
 * @param course what can be learned
 * @param ledger what has been learned
 * @param screen where the learner is
 * @param notice what has to be said besides, empty for nothing
 */
public record Model(
        Lang lang, Settings settings, Course course, Ledger ledger, Screen screen, Optional<Notice> notice) {

    /** The model with which the program starts, before the store has answered. */
    public static Model start(Lang lang, Course course, boolean firstRun) {
        Screen screen = firstRun ? new Screen.FirstRun(lang) : new Screen.Home(0);
        return new Model(lang, Settings.DEFAULT, course, Ledger.EMPTY, screen, Optional.empty());
    }

    /** The model with which the program starts inside a lesson. */
    public static Model startIn(Lang lang, Course course, Lesson lesson, long nowMillis) {
        Model model = start(lang, course, false);
        return model.at(Walks.begin(Walk.of(lesson), 0, Strength.PICK, nowMillis, Optional.empty()));
    }

    /**
     * What a message leads to.
     *
     * @param nowMillis the time, milliseconds since 1970
     */
    public Next on(Msg msg, long nowMillis) {
        // A notice has been read once a key was pressed.
        Model model = msg instanceof Msg.Loaded || msg instanceof Msg.Tell || notice.isEmpty() ? this : quiet();
        return Turns.turn(model, msg, nowMillis);
    }

    /** True where the program may say things about progress: the store has answered. */
    public boolean knowsProgress() {
        return ledger.loaded();
    }

    /** The lesson to go on with: the one begun last, else the first one not finished, else the first one. */
    public Optional<Lesson> continueWith() {
        Optional<Lesson> begun = ledger.current().flatMap(course::lesson);
        if (begun.isPresent()) {
            return begun;
        }
        return course.lessons().stream()
                .filter(l -> !ledger.of(l.id()).finished())
                .findFirst()
                .or(() -> course.lessons().stream().findFirst());
    }

    Model at(Screen next) {
        return new Model(lang, settings, course, ledger, next, notice);
    }

    Model in(Lang next) {
        return new Model(next, settings, course, ledger, screen, notice);
    }

    Model with(Settings next) {
        return new Model(lang, next, course, ledger, screen, notice);
    }

    Model with(Ledger next) {
        return new Model(lang, settings, course, next, screen, notice);
    }

    Model saying(Notice next) {
        return new Model(lang, settings, course, ledger, screen, Optional.of(next));
    }

    private Model quiet() {
        return new Model(lang, settings, course, ledger, screen, Optional.empty());
    }

    Strength strengthFor(String lesson) {
        return settings.strength()
                .orElseGet(() -> Strength.after(ledger.of(lesson).rounds()));
    }
}
