package dev.handshake.cli.commands;

import dev.handshake.cli.start.QuestionStart;
import dev.handshake.tutor.model.Msg;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code handshake review}: the questions that are due. */
@Command(name = "review", sortOptions = false)
final class ReviewCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Mixin
    private Look look;

    @Override
    public Integer call() {
        return root.launch(look).ask(QuestionStart.with(Msg.Common.REVIEW));
    }
}
