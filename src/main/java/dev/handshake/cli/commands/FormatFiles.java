package dev.handshake.cli.commands;

import dev.handshake.cli.commands.Commands.NoLook;
import dev.handshake.cli.commands.Commands.Root;
import dev.handshake.cli.commands.Commands.Session;
import dev.handshake.content.format.Layout;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
final class FormatFiles implements Callable<Integer> {
    private static final int NOTHING_TO_DO = 2;

    private final Session session;

    @ParentCommand
    private Root root;

    @Mixin
    private NoLook look;

    @Option(names = "--check", descriptionKey = "check")
    private boolean check;

    @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "fmtPaths")
    private List<Path> paths = new ArrayList<>();

    FormatFiles(Session session) {
        this.session = session;
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
            say("fmt.nothing");
            return NOTHING_TO_DO;
        }
        List<Layout> layouts = Layout.of(asked);
        int changed = 0;
        int left = 0;
        for (Layout layout : layouts) {
            switch (layout.outcome()) {
                case FINE -> {}
                case CHANGED -> {
                    say(check ? "fmt.wouldChange" : "fmt.changed", layout.path());
                    if (!check && !write(layout)) {
                        return 1;
                    }
                    changed++;
                }
                case LEFT_ALONE -> {
                    say("fmt.leftAlone", layout.path());
                    layout.problems().forEach(problem -> out().println(problem.render(root.lang())));
                    left++;
                }
            }
        }
        say(check ? "fmt.checked" : "fmt.done", layouts.size(), changed, left);
        return left > 0 || check && changed > 0 ? 1 : 0;
    }

    /** Writes beside the file first: whoever pulls the plug finds the old file or the new one. */
    private boolean write(Layout layout) {
        try {
            Path file = layout.path().toRealPath();
            Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".fmt", ".tmp");
            try {
                Files.writeString(beside, layout.text());
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
            return true;
        } catch (IOException e) {
            session.around()
                    .err()
                    .println(session.wording()
                            .say(
                                    "error.prefix",
                                    session.wording().say("error.cannotWrite", layout.path(), e.getMessage())));
            return false;
        }
    }

    private PrintWriter out() {
        return session.around().out();
    }

    private void say(String key, Object... values) {
        out().println(session.wording().say(key, values));
    }
}
