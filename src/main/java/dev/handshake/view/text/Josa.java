package dev.handshake.view.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Korean particles. Which form follows is decided by the last sound of a word as it is read aloud, and Latin words, state
 * names and numbers have a sound too: SYN (신) takes 은, ACK (에이시케이) takes 는, 301 (삼백일) takes 은 and 로.
 */
public final class Josa {
    /** How a word ends when it is read. */
    private enum Sound {
        VOWEL,
        /** ㄹ: as a consonant, but 로 instead of 으로. */
        RIEUL,
        CONSONANT
    }

    /** Words whose last sound does not follow from their last letter, because of how they are read aloud. */
    private static final Map<String, Sound> READ = read();

    private Josa() {}

    private static Map<String, Sound> read() {
        Map<String, Sound> map = new HashMap<>();
        for (String word : "SYN FIN LISTEN CLOSING FIN_WAIT_1 QUIC ECONNRESET netstat shutdown listen open FIN-WAIT-1"
                .split(" ")) {
            map.put(word, Sound.CONSONANT);
        }
        for (String word : "HTTP/3 EOF Linux".split(" ")) {
            map.put(word, Sound.VOWEL);
        }
        map.put("4-tuple", Sound.RIEUL);
        return map;
    }

    /** 은 or 는. */
    public static String topic(String word) {
        return word + (sound(word) == Sound.VOWEL ? "는" : "은");
    }

    /** 이 or 가. */
    public static String subject(String word) {
        return word + (sound(word) == Sound.VOWEL ? "가" : "이");
    }

    /** 을 or 를. */
    public static String object(String word) {
        return word + (sound(word) == Sound.VOWEL ? "를" : "을");
    }

    /** 과 or 와. */
    static String and(String word) {
        return word + (sound(word) == Sound.VOWEL ? "와" : "과");
    }

    /** 으로 or 로. */
    public static String by(String word) {
        return word + (sound(word) == Sound.CONSONANT ? "으로" : "로");
    }

    /** 이나 or 나. */
    static String or(String word) {
        return word + (sound(word) == Sound.VOWEL ? "나" : "이나");
    }

    private static Sound sound(String text) {
        String word = lastWord(text);
        if (word.isEmpty()) {
            return Sound.VOWEL;
        }
        Sound known = READ.get(word);
        if (known != null) {
            return known;
        }
        char last = word.charAt(word.length() - 1);
        if (last >= '가' && last <= '힣') {
            int fin = (last - '가') % 28;
            return fin == 0 ? Sound.VOWEL : fin == 8 ? Sound.RIEUL : Sound.CONSONANT;
        }
        if (last >= '0' && last <= '9') {
            return digit(last);
        }
        return letter(last);
    }

    /** The last word, without what is not read: brackets, quotes, the brackets of a call. */
    private static String lastWord(String text) {
        String rest = text.strip();
        while (!rest.isEmpty()) {
            char last = rest.charAt(rest.length() - 1);
            int open = last == ')' ? rest.lastIndexOf('(') : -1;
            if (open >= 0) {
                rest = rest.substring(0, open).strip();
            } else if ("\"'.,:;!?)]}>".indexOf(last) >= 0) {
                rest = rest.substring(0, rest.length() - 1).strip();
            } else {
                break;
            }
        }
        int at = rest.length();
        while (at > 0 && " ,=\"'([".indexOf(rest.charAt(at - 1)) < 0) {
            at--;
        }
        return rest.substring(at);
    }

    /** 영 일 이 삼 사 오 육 칠 팔 구; a longer number that ends in 0 ends in 십, 백, 천, 만 or 억, all consonants. */
    private static Sound digit(char digit) {
        return switch (digit) {
            case '1', '7', '8' -> Sound.RIEUL;
            case '0', '3', '6' -> Sound.CONSONANT;
            default -> Sound.VOWEL;
        };
    }

    /** 엘 알 엠 엔 end in consonants, all other letter names in vowels. */
    private static Sound letter(char letter) {
        return switch (Character.toUpperCase(letter)) {
            case 'L', 'R' -> Sound.RIEUL;
            case 'M', 'N' -> Sound.CONSONANT;
            default -> Sound.VOWEL;
        };
    }
}
