package dev.handshake.cli.commands;

import dev.handshake.author.exchange.ExportLanguage;
import dev.handshake.cli.start.Environment;
import dev.handshake.cli.start.Launch;
import dev.handshake.cli.start.StartOptions;
import dev.handshake.lesson.Lang;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code handshake} itself: the tutor from its home page, and the options that every command shares. */
@Command(
        name = "handshake",
        versionProvider = RootCommand.Version.class,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND")
final class RootCommand implements Callable<Integer> {
    private final Speaker speaker;

    @Option(names = "--lang", descriptionKey = "lang", paramLabel = "ko|en", scope = ScopeType.INHERIT)
    private ExportLanguage spoken;

    @Spec
    private CommandSpec spec;

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

    RootCommand(Speaker speaker) {
        this.speaker = speaker;
    }

    @Override
    public Integer call() {
        return launch(new Look()).tutor(Optional.empty());
    }

    /** The tutor with the options given before the command and those after it. */
    Launch launch(Look after) {
        return new Launch(speaker.around(), options(after));
    }

    /** The options given before the command and those after it. */
    StartOptions options(Look after) {
        return new StartOptions(chosenLang(), look.faceWith(after), content(after.content()));
    }

    /** The options of a command that writes a file, maybe in both languages. */
    StartOptions writing(NoLook after) {
        Optional<Lang> said = Optional.ofNullable(spoken)
                .filter(s -> s != ExportLanguage.BOTH)
                .map(s -> s.langs().get(0));
        return new StartOptions(said, StartOptions.Face.USUAL, content(after.content()));
    }

    private List<Path> content(List<Path> after) {
        List<Path> all = new ArrayList<>(look.content());
        all.addAll(after);
        return all;
    }

    /** The one language in which the program speaks. */
    Lang lang() {
        if (spoken == ExportLanguage.BOTH) {
            throw speaker.mistake(spec, "error.badValue", "--lang", "both", "ko, en");
        }
        return spoken == null ? speaker.around().lang() : spoken.langs().get(0);
    }

    /** The languages of a file that is written, which may be both. */
    ExportLanguage spoken() {
        return spoken == null ? ExportLanguage.of(speaker.around().lang()) : spoken;
    }

    /** The language that was asked for; empty where none was. */
    Optional<Lang> chosenLang() {
        return spoken == null ? Optional.empty() : Optional.of(lang());
    }

    /** The program's version, from its jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"handshake " + Environment.version().orElse("in development")};
        }
    }
}
