package dev.handshake.content.check;

import dev.handshake.content.source.Columns;
import dev.handshake.content.source.Edit;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.Text;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an author may not have meant in a text: a word wider than a narrow screen, a comment, a value in disguise. */
final class TextAdvice {
    /** Of the 40 columns of the smallest screen, what is left beside margins and the number of an option. */
    private static final int COLUMNS = 36;

    /** A text has no more lines than this. */
    private static final int MOST_ROWS = 12;

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern COMMENT = Pattern.compile("^\\s+#");

    /** What YAML 1.1 makes of a text without quotes: true, false, nothing, a number, a time, a date. */
    private enum Disguise {
        TRUTH("(?i)y|yes|n|no|on|off|true|false", "참이나 거짓으로", "true or false"),
        NOTHING("~|(?i)null", "빈 값으로", "nothing"),
        OCTAL("0[0-7_]+|0[xob][0-9a-fA-F_]+", "8진수 같은 다른 진법의 수로", "a number of another base"),
        NUMBER(
                "[-+]?[0-9][0-9_]*\\.[0-9]*0|[-+]?[0-9.]+[eE][-+]?[0-9]+|[0-9]+_[0-9_]+",
                "끝의 0이나 _가 사라지는 수로",
                "a number that loses its last 0 or its _"),
        TIME("[0-9]+(:[0-5]?[0-9])+", "60진수로", "a number of base 60"),
        DATE("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}", "날짜로", "a date");

        private final Pattern pattern;
        private final Text meaning;

        Disguise(String pattern, String ko, String en) {
            this.pattern = Pattern.compile(pattern);
            this.meaning = new Text(ko, en);
        }
    }

    private final Findings findings;

    TextAdvice(Findings findings) {
        this.findings = findings;
    }

    void check(Node.Scalar text) {
        wideWords(text);
        if (!text.quoted()) {
            disguise(text);
            comment(text);
        }
    }

    private void wideWords(Node.Scalar text) {
        if (Columns.of(text.text()) <= COLUMNS) {
            return;
        }
        Matcher words = WORD.matcher(text.text());
        while (words.find()) {
            int columns = Columns.of(words.group());
            if (columns > COLUMNS) {
                findings.add(
                        ProblemCode.WIDE_WORD,
                        placeOf(words.group(), text.span()),
                        new Text(
                                "공백 없는 단어가 " + columns + "칸입니다. 40칸 화면에서는 " + COLUMNS + "칸을 넘으면 단어 안에서 끊깁니다.",
                                "A word of " + columns + " columns: on a screen of 40 it is cut after " + COLUMNS
                                        + "."),
                        new Text("공백을 넣거나 짧게 적어 주세요.", "Put blanks into it, or shorten it."));
            }
        }
    }

    /** Where the word stands in the file: on the line of the text, or in the block below it. */
    private Span placeOf(String word, Span text) {
        for (int number = text.line(); number < text.line() + MOST_ROWS; number++) {
            String line = findings.line(number);
            int at = line.indexOf(word, number == text.line() ? line.offsetByCodePoints(0, text.column() - 1) : 0);
            if (at >= 0) {
                int column = line.codePointCount(0, at) + 1;
                return new Span(number, column, column + word.codePointCount(0, word.length()));
            }
        }
        return text;
    }

    private void disguise(Node.Scalar text) {
        for (Disguise disguise : Disguise.values()) {
            if (disguise.pattern.matcher(text.text()).matches()) {
                String quoted = Findings.quoted(text.text());
                findings.add(
                        ProblemCode.READ_OTHERWISE,
                        text.span(),
                        new Text(
                                "여기서는 글 " + quoted + "입니다. 다른 YAML 도구는 " + disguise.meaning.ko() + " 읽습니다.",
                                "Here it is the text " + quoted + ". Other YAML tools read it as "
                                        + disguise.meaning.en() + "."),
                        new Text("따옴표로 감싸 주세요: " + quoted, "Quote it: " + quoted),
                        Optional.of(new Edit(text.span(), "\"" + text.text() + "\"")));
                return;
            }
        }
    }

    private void comment(Node.Scalar text) {
        Span span = text.span();
        int[] line = findings.line(span.line()).codePoints().toArray();
        int end = span.end() - 1;
        if (end >= line.length) {
            return;
        }
        String after = new String(line, end, line.length - end);
        Matcher comment = COMMENT.matcher(after);
        if (comment.find()) {
            int at = end + comment.end();
            findings.add(
                    ProblemCode.CUT_AT_COMMENT,
                    new Span(span.line(), at, line.length + 1),
                    new Text("글은 # 앞에서 끝납니다. 그 뒤는 주석입니다.", "The text ends before the #; what follows is a comment."),
                    new Text(
                            "글이라면 전체를 따옴표로 감싸고, 주석이라면 윗줄로 옮겨 주세요.",
                            "If it is text, quote all of it; if it is a comment, move it to the line above."));
        }
    }
}
