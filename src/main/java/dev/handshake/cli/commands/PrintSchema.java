package dev.handshake.cli.commands;

import dev.handshake.author.schema.JsonSchema;
import dev.handshake.cli.commands.Commands.NoLook;
import dev.handshake.cli.commands.Commands.Root;
import dev.handshake.cli.commands.Commands.Session;
import dev.handshake.cli.start.UsageErrors;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code handshake schema}: what an editor needs to complete and explain a file. */
@Command(name = "schema", sortOptions = false)
final class PrintSchema implements Callable<Integer> {
    private final Session session;

    @ParentCommand
    private Root root;

    @Spec
    private CommandSpec spec;

    @Mixin
    private NoLook look;

    @Parameters(index = "0", paramLabel = "lesson|quiz|course|misconceptions", descriptionKey = "schemaOf")
    private String file;

    PrintSchema(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<String> words = Arrays.stream(JsonSchema.File.values())
                .map(JsonSchema.File::word)
                .toList();
        int at = words.indexOf(file);
        if (at < 0) {
            throw new UsageErrors.Said(
                    spec.commandLine(),
                    session.wording().say("error.badValue", "schema", file, String.join(", ", words)));
        }
        session.around().out().print(JsonSchema.of(JsonSchema.File.values()[at], root.chosenLang()));
        session.around().out().flush();
        return 0;
    }
}
