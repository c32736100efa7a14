package dev.handshake.store;

import java.util.ArrayList;
import java.util.Comparator;
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
public record AttemptDigest(
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

    /** Reads rows of the table {@code digest}: the attempts of all parts by time, those of one instant as they came. */
    static final class Reader {
        private static final int WORDS = 1024;

        private final Map<Long, Amended> amended;
        private final String[] words = new String[WORDS];
        private final List<AttemptDigest> given = new ArrayList<>();
        private String brief = "";
        private int at;
        private long last;
        private boolean inOrder = true;

        Reader(Map<Long, Amended> amended) {
            this.amended = amended;
        }

        /** Parts come in the order of their number. */
        void take(String part) {
            brief = part;
            at = 0;
            while (at < brief.length()) {
                row();
            }
        }

        List<AttemptDigest> given() {
            if (!inOrder) {
                given.sort(Comparator.comparingLong(AttemptDigest::atMillis));
            }
            return given;
        }

        private void row() {
            long id = number();
            AttemptDigest row = new AttemptDigest(
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
            Amended later = amended.isEmpty() ? null : amended.get(id);
            if (later == null) {
                add(row);
            } else if (!later.undone()) {
                add(row.as(later));
            }
        }

        private void add(AttemptDigest row) {
            inOrder = inOrder && row.atMillis >= last;
            last = row.atMillis;
            given.add(row);
        }

        private long number() {
            long value = 0;
            for (char c = brief.charAt(at++); c != ' ' && c != '\n'; c = brief.charAt(at++)) {
                value = value * 10 + (c - '0');
            }
            return value;
        }

        /** The same few words come again and again: most are found where they were put the last time. */
        private String word() {
            int from = at;
            int hash = 0;
            char c = brief.charAt(at++);
            while (c != ' ' && c != '\n') {
                hash = hash * 31 + c;
                c = brief.charAt(at++);
            }
            int length = at - 1 - from;
            int slot = (hash ^ hash >>> 10) & WORDS - 1;
            String known = words[slot];
            if (known == null || known.length() != length || !brief.startsWith(known, from)) {
                known = brief.substring(from, from + length);
                words[slot] = known;
            }
            return known;
        }

        private List<String> ids() {
            return Attempt.split(word());
        }
    }

    private AttemptDigest as(Amended later) {
        return new AttemptDigest(
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
