package dev.handshake.view.text;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Lang;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;

/** What things are called in sentences and on the ladder: ends, calls, timers, sections. */
public final class TermWords {
    private static final String OURS = "RFC 9293 ";

    private TermWords() {}

    /** 클라이언트, the client. */
    public static String side(Side side, Lang lang) {
        if (lang == Lang.KO) {
            return side == Side.CLIENT ? "클라이언트" : "서버";
        }
        return side == Side.CLIENT ? "the client" : "the server";
    }

    /** The same at the beginning of a sentence. */
    public static String sideFirst(Side side, Lang lang) {
        return capital(side(side, lang));
    }

    /** The words as they begin a sentence. */
    public static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The letter of an end on every picture. */
    public static String letter(Side side) {
        return side == Side.CLIENT ? "C" : "S";
    }

    /** An English sentence as it goes on after a colon; names in capitals stay as they are. */
    public static String within(String sentence) {
        boolean name = sentence.length() > 1 && Character.isUpperCase(sentence.charAt(1));
        return name ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** A call as an application writes it; {@code words} is what the lesson's author wrote. */
    public static String call(String words) {
        String[] parts = words.split(" ", 2);
        return parts.length == 2 && parts[0].equals("send") ? "send(" + parts[1] + ")" : parts[0] + "()";
    }

    /** A timer as the ladder names it, at most 12 columns. */
    public static String timer(Event.Timer timer, Lang lang) {
        return switch (timer) {
            case RTO -> "RTO";
            case TIME_WAIT -> lang == Lang.KO ? "2MSL 지남" : "2MSL over";
            case USER_TIMEOUT -> lang == Lang.KO ? "시간 초과" : "timed out";
            case PERSIST -> lang == Lang.KO ? "윈도우 확인" : "persist";
        };
    }

    /** The section as it is written in texts. */
    public static String section(Rule rule, Lang lang) {
        return section(rule.section(), lang);
    }

    /** Two sections as they are written in texts; one where they are the same. */
    public static String sections(String first, String second, Lang lang) {
        if (first.equals(second)) {
            return section(first, lang);
        }
        return section(first, lang) + (lang == Lang.KO ? ", " + second + "절" : " and " + second);
    }

    public static String section(String section, Lang lang) {
        return lang == Lang.KO ? "RFC 9293 " + section + "절" : "RFC 9293, " + section;
    }

    /** A source as it is written in texts: a section of RFC 9293 as all sections are, anything else as it is named. */
    public static String source(String source, Lang lang) {
        return source.startsWith(OURS) ? section(source.substring(OURS.length()), lang) : source;
    }

    public static String sentence(Rule rule, Lang lang) {
        return lang == Lang.KO ? rule.ko() : rule.en();
    }

    /** {@code ACK, seq=101, ack=301}: as a sentence says it. The dash of a segment without flags is no word. */
    public static String spoken(Segment segment, Lang lang) {
        return bare(segment.toString().replace(" ", ", "), lang);
    }

    /** An answer as it is said. */
    public static String spoken(Answer answer, Lang lang) {
        return switch (answer) {
            case Answer.Sends sends -> spoken(sends.segment(), lang);
            case Answer.Is is -> is.words();
        };
    }

    /** {@code ACK seq=101 ack=301} or {@code CLOSE_WAIT}, in a row of text. */
    public static String words(Answer answer, Lang lang) {
        return bare(answer.words(), lang);
    }

    private static String bare(String segment, Lang lang) {
        return segment.startsWith("-") ? (lang == Lang.KO ? "플래그 없음" : "no flags") + segment.substring(1) : segment;
    }

    /** a or an, before a segment's flags read aloud: a SYN, a FIN, an ACK, a RST. */
    public static String article(String flags) {
        return flags.startsWith("ACK") ? "an " + flags : "a " + flags;
    }
}
