package dev.handshake.cli.commands;

import dev.handshake.author.exchange.Export.Format;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code handshake export}: quizzes as files of other programs. What it does is in {@link ExchangeFiles}. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    private final Speaker speaker;

    @ParentCommand
    private RootCommand root;

    @Parameters(arity = "1..*", paramLabel = "QUIZ|FILE.yml", descriptionKey = "exportQuizzes")
    private List<String> quizzes;

    @Option(names = "--format", descriptionKey = "exportFormat", paramLabel = "anki|csv|markdown|gift", required = true)
    private Format format;

    @Option(names = "--answers", descriptionKey = "exportAnswers")
    private boolean answers;

    @Option(
            names = {"-o", "--output"},
            descriptionKey = "exportTo",
            paramLabel = "FILE")
    private Path output;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Mixin
    private NoLook look;

    ExportCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() {
        return new ExchangeFiles(speaker, root.writing(look))
                .export(
                        quizzes,
                        format,
                        root.spoken(),
                        answers,
                        Optional.ofNullable(output).map(path -> new OutputFile(speaker, path, force)));
    }
}
