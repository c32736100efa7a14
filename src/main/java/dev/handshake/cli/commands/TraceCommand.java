package dev.handshake.cli.commands;

import dev.handshake.content.trace.TraceReport;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code handshake trace}: traces, played by the engine. */
@Command(name = "trace", sortOptions = false)
final class TraceCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Mixin
    private NoLook look;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
    private List<Path> files;

    TraceCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() {
        return TraceReport.run(
                files, json, speaker.around().out(), speaker.around().err());
    }
}
