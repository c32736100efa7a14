package dev.handshake.lesson;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sequence numbers in an author's text. What counts something else is none: {@code 100바이트}, {@code 2 seconds},
 * {@code len=10}, {@code RFC 9293}, an address, a section.
 */
final class NumberedText {
    private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9_.:/])(?<!\\d,)(?<!len=)(?<!RFC )"
            + "(\\d{1,3}(?:,\\d{3})+|\\d++)"
            + "(?![A-Za-z0-9_]|[.,:/]\\d| ?(?:바이트|초|밀리초|분|시간|개|회|번째|byte|octet|second|minute|ms\\b|s\\b|KB|MB|%))");

    private final NumberSpan client;
    private final NumberSpan server;

    NumberedText(NumberSpan client, NumberSpan server) {
        this.client = client;
        this.server = server;
    }

    /** True where it is plain to which end each number of the text belongs, if to any. */
    boolean isClear(Text text) {
        return isClear(text.ko()) && isClear(text.en());
    }

    private boolean isClear(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group).allMatch(this::isClearNumber);
    }

    private boolean isClearNumber(String written) {
        long number = value(written);
        boolean both = client.holds(number) && server.holds(number);
        boolean one = client.holds(number) || server.holds(number);
        return !both && !(one && written.contains(","));
    }

    Text moved(Text text) {
        return new Text(moved(text.ko()), moved(text.en()));
    }

    private String moved(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.replaceAll(found -> {
            long number = value(found.group());
            return client.holds(number) || server.holds(number) ? String.valueOf(moved(number)) : found.group();
        });
    }

    /** A number that belongs to one of the two ends, moved with it. */
    long moved(long number) {
        return number + (client.holds(number) ? client : server).by();
    }

    private static long value(String written) {
        String digits = written.replace(",", "");
        return digits.length() > 10 ? Long.MAX_VALUE : Long.parseLong(digits);
    }
}
