package dev.handshake.view.page;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;

/** Names of keys, and the letters that a Korean keyboard sends instead of Latin ones (2-beolsik). */
public final class Keys {
    private static final String LATIN = "qwertyuiopasdfghjklzxcvbnm";
    private static final String JAMO = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ";
    /** With shift only these have a jamo of their own. */
    private static final Map<String, String> SHIFTED =
            Map.of("ㅃ", "q", "ㅉ", "w", "ㄸ", "e", "ㄲ", "r", "ㅆ", "t", "ㅒ", "o", "ㅖ", "p");

    private Keys() {}

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int MEDIALS = 21;
    private static final int FINALS = 28;
    private static final String INITIAL = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    /** The keys of each medial vowel, and of each final consonant; the first final is none. */
    private static final String MEDIAL = "ㅏ,ㅐ,ㅑ,ㅒ,ㅓ,ㅔ,ㅕ,ㅖ,ㅗ,ㅗㅏ,ㅗㅐ,ㅗㅣ,ㅛ,ㅜ,ㅜㅓ,ㅜㅔ,ㅜㅣ,ㅠ,ㅡ,ㅡㅣ,ㅣ";

    private static final String FINAL = ",ㄱ,ㄲ,ㄱㅅ,ㄴ,ㄴㅈ,ㄴㅎ,ㄷ,ㄹ,ㄹㄱ,ㄹㅁ,ㄹㅂ,ㄹㅅ,ㄹㅌ,ㄹㅍ,ㄹㅎ,ㅁ,ㅂ,ㅂㅅ,ㅅ,ㅆ,ㅇ,ㅈ,ㅊ,ㅋ,ㅌ,ㅍ,ㅎ";

    /** The Latin key that sits where this jamo sits; the key itself where it is no jamo. */
    public static String latin(String key) {
        int at = key.length() == 1 ? JAMO.indexOf(key) : -1;
        return at >= 0 ? LATIN.substring(at, at + 1) : SHIFTED.getOrDefault(key, key);
    }

    /**
     * The keys that were struck for what came as one: a composed syllable was two or three ({@code 아} is d and k), a
     * full-width digit or letter is the plain one. A key that is none of these is itself.
     */
    public static List<String> struck(String key) {
        if (key.length() != 1) {
            return List.of(key);
        }
        char c = key.charAt(0);
        if (c >= '！' && c <= '～') {
            return List.of(String.valueOf((char) (c - '！' + '!')));
        }
        if (c < FIRST_SYLLABLE || c > LAST_SYLLABLE) {
            return List.of(key);
        }
        int syllable = c - FIRST_SYLLABLE;
        String jamo = INITIAL.charAt(syllable / (MEDIALS * FINALS))
                + MEDIAL.split(",")[syllable / FINALS % MEDIALS]
                + FINAL.split(",", -1)[syllable % FINALS];
        return jamo.chars().mapToObj(Character::toString).toList();
    }

    /** A line of full-width digits and letters as if it had been typed in plain ones; every other line as it is. */
    public static String narrow(String line) {
        boolean wide = !line.isEmpty() && line.chars().allMatch(c -> c >= '！' && c <= '～' || c == '　' || c == ' ');
        return wide ? Normalizer.normalize(line, Normalizer.Form.NFKC) : line;
    }

    /** The jamo on this Latin key, empty where there is none. */
    public static String jamo(String key) {
        int at = key.length() == 1 ? LATIN.indexOf(key) : -1;
        return at >= 0 ? JAMO.substring(at, at + 1) : "";
    }

    /** How a key is written on the key bar: {@code Enter}, {@code Esc}, {@code Tab}; letters and digits as they are. */
    public static String shown(String key) {
        return switch (key) {
            case "enter" -> "Enter";
            case "esc" -> "Esc";
            case "tab" -> "Tab";
            case "up" -> "↑";
            case "down" -> "↓";
            case "left" -> "←";
            case "right" -> "→";
            case "backspace" -> "Backspace";
            case "space" -> "Space";
            case "pagedown" -> "PgDn";
            case "pageup" -> "PgUp";
            default -> key;
        };
    }
}
