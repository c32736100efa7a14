package dev.handshake.tutor.plan;

import dev.handshake.lesson.Lesson;
import dev.handshake.tutor.model.Goal;
import dev.handshake.tutor.model.Purpose;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What to do on each day until an interview, as it stands today. It is made anew whenever it is looked at, of what is done
 * and what is left, so a learner who is behind finds the rest spread over the days that remain. Within a day it does not
 * move: what is done today stays in today's share. {@link PlanMaker} makes it.
 *
 * @param goal what it is for
 * @param today the learner's date
 * @param days all days of the goal; on those that are over, what was finished then
 * @param before lessons that were done before the first day
 * @param leftOut lessons up to the level for which there is no time
 * @param minutesForAll how long a day would have to be for all of them, 0 where no day is long enough
 */
public record Plan(
        Goal goal, LocalDate today, List<Day> days, List<Lesson> before, List<Lesson> leftOut, int minutesForAll) {
    public Plan {
        days = List.copyOf(days);
        before = List.copyOf(before);
        leftOut = List.copyOf(leftOut);
    }

    /** Something to do on a day. */
    public sealed interface Task {
        int minutes();

        boolean done();

        /** The lesson to read, where it is one. */
        default Optional<Lesson> study() {
            return Optional.empty();
        }
    }

    /** A lesson. */
    public record Read(Lesson lesson, boolean done) implements Task {
        @Override
        public Optional<Lesson> study() {
            return Optional.of(lesson);
        }

        @Override
        public int minutes() {
            return lesson.minutes();
        }
    }

    /** What is due for review; done where nothing is. */
    public record Review(boolean done) implements Task {
        @Override
        public int minutes() {
            return PlanMaker.REVIEW_MINUTES;
        }
    }

    /** A mock interview of the usual length. */
    public record Mock(boolean done) implements Task {
        @Override
        public int minutes() {
            return Purpose.OfInterview.USUAL_MINUTES;
        }
    }

    /** One day, its tasks in the order in which to do them. */
    public record Day(LocalDate date, List<Task> tasks) {
        public Day {
            tasks = List.copyOf(tasks);
        }

        public int minutes() {
            return tasks.stream().mapToInt(Task::minutes).sum();
        }

        public int minutesLeft() {
            return tasks.stream().filter(t -> !t.done()).mapToInt(Task::minutes).sum();
        }

        public int done() {
            return (int) tasks.stream().filter(Task::done).count();
        }
    }

    /** True from the day after the last one on. */
    public boolean isOver() {
        return today.isAfter(goal.lastDay());
    }

    /** How many days there are after today; 0 on the last one. */
    public int daysLeft() {
        return Math.max(0, (int) ChronoUnit.DAYS.between(today, goal.lastDay()));
    }

    /** Today's share. Only while it is not over. */
    public Day share() {
        return days.stream().filter(d -> d.date().equals(today)).findFirst().orElseThrow();
    }

    /** What to do now: the lesson that was begun where it is of today, else the first task of today not done. */
    public Optional<Task> next(Optional<String> begun) {
        List<Task> left = share().tasks().stream().filter(t -> !t.done()).toList();
        return left.stream()
                .filter(t -> begun.isPresent() && t.study().map(Lesson::id).equals(begun))
                .findFirst()
                .or(() -> left.stream().findFirst());
    }

    /** The first lesson of a later day, for a learner who has time left. */
    public Optional<Lesson> ahead() {
        return days.stream()
                .filter(d -> d.date().isAfter(today))
                .flatMap(d -> d.tasks().stream())
                .filter(t -> !t.done())
                .flatMap(t -> t.study().stream())
                .findFirst();
    }
}
