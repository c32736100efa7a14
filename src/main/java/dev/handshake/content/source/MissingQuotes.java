package dev.handshake.content.source;

import dev.handshake.lesson.Text;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that YAML takes for something else because it stands there without quotes: {@code {ko: 참인가요?}} and
 * {@code title: 콜론: 둘}. Found by trying: quotes around a suspect, and if reading then gets further, it was that one.
 *
 * @param line from 0
 * @param from index of its first character in the line
 * @param to index after its last
 * @param key the name before it
 * @param quote the quote that does not occur in it
 * @param mended the file with the quotes
 */
record MissingQuotes(int line, int from, int to, String key, char quote, RepairedText mended) {
    private static final Pattern IN_BRACES = Pattern.compile("(?<=[{,]\\s{0,20})([A-Za-z][\\w-]{0,40}): +");
    private static final Pattern ON_ITS_LINE = Pattern.compile("^\\s*(?:- +)*([A-Za-z][\\w-]{0,40}): +");
    private static final Pattern NEXT_KEY = Pattern.compile(",\\s+[A-Za-z][\\w-]{0,40}:(?:\\s|$)");
    private static final Pattern CLOSING = Pattern.compile("[\\s}\\],]*$");
    private static final String FIRST = "?@`%&*!|>#,[]{}";
    private static final Pattern WITHIN = Pattern.compile("[?,\\[\\]{}\"]|: |:$| #");

    /** A quoted text and another key behind it: quotes around both would make one text of the two. */
    private static final Pattern SWALLOWED = Pattern.compile("^\"[^\"]*\"[^\"]*[A-Za-z][\\w-]{0,40}: ");

    private static final int LONGEST_LINE = 2_000;

    /** The suspect near the trouble whose quoting lets reading get further. */
    static Optional<MissingQuotes> around(RepairedText text, YamlTrouble trouble) {
        Set<Integer> lines = new LinkedHashSet<>();
        lines.add(trouble.line());
        lines.add(trouble.line() - 1);
        lines.add(trouble.contextLine());
        for (int line : lines) {
            if (line >= 0 && line < text.count() && text.line(line).length() <= LONGEST_LINE) {
                Optional<MissingQuotes> found = in(text, line, trouble);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<MissingQuotes> in(RepairedText text, int number, YamlTrouble trouble) {
        String line = text.line(number);
        Matcher inBraces = IN_BRACES.matcher(line);
        while (inBraces.find()) {
            int from = inBraces.end();
            Matcher next = NEXT_KEY.matcher(line).region(from, line.length());
            int to = next.find() ? next.start() : endBeforeBrackets(line, from);
            Optional<MissingQuotes> found = tried(text, number, from, to, inBraces.group(1), trouble);
            if (found.isPresent()) {
                return found;
            }
        }
        Matcher onItsLine = ON_ITS_LINE.matcher(line);
        return onItsLine.find()
                ? tried(text, number, onItsLine.end(), line.stripTrailing().length(), onItsLine.group(1), trouble)
                : Optional.empty();
    }

    private static int endBeforeBrackets(String line, int from) {
        Matcher closing = CLOSING.matcher(line).region(from, line.length());
        return closing.find() ? closing.start() : line.length();
    }

    private static Optional<MissingQuotes> tried(
            RepairedText text, int number, int from, int to, String key, YamlTrouble trouble) {
        String line = text.line(number);
        if (from >= to) {
            return Optional.empty();
        }
        String value = line.substring(from, to);
        boolean suspect =
                FIRST.indexOf(value.charAt(0)) >= 0 || WITHIN.matcher(value).find();
        if (SWALLOWED.matcher(value).find()) {
            return Optional.empty();
        }
        boolean plainInDouble = value.indexOf('"') < 0 && value.indexOf('\\') < 0;
        if (isWhole(value) || !suspect || !plainInDouble && value.indexOf('\'') >= 0) {
            return Optional.empty();
        }
        char quote = plainInDouble ? '"' : '\'';
        RepairedText mended = text.quoted(number, from, to, quote);
        YamlTrouble after = YamlTree.trouble(mended);
        return after == null || isBeyond(after, number, to, mended) && trouble.isBefore(after)
                ? Optional.of(new MissingQuotes(number, from, to, key, quote, mended))
                : Optional.empty();
    }

    /** True where reading came past what now stands in quotes. The next text of the line may want quotes too. */
    private static boolean isBeyond(YamlTrouble after, int number, int to, RepairedText mended) {
        return after.line() > number || after.line() == number && mended.original(number, after.column()) >= to;
    }

    /** A quoted text, a list or a mapping that is meant as such: it opens and does not close before its end. */
    private static boolean isWhole(String value) {
        int opens = "\"'{[".indexOf(value.charAt(0));
        if (opens < 0) {
            return false;
        }
        int closed = value.indexOf("\"'}]".charAt(opens), 1);
        String after = closed < 0 ? "" : value.substring(closed + 1);
        return CLOSING.matcher(after).matches();
    }

    void report(RepairedText before, Findings findings) {
        String whole = before.line(line);
        String value = whole.substring(from, to);
        int column = before.original(line, whole.codePointCount(0, from));
        int end = before.original(line, whole.codePointCount(0, to));
        findings.add(
                ProblemCode.QUOTES_NEEDED,
                new Span(line + 1, column + 1, end + 1),
                why(value),
                Text.same(key + ": " + quote + value + quote),
                Optional.of(new Edit(new Span(line + 1, column + 1, end + 1), quote + value + quote)));
    }

    private static Text why(String value) {
        if (value.endsWith("?")) {
            return new Text(
                    "{ } 안에서 물음표로 끝나는 글은 따옴표로 감싸야 합니다.", "In { } a text that ends in a question mark needs quotes.");
        }
        if (value.contains(": ") || value.endsWith(":")) {
            return new Text("콜론이 든 글은 따옴표로 감싸야 합니다.", "A text with a colon in it needs quotes.");
        }
        if (FIRST.indexOf(value.charAt(0)) >= 0) {
            String first = value.substring(0, 1);
            return new Text(
                    first + " 문자로 시작하는 글은 따옴표로 감싸야 합니다.", "A text that begins with " + first + " needs quotes.");
        }
        return new Text(
                "? : # , [ ] { } \" 중 하나가 든 글은 따옴표로 감싸야 합니다.",
                "A text with one of ? : # , [ ] { } \" in it needs quotes.");
    }
}
