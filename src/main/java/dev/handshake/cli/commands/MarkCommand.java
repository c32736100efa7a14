package dev.handshake.cli.commands;

import dev.handshake.author.marking.MarkedLines;
import dev.handshake.author.marking.MarkedText;
import dev.handshake.cli.start.Launch;
import dev.handshake.cli.start.UsageErrors;
import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.judge.Grader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code handshake mark}: how an answer in free text is read. */
@Command(name = "mark", sortOptions = false)
final class MarkCommand implements Callable<Integer> {
    /** Bytes; nobody says more in an interview, and standard input may be without end. */
    private static final int LONGEST_ANSWER = 1 << 16;

    private static final String STANDARD_INPUT = "-";

    private final Speaker speaker;

    @ParentCommand
    private RootCommand root;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--json",
            arity = "0..1",
            fallbackValue = STANDARD_INPUT,
            paramLabel = "FILE",
            descriptionKey = "markJson")
    private String json;

    @Mixin
    private Look look;

    @Parameters(index = "0", arity = "0..1", paramLabel = "QUIZ/QUESTION", descriptionKey = "markQuestion")
    private String question;

    @Parameters(index = "1..*", paramLabel = "TEXT", descriptionKey = "markText")
    private List<String> text = List.of();

    MarkCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws IOException {
        Launch launch = root.launch(look);
        if (json == null && question == null) {
            throw speaker.mistake(spec, "error.noMarkQuestion");
        }
        return launch.at(home -> {
            Catalog catalog = Library.quizzes(launch.folders(home)).catalog();
            try {
                return json == null ? one(catalog) : lines(catalog);
            } catch (IOException e) {
                return speaker.fail(speaker.say(
                        "error.noFile", json == null ? STANDARD_INPUT : json, new FileReason(speaker).of(e)));
            }
        });
    }

    private int one(Catalog catalog) throws IOException {
        Optional<Question.FreeAnswer> asked = catalog.question(question).flatMap(Question::asFreeAnswer);
        if (asked.isEmpty()) {
            List<String> ids = catalog.questions().stream()
                    .flatMap(each -> each.asFreeAnswer().stream())
                    .map(Question::id)
                    .toList();
            String said = speaker.say("error.unknownQuestion", question);
            throw new UsageErrors.Said(spec.commandLine(), speaker.wording().advise(said, question, ids));
        }
        String answer = text.isEmpty()
                ? new String(speaker.around().in().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
                : String.join(" ", text);
        speaker.print(MarkedText.of(asked.get(), Grader.mark(asked.get(), answer, catalog), root.lang()));
        return 0;
    }

    private int lines(Catalog catalog) throws IOException {
        try (BufferedReader lines = json.equals(STANDARD_INPUT)
                ? new BufferedReader(new InputStreamReader(speaker.around().in(), StandardCharsets.UTF_8))
                : Files.newBufferedReader(Path.of(json))) {
            int failed = new MarkedLines(
                            catalog, speaker.around().out(), speaker.around().err())
                    .mark(lines);
            return failed == 0 ? 0 : Speaker.FAILED;
        }
    }
}
