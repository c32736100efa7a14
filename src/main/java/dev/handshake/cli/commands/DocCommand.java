package dev.handshake.cli.commands;

import dev.handshake.author.schema.KeyBook;
import dev.handshake.cli.start.UsageErrors;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code handshake doc}: what a key of a lesson or a quiz means. */
@Command(name = "doc", sortOptions = false)
final class DocCommand implements Callable<Integer> {
    private final Speaker speaker;

    @ParentCommand
    private RootCommand root;

    @Spec
    private CommandSpec spec;

    @Mixin
    private NoLook look;

    @Parameters(index = "0", arity = "0..1", paramLabel = "KEY", descriptionKey = "docKey")
    private String key;

    DocCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() {
        if (key == null) {
            speaker.print(KeyBook.contents(root.lang()));
            return 0;
        }
        List<String> names = KeyBook.names();
        if (!names.contains(key)) {
            String said = speaker.say("error.unknownKey", key);
            throw new UsageErrors.Said(spec.commandLine(), speaker.wording().advise(said, key, names, "error.keys"));
        }
        speaker.print(KeyBook.about(key, root.lang()));
        return 0;
    }
}
