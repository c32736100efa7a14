package dev.handshake.cli.commands;

import dev.handshake.content.library.Library;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code handshake progress} and its four words. What they do is in {@link ProgressFiles}. */
@Command(name = "progress", sortOptions = false)
final class ProgressCommand implements Runnable {
    private final Speaker speaker;

    @ParentCommand
    private RootCommand root;

    @Mixin
    private NoLook look;

    @Spec
    private CommandSpec spec;

    ProgressCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    /** {@code progress} alone does not say what to do. */
    @Override
    public void run() {
        throw speaker.mistake(spec, "error.missingCommand", "show, export, import, reset");
    }

    @Command(name = "show", sortOptions = false)
    int show() {
        return files().show(Library.shipped(), root.lang());
    }

    @Command(name = "export", sortOptions = false)
    int export(
            @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "exportFile") Path file,
            @Option(names = "--name", descriptionKey = "exportName", paramLabel = "NAME") String name,
            @Option(names = "--with-answers", descriptionKey = "withAnswers") boolean withAnswers,
            @Option(names = "--force", descriptionKey = "force") boolean force) {
        if (name != null && !LearnerName.isName(name)) {
            throw speaker.mistake(spec.subcommands().get("export").getCommandSpec(), "error.badName", name);
        }
        return files().export(
                        OutputFile.named(speaker, file, force),
                        Optional.ofNullable(name).map(LearnerName::of),
                        withAnswers);
    }

    @Command(name = "import", sortOptions = false)
    int merge(@Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "importFile") Path file) {
        return files().merge(Optional.ofNullable(file));
    }

    @Command(name = "reset", sortOptions = false)
    int reset(@Option(names = "--yes", descriptionKey = "yes") boolean yes) {
        return files().reset(yes);
    }

    private ProgressFiles files() {
        return new ProgressFiles(speaker);
    }
}
