package dev.handshake.cli.commands;

import dev.handshake.cli.start.Environment;
import dev.handshake.cli.start.Launch;
import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Level;
import dev.handshake.progress.LoadedProgress;
import dev.handshake.progress.StoreFailure;
import dev.handshake.store.ProgressDb;
import dev.handshake.tutor.model.Goal;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.plan.Plan;
import dev.handshake.tutor.plan.PlanMaker;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code handshake plan}: keeps the goal among the settings, and shows the plan that follows from it. */
@Command(name = "plan", sortOptions = false)
final class PlanCommand implements Callable<Integer> {
    private final Speaker speaker;
    private final Clock clock = Environment.clock();

    @ParentCommand
    private RootCommand root;

    @Spec
    private CommandSpec spec;

    @Option(names = "--days", descriptionKey = "planDays", paramLabel = "N")
    private String days;

    @Option(names = "--level", descriptionKey = "planLevel", paramLabel = "junior|mid|senior")
    private Level level;

    @Option(names = "--minutes", descriptionKey = "planMinutes", paramLabel = "N")
    private String minutes;

    @Option(names = "--clear", descriptionKey = "planClear")
    private boolean clear;

    @Mixin
    private Look look;

    PlanCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() {
        if (clear && (days != null || level != null || minutes != null)) {
            throw speaker.mistake(spec, "error.planClear");
        }
        if (days == null && level != null) {
            throw speaker.mistake(
                    spec, "error.planNeedsDays", "--level", level.name().toLowerCase(Locale.ROOT));
        }
        if (days == null && minutes != null) {
            throw speaker.mistake(spec, "error.planNeedsDays", "--minutes", minutes);
        }
        Optional<Goal> goal = Optional.ofNullable(days).map(this::goal);
        Launch launch = root.launch(look);
        return launch.at(home -> on(home, launch.folders(home), goal));
    }

    private Goal goal(String typed) {
        return new Goal(
                LocalDate.now(clock),
                number("--days", typed, 1, Goal.MOST_DAYS),
                level == null ? Level.MID : level,
                minutes == null
                        ? Goal.USUAL_MINUTES
                        : number("--minutes", minutes, Goal.LEAST_MINUTES, Goal.MOST_MINUTES),
                clock.getZone());
    }

    private int number(String option, String typed, int least, int most) {
        int value = typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : -1;
        if (value < least || value > most) {
            throw speaker.mistake(spec, "error.badValue", option, typed, least + "-" + most);
        }
        return value;
    }

    private int on(Path home, List<Path> folders, Optional<Goal> wanted) {
        return OwnProgress.with(home, clock, speaker, progress -> {
            if (clear) {
                speaker.tell("plan.cleared");
            } else {
                show(progress, folders, wanted);
            }
            // A plan that nobody could read is not kept.
            if ((clear || wanted.isPresent()) && speaker.around().isHeard()) {
                progress.setting(LoadedProgress.GOAL, wanted.map(Goal::line).orElse(""));
            }
            return 0;
        });
    }

    private void show(ProgressDb progress, List<Path> folders, Optional<Goal> wanted) throws StoreFailure {
        Catalog catalog = Library.quizzes(folders).catalog();
        LoadedProgress past = LoadedProgress.of(progress.read(), catalog, clock.getZone());
        Optional<Goal> goal = wanted.or(() -> past.settings().goal());
        if (goal.isEmpty()) {
            speaker.tell("plan.none");
            return;
        }
        Course course = Library.load(folders).course();
        Plan plan = PlanMaker.of(new Model.Material(course, catalog), past.ledger(), goal.get(), clock.millis());
        new PlanText(speaker.wording(), root.lang())
                .lines(plan)
                .forEach(speaker.around().out()::println);
    }
}
