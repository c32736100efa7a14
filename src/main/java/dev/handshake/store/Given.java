package dev.handshake.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An attempt in brief: all that is counted or scheduled, and not what was said. Corrections are applied, attempts that
 * were undone are not among them.
 *
 * @param item as in {@link Attempt}
 * @param kind likewise
 * @param right the verdict that counts
 * @param hints likewise
 * @param confidence likewise
 * @param millis likewise
 * @param atMillis milliseconds since 1970
 * @param skipped true where nothing was answered
 * @param slip likewise
 * @param missed likewise
 * @param misconceptions likewise
 */
public record Given(
        String item,
        String kind,
        boolean right,
        int hints,
        String confidence,
        long millis,
        long atMillis,
        boolean skipped,
        String slip,
        List<String> missed,
        List<String> misconceptions) {

    /** What was decided about an attempt later. */
    record Amended(boolean undone, boolean right, List<String> missed, List<String> misconceptions) {}

    private record Row(long id, Given given) {}

    /** Reads rows of the table {@code digest}: the attempts of all parts by time, those of one instant as they came. */
    static final class Reader {
        private final Map<Long, Amended> amended;
        private final Map<String, String> words = new HashMap<>();
        private final List<Row> rows = new ArrayList<>();
        private String brief = "";
        private int at;

        Reader(Map<Long, Amended> amended) {
            this.amended = amended;
        }

        void take(String part) {
            brief = part;
            at = 0;
            while (at < brief.length()) {
                row();
            }
        }

        List<Given> given() {
            rows.sort(Comparator.comparingLong((Row row) -> row.given().atMillis())
                    .thenComparingLong(Row::id));
            return rows.stream().map(Row::given).toList();
        }

        private void row() {
            long id = number();
            Given given = new Given(
                    word(),
                    word(),
                    number() != 0,
                    (int) number(),
                    word(),
                    number(),
                    number(),
                    number() == 0,
                    word(),
                    ids(),
                    ids());
            Amended later = amended.get(id);
            if (later == null) {
                rows.add(new Row(id, given));
            } else if (!later.undone()) {
                rows.add(new Row(id, given.as(later)));
            }
        }

        private long number() {
            long value = 0;
            for (char c = brief.charAt(at++); c != ' ' && c != '\n'; c = brief.charAt(at++)) {
                value = value * 10 + (c - '0');
            }
            return value;
        }

        /** The same few words come again and again: each is kept once. */
        private String word() {
            int from = at;
            char c = brief.charAt(at++);
            while (c != ' ' && c != '\n') {
                c = brief.charAt(at++);
            }
            if (at - 1 == from) {
                return "";
            }
            String word = brief.substring(from, at - 1);
            String known = words.putIfAbsent(word, word);
            return known == null ? word : known;
        }

        private List<String> ids() {
            return Attempt.split(word());
        }
    }

    private Given as(Amended later) {
        return new Given(
                item,
                kind,
                later.right(),
                hints,
                confidence,
                millis,
                atMillis,
                skipped,
                slip,
                later.missed(),
                later.misconceptions());
    }
}
