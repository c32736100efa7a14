package dev.handshake.cli.commands;

import dev.handshake.author.exchange.Export;
import dev.handshake.author.exchange.Export.Format;
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

/** {@code handshake export}: quizzes as files of other programs. What it does is in {@link ExchangeFiles}. */
@Command(name = "export", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    private static final int MOST_VARIANTS = 26;

    private final Speaker speaker;

    @Spec
    private CommandSpec spec;

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

    @Option(names = "--seed", descriptionKey = "exportSeed", paramLabel = "S")
    private long seed;

    @Option(names = "--variants", descriptionKey = "exportVariants", paramLabel = "N", defaultValue = "1")
    private int variants;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Mixin
    private NoLook look;

    ExportCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() {
        if (variants < 1 || variants > MOST_VARIANTS) {
            throw speaker.mistake(spec, "error.badValue", "--variants", variants, "1-" + MOST_VARIANTS);
        }
        if (variants > 1 && format != Format.MARKDOWN) {
            throw speaker.mistake(spec, "export.variants");
        }
        Export.Layout layout = new Export.Layout(answers, Optional.of(seed), variants);
        return new ExchangeFiles(speaker, root.writing(look))
                .export(quizzes, format, root.spoken(), layout, OutputFile.named(speaker, output, force));
    }
}
