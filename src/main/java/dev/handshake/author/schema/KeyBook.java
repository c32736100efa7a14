package dev.handshake.author.schema;

import dev.handshake.content.shape.Key;
import dev.handshake.content.shape.Shape;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Text;
import dev.handshake.view.cells.Wrap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every key means, where it stands, what it holds: {@code handshake doc}, from the shapes that the files are read by. */
public final class KeyBook {
    private static final int COLUMNS = 76;
    private static final String INDENT = "    ";

    /**
     * Where a key may stand.
     *
     * @param path from the file's kind through the keys above, {@code quiz: questions > options}
     * @param required whether it has to stand there
     */
    private record Place(String path, boolean required) {}

    /** A meaning of a key, without whether it is required, and its places with the kinds that they are for. */
    private final Map<Key, Map<Place, Set<String>>> entries = new LinkedHashMap<>();

    /** The names of the keys at each path. */
    private final Map<String, Set<String>> paths = new LinkedHashMap<>();

    /** The kinds that there are at each path. */
    private final Map<String, Set<String>> kindsAt = new LinkedHashMap<>();

    private final Lang lang;

    private KeyBook(Lang lang) {
        this.lang = lang;
        for (JsonSchema.File file : JsonSchema.File.values()) {
            take(file.shape(), file.word() + ":", "");
        }
    }

    /** The names of all keys, in the order of the files. */
    public static List<String> names() {
        return new KeyBook(Lang.EN)
                .entries.keySet().stream().map(Key::name).distinct().toList();
    }

    /** Everything about the key of this name, for every place that gives it a meaning of its own; empty where there is none. */
    public static String about(String name, Lang lang) {
        KeyBook book = new KeyBook(lang);
        List<String> told = new ArrayList<>();
        book.entries.forEach((key, places) -> {
            if (key.name().equals(name)) {
                told.add(book.entry(key, places));
            }
        });
        return String.join("\n", told);
    }

    /** All keys, place by place. */
    public static String contents(Lang lang) {
        KeyBook book = new KeyBook(lang);
        StringBuilder out = new StringBuilder();
        book.paths.forEach((path, names) -> {
            out.append(path).append('\n');
            for (String row : Wrap.lines(String.join("  ", names), COLUMNS - INDENT.length())) {
                out.append(INDENT).append(row).append('\n');
            }
        });
        return out.toString();
    }

    private void take(Shape.Group group, String path, String kind) {
        take(group, path, kind, Set.of());
    }

    /** {@code either} are keys of which one has to be there: none of them has to on its own. */
    private void take(Shape.Group group, String path, String kind, Set<String> either) {
        switch (group) {
            case Shape.Keys keys -> take(keys, path, kind, either);
            case Shape.Kinds kinds -> {
                Set<String> all = new LinkedHashSet<>(either);
                all.addAll(kinds.deciding().size() > 1 ? kinds.deciding() : List.of());
                kinds.kinds()
                        .forEach(each -> take(each.group(), path, each.value().isEmpty() ? kind : each.value(), all));
            }
        }
    }

    private void take(Shape.Keys group, String path, String kind, Set<String> either) {
        kindsAt.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(kind);
        for (Key key : group.keys()) {
            paths.computeIfAbsent(path, p -> new LinkedHashSet<>()).add(key.name());
            entries.computeIfAbsent(key.orNot(), k -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            new Place(path, key.required() && !either.contains(key.name())), p -> new LinkedHashSet<>())
                    .add(kind);
            Shape below = key.shape().asList().map(Shape.ListOf::item).orElse(key.shape());
            below.asGroup()
                    .ifPresent(nested -> take(nested, path + (path.endsWith(":") ? " " : " > ") + key.name(), ""));
        }
    }

    private String entry(Key key, Map<Place, Set<String>> places) {
        StringBuilder out = new StringBuilder(key.name()).append('\n');
        Wrap.lines(key.meaning().in(lang), COLUMNS - INDENT.length())
                .forEach(row -> out.append(INDENT).append(row).append('\n'));
        line(
                out,
                new Text("값: ", "Value: "),
                new ShapeWords(CourseNames.shipped()).of(key.shape()).in(lang));
        places.forEach((place, kinds) -> line(out, new Text("위치: ", "Stands in: "), stands(place, kinds)));
        if (!key.otherwise().isEmpty()) {
            line(out, new Text("없으면: ", "Without it: "), key.otherwise());
        }
        out.append(INDENT).append(new Text("예:", "Example:").in(lang)).append('\n');
        (key.name() + ": " + key.example())
                .lines()
                .forEach(row -> out.append(INDENT).append(INDENT).append(row).append('\n'));
        return out.toString();
    }

    private String stands(Place place, Set<String> kinds) {
        boolean all = kinds.contains("") || kinds.equals(kindsAt.get(place.path()));
        List<String> named = all ? List.of() : List.copyOf(kinds);
        return place.path().replaceFirst(":$", "")
                + (named.isEmpty() ? "" : " (" + String.join(", ", named) + ")")
                + (place.required() ? new Text(", 필수", ", required").in(lang) : "");
    }

    private void line(StringBuilder out, Text label, String words) {
        List<String> rows = Wrap.lines(label.in(lang) + words, COLUMNS - INDENT.length());
        for (int i = 0; i < rows.size(); i++) {
            out.append(INDENT).append(i == 0 ? "" : "  ").append(rows.get(i)).append('\n');
        }
    }
}
