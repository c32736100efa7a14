package dev.handshake.content.check;

import dev.handshake.content.source.Node;
import dev.handshake.lesson.Lang;
import java.util.List;
import java.util.Set;

/**
 * How many texts there are, and how many of them each language has.
 *
 * @param texts written with {@code ko:} or {@code en:}; a plain string is the same in both and is not counted
 * @param ko how many have Korean
 * @param en how many have English
 */
public record Translations(int texts, int ko, int en) {
    public static final Translations NONE = new Translations(0, 0, 0);

    private static final Set<String> LANGUAGES = Set.of("ko", "en");

    /** Those of this file. */
    public static Translations of(Node root) {
        return switch (root) {
            case Node.Scalar scalar -> NONE;
            case Node.Sequence list ->
                list.items().stream().map(Translations::of).reduce(NONE, Translations::plus);
            case Node.Mapping map when isText(map) -> new Translations(1, has(map, "ko"), has(map, "en"));
            case Node.Mapping map ->
                map.entries().stream().map(e -> of(e.value())).reduce(NONE, Translations::plus);
        };
    }

    /** True for {@code {ko: ..., en: ...}} with words in it; the terms of a match are lists and no texts. */
    static boolean isText(Node.Mapping map) {
        List<Node.Entry> entries = map.entries();
        return !entries.isEmpty()
                && entries.stream().allMatch(e -> LANGUAGES.contains(e.key().text()))
                && entries.stream().allMatch(e -> e.value().asScalar().isPresent());
    }

    private static int has(Node.Mapping map, String language) {
        return map.value(language)
                        .flatMap(Node::asScalar)
                        .filter(words -> !words.text().isBlank())
                        .isPresent()
                ? 1
                : 0;
    }

    public Translations plus(Translations other) {
        return new Translations(texts + other.texts, ko + other.ko, en + other.en);
    }

    /** How many texts have this language. */
    public int in(Lang lang) {
        return lang == Lang.KO ? ko : en;
    }

    /** How many of a hundred have this language, rounded down: 100 means all. */
    public int percent(Lang lang) {
        return texts == 0 ? 100 : in(lang) * 100 / texts;
    }
}
