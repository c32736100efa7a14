package dev.handshake.tutor.model;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Scene;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Walk;
import java.util.List;
import java.util.Optional;

/**
 * Where the learner is. Screens that lie over another one keep it, so that leaving them changes nothing.
 *
 * <p>{@link #visit} names every screen once: code that has to decide for each of them is a {@link ScreenVisitor}, and does not
 * compile while one is missing. It is a method and not a switch, because the first pattern switch of a run costs some ten
 * milliseconds and this one would stand before the first page.
 */
public sealed interface Screen {
    /** The screen below, where this one lies over another. */
    default Optional<Screen> below() {
        return Optional.empty();
    }

    /** The screen under every other one. */
    default Screen ground() {
        return below().map(Screen::ground).orElse(this);
    }

    /** What is seen of a connection on it; empty where it shows none of its own. */
    default Optional<Scene> scene() {
        return Optional.empty();
    }

    /** The lesson whose connection it shows. */
    default Optional<Walk> played() {
        return lesson().map(LessonPosition::walk);
    }

    /** Where in a lesson it is, on a page to read or at a question of the lesson's own. */
    default Optional<LessonPosition> lesson() {
        return Optional.empty();
    }

    /** The questions that are being answered on it, in a lesson too. */
    default Optional<Sitting> sitting() {
        return Optional.empty();
    }

    /** True for two screens of one kind, whatever they show. */
    default boolean isLike(Screen other) {
        return getClass() == other.getClass();
    }

    /** The screen on which a command takes effect: the palette that it is chosen from is put away. */
    default Screen withoutPalette() {
        return this;
    }

    /** The screen once the store has told the progress; {@code now} in milliseconds since 1970. */
    default Screen onceLoaded(LearnerProgress progress, long now) {
        return this;
    }

    /** The report of a sitting that has come to its end; empty where there is none. */
    default Optional<Report> report() {
        return Optional.empty();
    }

    /** Decides by kind of screen. */
    <T> T visit(ScreenVisitor<T> visitor);

    /** A screen that undo may lead back to in a lesson. */
    sealed interface Undoable extends Screen permits Walking, Sitting {}

    /** A screen that lies over another one. */
    sealed interface Overlay extends Screen {
        Screen under();

        @Override
        default Optional<Screen> below() {
            return Optional.of(under());
        }
    }

    /** The first run: which language? */
    record FirstRun(Lang cursor) implements Screen {
        /** A learner who has progress has seen this page before. */
        @Override
        public Screen onceLoaded(LearnerProgress progress, long now) {
            return progress.lessons().isEmpty() ? this : new Home(0, now);
        }

        @Override
        public <T> T visit(ScreenVisitor<T> visitor) {
            return visitor.firstRun(this);
        }
    }

    /**
     * The home page.
     *
     * @param cursor index of the marked row: first the {@link #ACTIONS}, then the stations of the course
     * @param nowMillis when it was come to, milliseconds since 1970: what is due is counted then
     */
    record Home(int cursor, long nowMillis) implements Screen {
        /** Go on, review, follow-ups, interview, quizzes: always there, so that no row below them ever moves. */
        public static final int ACTIONS = 5;

        /** The cursor at the sitting that was left, a row of its own below the actions. */
        public static final int UNFINISHED = -1;

        /** Only now can be said what is due. */
        @Override
        public Screen onceLoaded(LearnerProgress progress, long now) {
            return new Home(cursor, now);
        }

        @Override
        public <T> T visit(ScreenVisitor<T> visitor) {
            return visitor.home(this);
        }
    }

    /** What the learner came for begins here once questions and past are known. */
    record Opening() implements Screen {
        @Override
        public <T> T visit(ScreenVisitor<T> visitor) {
            return visitor.opening(this);
        }
    }

    /**
     * One like it was left before its end: go on, or start over?
     *
     * @param kept what was left
     * @param wanted what was to begin
     * @param cursor 0 to go on, 1 to start over
     * @param nowMillis when it was come to, milliseconds since 1970
     */
    record Offer(SavedSitting kept, Purpose wanted, int cursor, long nowMillis, Screen under) implements Screen {
        public static final int CHOICES = 2;

        public Offer at(int row) {
            return new Offer(kept, wanted, row, nowMillis, under);
        }

        @Override
        public <T> T visit(ScreenVisitor<T> visitor) {
            return visitor.offer(this);
        }
    }

    /**
     * In a lesson, at a page to read: a text, or the place of a question that is not there.
     *
     * @param page how often a small screen was turned on; a screen that holds the whole text has only one page
     * @param sinceMillis when it appeared, milliseconds since 1970
     */
    record Walking(LessonPosition position, int page, long sinceMillis) implements Undoable {
        public Walk walk() {
            return position.walk();
        }

        /** Index of the stop, from 0. */
        public int at() {
            return position.at();
        }

        public Stop stop() {
            return position.stop();
        }

        public Walking turned(int by) {
            return new Walking(position, Math.max(0, page + by), sinceMillis);
        }

        /** The same page, as if it had appeared at this time. */
        public Walking since(long millis) {
            return new Walking(position, page, millis);
        }

        @Override
        public Optional<LessonPosition> lesson() {
            return Optional.of(position);
        }

        @Override
        public Optional<Scene> scene() {
            return Optional.of(stop().scene());
        }

        @Override
        public <T> T visit(ScreenVisitor<T> visitor) {
            return visitor.walking(this);
        }
    }

    /** A lesson is done. */
    record Done(Walk walk) implements Screen {
        @Override
        public Optional<Walk> played() {
            return Optional.of(walk);
        }

        @Override
        public Optional<Scene> scene() {
            return Optional.of(walk.end());
        }

        @Override
        public <T> T visit(ScreenVisitor<T> visitor) {
            return visitor.done(this);
        }
    }

    /**
     * All lessons.
     *
     * @param filter what was typed to find one
     * @param typing true while letters go to the filter
     * @param cursor index among the lessons that match
     */
    record Lessons(String filter, boolean typing, int cursor, Screen under) implements Overlay {
        public Lessons at(int row) {
            return new Lessons(filter, typing, row, under);
        }

        /** Another filter, the cursor at the first lesson that matches. */
        public Lessons filtered(String next) {
            return new Lessons(next, typing, 0, under);
        }

        /** The filter stands; letters are keys again. */
        public Lessons typed() {
            return new Lessons(filter, false, cursor, under);
        }

        @Override
        public <T> T visit(ScreenVisitor<T> visitor) {
            return visitor.lessons(this);
        }
    }

    /** The state diagram. {@code back} counts the steps that the pills were walked back. */
    record Diagram(int back, boolean why, Screen under) implements Overlay {
        @Override
        public <T> T visit(ScreenVisitor<T> visitor) {
            return visitor.diagram(this);
        }
    }

    /** Both TCBs. */
    record Tcbs(Screen under) implements Overlay {
        @Override
        public <T> T visit(ScreenVisitor<T> visitor) {
            return visitor.tcbs(this);
        }
    }

    /** The connection as tcpdump, ss and the applications see it. {@code row} is the first one that is to be seen. */
    record Observed(int row, Screen under) implements Overlay {
        public Observed turned(int by) {
            return new Observed(Math.max(0, row + by), under);
        }

        @Override
        public <T> T visit(ScreenVisitor<T> visitor) {
            return visitor.observed(this);
        }
    }

    /** Help for the screen below. {@code page} is turned by j and k. */
    record Help(int page, Screen under) implements Overlay {
        public Help turned(int by) {
            return new Help(Math.max(0, page + by), under);
        }

        @Override
        public <T> T visit(ScreenVisitor<T> visitor) {
            return visitor.help(this);
        }
    }

    /** The command palette over the screen below. */
    record Palette(String query, int cursor, Screen under) implements Overlay {
        @Override
        public Screen withoutPalette() {
            return under;
        }

        @Override
        public <T> T visit(ScreenVisitor<T> visitor) {
            return visitor.palette(this);
        }
    }

    /**
     * A sitting is over.
     *
     * @param millis how long it took, without pauses
     * @param before the same kind of interview before this one, where there was one
     * @param page how often a screen that does not hold all of it was turned on
     */
    record Report(Purpose purpose, List<AskedQuestion> asked, long millis, Optional<FinishedInterview> before, int page)
            implements Screen {
        public Report {
            asked = List.copyOf(asked);
        }

        public Report(Purpose purpose, List<AskedQuestion> asked, long millis, Optional<FinishedInterview> before) {
            this(purpose, asked, millis, before, 0);
        }

        @Override
        public Optional<Report> report() {
            return Optional.of(this);
        }

        public Report turned(int by) {
            return new Report(purpose, asked, millis, before, page + by);
        }

        @Override
        public <T> T visit(ScreenVisitor<T> visitor) {
            return visitor.report(this);
        }
    }

    /** All quizzes. */
    record Quizzes(int cursor, Screen under) implements Overlay {
        public Quizzes moved(int by) {
            return new Quizzes(cursor + by, under);
        }

        @Override
        public <T> T visit(ScreenVisitor<T> visitor) {
            return visitor.quizzes(this);
        }
    }

    /** The follow-up questions that are still open. */
    record FollowUps(int cursor, Screen under) implements Overlay {
        public FollowUps moved(int by) {
            return new FollowUps(cursor + by, under);
        }

        @Override
        public <T> T visit(ScreenVisitor<T> visitor) {
            return visitor.followUps(this);
        }
    }

    /**
     * What the attempts so far say; empty while the store has not answered.
     *
     * @param row the first one that is to be seen
     */
    record Stats(Optional<Statistics> counted, int row, Screen under) implements Overlay {
        public Stats moved(int by) {
            return new Stats(counted, Math.max(0, row + by), under);
        }

        @Override
        public <T> T visit(ScreenVisitor<T> visitor) {
            return visitor.stats(this);
        }
    }
}
