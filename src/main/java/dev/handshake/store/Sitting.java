package dev.handshake.store;

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
 * @param ahead what is still to be asked; nothing means that it is over
 * @param behind what was asked
 * @param spentMillis how long it has taken so far, without pauses
 * @param open how far the question is that is being asked, the first one ahead
 * @param at when, cut to milliseconds
 */
public record Sitting(
        String purpose, long seed, List<Asked> ahead, List<Asked> behind, long spentMillis, Open open, Instant at) {
    private static final Pattern PURPOSE = Pattern.compile("[a-z][a-z0-9:-]{0,200}");
    private static final Pattern ITEM = Pattern.compile("[^\\s\\p{Cntrl}]{1,200}");

    /**
     * A question that is being asked.
     *
     * @param draft the free text written so far, empty for none
     * @param hints how many hints were used
     * @param millis how long it has been open
     */
    public record Open(String draft, int hints, long millis) {
        public static final Open FRESH = new Open("", 0, 0);

        public Open {
            Attempt.check(draft.length() <= 100_000, "draft", draft.length());
            Attempt.check(hints >= 0, "hints", hints);
            Attempt.check(millis >= 0, "asking", millis);
        }
    }

    /** A question that is to be asked or was asked, and what led to it. */
    public record Asked(String item, Optional<Attempt.Because> because) {
        public Asked {
            Attempt.check(ITEM.matcher(item).matches(), "item", item);
        }

        String line() {
            return item + because.map(b -> " " + b.line()).orElse("");
        }

        static Asked of(String line) {
            int space = line.indexOf(' ');
            return space < 0
                    ? new Asked(line, Optional.empty())
                    : new Asked(line.substring(0, space), Optional.of(Attempt.Because.of(line.substring(space + 1))));
        }
    }

    public Sitting {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        ahead = List.copyOf(ahead);
        behind = List.copyOf(behind);
        Attempt.check(PURPOSE.matcher(purpose).matches(), "sitting", purpose);
        Attempt.check(spentMillis >= 0, "spent", spentMillis);
        Attempt.checkTime(at);
    }

    /** One question a line. */
    String aheadLines() {
        return String.join("\n", ahead.stream().map(Asked::line).toList());
    }

    String behindLines() {
        return String.join("\n", behind.stream().map(Asked::line).toList());
    }

    /** True where a sitting can be kept under this purpose. */
    public static boolean isPurpose(String purpose) {
        return PURPOSE.matcher(purpose).matches();
    }

    static Sitting of(String purpose, long seed, String ahead, String behind, long spentMillis, Open open, Instant at) {
        return new Sitting(
                purpose,
                seed,
                ahead.lines().map(Asked::of).toList(),
                behind.lines().map(Asked::of).toList(),
                spentMillis,
                open,
                at);
    }
}
