package dev.handshake.author.exchange;

import dev.handshake.content.folder.PackFile;
import dev.handshake.content.library.Library;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.Source;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The packs of a learner: folders under {@code packs/} of the data folder, each with its {@code pack.yml}. A pack is
 * unpacked beside its place, read there as it will be read, and moved in only when nothing is wrong with it, so that a
 * half-copied pack is never seen.
 */
public final class Packs {
    private final Path packs;

    /** The packs under this folder, {@code packs} of the data folder. */
    public Packs(Path packs) {
        this.packs = packs;
    }

    /** Why a pack was not taken. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Text why;
        private final transient List<Problem> problems;

        Refused(String ko, String en) {
            this(new Text(ko, en), List.of());
        }

        Refused(Text why, List<Problem> problems) {
            super(why.en());
            this.why = why;
            this.problems = List.copyOf(problems);
        }

        public Text why() {
            return why;
        }

        /** What is wrong with its files, where that is why. */
        public List<Problem> problems() {
            return problems;
        }

        /** Reason and problems in words. */
        public String in(Lang lang) {
            StringBuilder all = new StringBuilder();
            problems.forEach(p -> all.append(p.render(lang)).append('\n'));
            return all + why.in(lang);
        }
    }

    /** A pack that is in its place. */
    public record Installed(Path folder, PackFile.Pack pack) {}

    /** The folders of the packs under {@code packs}, in the order of their ids. */
    public static List<Path> folders(Path packs) {
        PackSteps.recover(packs);
        try (Stream<Path> entries = Files.list(packs)) {
            return entries.filter(p -> !p.getFileName().toString().startsWith("."))
                    .filter(p -> Files.isRegularFile(p.resolve(PackFile.NAME), LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    /** The packs that are there. One whose pack.yml cannot be read is left out. */
    public List<Installed> installed() {
        List<Installed> all = new ArrayList<>();
        for (Path folder : folders(packs)) {
            PackFile.read(folder).pack().ifPresent(pack -> all.add(new Installed(folder, pack)));
        }
        return all;
    }

    /** Reads a pack as it would be taken, and leaves no trace of it. */
    public PackFile.Pack check(Path from, Optional<String> program) throws IOException, Refused {
        Path stage = Files.createTempDirectory("handshake-pack");
        try {
            return checked(Unpacking.to(stage, from), program, new Staged(stage, from));
        } finally {
            PackSteps.delete(stage);
        }
    }

    /**
     * Puts a pack into its place.
     *
     * @param program the version of this program; empty while it is in development
     * @param force true to put an older version over a newer one
     */
    public PackFile.Pack add(Path from, Optional<String> program, boolean force) throws IOException, Refused {
        Files.createDirectories(packs);
        PackSteps.recover(packs);
        try (PackSteps steps = PackSteps.alone(packs)) {
            Path stage = steps.fresh();
            Path unpacked = Unpacking.to(stage, from);
            PackFile.Pack pack = checked(unpacked, program, new Staged(stage, from));
            Path place = packs.resolve(pack.id());
            Optional<PackFile.Pack> there = PackFile.read(place).pack();
            boolean older = there.map(
                            t -> SemanticVersion.of(pack.version()).compareTo(SemanticVersion.of(t.version())) < 0)
                    .orElse(false);
            if (older && !force) {
                String newer = there.get().version();
                throw new Refused(
                        "더 새로운 버전이 이미 있습니다(" + newer + "). 그래도 바꾸려면 --force를 붙이세요",
                        "the newer version " + newer + " is there; add --force to replace it all the same");
            }
            steps.replace(place, unpacked);
            return pack;
        }
    }

    /** Takes a pack away; false where there is none of this id. */
    public boolean remove(String id) throws IOException {
        Path place = packs.resolve(id).normalize();
        boolean known =
                place.getParent().equals(packs.normalize()) && folders(packs).contains(place);
        if (known) {
            try (PackSteps steps = PackSteps.alone(packs)) {
                steps.remove(place);
            }
        }
        return known;
    }

    /** A pack in a folder that will be gone: its author knows it where it came from. */
    private record Staged(Path stage, Path from) {
        List<Problem> named(List<Problem> problems) {
            return problems.stream().map(this::named).toList();
        }

        private Problem named(Problem p) {
            return new Problem(
                    new Source(named(p.source().path()), p.source().text()),
                    p.code(),
                    p.severity(),
                    p.span(),
                    new Problem.Explanation(named(p.what()), p.section(), named(p.fix()), p.edit()));
        }

        private Text named(Text text) {
            return new Text(named(text.ko()), named(text.en()));
        }

        private String named(String text) {
            return text.replace(stage.toString(), from.toString());
        }
    }

    private PackFile.Pack checked(Path folder, Optional<String> program, Staged staged) throws Refused {
        PackFile.Result result = PackFile.read(folder);
        PackFile.Pack pack = result.pack()
                .orElseThrow(() -> new Refused(
                        new Text("pack.yml에 오류가 있습니다", "pack.yml has errors"), staged.named(result.problems())));
        boolean tooNew = program.isPresent()
                && !pack.needs().isEmpty()
                && SemanticVersion.of(program.get()).compareTo(SemanticVersion.of(pack.needs())) < 0;
        if (tooNew) {
            throw new Refused(
                    "handshake " + pack.needs() + " 이상이 필요합니다. 지금은 " + program.get() + "입니다",
                    "it needs handshake " + pack.needs() + " or later; this is " + program.get());
        }
        List<Path> others = folders(packs).stream()
                .filter(p -> !p.getFileName().toString().equals(pack.id()))
                .toList();
        List<Problem> wrong = Library.check(others, folder).problems().stream()
                .filter(Problem::isError)
                .toList();
        if (!wrong.isEmpty()) {
            throw new Refused(new Text("팩의 파일에 오류가 있습니다", "its files have errors"), staged.named(wrong));
        }
        return pack;
    }
}
