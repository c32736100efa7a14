package dev.handshake.progress;

import dev.handshake.memory.Attempt;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A quiz or an interview that was begun, as it stands.
 *
 * @param purpose what it is, such as {@code quiz:opening}; there is one sitting of each purpose
 * @param seed what its questions and their order were drawn from
 * @param questions what was asked and what is left
 * @param spentMillis how long it has taken so far, in milliseconds, without pauses
 * @param open how far the question is that is being asked, the first one ahead
 * @param at when, cut to milliseconds
 */
public record SittingRow(String purpose, long seed, Questions questions, long spentMillis, Open open, Instant at) {
    private static final Pattern PURPOSE = Pattern.compile("[a-z][a-z0-9:-]{0,200}");

    /**
     * The questions of a sitting.
     *
     * @param ahead what is still to be asked; nothing means that the sitting is over
     * @param behind what was asked
     */
    public record Questions(List<Asked> ahead, List<Asked> behind) {
        public Questions {
            ahead = List.copyOf(ahead);
            behind = List.copyOf(behind);
        }
    }

    /** A question that is to be asked or was asked, and what led to it. */
    public record Asked(String item, Optional<Attempt.Because> because) {
        private static final Pattern ITEM = Pattern.compile("[^\\s\\p{Cntrl}]{1,200}");

        public Asked {
            RowChecks.check(ITEM.matcher(item).matches(), "item", item);
        }
    }

    /**
     * A question that is being asked.
     *
     * @param draft the free text written so far, empty for none
     * @param hints how many hints were used
     * @param millis how long it has been open
     */
    public record Open(String draft, int hints, long millis) {
        public static final Open FRESH = new Open("", 0, 0);

        /** In characters. */
        private static final int LONGEST_DRAFT = 100_000;

        public Open {
            RowChecks.check(draft.length() <= LONGEST_DRAFT, "draft", draft.length());
            RowChecks.check(hints >= 0, "hints", hints);
            RowChecks.check(millis >= 0, "asking", millis);
        }
    }

    public SittingRow {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        RowChecks.check(PURPOSE.matcher(purpose).matches(), "sitting", purpose);
        RowChecks.check(spentMillis >= 0, "spent", spentMillis);
        RowChecks.time(at);
    }

    /** True where a sitting can be kept under this purpose. */
    static boolean isPurpose(String purpose) {
        return PURPOSE.matcher(purpose).matches();
    }
}
