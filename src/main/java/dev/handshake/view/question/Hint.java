package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Text;

/**
 * A hint that was used.
 *
 * @param kind what it is called
 */
public record Hint(Text kind, String words) {
    /** The hint as it is said. */
    String spoken(Lang lang) {
        return (lang == Lang.KO ? "힌트 (" : "Hint (") + kind.in(lang) + "): " + words;
    }

    /** How hints are headed. */
    static String head(Lang lang) {
        return lang == Lang.KO ? "힌트" : "Hint";
    }
}
