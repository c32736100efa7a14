package dev.handshake.tutor.model;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Walk;
import dev.handshake.tutor.asking.Sittings;
import java.util.List;
import java.util.Optional;

/** Where the learner is. Screens that lie over another one keep it, so that leaving them changes nothing. */
public sealed interface Screen {
    /** The first run: which language? */
    record FirstRun(Lang cursor) implements Screen {}

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
    }

    /**
     * In a lesson.
     *
     * @param walk the lesson, played
     * @param at index of the stop, from 0
     * @param phase how far at this stop
     * @param strength how strongly segments are asked for
     * @param sinceMillis when this stop appeared, milliseconds since 1970
     * @param earlier what undo goes back to
     */
    record Walking(Walk walk, int at, LessonPhase phase, Strength strength, long sinceMillis, Optional<Walking> earlier)
            implements Screen {
        public Stop stop() {
            return walk.stops().get(at);
        }

        /** The question at this stop. Only where it is one. */
        public Stop.Question question() {
            return (Stop.Question) stop();
        }

        public Walking with(LessonPhase next) {
            return new Walking(walk, at, next, strength, sinceMillis, earlier);
        }
    }

    /** A lesson is done. */
    record Done(Walk walk) implements Screen {}

    /**
     * All lessons.
     *
     * @param filter what was typed to find one
     * @param typing true while letters go to the filter
     * @param cursor index among the lessons that match
     */
    record Lessons(String filter, boolean typing, int cursor, Screen under) implements Screen {}

    /** The state diagram. {@code back} counts the steps that the pills were walked back. */
    record Diagram(int back, boolean why, Screen under) implements Screen {}

    /** Both TCBs. */
    record Tcbs(Screen under) implements Screen {}

    /** The connection as tcpdump, ss and the applications see it. {@code page} is turned by j and k. */
    record Observed(int page, Screen under) implements Screen {}

    /** Help for the screen below. {@code page} is turned by j and k. */
    record Help(int page, Screen under) implements Screen {}

    /** The command palette over the screen below. */
    record Palette(String query, int cursor, Screen under) implements Screen {}

    /**
     * Answering a row of questions: a quiz, a review, follow-ups, an interview.
     *
     * @param purpose why they are asked
     * @param ahead what is still to be asked; the first one is being asked now
     * @param stage how far that one is
     * @param behind what has been asked
     * @param startMillis when the sitting began, milliseconds since 1970, moved on by every pause
     * @param sinceMillis when this question appeared, likewise
     * @param nowMillis the time last heard of; the clock of an interview shows it
     * @param page how often a screen that does not hold all of it was turned on
     * @param earlier what undo goes back to
     */
    record Sitting(
            Purpose purpose,
            List<PlannedQuestion> ahead,
            Stage stage,
            List<AskedQuestion> behind,
            long startMillis,
            long sinceMillis,
            long nowMillis,
            int page,
            Optional<Sitting> earlier)
            implements Screen {
        public Sitting {
            ahead = List.copyOf(ahead);
            behind = List.copyOf(behind);
        }

        /** What is being asked. */
        public PlannedQuestion ask() {
            return ahead.get(0);
        }

        /** The follow-up that the answer which was just judged leads to; empty where none does. */
        public Optional<PlannedQuestion> followUp() {
            return stage instanceof Stage.Judged judged
                    ? Sittings.followUp(this, judged).stream().findFirst()
                    : Optional.empty();
        }

        /** The same sitting at another stage; a screen turned on stays so while the stage is of the same kind. */
        public Sitting with(Stage next) {
            int shown = next.getClass() == stage.getClass() ? page : 0;
            return new Sitting(purpose, ahead, next, behind, startMillis, sinceMillis, nowMillis, shown, earlier);
        }

        public Sitting at(long now) {
            return new Sitting(purpose, ahead, stage, behind, startMillis, sinceMillis, now, page, earlier);
        }

        public Sitting turned(int by) {
            return new Sitting(purpose, ahead, stage, behind, startMillis, sinceMillis, nowMillis, page + by, earlier);
        }
    }

    /**
     * A sitting is over.
     *
     * @param millis how long it took, without pauses
     * @param before the same kind of interview before this one, where there was one
     * @param page how often a screen that does not hold all of it was turned on
     */
    record Report(Purpose purpose, List<AskedQuestion> sat, long millis, Optional<FinishedInterview> before, int page)
            implements Screen {
        public Report {
            sat = List.copyOf(sat);
        }

        public Report(Purpose purpose, List<AskedQuestion> sat, long millis, Optional<FinishedInterview> before) {
            this(purpose, sat, millis, before, 0);
        }

        public Report turned(int by) {
            return new Report(purpose, sat, millis, before, page + by);
        }
    }

    /** All quizzes. */
    record Quizzes(int cursor, Screen under) implements Screen {}

    /** The follow-up questions that are still open. */
    record FollowUps(int cursor, Screen under) implements Screen {}

    /** What the attempts so far say; empty while the store has not answered. */
    record Stats(Optional<Statistics> counted, int cursor, Screen under) implements Screen {}
}
