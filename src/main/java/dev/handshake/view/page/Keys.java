package dev.handshake.view.page;

import java.util.Map;

/** Names of keys, and the letters that a Korean keyboard sends instead of Latin ones (2-beolsik). */
public final class Keys {
    private static final String LATIN = "qwertyuiopasdfghjklzxcvbnm";
    private static final String JAMO = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ";
    /** With shift only these have a jamo of their own. */
    private static final Map<String, String> SHIFTED =
            Map.of("ㅃ", "q", "ㅉ", "w", "ㄸ", "e", "ㄲ", "r", "ㅆ", "t", "ㅒ", "o", "ㅖ", "p");

    private Keys() {}

    /** The Latin key that sits where this jamo sits; the key itself where it is no jamo. */
    public static String latin(String key) {
        int at = key.length() == 1 ? JAMO.indexOf(key) : -1;
        return at >= 0 ? LATIN.substring(at, at + 1) : SHIFTED.getOrDefault(key, key);
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
            default -> key;
        };
    }
}
