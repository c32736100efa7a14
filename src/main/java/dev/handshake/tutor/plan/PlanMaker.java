package dev.handshake.tutor.plan;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Question;
import dev.handshake.tutor.model.FinishedInterview;
import dev.handshake.tutor.model.Goal;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Purpose;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a {@link Plan}. Three decisions, one after the other:
 *
 * <p><b>What a day holds besides lessons.</b> Ten minutes of review on every day but a first one on which nothing has been
 * learnt yet; a mock interview on each day of the last third, and always on the last.
 *
 * <p><b>Which lessons.</b> All up to the level that are not done. Where the days are too few for them, the most important
 * that fit, each with the lessons it requires: first those about a misconception that the learner said in the last
 * interview, then those on which the most interview questions up to the level rest (a question rests on a lesson where
 * both cite the same fact or misconception), then the lower level, then the order of the course.
 *
 * <p><b>On which day.</b> In the order of the course, what is required before what requires it, and so evenly that no day
 * is longer than it has to be.
 */
public final class PlanMaker {
    static final int REVIEW_MINUTES = 10;

    private final Course course;
    private final LearnerProgress progress;
    private final Catalog catalog;
    private final Goal goal;
    private final LocalDate today;
    private final LocalDate from;
    private final int due;

    private PlanMaker(Model.Material material, LearnerProgress progress, Goal goal, long nowMillis, int due) {
        this.course = material.course();
        this.progress = progress;
        this.catalog = material.catalog();
        this.goal = goal;
        LocalDate now = goal.dateOf(nowMillis);
        // A clock that was put back does not lengthen a plan.
        this.today = now.isBefore(goal.start()) ? goal.start() : now;
        this.from = today.isAfter(goal.lastDay()) ? goal.lastDay() : today;
        this.due = due;
    }

    /** The plan towards the interview that the learner named, while that is not over; {@code nowMillis} since 1970. */
    public static Optional<Plan> of(Model model, long nowMillis) {
        return model.knowsProgress() && nowMillis > 0
                ? model.settings()
                        .goal()
                        .map(goal -> of(model.material(), model.progress(), goal, nowMillis))
                        .filter(plan -> !plan.isOver())
                : Optional.empty();
    }

    /** The plan that these make as it stands now, also where it is over. */
    public static Plan of(Model.Material material, LearnerProgress progress, Goal goal, long nowMillis) {
        return of(
                material,
                progress,
                goal,
                nowMillis,
                progress.of(material.catalog()).due(nowMillis));
    }

    /** @param due how many questions are due for review now */
    static Plan of(Model.Material material, LearnerProgress progress, Goal goal, long nowMillis, int due) {
        return new PlanMaker(material, progress, goal, nowMillis, due).plan();
    }

    private Plan plan() {
        List<Lesson> wanted = wanted();
        Set<Lesson> chosen = chosen(wanted);
        List<List<Lesson>> spread = spread(ordered(chosen));
        List<Plan.Day> days = new ArrayList<>();
        for (LocalDate date = goal.start(); !date.isAfter(goal.lastDay()); date = date.plusDays(1)) {
            days.add(
                    day(date, date.isBefore(from) ? List.of() : spread.get((int) ChronoUnit.DAYS.between(from, date))));
        }
        List<Lesson> leftOut = wanted.stream()
                .filter(lesson -> !chosen.contains(lesson) && !isDone(lesson))
                .toList();
        List<Lesson> before = upToLevel().stream()
                .filter(lesson -> isDone(lesson)
                        && finishedOn(lesson).map(d -> d.isBefore(goal.start())).orElse(true))
                .toList();
        return new Plan(goal, today, days, before, leftOut, leftOut.isEmpty() ? goal.minutes() : minutesFor(wanted));
    }

    // ---------------------------------------------------------------- what is done

    private boolean isDone(Lesson lesson) {
        return progress.of(lesson.id()).finished();
    }

    /** When it was done first; empty where that is not known, or it is not done. */
    private Optional<LocalDate> finishedOn(Lesson lesson) {
        long millis = progress.of(lesson.id()).finishedMillis();
        return millis > 0 ? Optional.of(goal.dateOf(millis)) : Optional.empty();
    }

    private boolean isDoneToday(Lesson lesson) {
        return finishedOn(lesson).filter(today::equals).isPresent();
    }

    private List<Lesson> upToLevel() {
        return course.lessons().stream()
                .filter(lesson -> lesson.level().compareTo(goal.level()) <= 0)
                .toList();
    }

    /** What had to be done this morning, and all that it requires. */
    private List<Lesson> wanted() {
        Set<Lesson> all = new LinkedHashSet<>();
        upToLevel().forEach(lesson -> all.addAll(withRequired(lesson)));
        return ordered(all);
    }

    private boolean isOpen(Lesson lesson) {
        return !isDone(lesson) || isDoneToday(lesson);
    }

    /** The lesson and the lessons it rests on, as far as they were not done this morning. */
    private Set<Lesson> withRequired(Lesson lesson) {
        Set<Lesson> all = new LinkedHashSet<>();
        require(lesson, all);
        return all;
    }

    private void require(Lesson lesson, Set<Lesson> all) {
        if (isOpen(lesson) && all.add(lesson)) {
            lesson.requires().forEach(id -> course.lesson(id).ifPresent(first -> require(first, all)));
        }
    }

    // ---------------------------------------------------------------- which lessons

    private Set<Lesson> chosen(List<Lesson> wanted) {
        if (fits(wanted, goal.minutes())) {
            return new LinkedHashSet<>(wanted);
        }
        Set<Lesson> chosen = new LinkedHashSet<>();
        // What is done today has had its time.
        wanted.stream().filter(this::isDoneToday).forEach(chosen::add);
        for (Lesson lesson : byImportance(wanted)) {
            Set<Lesson> more = new LinkedHashSet<>(chosen);
            more.addAll(withRequired(lesson));
            if (fits(ordered(more), goal.minutes())) {
                chosen = more;
            }
        }
        return chosen;
    }

    private List<Lesson> byImportance(List<Lesson> lessons) {
        Set<String> said = new HashSet<>(
                progress.lastInterview().map(FinishedInterview::misconceptions).orElse(List.of()));
        List<Set<String>> questions = catalog.questions().stream()
                .filter(Question::startsInterview)
                .filter(q -> q.head().level().compareTo(goal.level()) <= 0)
                .map(PlanMaker::about)
                .toList();
        Map<Lesson, Long> mistakes = new HashMap<>();
        Map<Lesson, Long> resting = new HashMap<>();
        for (Lesson lesson : lessons) {
            mistakes.put(lesson, lesson.cites().stream().filter(said::contains).count());
            resting.put(
                    lesson,
                    questions.stream()
                            .filter(about -> !Collections.disjoint(about, lesson.cites()))
                            .count());
        }
        return lessons.stream()
                .sorted(Comparator.<Lesson>comparingLong(lesson -> -mistakes.get(lesson))
                        .thenComparingLong(lesson -> -resting.get(lesson))
                        .thenComparing(Lesson::level))
                .toList();
    }

    private static Set<String> about(Question question) {
        Set<String> about = new HashSet<>(question.head().cites());
        about.addAll(question.forbidden());
        return about;
    }

    // ---------------------------------------------------------------- on which day

    /** In the order of the course, but nothing before what it requires. */
    private List<Lesson> ordered(Collection<Lesson> lessons) {
        Set<Lesson> all = new HashSet<>(lessons);
        Set<Lesson> in = new LinkedHashSet<>();
        Set<Lesson> seen = new HashSet<>();
        course.lessons().stream().filter(all::contains).forEach(lesson -> place(lesson, all, in, seen));
        return List.copyOf(in);
    }

    private void place(Lesson lesson, Set<Lesson> all, Set<Lesson> in, Set<Lesson> seen) {
        if (all.contains(lesson) && seen.add(lesson)) {
            lesson.requires().forEach(id -> course.lesson(id).ifPresent(first -> place(first, all, in, seen)));
            in.add(lesson);
        }
    }

    private int daysAhead() {
        return (int) ChronoUnit.DAYS.between(from, goal.lastDay()) + 1;
    }

    private boolean fits(List<Lesson> lessons, int minutes) {
        return packed(lessons, minutes).isPresent();
    }

    /** The lessons day by day from today on, no day longer than this; empty where they do not fit. */
    private Optional<List<List<Lesson>>> packed(List<Lesson> lessons, int minutes) {
        List<List<Lesson>> days = new ArrayList<>();
        int next = 0;
        for (LocalDate date = from; !date.isAfter(goal.lastDay()); date = date.plusDays(1)) {
            int room = minutes - besides(date);
            List<Lesson> day = new ArrayList<>();
            while (next < lessons.size() && lessons.get(next).minutes() <= room) {
                room -= lessons.get(next).minutes();
                day.add(lessons.get(next++));
            }
            days.add(day);
        }
        return next == lessons.size() ? Optional.of(days) : Optional.empty();
    }

    /** The shortest days that hold these lessons. */
    private List<List<Lesson>> spread(List<Lesson> lessons) {
        for (int minutes = 0; minutes < goal.minutes(); minutes++) {
            Optional<List<List<Lesson>>> days = packed(lessons, minutes);
            if (days.isPresent()) {
                return days.get();
            }
        }
        return packed(lessons, goal.minutes()).orElseGet(() -> Collections.nCopies(daysAhead(), List.of()));
    }

    private int minutesFor(List<Lesson> lessons) {
        for (int minutes = goal.minutes(); minutes <= Goal.MOST_MINUTES; minutes++) {
            if (fits(lessons, minutes)) {
                return minutes;
            }
        }
        return 0;
    }

    // ---------------------------------------------------------------- a day

    private int besides(LocalDate date) {
        return (reviews(date) ? REVIEW_MINUTES : 0) + (interviews(date) ? Purpose.OfInterview.USUAL_MINUTES : 0);
    }

    private boolean reviews(LocalDate date) {
        return date.isAfter(goal.start())
                || course.lessons().stream().anyMatch(lesson -> isDone(lesson) && !isDoneToday(lesson));
    }

    private boolean interviews(LocalDate date) {
        int lastThird = (goal.days() + 2) / 3;
        return date.isAfter(goal.lastDay().minusDays(lastThird));
    }

    private Plan.Day day(LocalDate date, List<Lesson> lessons) {
        List<Plan.Task> tasks = new ArrayList<>();
        if (date.isBefore(today)) {
            course.lessons().stream()
                    .filter(lesson -> finishedOn(lesson).filter(date::equals).isPresent())
                    .forEach(lesson -> tasks.add(new Plan.Read(lesson, true)));
            return new Plan.Day(date, tasks);
        }
        boolean isToday = date.equals(today);
        if (reviews(date)) {
            tasks.add(new Plan.Review(isToday && due == 0));
        }
        if (isToday) {
            // Also what was meant for a later day, or for none.
            course.lessons().stream()
                    .filter(lesson -> isDoneToday(lesson) && !lessons.contains(lesson))
                    .forEach(lesson -> tasks.add(new Plan.Read(lesson, true)));
        }
        lessons.stream()
                .filter(lesson -> isToday || !isDone(lesson))
                .forEach(lesson -> tasks.add(new Plan.Read(lesson, isDone(lesson))));
        if (interviews(date)) {
            tasks.add(new Plan.Mock(isToday && isInterviewed()));
        }
        return new Plan.Day(date, tasks);
    }

    private boolean isInterviewed() {
        return progress.lastInterview()
                .filter(i -> goal.dateOf(i.atMillis()).equals(today))
                .isPresent();
    }
}
