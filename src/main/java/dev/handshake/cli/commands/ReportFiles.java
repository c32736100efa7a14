package dev.handshake.cli.commands;

import dev.handshake.author.report.ClassReport;
import dev.handshake.author.report.Learner;
import dev.handshake.author.report.Part;
import dev.handshake.author.report.ReportText;
import dev.handshake.cli.commands.Commands.Look;
import dev.handshake.cli.commands.Commands.Root;
import dev.handshake.cli.commands.Commands.Session;
import dev.handshake.cli.start.Launch;
import dev.handshake.cli.start.UsageErrors;
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
final class ReportFiles implements Callable<Integer> {
    private static final int FAILED = 1;

    private final Session session;

    @ParentCommand
    private Root root;

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

    @Mixin
    private Look look;

    ReportFiles(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<Part> parts = parts();
        if (!Files.isDirectory(folder)) {
            return complain(say("error.noReportFolder", folder), UsageErrors.USAGE);
        }
        Launch launch = new Launch(session.around(), root.options(look));
        return launch.at(home -> {
            List<Path> folders = launch.folders(home);
            List<Learner> learners;
            try {
                learners = ClassFolder.read(folder, session.wording(), told -> session.around()
                        .err()
                        .println(told));
            } catch (IOException e) {
                return complain(say("error.noFile", folder, e.getMessage()), FAILED);
            }
            if (learners.isEmpty()) {
                return complain(say("error.noClass", folder), FAILED);
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
            return write(ReportText.of(report, parts, form, root.lang()));
        });
    }

    private int write(String text) {
        if (file == null) {
            session.around().out().print(text);
            session.around().out().flush();
            return 0;
        }
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            return complain(say("error.cannotWrite", file, e.getMessage()), FAILED);
        }
        session.around().out().println(say("exchange.done", file));
        return 0;
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (String word : words) {
            parts.add(Part.ofWord(word).orElseThrow(() -> {
                String all = Arrays.stream(Part.values()).map(Part::word).collect(Collectors.joining(", "));
                return new UsageErrors.Said(spec.commandLine(), say("error.badValue", "--part", word, all));
            }));
        }
        return parts.isEmpty() ? List.of(Part.values()) : parts;
    }

    private String say(String key, Object... values) {
        return session.wording().say(key, values);
    }

    private int complain(String sentence, int code) {
        session.around().err().println(say("error.prefix", sentence));
        return code;
    }
}
