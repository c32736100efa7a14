package dev.handshake.cli.commands;

import dev.handshake.author.schema.KeyBook;
import dev.handshake.cli.commands.Commands.NoLook;
import dev.handshake.cli.commands.Commands.Root;
import dev.handshake.cli.commands.Commands.Session;
import dev.handshake.cli.start.UsageErrors;
import dev.handshake.content.source.DidYouMean;
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
final class ExplainKey implements Callable<Integer> {
    private final Session session;

    @ParentCommand
    private Root root;

    @Spec
    private CommandSpec spec;

    @Mixin
    private NoLook look;

    @Parameters(index = "0", arity = "0..1", paramLabel = "KEY", descriptionKey = "docKey")
    private String key;

    ExplainKey(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (key == null) {
            print(KeyBook.contents(root.lang()));
            return 0;
        }
        List<String> names = KeyBook.names();
        if (!names.contains(key)) {
            String said = session.wording().say("error.unknownKey", key);
            throw new UsageErrors.Said(
                    spec.commandLine(),
                    DidYouMean.to(key, names)
                            .map(name -> said + " " + session.wording().say("error.didYouMean", name))
                            .orElse(said + " " + session.wording().say("error.keys")));
        }
        print(KeyBook.about(key, root.lang()));
        return 0;
    }

    private void print(String text) {
        session.around().out().print(text);
        session.around().out().flush();
    }
}
