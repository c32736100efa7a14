package dev.handshake.cli.commands;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code handshake stats}: what all answers add up to. */
@Command(name = "stats", sortOptions = false)
final class StatsCommand implements Callable<Integer> {
    private final Speaker speaker;

    @ParentCommand
    private RootCommand root;

    @Option(names = "--json", descriptionKey = "statsJson")
    private boolean json;

    @Mixin
    private Look look;

    StatsCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() {
        StatsReport report = new StatsReport(speaker, root.launch(look));
        return json ? report.statsJson() : report.stats(root.lang());
    }
}
