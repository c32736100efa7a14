package dev.handshake.cli.commands;

import dev.handshake.cli.start.StartOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How the tutor is to look: options of every command with a screen, before or after its name. */
final class Look {
    @Option(names = "--plain", descriptionKey = "plain")
    private boolean plain;

    @Option(names = "--ascii", descriptionKey = "ascii")
    private boolean ascii;

    @Option(names = "--no-color", descriptionKey = "noColor")
    private boolean noColor;

    @Option(names = "--no-motion", descriptionKey = "noMotion")
    private boolean noMotion;

    @Option(names = "--content", descriptionKey = "content", paramLabel = "DIR")
    private List<Path> content = new ArrayList<>();

    List<Path> content() {
        return content;
    }

    /** What was asked for here or there. */
    StartOptions.Face faceWith(Look other) {
        return new StartOptions.Face(
                plain || other.plain, ascii || other.ascii, noColor || other.noColor, noMotion || other.noMotion);
    }
}
