package dev.handshake.content.source;

import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A slip of the keyboard that keeps a file from being YAML: a sign of the Korean or the typographic keyboard in the place of
 * YAML's own, or a blank, a comma, a quote or a bracket left out. Found by trying, as {@link MissingQuotes} are.
 *
 * @param line from 0
 * @param from index of its first character in the line
 * @param to index after its last
 * @param with what belongs there
 * @param isCertain true where nothing else can have been meant
 * @param what what is so
 */
record KeyboardSlip(int line, int from, int to, String with, boolean isCertain, Text what) {
    private static final int LONGEST_LINE = 2_000;
    private static final int LONGEST_SHOWN = 72;
    private static final String KEY = "[A-Za-z][\\w-]{0,40}";
    private static final String BEFORE_VALUE = "(?:[:\\uff1a{\\[,\\uff0c]|^|-)[ \\u00a0\\u3000]{0,20}";

    private static final Pattern WIDE_COLON = Pattern.compile("(?<=[{, -]|^)" + KEY + "(\\uff1a *)");
    private static final Pattern WIDE_COMMA = Pattern.compile("(\\uff0c\\s*)(?=" + KEY + "\\s*[:\\uff1a]|\\{|\")");
    private static final Pattern CURLED = Pattern.compile(
            BEFORE_VALUE
                    + "([\\u201c\\u201d\\u2018\\u2019])([^\"\\\\\\u201c\\u201d\\u2018\\u2019]*)([\\u201c\\u201d\\u2018\\u2019])");
    private static final Pattern ODD_BLANK = Pattern.compile("[\\u00a0\\u3000]");
    private static final Pattern NO_BLANK_AFTER_COLON =
            Pattern.compile("(?:^\\s*(?:- *)?|[{,]\\s{0,20})" + KEY + "(:)(?=[^\\s:/\\u00a0\\u3000])");
    private static final Pattern NO_BLANK_AFTER_DASH = Pattern.compile("^\\s*(-)(?=" + KEY + ": |[{\"])");
    private static final Pattern NO_COMMA = Pattern.compile("\"[^\"\\\\]*(\")(?= +" + KEY + ": )");

    /** The slips of one line near the trouble, taken as one; empty where reading gets no further without them. */
    static Optional<KeyboardSlip> around(RepairedText text, YamlTrouble trouble) {
        Set<Integer> lines = new LinkedHashSet<>();
        lines.add(trouble.contextLine());
        lines.add(trouble.line());
        lines.add(trouble.line() - 1);
        for (int line : lines) {
            if (line < 0 || line >= text.count() || text.line(line).length() > LONGEST_LINE) {
                continue;
            }
            for (KeyboardSlip slip : candidates(text.line(line), line)) {
                if (slip.helps(text, trouble)) {
                    return Optional.of(slip);
                }
            }
        }
        return Optional.empty();
    }

    private static List<KeyboardSlip> candidates(String line, int number) {
        List<KeyboardSlip> candidates = new ArrayList<>();
        List<KeyboardSlip> slips = in(line, number);
        if (!slips.isEmpty()) {
            candidates.add(joined(line, slips));
        }
        candidates.addAll(unended(line, number));
        return candidates;
    }

    private boolean helps(RepairedText text, YamlTrouble trouble) {
        YamlTrouble after = YamlTree.trouble(mended(text));
        return after == null || trouble.isBefore(after) && after.line() > line;
    }

    /** The text without it. */
    RepairedText mended(RepairedText text) {
        return text.replaced(line, from, to, with);
    }

    /** All slips of a line in one, from the first to the last. */
    private static KeyboardSlip joined(String line, List<KeyboardSlip> slips) {
        int from = slips.get(0).from;
        int to = slips.get(slips.size() - 1).to;
        StringBuilder with = new StringBuilder();
        Set<Text> what = new LinkedHashSet<>();
        int at = from;
        for (KeyboardSlip slip : slips) {
            with.append(line, at, slip.from).append(slip.with);
            at = slip.to;
            what.add(slip.what);
        }
        Text all = new Text(
                what.stream().map(Text::ko).collect(Collectors.joining("\n")),
                what.stream().map(Text::en).collect(Collectors.joining("\n")));
        return new KeyboardSlip(slips.get(0).line, from, to, with.toString(), true, all);
    }

    private static List<KeyboardSlip> in(String line, int number) {
        List<KeyboardSlip> slips = new ArrayList<>();
        each(WIDE_COLON, line, m -> slips.add(sure(number, m.start(1), m.end(1), ": ", wide("：", ":"))));
        each(WIDE_COMMA, line, m -> slips.add(sure(number, m.start(1), m.end(1), ", ", wide("，", ","))));
        each(CURLED, line, m -> {
            Text what = wide(m.group(1) + m.group(3), "\"\"");
            slips.add(sure(number, m.start(1), m.end(1), "\"", what));
            slips.add(sure(number, m.start(3), m.end(3), "\"", what));
        });
        each(ODD_BLANK, line, m -> {
            boolean isWide = m.group().charAt(0) == 0x3000;
            slips.add(sure(
                    number,
                    m.start(),
                    m.end(),
                    isWide ? "  " : " ",
                    new Text(
                            (isWide ? "전각 공백(U+3000)" : "줄을 바꾸지 않는 공백(U+00A0)") + "은 YAML에서 공백이 아닙니다.",
                            (isWide ? "U+3000, the full-width blank," : "U+00A0, the non-breaking blank,")
                                    + " is no blank to YAML.")));
        });
        Text afterColon = new Text("콜론 뒤에 공백이 없습니다.", "There is no blank after the colon.");
        each(NO_BLANK_AFTER_COLON, line, m -> slips.add(sure(number, m.start(1), m.end(1), ": ", afterColon)));
        Text afterDash = new Text("- 뒤에 공백이 없습니다.", "There is no blank after the -.");
        each(NO_BLANK_AFTER_DASH, line, m -> slips.add(sure(number, m.start(1), m.end(1), "- ", afterDash)));
        Text comma = new Text("둘 사이에 쉼표가 없습니다.", "There is no comma between the two.");
        each(NO_COMMA, line, m -> slips.add(sure(number, m.start(1), m.end(1), "\",", comma)));
        return apart(slips);
    }

    private static KeyboardSlip sure(int line, int from, int to, String with, Text what) {
        return new KeyboardSlip(line, from, to, with, true, what);
    }

    private static Text wide(String found, String wanted) {
        return new Text(
                "YAML에 없는 문장 부호입니다: " + found + " 대신 " + wanted,
                "A sign that YAML does not have: " + found + " instead of " + wanted);
    }

    private interface Found {
        void at(Matcher match);
    }

    /** Every place of the pattern that does not stand inside of double quotes. */
    private static void each(Pattern pattern, String line, Found found) {
        Matcher match = pattern.matcher(line);
        while (match.find()) {
            int at = match.groupCount() > 0 ? match.start(1) : match.start();
            int quotes =
                    (int) line.substring(0, at).chars().filter(c -> c == '"').count();
            // The quote that ends a text is preceded by the one that began it.
            if (quotes % 2 == (pattern == NO_COMMA ? 1 : 0)) {
                found.at(match);
            }
        }
    }

    private static List<KeyboardSlip> apart(List<KeyboardSlip> slips) {
        List<KeyboardSlip> apart = new ArrayList<>();
        slips.stream().sorted(Comparator.comparingInt(KeyboardSlip::from)).forEach(slip -> {
            if (apart.isEmpty() || apart.get(apart.size() - 1).to <= slip.from) {
                apart.add(slip);
            }
        });
        return apart;
    }

    /** A line whose last text has no closing quote, or that lacks its closing bracket: where it ends only its author knows. */
    private static List<KeyboardSlip> unended(String line, int number) {
        int end = line.stripTrailing().length();
        if (end == 0 || line.indexOf('\\') >= 0 || line.indexOf('#') >= 0) {
            return List.of();
        }
        if (line.chars().filter(c -> c == '"').count() % 2 == 1) {
            int opens = line.lastIndexOf('"');
            int closing = end;
            while (closing > opens + 1 && "}] ".indexOf(line.charAt(closing - 1)) >= 0) {
                closing--;
            }
            String rest = line.substring(opens, closing) + "\"" + line.substring(closing, end);
            Text what = new Text("여기서 연 따옴표를 같은 줄에서 닫지 않았습니다.", "The quote that opens here is not closed on its line.");
            return List.of(new KeyboardSlip(number, opens, end, rest, false, what));
        }
        List<KeyboardSlip> slips = new ArrayList<>();
        String last = line.substring(end - 1, end);
        for (String bracket : List.of("}", "]")) {
            String opening = bracket.equals("}") ? "{" : "[";
            if (count(line, opening) <= count(line, bracket)) {
                continue;
            }
            Text what = new Text(
                    "이 줄에 닫는 괄호 " + bracket + " 하나가 빠졌습니다.",
                    "A closing bracket " + bracket + " is missing on this line.");
            slips.add(new KeyboardSlip(number, end - 1, end, last + bracket, false, what));
        }
        return slips;
    }

    private static long count(String line, String sign) {
        return line.chars().filter(c -> c == sign.charAt(0)).count();
    }

    void report(RepairedText before, Findings findings) {
        String whole = before.line(line);
        int column = before.original(line, whole.codePointCount(0, from));
        int end = Math.max(column + 1, before.original(line, whole.codePointCount(0, to)));
        Span span = new Span(line + 1, column + 1, end + 1);
        findings.add(
                ProblemCode.SYNTAX,
                span,
                what,
                Text.same(meant(whole)),
                isCertain ? Optional.of(new Edit(span, with)) : Optional.empty());
    }

    /** What is around it, as it should be, short enough to be read. */
    private String meant(String whole) {
        String before = whole.substring(0, from).stripLeading();
        String after = whole.substring(to).stripTrailing();
        if (before.length() + with.length() + after.length() <= LONGEST_SHOWN) {
            return before + with + after;
        }
        int word = before.lastIndexOf(' ', before.length() - 2) + 1;
        int shown = after.indexOf(' ') < 0 ? after.length() : after.indexOf(' ');
        return before.substring(word) + with + after.substring(0, shown);
    }
}
