package dev.handshake.cli.commands;

import dev.handshake.content.folder.AtomicFile;
import dev.handshake.content.format.Layout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code handshake fmt}: files laid out in one way. */
@Command(name = "fmt", sortOptions = false)
final class FmtCommand implements Callable<Integer> {
    private static final int NOTHING_TO_DO = 2;

    private final Speaker speaker;

    @ParentCommand
    private RootCommand root;

    @Mixin
    private NoLook look;

    @Option(names = "--check", descriptionKey = "check")
    private boolean check;

    @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "fmtPaths")
    private List<Path> paths = new ArrayList<>();

    FmtCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() {
        List<Path> asked = paths.isEmpty()
                ? Stream.of("lessons", "quizzes")
                        .map(Path::of)
                        .filter(Files::isDirectory)
                        .toList()
                : paths;
        if (asked.isEmpty()) {
            speaker.tell("fmt.nothing");
            return NOTHING_TO_DO;
        }
        List<Layout> layouts = Layout.of(asked);
        int changed = 0;
        int left = 0;
        for (Layout layout : layouts) {
            switch (layout.outcome()) {
                case FINE -> {}
                case CHANGED -> {
                    speaker.tell(check ? "fmt.wouldChange" : "fmt.changed", layout.path());
                    if (!check && !write(layout)) {
                        return 1;
                    }
                    changed++;
                }
                case LEFT_ALONE -> {
                    speaker.tell("fmt.leftAlone", layout.path());
                    layout.problems().forEach(problem -> speaker.around().out().println(problem.render(root.lang())));
                    left++;
                }
            }
        }
        speaker.tell(check ? "fmt.checked" : "fmt.done", layouts.size(), changed, left);
        return left > 0 || check && changed > 0 ? 1 : 0;
    }

    private boolean write(Layout layout) {
        return new OutputFile(speaker, layout.path(), true)
                .write(AtomicFile.Readers.USUAL, out -> out.write(layout.text()))
                .isEmpty();
    }
}
