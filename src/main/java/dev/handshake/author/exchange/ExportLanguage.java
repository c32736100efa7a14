package dev.handshake.author.exchange;

import dev.handshake.lesson.Lang;
import java.util.List;

/** The language or languages of an exported file. */
public enum ExportLanguage {
    KO(List.of(Lang.KO)),
    EN(List.of(Lang.EN)),
    BOTH(List.of(Lang.KO, Lang.EN));

    private final List<Lang> langs;

    ExportLanguage(List<Lang> langs) {
        this.langs = langs;
    }

    /** One language. */
    public static ExportLanguage of(Lang lang) {
        return lang == Lang.KO ? KO : EN;
    }

    /** In the order in which they are written. */
    public List<Lang> langs() {
        return langs;
    }

    /** The language for the words between the author's: the first one. */
    Lang first() {
        return langs.get(0);
    }
}
