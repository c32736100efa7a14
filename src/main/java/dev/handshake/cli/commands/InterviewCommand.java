package dev.handshake.cli.commands;

import dev.handshake.cli.start.QuestionStart;
import dev.handshake.content.folder.AtomicFile;
import dev.handshake.lesson.Level;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.view.study.ReportMarkdown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code handshake interview}: a mock interview, and its report as a file where one is asked for. */
@Command(name = "interview", sortOptions = false)
final class InterviewCommand implements Callable<Integer> {
    private static final int MOST_MINUTES = 600;
    private static final int MOST_QUESTIONS = 100;

    private final Speaker speaker;

    @ParentCommand
    private RootCommand root;

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

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Mixin
    private Look look;

    InterviewCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() {
        check("--minutes", minutes, MOST_MINUTES);
        check("--questions", questions, MOST_QUESTIONS);
        Optional<OutputFile> to = OutputFile.named(speaker, report, force);
        OptionalInt refused = OutputFile.refused(to);
        if (refused.isPresent()) {
            return refused.getAsInt();
        }
        long drawn = seed == null ? System.currentTimeMillis() : seed;
        Purpose.OfInterview interview = new Purpose.OfInterview(
                minutes, questions, Optional.ofNullable(topic), Optional.ofNullable(level), drawn);
        List<String> failures = new ArrayList<>();
        int code = root.launch(look)
                .ask(QuestionStart.interview(interview, model -> to.flatMap(file -> save(model, file))
                        .ifPresent(failures::add)));
        // Said when the screen is the shell's again: on a painted page it would be painted over.
        failures.stream().distinct().forEach(speaker::fail);
        return failures.isEmpty() ? code : Speaker.FAILED;
    }

    /** Writes the report of an interview that came to its end; why that failed. */
    private static Optional<String> save(Model model, OutputFile to) {
        return model.screen()
                .report()
                .flatMap(finished -> to.failure(
                        AtomicFile.Readers.USUAL, out -> out.write(ReportMarkdown.of(finished, model, model.lang()))));
    }

    private void check(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw speaker.mistake(spec, "error.badValue", option, value, "1-" + most);
        }
    }
}
