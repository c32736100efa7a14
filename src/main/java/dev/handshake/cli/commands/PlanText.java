package dev.handshake.cli.commands;

import dev.handshake.cli.start.CommandWords;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.tutor.model.Goal;
import dev.handshake.tutor.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A plan as lines: each day with its tasks, ticked where they are done, and what did not fit. */
final class PlanText {
    private static final String DONE = "  [x] ";
    private static final String OPEN = "  [ ] ";

    private final CommandWords wording;
    private final Lang lang;

    PlanText(CommandWords wording, Lang lang) {
        this.wording = wording;
        this.lang = lang;
    }

    List<String> lines(Plan plan) {
        Goal goal = plan.goal();
        if (plan.isOver()) {
            return List.of(over(plan));
        }
        List<String> lines = new ArrayList<>();
        String level = goal.level().name().toLowerCase(Locale.ROOT);
        String head = goal.days() == 1 ? "plan.headOne" : "plan.head";
        lines.add(wording.say(head, goal.days(), goal.start(), goal.lastDay(), level, goal.minutes()));
        if (!plan.before().isEmpty()) {
            lines.add(wording.say("plan.before", plan.before().size(), lessons(plan)));
        }
        for (int i = 0; i < plan.days().size(); i++) {
            lines.add("");
            day(plan, i, lines);
        }
        lines.add("");
        if (!plan.leftOut().isEmpty()) {
            lines.add(wording.say("plan.leftOut", plan.leftOut().size()));
            plan.leftOut()
                    .forEach(lesson -> lines.add("  " + task(lesson.title().in(lang), lesson.minutes())));
            lines.add(
                    plan.minutesForAll() == 0
                            ? wording.say("plan.fitsNever", Goal.MOST_MINUTES)
                            : wording.say("plan.fits", plan.minutesForAll(), plan.daysLeft() + 1, level));
            lines.add("");
        }
        lines.add(wording.say("plan.home"));
        return lines;
    }

    private String over(Plan plan) {
        long done = plan.before().size()
                + plan.days().stream()
                        .flatMap(day -> day.tasks().stream())
                        .filter(task -> lesson(task).isPresent() && task.done())
                        .count();
        return wording.say("plan.over", plan.goal().lastDay(), done, lessons(plan));
    }

    /** All lessons that the plan speaks of. */
    private static int lessons(Plan plan) {
        long planned = plan.days().stream()
                .flatMap(day -> day.tasks().stream())
                .filter(task -> lesson(task).isPresent())
                .count();
        return plan.before().size() + (int) planned + plan.leftOut().size();
    }

    private void day(Plan plan, int index, List<String> lines) {
        Plan.Day day = plan.days().get(index);
        int number = index + 1;
        if (day.date().isBefore(plan.today())) {
            lines.add(wording.say("plan.past", number, day.date()));
            if (day.tasks().isEmpty()) {
                lines.add("  " + wording.say("plan.pastNone"));
            }
        } else if (day.date().equals(plan.today())) {
            String key = day.done() == day.tasks().size()
                    ? "plan.todayDone"
                    : day.done() == 0 ? "plan.todayNew" : "plan.today";
            lines.add(wording.say(key, number, day.date(), day.minutesLeft(), day.minutes()));
        } else {
            lines.add(wording.say("plan.later", number, day.date(), day.minutes()));
        }
        day.tasks().forEach(task -> lines.add((task.done() ? DONE : OPEN) + task(name(task), task.minutes())));
    }

    private String name(Plan.Task task) {
        return switch (task) {
            case Plan.Read read -> read.lesson().title().in(lang);
            case Plan.Review review -> wording.say("plan.review");
            case Plan.Mock mock -> wording.say("plan.mock");
        };
    }

    /** The lesson that a task is about; empty for a review or an interview. */
    private static Optional<Lesson> lesson(Plan.Task task) {
        return switch (task) {
            case Plan.Read read -> Optional.of(read.lesson());
            case Plan.Review review -> Optional.empty();
            case Plan.Mock mock -> Optional.empty();
        };
    }

    private String task(String name, int minutes) {
        return wording.say("plan.task", name, minutes);
    }
}
