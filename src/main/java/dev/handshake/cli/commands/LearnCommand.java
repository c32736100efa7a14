package dev.handshake.cli.commands;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code handshake learn}: the tutor, from a lesson where one is named. */
@Command(name = "learn", sortOptions = false)
final class LearnCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand root;

    @Parameters(index = "0", arity = "0..1", paramLabel = "LESSON", descriptionKey = "lesson")
    private String lesson;

    @Mixin
    private Look look;

    @Override
    public Integer call() {
        return root.launch(look).tutor(Optional.ofNullable(lesson));
    }
}
