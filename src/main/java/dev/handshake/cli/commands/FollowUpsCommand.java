package dev.handshake.cli.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code handshake follow-ups}: the follow-ups that are open, and why. */
@Command(name = "follow-ups", sortOptions = false)
final class FollowUpsCommand implements Callable<Integer> {
    private final Speaker speaker;

    @ParentCommand
    private RootCommand root;

    @Mixin
    private Look look;

    FollowUpsCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() {
        return new StatsReport(speaker, root.launch(look)).followUps(root.lang());
    }
}
