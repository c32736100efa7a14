package dev.handshake.content.read;

import dev.handshake.content.shape.Key;
import dev.handshake.content.shape.Shape;
import dev.handshake.content.shape.WholeNumber;
import dev.handshake.content.source.DidYouMean;
import dev.handshake.content.source.Edit;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.Text;
import dev.handshake.tcp.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/**
 * Keys with values, asked for by name through their {@link Shape}, which says what may and what has to stand here. Asking for
 * a key that the shape does not have is an error of this program.
 */
public final class YamlFields {
    /** What YAML once took for true and false. */
    private static final Map<String, String> TRUTHS = Map.of(
            "yes", "true", "on", "true", "y", "true", "True", "true", "no", "false", "off", "false", "n", "false",
            "False", "false");

    private static final List<String> FLAGS = List.of("true", "false");

    /** No list of a file is meant to be longer. */
    private static final int MOST_ITEMS = 1_000;

    /** A list that may have no more items than this says so in words of its own. */
    private static final int FEW = 100;

    private final Node.Mapping map;
    private final Findings findings;
    private final Shape.Group shape;
    private final Set<String> needed = new LinkedHashSet<>();
    private final Map<String, String> examples = new HashMap<>();
    private List<String> known;
    private boolean anything;

    private YamlFields(Node.Mapping map, Shape.Group shape, Findings findings) {
        this.map = map;
        this.findings = findings;
        this.shape = shape.decided(map::firstWord);
        this.known = this.shape.keys().stream().map(Key::name).toList();
        this.shape.common().stream().filter(Key::required).map(Key::name).forEach(needed::add);
    }

    /** The keys of {@code node}, or empty, with a problem, where it is not keys with values. */
    public static Optional<YamlFields> of(Node node, Shape.Group shape, Findings findings) {
        Optional<Node.Mapping> map = node.asMapping();
        if (map.isEmpty()) {
            wrongKind(node, Node.Kind.MAPPING, findings);
        }
        return map.map(keys -> new YamlFields(keys, shape, findings));
    }

    /** The fields of a key whose value is keys with values, where it is there and is such. */
    Optional<YamlFields> group(String name) {
        Shape.Group group = has(Shape::asGroup, name);
        return node(name).flatMap(n -> of(n, group, findings));
    }

    /** The key of this name, which the shape has to have. */
    Key key(String name) {
        return shape.key(name).orElseThrow(() -> new IllegalArgumentException("no key " + name + " in " + known));
    }

    /** The shape of this key, which has to be of one kind. */
    private <S> S has(Function<Shape, Optional<S>> kind, String name) {
        return kind.apply(key(name).shape())
                .orElseThrow(() -> new IllegalArgumentException("of another shape: " + name));
    }

    static void wrongKind(Node node, Node.Kind expected, Findings findings) {
        findings.add(
                ProblemCode.WRONG_TYPE,
                node.span(),
                new Text(
                        "여기에는 " + expected.ko + " 와야 하는데 " + node.kind().ko + " 있습니다.",
                        "Expected " + expected.en + ", found " + node.kind().en + "."),
                Problem.NO_FIX);
    }

    Span span() {
        return map.span();
    }

    List<Node.Entry> entries() {
        return map.entries();
    }

    boolean has(String name) {
        return map.value(name).isPresent();
    }

    Span keySpan(String name) {
        return map.entries().stream()
                .filter(e -> e.key().text().equals(name))
                .map(e -> e.key().span())
                .findFirst()
                .orElse(map.span());
    }

    public Optional<Node> node(String name) {
        return map.value(key(name).name());
    }

    public Optional<Node.Scalar> scalar(String name) {
        return node(name).flatMap(n -> asScalar(n, findings));
    }

    public static Optional<Node.Scalar> asScalar(Node node, Findings findings) {
        Optional<Node.Scalar> scalar = node.asScalar();
        if (scalar.isEmpty()) {
            wrongKind(node, Node.Kind.SCALAR, findings);
        }
        return scalar;
    }

    /** What the shape says of a list. */
    Shape.ListOf list(String name) {
        return has(Shape::asList, name);
    }

    /** What the shape says of a text for learners. */
    Shape.Words text(String name) {
        return has(Shape::asWords, name);
    }

    /** The items of a list; none, with a problem, where it is no list; none where it is missing. */
    public List<Node> items(String name) {
        return node(name).map(node -> asItems(node, most(name), findings)).orElse(List.of());
    }

    /** The list of this key, where it is one; says nothing where it is not. */
    Optional<Node.Sequence> sequence(String name) {
        return node(name).flatMap(Node::asSequence);
    }

    /** The items of a list at hand; none, with a problem, where it is no list. */
    static List<Node> asItems(Node node, Findings findings) {
        return asItems(node, MOST_ITEMS, findings);
    }

    private static List<Node> asItems(Node node, int most, Findings findings) {
        Optional<Node.Sequence> sequence = node.asSequence();
        if (sequence.isEmpty()) {
            wrongKind(node, Node.Kind.SEQUENCE, findings);
        }
        return sequence.map(items -> limited(items, most, findings)).orElse(List.of());
    }

    /** What a list may have where its shape does not say. */
    private int most(String name) {
        int most = list(name).most();
        return most > FEW ? Math.min(most, MOST_ITEMS) : MOST_ITEMS;
    }

    /** As many items as are read. A list without an end of its own ends all the same: it is somebody's mistake, or worse. */
    static List<Node> limited(Node.Sequence sequence, int most, Findings findings) {
        int items = sequence.items().size();
        if (items <= most) {
            return sequence.items();
        }
        findings.add(
                ProblemCode.TOO_MANY_ITEMS,
                sequence.items().get(most).span(),
                new Text(
                        "목록에 " + items + "개가 있습니다. " + most + "개까지 읽습니다.",
                        "The list has " + items + " items; " + most + " are read."),
                new Text("파일을 나누어 주세요.", "Divide it between files."));
        return sequence.items().subList(0, most);
    }

    /** The words of a list of words. */
    List<Node.Scalar> words(String name) {
        List<Node.Scalar> words = new ArrayList<>();
        items(name).forEach(item -> asScalar(item, findings).ifPresent(words::add));
        return words;
    }

    /** The number of a key, or {@code other} where the key is missing or holds no number of its range. */
    long number(String name, long other) {
        return number(name, has(Shape::asNumber, name).most(), other);
    }

    /** As {@link #number(String, long)}, with an upper end that only this file knows. */
    long number(String name, long most, long other) {
        Shape.Number range = has(Shape::asNumber, name);
        Optional<Node.Scalar> scalar = scalar(name);
        return scalar.isEmpty()
                ? other
                : number(scalar.get(), range.least(), Math.min(range.most(), most))
                        .orElse(other);
    }

    private OptionalLong number(Node.Scalar scalar, long least, long most) {
        OptionalLong number = scalar.quoted() ? OptionalLong.empty() : WholeNumber.of(scalar.text(), least, most);
        if (number.isEmpty()) {
            String typed = Findings.quoted(scalar.text());
            findings.add(
                    ProblemCode.NOT_A_NUMBER,
                    scalar.span(),
                    new Text("적힌 값: " + typed, "Found: " + typed),
                    new Text(
                            least + "부터 " + most + "까지의 정수를 따옴표 없이 적어 주세요. 앞에 0은 붙이지 않습니다.",
                            "Write a whole number from " + least + " to " + most
                                    + ", unquoted, without leading zeros."));
        }
        return number;
    }

    /** True or false; false where the key is missing. */
    boolean flag(String name) {
        if (!key(name).shape().isFlag()) {
            throw new IllegalArgumentException("no flag: " + name);
        }
        Optional<Node.Scalar> scalar = scalar(name);
        if (scalar.isPresent()
                && scalar.get().quoted()
                && FLAGS.contains(scalar.get().text())) {
            findings.add(
                    ProblemCode.UNKNOWN_VALUE,
                    scalar.get().span(),
                    new Text("따옴표 안에 있어 글로 읽힙니다.", "In quotes it is a text."),
                    new Text("따옴표를 빼 주세요.", "Write it without quotes."));
            return false;
        }
        return scalar.isPresent() && choice(scalar.get(), FLAGS).equals(Optional.of("true"));
    }

    /** What was typed, where it is one of the words that the shape has for this key. */
    Optional<String> choice(String name) {
        List<String> words = has(Shape::asOneOf, name).words();
        return scalar(name).flatMap(scalar -> choice(scalar, words));
    }

    /** What was typed, where it is one of these names; whatever was typed where there are none. */
    Optional<String> named(String name, List<String> known) {
        return scalar(name).flatMap(scalar -> named(scalar, known, findings));
    }

    /** As {@link #named(String, List)}, of a value at hand. */
    static Optional<String> named(Node.Scalar scalar, List<String> known, Findings findings) {
        if (known.isEmpty() || known.contains(scalar.text())) {
            return Optional.of(scalar.text());
        }
        unknownValue(scalar.span(), scalar.text(), known, findings);
        return Optional.empty();
    }

    private Optional<String> choice(Node.Scalar scalar, List<String> words) {
        if (words.contains(scalar.text())) {
            return Optional.of(scalar.text());
        }
        unknownValue(scalar.span(), scalar.text(), words, findings);
        return Optional.empty();
    }

    static void unknownValue(Span span, String typed, List<String> names, Findings findings) {
        String meant = names.contains("true") ? TRUTHS.getOrDefault(typed, typed) : typed;
        boolean isCertain = !meant.equals(typed) || names.contains(State.TIME_WAIT.name());
        Text found = new Text("적힌 값: " + Findings.quoted(typed) + ".", "Found: " + Findings.quoted(typed) + ".");
        Text allowed = new Text("쓸 수 있는 값: " + String.join(", ", names), "Allowed: " + String.join(", ", names));
        findings.add(
                ProblemCode.UNKNOWN_VALUE,
                span,
                lines(orNear(found, meant, names), allowed),
                Problem.NO_FIX,
                DidYouMean.to(meant, names).filter(name -> isCertain).flatMap(name -> instead(span, typed, name)));
    }

    /** What mends a word that was meant to be another, where nothing but the word stands at its place. */
    private static Optional<Edit> instead(Span span, String typed, String meant) {
        boolean isWhole = span.end() - span.column() == typed.codePointCount(0, typed.length());
        return isWhole ? Optional.of(new Edit(span, meant)) : Optional.empty();
    }

    /** A sentence, and the nearest of these names behind it where one is near. */
    public static Text orNear(Text found, String typed, Collection<String> names) {
        return DidYouMean.to(typed, names)
                .map(name -> new Text(found.ko() + " 혹시 " + name + "인가요?", found.en() + " Did you mean " + name + "?"))
                .orElse(found);
    }

    public static Text lines(Text first, Text second) {
        return new Text(first.ko() + "\n" + second.ko(), first.en() + "\n" + second.en());
    }

    /** Where a key that may be missing is not there, something is wrong all the same. */
    void need(String name) {
        needed.add(key(name).name());
    }

    /** That this key is missing has been told, if it is. */
    void told(String name) {
        needed.remove(name);
    }

    /** What this file would write behind a key, where the shape's own example is too general. */
    void example(String name, String example) {
        examples.put(key(name).name(), example);
    }

    /** Nobody can tell which keys may stand here. */
    void anything() {
        anything = true;
    }

    /** Only the keys that decide between kinds may stand here: without one of them the others mean nothing. */
    void onlyDeciding() {
        known = shape.deciding();
    }

    /** What the shape does not have is unknown; what it requires and is not there is missing. */
    public void done() {
        List<String> missing = needed.stream().filter(name -> !has(name)).toList();
        if (!missing.isEmpty()) {
            String names = String.join(", ", missing);
            List<String> lines = missing.stream()
                    .map(name ->
                            name + ": " + examples.getOrDefault(name, key(name).skeleton()))
                    .toList();
            findings.add(
                    ProblemCode.MISSING_KEY,
                    map.span(),
                    new Text("필요한 키: " + names, "Needed: " + names),
                    Text.same(String.join("\n", lines)));
        }
        List<String> free = known.stream().filter(name -> !has(name)).toList();
        for (Node.Entry entry : map.entries()) {
            String name = entry.key().text();
            if (!anything && !known.contains(name) && !findings.isFull()) {
                unknown(entry, name, free);
            }
        }
    }

    private void unknown(Node.Entry entry, String name, List<String> free) {
        Text found = new Text("적힌 키: " + Findings.quoted(name) + ".", "Found: " + Findings.quoted(name) + ".");
        String all = String.join(", ", known);
        findings.add(
                ProblemCode.UNKNOWN_KEY,
                entry.key().span(),
                lines(orNear(found, name, free), new Text("쓸 수 있는 키: " + all, "Allowed: " + all)),
                Problem.NO_FIX,
                DidYouMean.to(name, free).flatMap(meant -> instead(entry.key().span(), name, meant)));
    }
}
