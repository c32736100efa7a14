package dev.handshake.cli.commands;

import dev.handshake.author.exchange.ExportLanguage;
import dev.handshake.cli.start.CommandWords;
import dev.handshake.cli.start.Environment;
import dev.handshake.cli.start.StartOptions;
import dev.handshake.cli.start.UsageErrors;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Level;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/**
 * Every command by its name. A new one is a class, a line here, and its help in {@code help.en.properties} and
 * {@code help.ko.properties}, under the keys that picocli derives.
 */
public final class Commands {
    private Commands() {}

    /** Does what the words ask for, or says in which way they are wrong; returns the exit code. */
    public static int run(List<String> words, Environment around) {
        Lang lang = StartOptions.langAmong(words, around.lang());
        return of(new Speaker(around, CommandWords.of(lang)))
                .execute(withoutBoth(words).toArray(String[]::new));
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

    private static CommandLine of(Speaker speaker) {
        CommandLine line = new CommandLine(new RootCommand(speaker))
                .addSubcommand("learn", new LearnCommand())
                .addSubcommand("resume", new ResumeCommand())
                .addSubcommand("quiz", new QuizCommand())
                .addSubcommand("interview", new InterviewCommand(speaker))
                .addSubcommand("review", new ReviewCommand())
                .addSubcommand("follow-ups", new FollowUpsCommand(speaker))
                .addSubcommand("stats", new StatsCommand(speaker))
                .addSubcommand("plan", new PlanCommand(speaker))
                .addSubcommand("trace", new TraceCommand(speaker))
                .addSubcommand("validate", new ValidateCommand(speaker))
                .addSubcommand("preview", new PreviewCommand(speaker))
                .addSubcommand("export", new ExportCommand(speaker))
                .addSubcommand("import", new ImportCommand(speaker))
                .addSubcommand("pack", new PackCommand(speaker))
                .addSubcommand("schema", new SchemaCommand(speaker))
                .addSubcommand("new", new NewCommand(speaker))
                .addSubcommand("fmt", new FmtCommand(speaker))
                .addSubcommand("doc", new DocCommand(speaker))
                .addSubcommand("mark", new MarkCommand(speaker))
                .addSubcommand("progress", new ProgressCommand(speaker))
                .addSubcommand("report", new ReportCommand(speaker));
        return settled(line, speaker);
    }

    /** What holds for every command must be set after the commands are there. */
    private static CommandLine settled(CommandLine line, Speaker speaker) {
        return line.setResourceBundle(speaker.wording().texts())
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setOut(speaker.around().out())
                .setErr(speaker.around().err())
                .setUsageHelpWidth(80)
                .setOverwrittenOptionsAllowed(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(ExportLanguage.class, Commands::spoken)
                .registerConverter(Level.class, Commands::level)
                .setParameterExceptionHandler(new UsageErrors(speaker.wording()))
                .setExecutionExceptionHandler((failure, command, parsed) -> speaker.crashed(failure));
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
}
