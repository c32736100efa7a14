package dev.handshake.lesson;

import java.util.Objects;

/**
 * The same thing said in Korean and in English. A text with one language says that in both.
 *
 * @param ko Korean, NFC, without control characters
 * @param en English, likewise
 */
public record Text(String ko, String en) {
    public Text {
        Objects.requireNonNull(ko);
        Objects.requireNonNull(en);
    }

    /** The same words in both languages. */
    public static Text same(String words) {
        return new Text(words, words);
    }

    public String in(Lang lang) {
        return lang == Lang.KO ? ko : en;
    }
}
