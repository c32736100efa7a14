package dev.handshake.cli.commands;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code handshake import}: a quiz out of a file of another program. What it does is in {@link ExchangeFiles}. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {
    private final Speaker speaker;

    @ParentCommand
    private RootCommand root;

    @Parameters(index = "0", paramLabel = "FILE.csv|FILE.gift", descriptionKey = "importQuiz")
    private Path file;

    @Option(names = "--id", descriptionKey = "importId", paramLabel = "ID", required = true)
    private String id;

    @Option(
            names = {"-o", "--output"},
            descriptionKey = "importTo",
            paramLabel = "FILE.yml")
    private Path output;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Mixin
    private NoLook look;

    ImportCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() {
        return new ExchangeFiles(speaker, root.writing(look)).take(file, id, OutputFile.named(speaker, output, force));
    }
}
