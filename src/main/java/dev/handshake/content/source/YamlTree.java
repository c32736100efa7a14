package dev.handshake.content.source;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.handshake.lesson.Text;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * YAML to {@link Node}s: no type is guessed, so {@code no} and {@code 1.10} stay what was typed, and an alias is refused
 * before it can stand for anything.
 */
public final class YamlTree {
    /** A file that repairs would have to parse again and again is only repaired while it is small. */
    private static final int LONGEST_REPAIRED = 100_000;

    private static final int MOST_REPAIRS = 10;

    private final YamlTokens tokens;
    private final RepairedText text;
    private final Findings findings;
    private Span firstAlias;
    private String firstAliasTyped;
    private int aliases;

    private YamlTree(RepairedText text, Findings findings) {
        this.tokens = YamlFormat.tokens(text.text());
        this.text = text;
        this.findings = findings;
    }

    /** The file's one document, or empty where there is none to be had; then {@code findings} says why. */
    public static Optional<Node> of(Findings findings) {
        String cleaned = CharacterScan.cleaned(findings);
        boolean hadTabs = findings.problems().stream().anyMatch(p -> p.code() == ProblemCode.TAB);
        RepairedText text = new RepairedText(cleaned);
        YamlTrouble trouble = trouble(text);
        for (int repairs = 0;
                isMendable(trouble) && repairs < MOST_REPAIRS && cleaned.length() < LONGEST_REPAIRED;
                repairs++) {
            Optional<KeyboardSlip> slip = KeyboardSlip.around(text, trouble);
            if (slip.isPresent()) {
                slip.get().report(text, findings);
                text = slip.get().mended(text);
                trouble = trouble(text);
                continue;
            }
            Optional<MissingQuotes> quotes = MissingQuotes.around(text, trouble);
            if (quotes.isEmpty()) {
                break;
            }
            quotes.get().report(text, findings);
            text = quotes.get().mended();
            trouble = trouble(text);
        }
        if (trouble == null) {
            return new YamlTree(text, findings).document();
        }
        // Where tabs were, the blanks that now stand for them seldom indent as meant: one complaint is enough.
        if (!hadTabs) {
            trouble.report(text, findings);
        }
        return Optional.empty();
    }

    private static boolean isMendable(YamlTrouble trouble) {
        return trouble != null && trouble.code() == ProblemCode.SYNTAX;
    }

    /** What keeps this text from being YAML, or null. */
    static YamlTrouble trouble(RepairedText text) {
        YamlTokens tokens = YamlFormat.tokens(text.text());
        try {
            while (tokens.nextToken() != null) {
                // Only whether it can be read to its end is asked here.
            }
            return null;
        } catch (StreamConstraintsException e) {
            return YamlTrouble.tooDeep(tokens.currentTokenLocation(), YamlFormat.DEEPEST);
        } catch (IOException | RuntimeException e) {
            // SnakeYAML answers some escapes, "\UFFFFFFFF", with an exception of the JDK and no place.
            return YamlTrouble.of(e, tokens.currentTokenLocation());
        }
    }

    private Optional<Node> document() {
        try {
            return root();
        } catch (IOException e) {
            throw new IllegalStateException("a text that could be read to its end", e);
        }
    }

    private Optional<Node> root() throws IOException {
        JsonToken first = tokens.nextToken();
        if (first == null) {
            findings.add(
                    ProblemCode.EMPTY,
                    Span.START,
                    new Text("읽을 내용이 없습니다.", "There is nothing to read."),
                    new Text("첫 줄에 schema: 1을 적어 주세요.", "Begin with schema: 1."));
            return Optional.empty();
        }
        if (tokens.hasTagDirective()) {
            Span span = span(tokens.documents().get(0));
            findings.add(ProblemCode.TAG, span, new Text("%TAG는 읽지 않습니다.", "%TAG is not read."), Problem.NO_FIX);
        }
        Node root = node(first);
        reportAliases();
        tokens.nextToken();
        if (tokens.documents().size() > 1) {
            findings.add(
                    ProblemCode.DOCUMENTS,
                    span(tokens.documents().get(1)),
                    new Text("여기서 두 번째 문서가 시작됩니다.", "A second document starts here."),
                    new Text("파일을 나누거나 --- 줄을 지워 주세요.", "Split the file, or delete the line ---."));
        }
        return Optional.of(root);
    }

    /** The node that begins with the current token. */
    private Node node(JsonToken token) throws IOException {
        countAlias();
        reportTag();
        return switch (token) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> sequence();
            default -> scalar(tokens.getText());
        };
    }

    private Node.Scalar scalar(String typed) {
        Span span = span(tokens.extent());
        if (tokens.isCurrentAlias()) {
            return new Node.Scalar(span, "*" + typed, tokens.extent());
        }
        String value = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return new Node.Scalar(span, CharacterScan.unescaped(value, span, findings), tokens.extent());
    }

    private Node.Sequence sequence() throws IOException {
        Extent start = tokens.extent();
        List<Node> items = new ArrayList<>();
        for (JsonToken next = tokens.nextToken(); next != JsonToken.END_ARRAY; next = tokens.nextToken()) {
            items.add(node(next));
        }
        Extent all = closed(start);
        return new Node.Sequence(spanOfCollection(all), items, all);
    }

    private Node.Mapping mapping() throws IOException {
        Extent start = tokens.extent();
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            Optional<Node.Scalar> name = name();
            Node value = node(tokens.nextToken());
            if (name.isPresent() && seen.add(name.get().text())) {
                entries.add(new Node.Entry(name.get(), value));
            } else {
                name.ifPresent(this::reportTwice);
            }
        }
        Extent all = closed(start);
        return new Node.Mapping(spanOfCollection(all), entries, all);
    }

    /** The key that is the current token, or empty, with a problem, where it is a list or a mapping. */
    private Optional<Node.Scalar> name() throws IOException {
        countAlias();
        reportTag();
        Optional<Node.Kind> odd = tokens.oddKey().map(YamlTokens.OddKey::kind);
        if (odd.isEmpty()) {
            return Optional.of(scalar(tokens.getText()));
        }
        Extent extent = tokens.extent();
        return switch (odd.get()) {
            case SCALAR ->
                Optional.of(new Node.Scalar(span(extent), tokens.anchor().orElse(""), extent));
            case SEQUENCE, MAPPING -> {
                findings.add(
                        ProblemCode.WRONG_TYPE,
                        spanOfCollection(extent),
                        new Text("키 자리에 " + odd.get().ko + " 있습니다.", "The key is " + odd.get().en + "."),
                        new Text("키는 단어 하나입니다.", "A key is one word."));
                yield Optional.empty();
            }
        };
    }

    private void reportTwice(Node.Scalar name) {
        String quoted = Findings.quoted(name.text());
        findings.add(
                ProblemCode.DUPLICATE_KEY,
                name.span(),
                new Text("같은 묶음에 이미 있는 키: " + quoted, "Already in this group: " + quoted),
                new Text("둘 중 하나를 지워 주세요.", "Delete one of the two."));
    }

    /** From the beginning of a collection to the current token, which ends it. */
    private Extent closed(Extent start) {
        return new Extent(start.from(), tokens.extent().to(), start.style());
    }

    private void countAlias() {
        Optional<String> typed = tokens.anchor();
        if (typed.isPresent() && aliases++ == 0) {
            firstAlias = span(tokens.extent());
            firstAliasTyped = typed.get();
        }
    }

    /** Once for the whole file: whoever uses one uses many. */
    private void reportAliases() {
        if (aliases == 0) {
            return;
        }
        String quoted = Findings.quoted(firstAliasTyped);
        int more = aliases - 1;
        findings.add(
                ProblemCode.ALIAS,
                firstAlias,
                new Text(
                        "YAML은 " + quoted + " 표시를 앵커나 별칭으로 읽습니다." + (more == 0 ? "" : " 이 파일에 " + more + "개 더 있습니다."),
                        "YAML reads " + quoted + " as an anchor or an alias."
                                + (more == 0
                                        ? ""
                                        : " There " + (more == 1 ? "is 1" : "are " + more) + " more in this file.")),
                new Text("글이라면 따옴표로 감싸고, 아니면 풀어서 적어 주세요.", "If it is text, quote it; otherwise write it out."));
    }

    private void reportTag() {
        Optional<String> tag = tokens.tag();
        if (tag.isPresent()) {
            String quoted = Findings.quoted(tag.get());
            findings.add(
                    ProblemCode.TAG,
                    span(tokens.extent()),
                    new Text("YAML은 " + quoted + " 표시를 태그로 읽습니다.", "YAML reads " + quoted + " as a tag."),
                    new Text("글이라면 따옴표로 감싸고, 아니면 지워 주세요.", "If it is text, quote it; otherwise delete it."));
        }
    }

    /** All of what stands in brackets; of what does not, its first character. */
    private Span spanOfCollection(Extent extent) {
        return extent.style() == Extent.Style.IN_BRACKETS
                ? span(extent)
                : span(new Extent(extent.from(), extent.from(), extent.style()));
    }

    /** From its beginning to its end, cut at the end of the first line. */
    private Span span(Extent extent) {
        int line = extent.from().line();
        int column = text.original(line, extent.from().column());
        int end = extent.isOnOneLine() ? text.original(line, extent.to().column()) : text.length(line);
        return new Span(line + 1, column + 1, Math.max(column + 1, end) + 1);
    }
}
