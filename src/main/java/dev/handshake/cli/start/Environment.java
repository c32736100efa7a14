package dev.handshake.cli.start;

import dev.handshake.lesson.Lang;
import dev.handshake.progress.StoreFailure;
import dev.handshake.store.Home;
import dev.handshake.terminal.Stdio;
import dev.handshake.terminal.shell.Encoding;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a command finds around itself. Tests hand in their own.
 *
 * @param environment the variables of the process
 * @param locale the system's own, asked when no variable names a language
 * @param in standard input
 * @param out standard output, in the encoding of the locale
 * @param err standard error, likewise
 * @param interactive true when a person sits at both ends: input and output are a terminal
 */
public record Environment(
        Map<String, String> environment,
        Locale locale,
        InputStream in,
        PrintWriter out,
        PrintWriter err,
        boolean interactive) {
    /** The numbers of the descriptors that the launcher found closed. */
    private static final String CLOSED = "HANDSHAKE_CLOSED";

    public Environment {
        environment = Map.copyOf(environment);
        Objects.requireNonNull(locale);
    }

    /** The surroundings of this process. */
    public static Environment ofProcess() {
        // Since JDK 22 a console may exist without a terminal; this asks for the old, useful meaning.
        System.setProperty("jdk.console", "java.base");
        Map<String, String> environment = asStarted(System.getenv(), System.getProperty("handshake.locale", ""));
        Charset charset = Encoding.of(environment, System.getProperties()).charset();
        return new Environment(
                environment,
                Locale.getDefault(),
                System.in,
                writer(FileDescriptor.out, charset),
                writer(FileDescriptor.err, charset),
                System.console() != null);
    }

    /**
     * The environment before the launcher replaced the C locale.
     *
     * @param locale the variable as it was, such as {@code LC_ALL=C}; empty where nothing was replaced
     */
    static Map<String, String> asStarted(Map<String, String> environment, String locale) {
        Map<String, String> before = new HashMap<>(environment);
        int equals = locale.indexOf('=');
        if (equals > 0) {
            before.put(locale.substring(0, equals), locale.substring(equals + 1));
        }
        return before;
    }

    private static PrintWriter writer(FileDescriptor to, Charset charset) {
        return new OutputWriter(new FileOutputStream(to), charset);
    }

    /** True where all that was said so far on standard output got out. What is not heard must not be acted upon. */
    public boolean isHeard() {
        return !out.checkError();
    }

    /** Why it did not get out, in the words of the system; empty where that is not known. */
    String lost() {
        return out instanceof OutputWriter writer ? writer.failure() : "";
    }

    /** The folder of the learner's own data. */
    public Path home() throws StoreFailure {
        return Home.of(environment, System.getProperty("os.name", ""), System.getProperty("user.home", ""));
    }

    /** Whether the launcher found standard input closed: whatever stands in its place was not meant to be read. */
    boolean isInputClosed() {
        return environment.getOrDefault(CLOSED, "").contains("0");
    }

    /** Whether it found standard output closed. */
    boolean isOutputClosed() {
        return environment.getOrDefault(CLOSED, "").contains("1");
    }

    /** What a door needs of it. */
    Stdio stdio() {
        return new Stdio(environment, in, out, err);
    }

    /** The language to speak unless {@code --lang} says otherwise: that of the locale, Korean or else English. */
    public Lang lang() {
        String named = firstOf("LC_ALL", "LC_MESSAGES", "LANG");
        String code = named.isEmpty() ? locale.getLanguage() : named;
        return code.matches("ko([-_.@].*)?") ? Lang.KO : Lang.EN;
    }

    private String firstOf(String... names) {
        for (String name : names) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    /** The time, in the zone of the system. */
    public static Clock clock() {
        return since1970(Clock.systemDefaultZone());
    }

    /** A machine whose clock has lost the date may say 1969, which no row takes: its time counts from 1970 on. */
    static Clock since1970(Clock clock) {
        Duration behind = Duration.ofMillis(-clock.millis());
        return behind.isNegative() ? clock : Clock.offset(clock, behind);
    }

    /** The version of the program, from its jar; empty where it runs from classes. */
    public static Optional<String> version() {
        return Optional.ofNullable(Environment.class.getPackage().getImplementationVersion());
    }
}
