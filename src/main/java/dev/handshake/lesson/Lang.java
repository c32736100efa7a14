package dev.handshake.lesson;

import java.util.Optional;
import java.util.stream.Stream;

/** The languages in which the program speaks. */
public enum Lang {
    KO("ko"),
    EN("en");

    private final String code;

    Lang(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code, as in YAML and on the command line. */
    public String code() {
        return code;
    }

    /** The language with this code; empty for any other word. */
    public static Optional<Lang> of(String code) {
        return Stream.of(values()).filter(lang -> lang.code.equals(code)).findFirst();
    }

    public Lang other() {
        return this == KO ? EN : KO;
    }
}
