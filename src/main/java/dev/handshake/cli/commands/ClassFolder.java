package dev.handshake.cli.commands;

import dev.handshake.author.report.Learner;
import dev.handshake.cli.start.CommandWords;
import dev.handshake.content.source.Glyph;
import dev.handshake.store.BadExport;
import dev.handshake.store.LearnerExport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The exports that lie in a folder, learner by learner. What is no export is named and left out; several of one learner are
 * one, and the newest says what the learner is called.
 */
final class ClassFolder {
    /** Ten years of study make no larger file. */
    private static final long MOST_MEBIBYTES = 64;

    private final CommandWords wording;
    private final Consumer<String> tell;
    private final List<HandedIn> learners = new ArrayList<>();
    private final boolean byName;

    private ClassFolder(CommandWords wording, boolean byName, Consumer<String> tell) {
        this.wording = wording;
        this.byName = byName;
        this.tell = tell;
    }

    /** A learner of whom there is at least one file. */
    private record HandedIn(String name, List<String> files, LearnerExport export) {
        boolean isSame(HandedIn other, boolean byName) {
            return export.isOfSameLearnerAs(other.export) || byName && name.equals(other.name);
        }

        HandedIn called(String otherName) {
            return new HandedIn(otherName, files, export);
        }

        HandedIn and(HandedIn other) {
            List<String> both = new ArrayList<>(files);
            both.addAll(other.files);
            boolean otherIsNewer = other.export.newest().isAfter(export.newest());
            LearnerExport together = export.and(other.export);
            String called = together.name()
                    .map(LearnerName::shown)
                    .filter(n -> !n.isEmpty())
                    .orElse(otherIsNewer ? other.name : name);
            return new HandedIn(called, both, together);
        }
    }

    /**
     * Reads the folder.
     *
     * @param byName true to take all of one name for one learner
     * @param tell hears what was left out or put together, a sentence each
     */
    static List<Learner> read(Path folder, CommandWords wording, boolean byName, Consumer<String> tell)
            throws IOException {
        ClassFolder read = new ClassFolder(wording, byName, tell);
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
        files.forEach(read::take);
        return read.told().stream().map(ClassFolder::learner).toList();
    }

    /** The learners, each by a name of their own: of several who are called the same, the first file is named with each. */
    private List<HandedIn> told() {
        List<HandedIn> told = new ArrayList<>();
        for (HandedIn one : learners) {
            List<String> others = learners.stream()
                    .filter(other -> other.name().equals(one.name()))
                    .flatMap(other -> other.files().stream())
                    .toList();
            boolean isAlone = others.size() == one.files().size();
            told.add(
                    isAlone
                            ? one
                            : one.called(
                                    one.name() + " (" + Glyph.shown(one.files().get(0)) + ")"));
            if (!isAlone && others.get(0).equals(one.files().get(0))) {
                tell.accept(wording.say("report.sameName", one.name(), String.join(", ", others)));
            }
        }
        return told;
    }

    private void take(Path file) {
        String name = file.getFileName().toString();
        try {
            if (Files.size(file) > MOST_MEBIBYTES << 20) {
                leaveOut(wording.say("report.tooLarge", name, MOST_MEBIBYTES));
                return;
            }
            try (Reader text =
                    new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
                add(name, LearnerExport.read(text));
            }
        } catch (BadExport e) {
            leaveOut(wording.say("foreign." + e.fault(), name, e.line(), e.detail()));
        } catch (IOException e) {
            leaveOut(name + ": " + new FileReason(wording).of(e));
        }
    }

    private void leaveOut(String why) {
        tell.accept(wording.say("report.leftOut", why));
    }

    private void add(String file, LearnerExport export) {
        String called = export.name().map(LearnerName::shown).orElse("");
        if (called.isEmpty()) {
            called = LearnerName.shown(file.replaceFirst("\\.[^.]*$", ""));
            tell.accept(wording.say("report.noName", file, called));
        }
        HandedIn read = new HandedIn(called, List.of(file), export);
        List<HandedIn> known =
                learners.stream().filter(other -> read.isSame(other, byName)).toList();
        HandedIn one = read;
        for (HandedIn other : known) {
            boolean copied = !other.name().equals(one.name());
            one = other.and(one);
            String files = one.files().stream().collect(Collectors.joining(", "));
            tell.accept(wording.say(copied ? "report.copied" : "report.together", one.name(), files));
        }
        learners.removeAll(known);
        learners.add(one);
    }

    private static Learner learner(HandedIn all) {
        return new Learner(all.name(), all.export().answers(), all.export().finished());
    }
}
