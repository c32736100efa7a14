package dev.handshake.terminal.shell;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Properties;

/**
 * How text becomes bytes on the terminal. Always named outright: the JVM's own guess changed between 17 and 18, and under
 * {@code LANG=C} it turns Hangul into question marks.
 *
 * @param charset what is written and read
 * @param certain false where nothing names an encoding and UTF-8 is a guess
 */
public record Encoding(Charset charset, boolean certain) {

    /** What the locale names; without a name, what {@code -Dfile.encoding} names; without either, UTF-8 as a guess. */
    public static Encoding of(Map<String, String> environment, Properties properties) {
        Charset named = ofLocale(environment);
        if (named != null) {
            return new Encoding(named, true);
        }
        // Since JDK 18 file.encoding says UTF-8 unless it was set; on 17 the C locale says ASCII.
        Charset file = charset(properties.getProperty("file.encoding", ""));
        if (file != null && !file.equals(StandardCharsets.UTF_8) && !file.equals(StandardCharsets.US_ASCII)) {
            return new Encoding(file, true);
        }
        return new Encoding(StandardCharsets.UTF_8, false);
    }

    /**
     * True where line and block shapes must be drawn in ASCII: elsewhere than in UTF-8 (EUC-KR has them, two columns wide),
     * and as long as UTF-8 is a guess.
     */
    public boolean needsAscii() {
        return !certain || !charset.equals(StandardCharsets.UTF_8);
    }

    /** POSIX: LC_ALL before LC_CTYPE before LANG, the first that is not empty. */
    private static Charset ofLocale(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String locale = environment.getOrDefault(name, "");
            if (!locale.isEmpty()) {
                int dot = locale.indexOf('.');
                return dot < 0 ? null : charset(locale.substring(dot + 1).replaceAll("@.*", ""));
            }
        }
        // A Mac's Terminal may start a shell without any of them in UTF-8 all the same: the guess below.
        return null;
    }

    private static Charset charset(String name) {
        try {
            return name.isEmpty() ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
