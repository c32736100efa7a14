package dev.handshake.cli.commands;

import dev.handshake.author.exchange.Packs;
import dev.handshake.cli.start.Environment;
import dev.handshake.cli.start.Launch;
import dev.handshake.content.folder.PackFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code handshake pack} and its four words. What they do is in {@link Packs}. */
@Command(name = "pack", sortOptions = false)
final class PackCommand implements Runnable {
    private final Speaker speaker;

    @ParentCommand
    private RootCommand root;

    @Mixin
    private NoLook look;

    @Spec
    private CommandSpec spec;

    PackCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    /** {@code pack} alone does not say what to do. */
    @Override
    public void run() {
        throw speaker.mistake(spec, "error.missingCommand", "add, list, remove, check");
    }

    private interface Work {
        int on(Packs packs) throws IOException, Packs.Refused;
    }

    @Command(name = "add", sortOptions = false)
    int add(
            @Parameters(index = "0", paramLabel = "PATH", descriptionKey = "packPath") Path path,
            @Option(names = "--force", descriptionKey = "packForce") boolean force) {
        return with(path, packs -> {
            PackFile.Pack pack = packs.add(path, program(), force);
            speaker.tell("pack.added", pack.id(), pack.version(), title(pack));
            return 0;
        });
    }

    @Command(name = "list", sortOptions = false)
    int list() {
        return with(Path.of("packs"), packs -> {
            List<Packs.Installed> all = packs.installed();
            if (all.isEmpty()) {
                speaker.tell("pack.none");
            }
            for (Packs.Installed installed : all) {
                PackFile.Pack pack = installed.pack();
                speaker.tell(
                        "pack.line",
                        pack.id(),
                        pack.version(),
                        title(pack),
                        String.join(", ", pack.authors()),
                        pack.licence());
            }
            return 0;
        });
    }

    @Command(name = "remove", sortOptions = false)
    int remove(@Parameters(index = "0", paramLabel = "ID", descriptionKey = "packId") String id) {
        return with(Path.of(id.matches("[a-z0-9-]+") ? id : "-"), packs -> {
            boolean gone = id.matches("[a-z0-9-]+") && packs.remove(id);
            return gone ? done("pack.removed", id) : speaker.fail(speaker.say("pack.unknown", id));
        });
    }

    @Command(name = "check", sortOptions = false)
    int check(@Parameters(index = "0", paramLabel = "PATH", descriptionKey = "packPath") Path path) {
        return with(path, packs -> {
            PackFile.Pack pack = packs.check(path, program());
            return done("pack.sound", pack.id(), pack.version());
        });
    }

    private int with(Path path, Work work) {
        Launch launch = root.launch(new Look());
        return launch.at(home -> {
            try {
                return work.on(new Packs(home.resolve("packs")));
            } catch (Packs.Refused e) {
                e.problems().forEach(p -> speaker.around().err().println(p.render(root.lang())));
                return speaker.fail(speaker.say("pack.refused", path, e.why().in(root.lang())));
            } catch (IOException e) {
                return speaker.fail(speaker.say("error.noFile", path, new FileReason(speaker).of(e)));
            }
        });
    }

    /** The version of this program; empty while it is in development. */
    private static Optional<String> program() {
        return Environment.version();
    }

    private String title(PackFile.Pack pack) {
        return pack.title().in(root.lang());
    }

    private int done(String key, Object... values) {
        speaker.tell(key, values);
        return 0;
    }
}
