package dev.handshake.cli.commands;

import dev.handshake.author.exchange.ExportLanguage;
import dev.handshake.cli.start.CommandWords;
import dev.handshake.cli.start.Environment;
import dev.handshake.cli.start.Launch;
import dev.handshake.cli.start.StartOptions;
import dev.handshake.cli.start.UsageErrors;
import dev.handshake.content.trace.TraceReport;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command line as picocli sees it: names, options, and which function does the work. Nothing is decided here, and no
 * text is written here: the texts are in {@code help.*.properties} under the keys that picocli derives.
 */
public final class Commands {
    private Commands() {}

    /** Does what the words ask for, or says in which way they are wrong. */
    public static int run(List<String> words, Environment around) {
        Lang lang = StartOptions.langAmong(words, around.lang());
        return of(around, lang).execute(withoutBoth(words).toArray(String[]::new));
    }

    /** {@code preview --lang both} asks for what it does anyway; every other command has to speak one language. */
    private static List<String> withoutBoth(List<String> words) {
        List<String> left = new ArrayList<>(words);
        int at = left.indexOf("both");
        if (left.contains("preview") && at > 0 && left.get(at - 1).equals("--lang")) {
            left.subList(at - 1, at + 1).clear();
        }
        if (left.contains("preview")) {
            left.remove("--lang=both");
        }
        return left;
    }

    private static CommandLine of(Environment around, Lang lang) {
        CommandWords wording = CommandWords.of(lang);
        Session session = new Session(around, wording);
        CommandLine line = new CommandLine(new Root(session))
                .addSubcommand("learn", new Learn(session))
                .addSubcommand("resume", new QuestionCommands.Resume(session))
                .addSubcommand("quiz", new QuestionCommands.Quiz(session))
                .addSubcommand("interview", new QuestionCommands.Interview(session))
                .addSubcommand("review", new QuestionCommands.Review(session))
                .addSubcommand("follow-ups", new QuestionCommands.FollowUps(session))
                .addSubcommand("stats", new QuestionCommands.Stats(session))
                .addSubcommand("plan", new PlanCommand(session))
                .addSubcommand("trace", new TraceFiles(session))
                .addSubcommand("validate", new ValidateCommand(session))
                .addSubcommand("preview", new PreviewFile(session))
                .addSubcommand("export", new ExchangeCommands.Export(session))
                .addSubcommand("import", new ExchangeCommands.Import(session))
                .addSubcommand("pack", new PackCommands(session))
                .addSubcommand("schema", new PrintSchema(session))
                .addSubcommand("new", new NewFile(session))
                .addSubcommand("fmt", new FormatFiles(session))
                .addSubcommand("doc", new ExplainKey(session))
                .addSubcommand("progress", new ProgressCommands(session))
                .addSubcommand("report", new ReportFiles(session));
        return line.setResourceBundle(wording.texts())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setOut(around.out())
                .setErr(around.err())
                .setUsageHelpWidth(80)
                .setOverwrittenOptionsAllowed(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(ExportLanguage.class, Commands::spoken)
                .registerConverter(Level.class, Commands::level)
                .setParameterExceptionHandler(new UsageErrors(wording))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    throw failure;
                });
    }

    private static ExportLanguage spoken(String code) {
        return code.equals("both")
                ? ExportLanguage.BOTH
                : Lang.of(code)
                        .map(ExportLanguage::of)
                        .orElseThrow(() -> new CommandLine.TypeConversionException("ko, en"));
    }

    private static Level level(String name) {
        for (Level level : Level.values()) {
            if (level.name().equalsIgnoreCase(name)) {
                return level;
            }
        }
        throw new CommandLine.TypeConversionException("junior, mid, senior");
    }

    /** What every command works with. */
    record Session(Environment around, CommandWords wording) {}

    /** How the tutor is to look; on the root, and on {@code learn}. */
    static final class Look {
        @Option(names = "--plain", descriptionKey = "plain")
        boolean plain;

        @Option(names = "--ascii", descriptionKey = "ascii")
        boolean ascii;

        @Option(names = "--no-color", descriptionKey = "noColor")
        boolean noColor;

        @Option(names = "--no-motion", descriptionKey = "noMotion")
        boolean noMotion;

        @Option(names = "--content", descriptionKey = "content", paramLabel = "DIR")
        List<Path> content = new ArrayList<>();
    }

    /** The same words on commands that have no screen: understood, so that one habit works everywhere, and without effect. */
    static final class NoLook {
        @Option(
                names = {"--plain", "--ascii", "--no-color", "--no-motion"},
                hidden = true,
                scope = ScopeType.INHERIT)
        boolean anyLook;

        @Option(names = "--content", hidden = true, scope = ScopeType.INHERIT, paramLabel = "DIR")
        List<Path> content = new ArrayList<>();
    }

    @Command(
            name = "handshake",
            versionProvider = Version.class,
            sortOptions = false,
            synopsisSubcommandLabel = "COMMAND")
    static final class Root implements Callable<Integer> {
        private final Session session;

        @Option(names = "--lang", descriptionKey = "lang", paramLabel = "ko|en", scope = ScopeType.INHERIT)
        private ExportLanguage spoken;

        @Spec
        private CommandLine.Model.CommandSpec spec;

        @Mixin
        private Look look;

        @Option(names = "--version", descriptionKey = "version", versionHelp = true)
        private boolean version;

        @Option(
                names = {"-h", "--help"},
                descriptionKey = "help",
                usageHelp = true,
                scope = ScopeType.INHERIT)
        private boolean help;

        Root(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return new Launch(session.around(), options(look)).tutor(Optional.empty());
        }

        /** The options given before the command and those after it. */
        StartOptions options(Look after) {
            List<Path> content = new ArrayList<>(look.content);
            if (after != look) {
                content.addAll(after.content);
            }
            StartOptions.Face face = new StartOptions.Face(
                    look.plain || after.plain,
                    look.ascii || after.ascii,
                    look.noColor || after.noColor,
                    look.noMotion || after.noMotion);
            return new StartOptions(spoken == null ? Optional.empty() : Optional.of(lang()), face, content);
        }

        /** The options of a command that writes a file, maybe in both languages; {@code more} folders after it. */
        StartOptions writing(List<Path> more) {
            List<Path> content = new ArrayList<>(look.content);
            content.addAll(more);
            Optional<Lang> said = Optional.ofNullable(spoken)
                    .filter(s -> s != ExportLanguage.BOTH)
                    .map(s -> s.langs().get(0));
            return new StartOptions(said, StartOptions.Face.USUAL, content);
        }

        /** The one language in which the program speaks. */
        Lang lang() {
            if (spoken == ExportLanguage.BOTH) {
                throw new UsageErrors.Said(
                        spec.commandLine(), session.wording().say("error.badValue", "--lang", "both", "ko, en"));
            }
            return spoken == null ? session.around().lang() : spoken.langs().get(0);
        }

        /** The languages of a file that is written, which may be both. */
        ExportLanguage spoken() {
            return spoken == null ? ExportLanguage.of(session.around().lang()) : spoken;
        }

        /** The language that was asked for; empty where none was. */
        Optional<Lang> chosenLang() {
            return spoken == null ? Optional.empty() : Optional.of(lang());
        }
    }

    @Command(name = "learn", sortOptions = false)
    static final class Learn implements Callable<Integer> {
        private final Session session;

        @ParentCommand
        private Root root;

        @Parameters(index = "0", arity = "0..1", paramLabel = "LESSON", descriptionKey = "lesson")
        private String lesson;

        @Mixin
        private Look look;

        Learn(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return new Launch(session.around(), root.options(look)).tutor(Optional.ofNullable(lesson));
        }
    }

    @Command(name = "trace", sortOptions = false)
    static final class TraceFiles implements Callable<Integer> {
        private final Session session;

        @Mixin
        private NoLook look;

        @Option(names = "--json", descriptionKey = "json")
        private boolean json;

        @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
        private List<Path> files;

        TraceFiles(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            return TraceReport.run(
                    files, json, session.around().out(), session.around().err());
        }
    }

    /** The program's version, from its jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"handshake " + Environment.version().orElse("in development")};
        }
    }
}
