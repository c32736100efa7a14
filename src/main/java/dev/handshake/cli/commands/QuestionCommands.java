package dev.handshake.cli.commands;

import dev.handshake.cli.commands.Commands.Look;
import dev.handshake.cli.commands.Commands.Root;
import dev.handshake.cli.commands.Commands.Session;
import dev.handshake.cli.start.Launch;
import dev.handshake.cli.start.QuestionStart;
import dev.handshake.cli.start.UsageErrors;
import dev.handshake.lesson.Level;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.Screen;
import dev.handshake.view.study.ReportMarkdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The commands about questions: quizzes, interviews, reviews, and what came of them. */
final class QuestionCommands {
    private QuestionCommands() {}

    @Command(name = "quiz", sortOptions = false)
    static final class Quiz implements Callable<Integer> {
        private final Session session;

        @ParentCommand
        private Root root;

        @Parameters(index = "0", arity = "0..1", paramLabel = "QUIZ", descriptionKey = "quiz")
        private String quiz;

        @Mixin
        private Look look;

        Quiz(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            QuestionStart asking =
                    quiz == null ? QuestionStart.with(Msg.Plain.QUIZZES) : QuestionStart.quiz(quiz, root.lang());
            return new Launch(session.around(), root.options(look)).ask(asking);
        }
    }

    @Command(name = "resume", sortOptions = false)
    static final class Resume implements Callable<Integer> {
        private final Session session;

        @ParentCommand
        private Root root;

        @Mixin
        private Look look;

        Resume(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return new Launch(session.around(), root.options(look)).ask(QuestionStart.with(new Msg.Resume()));
        }
    }

    @Command(name = "review", sortOptions = false)
    static final class Review implements Callable<Integer> {
        private final Session session;

        @ParentCommand
        private Root root;

        @Mixin
        private Look look;

        Review(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return new Launch(session.around(), root.options(look)).ask(QuestionStart.with(Msg.Plain.REVIEW));
        }
    }

    @Command(name = "interview", sortOptions = false)
    static final class Interview implements Callable<Integer> {
        private static final int MOST_MINUTES = 600;
        private static final int MOST_QUESTIONS = 100;

        private final Session session;

        @ParentCommand
        private Root root;

        @Spec
        private CommandSpec spec;

        @Option(names = "--minutes", descriptionKey = "minutes", paramLabel = "N", defaultValue = "15")
        private int minutes;

        @Option(names = "--questions", descriptionKey = "questions", paramLabel = "N", defaultValue = "6")
        private int questions;

        @Option(names = "--topic", descriptionKey = "topic", paramLabel = "TOPIC")
        private String topic;

        @Option(names = "--level", descriptionKey = "level", paramLabel = "junior|mid|senior")
        private Level level;

        @Option(names = "--seed", descriptionKey = "seed", paramLabel = "S")
        private Long seed;

        @Option(names = "--report", descriptionKey = "report", paramLabel = "FILE")
        private Path report;

        @Mixin
        private Look look;

        Interview(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            check("--minutes", minutes, MOST_MINUTES);
            check("--questions", questions, MOST_QUESTIONS);
            long drawn = seed == null ? System.currentTimeMillis() : seed;
            Purpose.OfInterview interview = new Purpose.OfInterview(
                    minutes, questions, Optional.ofNullable(topic), Optional.ofNullable(level), drawn);
            return new Launch(session.around(), root.options(look)).ask(QuestionStart.interview(interview, this::save));
        }

        /** Writes the report, where one was asked for and the interview came to its end. */
        private void save(Model model) {
            Optional<Screen.Report> finished = model.screen().report();
            if (report == null || finished.isEmpty()) {
                return;
            }
            try {
                Files.writeString(report, ReportMarkdown.of(finished.get(), model, model.lang()));
            } catch (IOException e) {
                session.around()
                        .err()
                        .println(session.wording()
                                .say("error.prefix", session.wording().say("error.report", report, e.getMessage())));
            }
        }

        private void check(String option, int value, int most) {
            if (value < 1 || value > most) {
                throw new UsageErrors.Said(
                        spec.commandLine(), session.wording().say("error.badValue", option, value, "1-" + most));
            }
        }
    }

    @Command(name = "follow-ups", sortOptions = false)
    static final class FollowUps implements Callable<Integer> {
        private final Session session;

        @ParentCommand
        private Root root;

        @Mixin
        private Look look;

        FollowUps(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return new StatsReport(session.around(), root.options(look), session.wording()).followUps(root.lang());
        }
    }

    @Command(name = "stats", sortOptions = false)
    static final class Stats implements Callable<Integer> {
        private final Session session;

        @ParentCommand
        private Root root;

        @Option(names = "--json", descriptionKey = "statsJson")
        private boolean json;

        @Mixin
        private Look look;

        Stats(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            StatsReport accounts = new StatsReport(session.around(), root.options(look), session.wording());
            return json ? accounts.statsJson() : accounts.stats(root.lang());
        }
    }
}
