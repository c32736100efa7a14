package dev.handshake.content.source;

import dev.handshake.lesson.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * YAML to {@link Node}s, from the library's events: no type is guessed, so {@code no} and {@code 1.10} stay what was
 * typed, and an alias is refused before it can stand for anything.
 */
public final class YamlTree {
    private static final int DEEPEST = 50;

    /** A file that repairs would have to parse again and again is only repaired while it is small. */
    private static final int LONGEST_REPAIRED = 100_000;

    private static final int MOST_REPAIRS = 10;

    private final ParserImpl events;
    private final RepairedText text;
    private final Findings findings;
    private Span firstAlias;
    private String firstAliasTyped;
    private int aliases;

    private YamlTree(RepairedText text, Findings findings) {
        this.events = new ParserImpl(new StreamReader(text.text()), new LoaderOptions());
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
        ParserImpl events = new ParserImpl(new StreamReader(text.text()), new LoaderOptions());
        Mark last = null;
        try {
            int depth = 0;
            Event event;
            while ((event = events.getEvent()) != null) {
                last = event.getStartMark();
                if (event instanceof MappingStartEvent || event instanceof SequenceStartEvent) {
                    depth++;
                } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
                    depth--;
                }
                if (depth > DEEPEST) {
                    return YamlTrouble.tooDeep(last, DEEPEST);
                }
            }
            return null;
        } catch (MarkedYAMLException e) {
            return YamlTrouble.of(e);
        } catch (RuntimeException e) {
            // The library answers some escapes, "\UFFFFFFFF", with an exception of the JDK and no place.
            return YamlTrouble.unplaced(last);
        }
    }

    private Optional<Node> document() {
        events.getEvent();
        if (!events.checkEvent(Event.ID.DocumentStart)) {
            findings.add(
                    ProblemCode.EMPTY,
                    Span.START,
                    new Text("읽을 내용이 없습니다.", "There is nothing to read."),
                    new Text("첫 줄에 schema: 1을 적어 주세요.", "Begin with schema: 1."));
            return Optional.empty();
        }
        DocumentStartEvent start = (DocumentStartEvent) events.getEvent();
        if (start.getTags() != null && !start.getTags().isEmpty()) {
            findings.add(ProblemCode.TAG, span(start), new Text("%TAG는 읽지 않습니다.", "%TAG is not read."), Problem.NO_FIX);
        }
        Node root = node(events.getEvent());
        reportAliases();
        events.getEvent();
        if (events.checkEvent(Event.ID.DocumentStart)) {
            findings.add(
                    ProblemCode.DOCUMENTS,
                    span(events.peekEvent()),
                    new Text("여기서 두 번째 문서가 시작됩니다.", "A second document starts here."),
                    new Text("파일을 나누거나 --- 줄을 지워 주세요.", "Split the file, or delete the line ---."));
        }
        return Optional.of(root);
    }

    private Node node(Event event) {
        if (event instanceof NodeEvent node && !(event instanceof AliasEvent) && node.getAnchor() != null) {
            countAlias(node, "&" + node.getAnchor());
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (event instanceof AliasEvent alias) {
            countAlias(alias, "*" + alias.getAnchor());
            return new Node.Scalar(span(alias), "*" + alias.getAnchor(), true);
        }
        return event instanceof SequenceStartEvent sequence ? sequence(sequence) : mapping((MappingStartEvent) event);
    }

    private Node.Scalar scalar(ScalarEvent event) {
        reportTag(event, event.getTag());
        Span span = span(event);
        String value = Normalizer.normalize(event.getValue(), Normalizer.Form.NFC);
        return new Node.Scalar(span, CharacterScan.unescaped(value, span, findings), !event.isPlain());
    }

    private Node.Sequence sequence(SequenceStartEvent event) {
        reportTag(event, event.getTag());
        List<Node> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(events.getEvent()));
        }
        return new Node.Sequence(span(event, events.getEvent(), event.isFlow()), items);
    }

    private Node.Mapping mapping(MappingStartEvent event) {
        reportTag(event, event.getTag());
        List<Node.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(events.getEvent());
            Node value = node(events.getEvent());
            if (!(key instanceof Node.Scalar name)) {
                findings.add(
                        ProblemCode.WRONG_TYPE,
                        key.span(),
                        new Text("이름 자리에 " + key.kind().ko + " 있습니다.", "The key is " + key.kind().en + "."),
                        new Text("이름은 낱말 하나입니다.", "A key is one word."));
            } else if (seen.add(name.text())) {
                entries.add(new Node.Entry(name, value));
            } else {
                String quoted = Findings.quoted(name.text());
                findings.add(
                        ProblemCode.DUPLICATE_KEY,
                        name.span(),
                        new Text("같은 묶음에 이미 있는 이름: " + quoted, "Already in this group: " + quoted),
                        new Text("둘 중 하나를 지워 주세요.", "Delete one of the two."));
            }
        }
        return new Node.Mapping(span(event, events.getEvent(), event.isFlow()), entries);
    }

    private void countAlias(NodeEvent event, String typed) {
        aliases++;
        if (aliases == 1) {
            firstAlias = span(event);
            firstAliasTyped = typed;
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

    private void reportTag(Event event, String tag) {
        if (tag == null) {
            return;
        }
        String quoted = Findings.quoted(tag.replace("tag:yaml.org,2002:", "!!"));
        findings.add(
                ProblemCode.TAG,
                span(event),
                new Text("YAML은 " + quoted + " 표시를 태그로 읽습니다.", "YAML reads " + quoted + " as a tag."),
                new Text("글이라면 따옴표로 감싸고, 아니면 지워 주세요.", "If it is text, quote it; otherwise delete it."));
    }

    private Span span(Event event) {
        return span(text, event.getStartMark(), event.getEndMark());
    }

    /** All of what stands in brackets; of what does not, its first character. */
    private Span span(Event start, Event end, boolean flow) {
        return span(text, start.getStartMark(), flow ? end.getEndMark() : start.getStartMark());
    }

    /** From one mark to another, cut at the end of the first line. */
    static Span span(RepairedText text, Mark from, Mark to) {
        int line = from.getLine();
        int column = text.original(line, from.getColumn());
        int end = to.getLine() == line ? text.original(line, to.getColumn()) : text.length(line);
        return new Span(line + 1, column + 1, Math.max(column + 1, end) + 1);
    }
}
