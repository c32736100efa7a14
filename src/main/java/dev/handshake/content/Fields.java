package dev.handshake.content;

import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Keys with values, asked for by name. Whoever reads asks for what it knows and then says {@link #done}: what nobody asked
 * for is unknown.
 */
final class Fields {
    private final Node.Mapping map;
    private final Findings findings;
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, String> missing = new LinkedHashMap<>();

    private Fields(Node.Mapping map, Findings findings) {
        this.map = map;
        this.findings = findings;
    }

    /** The keys of {@code node}, or empty, with a problem, where it is not keys with values. */
    static Optional<Fields> of(Node node, Findings findings) {
        if (node instanceof Node.Mapping map) {
            return Optional.of(new Fields(map, findings));
        }
        wrongKind(node, Node.Kind.MAPPING, findings);
        return Optional.empty();
    }

    static void wrongKind(Node node, Node.Kind expected, Findings findings) {
        findings.add(
                Code.WRONG_TYPE,
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
        return map.entries().stream().anyMatch(e -> e.key().text().equals(name));
    }

    Span keySpan(String name) {
        return map.entries().stream()
                .filter(e -> e.key().text().equals(name))
                .map(e -> e.key().span())
                .findFirst()
                .orElse(map.span());
    }

    Optional<Node> node(String name) {
        known.add(name);
        return map.entries().stream()
                .filter(e -> e.key().text().equals(name))
                .map(Node.Entry::value)
                .findFirst();
    }

    /** As {@link #node}; where it is missing, {@link #done} says so and shows the example. */
    Optional<Node> required(String name, String example) {
        Optional<Node> found = node(name);
        if (found.isEmpty()) {
            missing.put(name, example);
        }
        return found;
    }

    Optional<Node.Scalar> scalar(String name) {
        return node(name).flatMap(n -> asScalar(n, findings));
    }

    Optional<Node.Scalar> requiredScalar(String name, String example) {
        return required(name, example).flatMap(n -> asScalar(n, findings));
    }

    static Optional<Node.Scalar> asScalar(Node node, Findings findings) {
        if (node instanceof Node.Scalar scalar) {
            return Optional.of(scalar);
        }
        wrongKind(node, Node.Kind.SCALAR, findings);
        return Optional.empty();
    }

    /** The items of a list; none, with a problem, where it is no list; none where it is missing. */
    List<Node> items(String name) {
        Optional<Node> node = node(name);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        wrongKind(node.get(), Node.Kind.SEQUENCE, findings);
        return List.of();
    }

    /** The words of a list of words. */
    List<Node.Scalar> words(String name) {
        List<Node.Scalar> words = new ArrayList<>();
        items(name).forEach(item -> asScalar(item, findings).ifPresent(words::add));
        return words;
    }

    /** The number of a key, or {@code other} where the key is missing or holds no such number. */
    long number(String name, long least, long most, long other) {
        Optional<Node.Scalar> scalar = scalar(name);
        return scalar.isEmpty() ? other : number(scalar.get(), least, most).orElse(other);
    }

    private OptionalLong number(Node.Scalar scalar, long least, long most) {
        OptionalLong number = scalar.quoted() ? OptionalLong.empty() : Whole.of(scalar.text(), least, most);
        if (number.isEmpty()) {
            String typed = Findings.quoted(scalar.text());
            findings.add(
                    Code.NOT_A_NUMBER,
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
        Optional<Node.Scalar> scalar = scalar(name);
        return scalar.isPresent()
                && choice(scalar.get(), List.of("true", "false")).equals(Optional.of("true"));
    }

    /** What was typed, where it is one of {@code names}. */
    Optional<String> choice(Node.Scalar scalar, List<String> names) {
        if (names.contains(scalar.text())) {
            return Optional.of(scalar.text());
        }
        unknownValue(scalar.span(), scalar.text(), names, findings);
        return Optional.empty();
    }

    static void unknownValue(Span span, String typed, List<String> names, Findings findings) {
        boolean yes = names.contains("true") && List.of("yes", "on", "y").contains(typed);
        Text found = new Text("적힌 값: " + Findings.quoted(typed) + ".", "Found: " + Findings.quoted(typed) + ".");
        Text allowed = new Text("쓸 수 있는 값: " + String.join(", ", names), "Allowed: " + String.join(", ", names));
        findings.add(
                Code.UNKNOWN_VALUE, span, lines(orNear(found, yes ? "true" : typed, names), allowed), Problem.NO_FIX);
    }

    /** A sentence, and the nearest of these names behind it where one is near. */
    static Text orNear(Text found, String typed, Collection<String> names) {
        return Near.to(typed, names)
                .map(name -> new Text(found.ko() + " 혹시 " + name + "인가요?", found.en() + " Did you mean " + name + "?"))
                .orElse(found);
    }

    static Text lines(Text first, Text second) {
        return new Text(first.ko() + "\n" + second.ko(), first.en() + "\n" + second.en());
    }

    /** A key that may stand here although this file is not asked for it. */
    void allow(String... names) {
        known.addAll(List.of(names));
    }

    /** Everything that nobody asked for is unknown; everything required that is not there is missing. */
    void done() {
        if (!missing.isEmpty()) {
            String names = String.join(", ", missing.keySet());
            List<String> lines = new ArrayList<>();
            missing.forEach((name, example) -> lines.add(name + ": " + example));
            findings.add(
                    Code.MISSING_KEY,
                    map.span(),
                    new Text("필요한 이름: " + names, "Needed: " + names),
                    Text.same(String.join("\n", lines)));
            missing.clear();
        }
        for (Node.Entry entry : map.entries()) {
            String name = entry.key().text();
            if (!known.contains(name)) {
                unknown(entry, name);
            }
        }
    }

    private void unknown(Node.Entry entry, String name) {
        List<String> free = known.stream().filter(k -> !has(k)).toList();
        Text found = new Text("적힌 이름: " + Findings.quoted(name) + ".", "Found: " + Findings.quoted(name) + ".");
        String all = String.join(", ", known);
        findings.add(
                Code.UNKNOWN_KEY,
                entry.key().span(),
                lines(orNear(found, name, free), new Text("쓸 수 있는 이름: " + all, "Allowed: " + all)),
                Problem.NO_FIX);
    }
}
