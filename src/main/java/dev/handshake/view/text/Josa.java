package dev.handshake.view.text;

import java.util.HashMap;
import java.util.Locale;
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

    /** Words, in lower case, that are read as words: their last sound does not follow from their last letter. */
    private static final Map<String, Sound> READ = read();

    /** How longer words end that are read as words: reading, socket, nstat; idle, scale. */
    private static final Map<String, Sound> ENDINGS = Map.of(
            "ing", Sound.CONSONANT,
            "et", Sound.CONSONANT,
            "stat", Sound.CONSONANT,
            "timeout", Sound.CONSONANT,
            "name", Sound.CONSONANT,
            "track", Sound.CONSONANT,
            "file", Sound.RIEUL,
            "idle", Sound.RIEUL,
            "scale", Sound.RIEUL);

    private Josa() {}

    private static Map<String, Sound> read() {
        Map<String, Sound> map = new HashMap<>();
        String consonants =
                "syn fin listen closing fin_wait_1 fin-wait-1 quic econnreset netstat shutdown open sack timeout out"
                        + " etimedout telnet reset clamping drop zip topic up doc missing lang home engine estab";
        for (String word : consonants.split(" ")) {
            map.put(word, Sound.CONSONANT);
        }
        for (String word :
                "http/3 ipv6 eof linux enter timer server peer closer clear linger number user order".split(" ")) {
            map.put(word, Sound.VOWEL);
        }
        for (String word : "tuple nagle unreachable recycle".split(" ")) {
            map.put(word, Sound.RIEUL);
        }
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
        Sound known = known(word.toLowerCase(Locale.ROOT));
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

    /** The sound of a word, or of its last part: tcp_fin_timeout is read as timeout is; null where it is spelt out. */
    private static Sound known(String word) {
        Sound whole = READ.get(word);
        int part = Math.max(Math.max(word.lastIndexOf('_'), word.lastIndexOf('-')), word.lastIndexOf('.'));
        String last = word.substring(part + 1);
        Sound read = whole != null ? whole : READ.get(last);
        return read != null
                ? read
                : ENDINGS.keySet().stream()
                        .filter(last::endsWith)
                        .findFirst()
                        .map(ENDINGS::get)
                        .orElse(null);
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
