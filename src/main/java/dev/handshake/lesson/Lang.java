package dev.handshake.lesson;

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

    public Lang other() {
        return this == KO ? EN : KO;
    }
}
