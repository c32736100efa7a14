package dev.handshake.cli.commands;

import dev.handshake.author.check.CheckRequest;
import dev.handshake.author.check.ValidateRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code handshake validate}: all problems of all files, or that there are none. */
@Command(name = "validate", sortOptions = false)
final class ValidateCommand implements Callable<Integer> {
    private final Speaker speaker;

    @ParentCommand
    private RootCommand root;

    @Mixin
    private NoLook look;

    @Option(
            names = "--format",
            descriptionKey = "reportFormat",
            paramLabel = "text|json|sarif|github",
            defaultValue = "text")
    private CheckRequest.Format format;

    @Option(names = "--strict", descriptionKey = "strict")
    private boolean strict;

    @Option(names = "--fix", descriptionKey = "fix")
    private boolean fix;

    @Option(names = "--dry-run", descriptionKey = "dryRun")
    private boolean dryRun;

    @Option(names = "--watch", descriptionKey = "watch")
    private boolean watch;

    @Option(names = "--coverage", descriptionKey = "coverage")
    private boolean coverage;

    @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<Path> paths = new ArrayList<>();

    ValidateCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws IOException {
        CheckRequest request = new CheckRequest(paths, root.lang(), format, strict, coverage, fixing());
        PrintWriter out = speaker.around().out();
        PrintWriter err = speaker.around().err();
        if (watch) {
            return ValidateRun.watch(request, out, err, speaker.around().interactive(), out::flush);
        }
        ProgressLine line = new ProgressLine(err, root.lang(), speaker.around().interactive());
        return ValidateRun.run(request, out, err, line);
    }

    private CheckRequest.Fixing fixing() {
        if (dryRun) {
            return CheckRequest.Fixing.DRY_RUN;
        }
        return fix ? CheckRequest.Fixing.WRITE : CheckRequest.Fixing.NOTHING;
    }
}
