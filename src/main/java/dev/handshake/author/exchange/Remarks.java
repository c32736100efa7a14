package dev.handshake.author.exchange;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the other format could not carry, and where. Nothing is left out without a line here. */
public final class Remarks {
    private static final int MOST_PLACES = 6;

    private final Map<Text, List<Text>> places = new LinkedHashMap<>();

    /** Says what was left out of the question of this id. */
    void add(String id, Text what) {
        add(Text.same(id), what);
    }

    /** Says what was left out at this line of a file. */
    void at(long line, Text what) {
        add(new Text(line + "번째 줄", "line " + line), what);
    }

    private void add(Text place, Text what) {
        List<Text> all = places.computeIfAbsent(what, w -> new ArrayList<>());
        if (!all.contains(place)) {
            all.add(place);
        }
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    /** One line for each kind of thing, with the places where it happened. */
    public List<String> lines(Lang lang) {
        List<String> lines = new ArrayList<>();
        places.forEach((what, where) -> {
            List<String> shown =
                    where.stream().limit(MOST_PLACES).map(w -> w.in(lang)).toList();
            int more = where.size() - shown.size();
            String rest = more == 0 ? "" : lang == Lang.KO ? " 외 " + more + "곳" : " and " + more + " more";
            lines.add(what.in(lang) + " (" + String.join(", ", shown) + rest + ")");
        });
        return lines;
    }

    /** As {@link #lines}, with every place: for whoever has to mend them one by one. */
    public List<String> all(Lang lang) {
        List<String> lines = new ArrayList<>();
        places.forEach((what, where) -> lines.add(what.in(lang) + " ("
                + String.join(", ", where.stream().map(w -> w.in(lang)).toList()) + ")"));
        return lines;
    }
}
