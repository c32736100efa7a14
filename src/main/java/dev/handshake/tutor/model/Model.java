package dev.handshake.tutor.model;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.memory.Item;
import dev.handshake.tutor.Update;
import dev.handshake.tutor.asking.Resume;
import dev.handshake.tutor.plan.Plan;
import dev.handshake.tutor.plan.PlanMaker;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the program knows while it runs, as one value. A message makes a new one; nothing else changes it.
 *
 * @param lang the language in which it speaks now
 * @param settings what the learner chose
 * @param course what can be learned
 * @param ledger what has been learned
 * @param catalog what can be asked; empty until it has been read
 * @param screen where the learner is
 * @param notice what has to be said besides, empty for nothing
 * @param then what to begin with once questions and progress are known, empty where nothing waits for them
 */
public record Model(
        Lang lang,
        Settings settings,
        Course course,
        LearnerProgress ledger,
        Catalog catalog,
        Screen screen,
        Optional<Notice> notice,
        Optional<Msg> then) {

    /** The model with which the program starts, before the store has answered. */
    public static Model start(Lang lang, Course course, boolean firstRun) {
        Screen screen = firstRun ? new Screen.FirstRun(lang) : new Screen.Home(0, 0);
        return new Model(
                lang,
                Settings.DEFAULT,
                course,
                LearnerProgress.EMPTY,
                Catalog.EMPTY,
                screen,
                Optional.empty(),
                Optional.empty());
    }

    /** The model with which the program starts inside a lesson. */
    public static Model startIn(Lang lang, Course course, Lesson lesson, long nowMillis) {
        return Update.startIn(lang, course, lesson, nowMillis);
    }

    /** The model with which the program starts at questions: it does so as soon as they and the store are there. */
    public static Model startWith(Lang lang, Course course, Msg first) {
        return start(lang, course, false).then(Optional.of(first));
    }

    /**
     * What a message leads to.
     *
     * @param nowMillis the time, milliseconds since 1970
     */
    public Next on(Msg msg, long nowMillis) {
        return Update.on(this, msg, nowMillis);
    }

    /** True where the program may say things about progress: the store has answered. */
    public boolean knowsProgress() {
        return ledger.loaded();
    }

    /** How many questions are due at this time, milliseconds since 1970, of those that still exist. */
    public int due(long nowMillis) {
        return catalog.quizzes().isEmpty() ? ledger.due(nowMillis) : known().due(nowMillis);
    }

    /** How many of them were answered wrongly with confidence. */
    public int dueSureAndWrong(long nowMillis) {
        return catalog.quizzes().isEmpty() ? ledger.dueSureAndWrong(nowMillis) : known().dueSureAndWrong(nowMillis);
    }

    /** The plan towards the interview that the learner named, while that is not over. */
    public Optional<Plan> plan(long nowMillis) {
        return knowsProgress() && nowMillis > 0
                ? settings.goal().map(goal -> plan(goal, nowMillis)).filter(plan -> !plan.isOver())
                : Optional.empty();
    }

    /** The plan that these make, also where it is over. */
    public static Plan planned(Course course, LearnerProgress ledger, Catalog catalog, Goal goal, long nowMillis) {
        Model model = start(Lang.KO, course, false).with(ledger).with(catalog);
        return model.plan(goal, nowMillis);
    }

    private Plan plan(Goal goal, long nowMillis) {
        return PlanMaker.of(course, ledger, catalog, goal, nowMillis, due(nowMillis));
    }

    /** The ledger as far as its questions still exist. */
    private LearnerProgress known() {
        Map<String, Item> items = new HashMap<>(ledger.items());
        items.keySet().removeIf(id -> catalog.question(id).isEmpty());
        return new LearnerProgress(ledger.loaded(), ledger.lessons(), items, ledger.open(), ledger.lastInterview());
    }

    /** The sitting to go on with: the one left last, of those of the last day whose questions are there. */
    public Optional<SavedSitting> unfinished(long nowMillis) {
        return Resume.last(this).filter(kept -> kept.isRecent(nowMillis));
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

    /** The same model on another screen, without its notice: how a page looks at the one below it. */
    public Model over(Screen below) {
        return new Model(lang, settings, course, ledger, catalog, below, Optional.empty(), Optional.empty());
    }

    public Model with(Catalog next) {
        return new Model(lang, settings, course, ledger, next, screen, notice, then);
    }

    public Model at(Screen next) {
        return new Model(lang, settings, course, ledger, catalog, next, notice, then);
    }

    public Model in(Lang next) {
        return new Model(next, settings, course, ledger, catalog, screen, notice, then);
    }

    public Model with(Settings next) {
        return new Model(lang, next, course, ledger, catalog, screen, notice, then);
    }

    public Model with(LearnerProgress next) {
        return new Model(lang, settings, course, next, catalog, screen, notice, then);
    }

    public Model saying(Notice next) {
        return new Model(lang, settings, course, ledger, catalog, screen, Optional.of(next), then);
    }

    /** The same model without its notice. */
    public Model quiet() {
        return new Model(lang, settings, course, ledger, catalog, screen, Optional.empty(), then);
    }

    /** True once questions can be asked: they are there, and the store has answered or cannot. */
    public boolean mayBegin() {
        boolean cannot = notice.filter(n -> n.kind() == Notice.Kind.NOT_SAVED || n.kind() == Notice.Kind.DISK_FULL)
                .isPresent();
        return !catalog.quizzes().isEmpty() && (ledger.loaded() || cannot);
    }

    public Model then(Optional<Msg> next) {
        return new Model(lang, settings, course, ledger, catalog, screen, notice, next);
    }

    public Strength strengthFor(String lesson) {
        return settings.strength()
                .orElseGet(() -> Strength.after(ledger.of(lesson).rounds()));
    }
}
