package dev.handshake.cli.commands;

import dev.handshake.author.report.ClassReport;
import dev.handshake.author.report.Learner;
import dev.handshake.author.report.Part;
import dev.handshake.author.report.ReportText;
import dev.handshake.cli.start.Launch;
import dev.handshake.content.folder.AtomicFile;
import dev.handshake.content.library.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code handshake report}: what a class has learnt, from the exports of its learners. */
@Command(name = "report", sortOptions = false)
final class ReportCommand implements Callable<Integer> {
    private final Speaker speaker;

    @ParentCommand
    private RootCommand root;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "reportDir")
    private Path folder;

    @Option(names = "--format", descriptionKey = "format", paramLabel = "text|csv|md", defaultValue = "text")
    private ReportText.Form form;

    @Option(names = "--part", descriptionKey = "part", paramLabel = "PART")
    private List<String> words = new ArrayList<>();

    @Option(names = "--as-of", descriptionKey = "asOf", paramLabel = "YYYY-MM-DD")
    private LocalDate asOf;

    @Option(
            names = {"-o", "--output"},
            descriptionKey = "reportOut",
            paramLabel = "FILE")
    private Path file;

    @Option(names = "--merge", descriptionKey = "merge")
    private boolean merge;

    @Option(names = "--force", descriptionKey = "force")
    private boolean force;

    @Mixin
    private Look look;

    ReportCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() throws IOException {
        List<Part> parts = parts();
        if (!Files.isDirectory(folder)) {
            return speaker.refuse(speaker.say("error.noReportFolder", folder));
        }
        Optional<OutputFile> to = OutputFile.named(speaker, file, force);
        OptionalInt refused = OutputFile.refused(to);
        if (refused.isPresent()) {
            return refused.getAsInt();
        }
        Launch launch = root.launch(look);
        return launch.at(home -> {
            List<Path> folders = launch.folders(home);
            List<Learner> learners;
            try {
                learners = ClassFolder.read(folder, speaker.wording(), merge, told -> speaker.around()
                        .err()
                        .println(told));
            } catch (IOException e) {
                return speaker.fail(speaker.say("error.noFile", folder, new FileReason(speaker).of(e)));
            }
            if (learners.isEmpty()) {
                return speaker.fail(speaker.say("error.noClass", folder));
            }
            ZoneId zone = ZoneId.systemDefault();
            Instant when = asOf == null
                    ? Instant.now()
                    : asOf.atTime(LocalTime.NOON).atZone(zone).toInstant();
            ClassReport report = ClassReport.of(
                    learners,
                    Library.load(folders).course(),
                    Library.quizzes(folders).catalog(),
                    when,
                    zone);
            return write(ReportText.of(report, parts, form, root.lang()), to);
        });
    }

    private int write(String text, Optional<OutputFile> to) {
        if (to.isEmpty()) {
            speaker.print(text);
            return 0;
        }
        OptionalInt failed = to.get().write(AtomicFile.Readers.USUAL, out -> out.write(text));
        if (failed.isEmpty()) {
            speaker.tell("exchange.done", file);
        }
        return failed.orElse(0);
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (String word : words) {
            parts.add(Part.ofWord(word).orElseThrow(() -> {
                String all = Arrays.stream(Part.values()).map(Part::word).collect(Collectors.joining(", "));
                return speaker.mistake(spec, "error.badValue", "--part", word, all);
            }));
        }
        return parts.isEmpty() ? List.of(Part.values()) : parts;
    }
}
