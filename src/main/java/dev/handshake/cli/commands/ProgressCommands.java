package dev.handshake.cli.commands;

import dev.handshake.cli.commands.Commands.NoLook;
import dev.handshake.cli.commands.Commands.Root;
import dev.handshake.cli.commands.Commands.Session;
import dev.handshake.cli.start.UsageErrors;
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
final class ProgressCommands implements Runnable {
    private final Session session;

    @ParentCommand
    private Root root;

    @Mixin
    private NoLook look;

    @Spec
    private CommandSpec spec;

    ProgressCommands(Session session) {
        this.session = session;
    }

    /** {@code progress} alone does not say what to do. */
    @Override
    public void run() {
        throw new UsageErrors.Said(
                spec.commandLine(), session.wording().say("error.missingCommand", "show, export, import, reset"));
    }

    @Command(name = "show", sortOptions = false)
    int show() {
        return diary().show(Library.shipped(), root.lang());
    }

    @Command(name = "export", sortOptions = false)
    int export(
            @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "exportFile") Path file,
            @Option(names = "--name", descriptionKey = "exportName", paramLabel = "NAME") String name,
            @Option(names = "--with-answers", descriptionKey = "withAnswers") boolean withAnswers) {
        if (name != null && !LearnerName.isName(name)) {
            throw new UsageErrors.Said(
                    spec.subcommands().get("export"), session.wording().say("error.badName", name));
        }
        return diary().export(
                        Optional.ofNullable(file), Optional.ofNullable(name).map(LearnerName::of), withAnswers);
    }

    @Command(name = "import", sortOptions = false)
    int merge(@Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "importFile") Path file) {
        return diary().merge(Optional.ofNullable(file));
    }

    @Command(name = "reset", sortOptions = false)
    int reset(@Option(names = "--yes", descriptionKey = "yes") boolean yes) {
        return diary().reset(yes);
    }

    private ProgressFiles diary() {
        return new ProgressFiles(session);
    }
}
