package dev.handshake.cli.commands;

import dev.handshake.author.schema.JsonSchema;
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
final class SchemaCommand implements Callable<Integer> {
    private final Speaker speaker;

    @ParentCommand
    private RootCommand root;

    @Spec
    private CommandSpec spec;

    @Mixin
    private NoLook look;

    @Parameters(index = "0", paramLabel = "lesson|quiz|course|misconceptions|notions", descriptionKey = "schemaOf")
    private String file;

    SchemaCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() {
        List<String> words = Arrays.stream(JsonSchema.File.values())
                .map(JsonSchema.File::word)
                .toList();
        int at = words.indexOf(file);
        if (at < 0) {
            throw speaker.mistake(spec, "error.badValue", "schema", file, String.join(", ", words));
        }
        speaker.print(JsonSchema.of(JsonSchema.File.values()[at], root.chosenLang()));
        return 0;
    }
}
