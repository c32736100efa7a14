package dev.handshake.tutor.model;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import java.util.List;
import java.util.Optional;

/**
 * Everything the program knows while it runs, as one value. A message makes a new one; nothing else changes it.
 *
 * @param setup how the learner wants it
 * @param material what can be learned and asked
 * @param progress what has been learned
 * @param front what the learner sees, and what waits
 */
public record Model(Setup setup, Material material, LearnerProgress progress, Front front) {
    /**
     * How the learner wants it.
     *
     * @param lang the language in which the program speaks now
     * @param settings what was chosen, to stay
     */
    public record Setup(Lang lang, Settings settings) {}

    /**
     * What can be learned and asked.
     *
     * @param catalog questions and misconceptions; empty until they have been read
     */
    public record Material(Course course, Catalog catalog) {}

    /**
     * What the learner sees, and what waits.
     *
     * @param screen where the learner is
     * @param notice what has to be said besides, empty for nothing
     * @param then what to begin with once questions and progress are known, empty where nothing waits for them
     * @param store what stands between the learner and the store
     */
    public record Front(Screen screen, Optional<Notice> notice, Optional<Msg> then, StoreState store) {
        private Front at(Screen next) {
            return new Front(next, notice, then, store);
        }

        private Front saying(Optional<Notice> next) {
            return new Front(screen, next, then, store);
        }

        private Front then(Optional<Msg> next) {
            return new Front(screen, notice, next, store);
        }

        private Front with(StoreState next) {
            return new Front(screen, notice, then, next);
        }
    }

    private static final Notice NOT_YET_SAVED = new Notice(Notice.Kind.NOT_YET_SAVED, "");

    /** The model with which the program starts, before the store has answered. */
    public static Model start(Lang lang, Course course, boolean firstRun) {
        return start(lang, course, firstRun ? new Screen.FirstRun(lang) : new Screen.Home(0, 0));
    }

    private static Model start(Lang lang, Course course, Screen screen) {
        return new Model(
                new Setup(lang, Settings.DEFAULT),
                new Material(course, Catalog.EMPTY),
                LearnerProgress.EMPTY,
                new Front(screen, Optional.empty(), Optional.empty(), StoreState.IN_STEP));
    }

    /** The model with which the program starts at questions: it does so as soon as they and the store are there. */
    public static Model startWith(Lang lang, Course course, Msg first) {
        return start(lang, course, new Screen.Opening())
                .then(Optional.of(first))
                .with(StoreState.AWAITED);
    }

    // ---------------------------------------------------------------- what it knows

    public Lang lang() {
        return setup.lang();
    }

    public Settings settings() {
        return setup.settings();
    }

    public Course course() {
        return material.course();
    }

    public Catalog catalog() {
        return material.catalog();
    }

    public Screen screen() {
        return front.screen();
    }

    /** What has to be said besides; while answers are not saved and nothing else is to be said, that. */
    public Optional<Notice> notice() {
        return front.notice().isEmpty() && front.store() == StoreState.BEHIND
                ? Optional.of(NOT_YET_SAVED)
                : front.notice();
    }

    public StoreState store() {
        return front.store();
    }

    /** True while keys wait: what they lead to depends on a past that has not been read yet. */
    public boolean awaitsPast() {
        return front.store() == StoreState.AWAITED;
    }

    public Optional<Msg> then() {
        return front.then();
    }

    /** True where the program may say things about progress: the store has answered. */
    public boolean knowsProgress() {
        return progress.loaded();
    }

    /** True once questions can be asked: they are there, and the store has answered or cannot. */
    public boolean mayBegin() {
        return !catalog().quizzes().isEmpty() && !awaitsPast();
    }

    /** How many questions are due at this time, milliseconds since 1970, of those that still exist. */
    public int due(long nowMillis) {
        return progress.of(catalog()).due(nowMillis);
    }

    /** How many of them were answered wrongly with confidence. */
    public int dueSureAndWrong(long nowMillis) {
        return progress.of(catalog()).dueSureAndWrong(nowMillis);
    }

    /** The lesson to go on with: the one begun last, else the first one not finished, else the first one. */
    public Optional<Lesson> continueWith() {
        List<Lesson> lessons = course().lessons();
        return progress.current()
                .flatMap(course()::lesson)
                .or(() -> lessons.stream()
                        .filter(l -> !progress.of(l.id()).finished())
                        .findFirst())
                .or(() -> lessons.stream().findFirst());
    }

    /** How strongly segments are asked for in this lesson: as chosen, else as often as it has been finished. */
    public Strength strengthFor(String lesson) {
        return settings()
                .strength()
                .orElseGet(() -> Strength.after(progress.of(lesson).rounds()));
    }

    // ---------------------------------------------------------------- the same with one thing changed

    /** On another screen, without its notice: how a page looks at the one below it. */
    public Model over(Screen below) {
        return with(new Front(below, Optional.empty(), Optional.empty(), StoreState.IN_STEP));
    }

    public Model at(Screen next) {
        return with(front.at(next));
    }

    public Model saying(Notice next) {
        return with(front.saying(Optional.of(next)));
    }

    /** Without its notice. */
    public Model quiet() {
        return front.notice().isEmpty() ? this : with(front.saying(Optional.empty()));
    }

    public Model then(Optional<Msg> next) {
        return with(front.then(next));
    }

    public Model with(StoreState next) {
        return front.store() == next ? this : with(front.with(next));
    }

    private Model with(Front next) {
        return new Model(setup, material, progress, next);
    }

    public Model with(Catalog next) {
        return new Model(setup, new Material(course(), next), progress, front);
    }

    public Model with(LearnerProgress next) {
        return new Model(setup, material, next, front);
    }

    public Model in(Lang next) {
        return new Model(new Setup(next, settings()), material, progress, front);
    }

    public Model with(Settings next) {
        return new Model(new Setup(lang(), next), material, progress, front);
    }
}
