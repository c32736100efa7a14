package dev.handshake.content.read;

import dev.handshake.content.shape.CommonShapes;
import dev.handshake.content.source.Columns;
import dev.handshake.content.source.DidYouMean;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Glyph;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.Text;
import java.util.List;
import java.util.Optional;

/** Reads {@code {ko: ..., en: ...}} or a plain string, and checks what a text is made of. */
public final class TextReader {
    private static final int ROW_COLUMNS = 74;

    private final Findings findings;
    private final boolean oneLanguage;

    /** {@code oneLanguage} is true where the file says {@code language:}, so that nobody misses the other one. */
    public TextReader(Findings findings, boolean oneLanguage) {
        this.findings = findings;
        this.oneLanguage = oneLanguage;
    }

    /** The text, or empty, with a problem, where there is none to be had. */
    Optional<Text> read(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> words(scalar).map(Text::same);
            case Node.Mapping languages ->
                YamlFields.of(languages, CommonShapes.TEXT, findings).flatMap(this::languages);
            case Node.Sequence list -> {
                findings.add(
                        ProblemCode.WRONG_TYPE,
                        list.span(),
                        new Text("글이 올 자리에 목록이 있습니다.", "Expected a text, found a list."),
                        Text.same("{ko: ..., en: ...}"));
                yield Optional.empty();
            }
        };
    }

    private Optional<Text> languages(YamlFields fields) {
        if (isSplitAtColon(fields)) {
            return Optional.empty();
        }
        Optional<String> ko = language(fields, "ko");
        Optional<String> en = language(fields, "en");
        boolean torn = isTorn(fields);
        if (!fields.has("ko") && !fields.has("en")) {
            fields.need("ko");
        }
        if (!torn) {
            fields.done();
        }
        if (fields.has("ko") != fields.has("en") && !torn) {
            reportOneLanguage(fields);
        }
        if (ko.isEmpty() && en.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Text(ko.or(() -> en).get(), en.or(() -> ko).get()));
    }

    /** As {@link #read}, for a text that has one row on every page. */
    public Optional<Text> readLine(Node node) {
        Optional<Text> text = read(node);
        if (text.isPresent() && (text.get().ko() + text.get().en()).indexOf('\n') >= 0) {
            findings.add(
                    ProblemCode.TOO_LONG,
                    node.span(),
                    new Text("이 글은 한 줄이어야 합니다.", "This text has to be one line."),
                    Problem.NO_FIX);
            return Optional.of(
                    new Text(text.get().ko().replace('\n', ' '), text.get().en().replace('\n', ' ')));
        }
        return text;
    }

    /** The text of a key, which has no more rows than its shape allows; empty where the key is missing. */
    Optional<Text> of(YamlFields fields, String key) {
        int most = fields.text(key).rows();
        Optional<Node> node = fields.node(key);
        Optional<Text> text = node.flatMap(this::read);
        text.ifPresent(t -> checkRows(t, node.orElseThrow().span(), most, Problem.NO_FIX));
        return text;
    }

    /** Reports a text that takes more rows than are shown of it. */
    void checkRows(Text text, Span span, int most, Text fix) {
        int rows = Math.max(Columns.rows(text.ko(), ROW_COLUMNS), Columns.rows(text.en(), ROW_COLUMNS));
        if (rows > most) {
            findings.add(
                    ProblemCode.TOO_LONG,
                    span,
                    new Text(
                            ROW_COLUMNS + "칸 너비에서 " + rows + "줄입니다. " + most + "줄까지 보입니다.",
                            rows + " rows at " + ROW_COLUMNS + " columns; " + most + " are shown."),
                    fix);
        }
    }

    /** What a tool printed: one text for both languages, with the blanks in front of its lines. */
    String printed(Node.Scalar scalar) {
        words(scalar);
        return scalar.text().stripTrailing();
    }

    /** Reports {@code ko} without {@code en} or the other way round, unless the file has one language. */
    void reportOneLanguage(YamlFields fields) {
        if (oneLanguage) {
            return;
        }
        String missing = fields.has("ko") ? "en" : "ko";
        findings.add(
                ProblemCode.ONE_LANGUAGE,
                fields.span(),
                new Text("없는 언어: " + missing, "Missing: " + missing),
                new Text(
                        missing + ": ... 을 추가하거나, 파일 전체가 한 언어라면 language: 를 적어 주세요.",
                        "Add " + missing + ": ..., or say language: if the whole file has one language."));
    }

    /** {@code - 왜: 그런가요}: a colon made a key of the first half of a text. */
    private boolean isSplitAtColon(YamlFields fields) {
        if (fields.has("ko") || fields.has("en") || fields.entries().size() != 1) {
            return false;
        }
        Node.Entry entry = fields.entries().get(0);
        Optional<Node.Scalar> value = entry.value().asScalar();
        if (value.isEmpty() || isNearLanguage(entry.key().text())) {
            return false;
        }
        findings.add(
                ProblemCode.QUOTES_NEEDED,
                entry.key().span(),
                new Text("콜론이 든 글은 따옴표로 감싸야 합니다.", "A text with a colon in it needs quotes."),
                Text.same('"' + entry.key().text() + ": " + value.get().text() + '"'));
        return true;
    }

    private static boolean isNearLanguage(String key) {
        return key.length() <= 3 && DidYouMean.to(key, List.of("ko", "en")).isPresent();
    }

    private Optional<String> language(YamlFields fields, String name) {
        return fields.node(name).flatMap(n -> YamlFields.asScalar(n, findings)).flatMap(this::words);
    }

    /** {@code {ko: ACK, seq}}: the comma ended the text, and its second half became a key without a value. */
    private boolean isTorn(YamlFields fields) {
        for (Node.Entry entry : fields.entries()) {
            boolean language =
                    entry.key().text().equals("ko") || entry.key().text().equals("en");
            boolean noValue = entry.value()
                    .asScalar()
                    .filter(value -> value.text().isEmpty() && !value.quoted())
                    .isPresent();
            if (!language && noValue) {
                findings.add(
                        ProblemCode.QUOTES_NEEDED,
                        entry.key().span(),
                        new Text("{ } 안에서 쉼표가 든 글은 따옴표로 감싸야 합니다.", "In { } a text with a comma needs quotes."),
                        new Text("앞의 글부터 여기까지를 따옴표로 감싸 주세요.", "Quote the text from before the comma to its end."));
                return true;
            }
        }
        return false;
    }

    private Optional<String> words(Node.Scalar scalar) {
        String text = scalar.text().strip();
        if (text.isEmpty()) {
            findings.add(
                    ProblemCode.NO_TEXT,
                    scalar.span(),
                    new Text("여기에 글이 와야 합니다.", "A text is expected here."),
                    Problem.NO_FIX);
            return Optional.empty();
        }
        text.codePoints()
                .filter(point -> Glyph.plain(point) != null)
                .distinct()
                .forEach(point -> ambiguous(scalar, point));
        return Optional.of(text);
    }

    private void ambiguous(Node.Scalar scalar, int point) {
        String name = Character.toString(point) + String.format(" (U+%04X)", point);
        findings.add(
                ProblemCode.AMBIGUOUS,
                placeOf(point, scalar.span()),
                new Text("한 칸일 수도 두 칸일 수도 있는 문자: " + name, "One column wide or two: " + name),
                point == '\u00a7'
                        ? new Text("3.10.7.4절처럼 적어 주세요.", "Write section 3.10.7.4.")
                        : Text.same(Glyph.plain(point)));
    }

    /** Where the character first stands in this text, if that is on its first line. */
    private Span placeOf(int point, Span span) {
        int[] line = findings.source().line(span.line()).codePoints().toArray();
        for (int i = span.column() - 1; i < Math.min(line.length, span.end() - 1); i++) {
            if (line[i] == point) {
                return Span.at(span.line(), i + 1);
            }
        }
        return span;
    }
}
