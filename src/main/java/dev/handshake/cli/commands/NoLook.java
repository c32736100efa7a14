package dev.handshake.cli.commands;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options of {@link Look} on commands without a screen: understood, so that one habit works everywhere, and ignored. */
final class NoLook {
    @Option(
            names = {"--plain", "--ascii", "--no-color", "--no-motion"},
            hidden = true,
            scope = ScopeType.INHERIT)
    private boolean anyLook;

    @Option(names = "--content", hidden = true, scope = ScopeType.INHERIT, paramLabel = "DIR")
    private List<Path> content = new ArrayList<>();

    /** Not ignored by the commands that look for questions. */
    List<Path> content() {
        return content;
    }
}
