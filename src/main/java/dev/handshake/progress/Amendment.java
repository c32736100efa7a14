package dev.handshake.progress;

import dev.handshake.memory.Attempt;
import java.util.List;
import java.util.Optional;

/** What was decided about an attempt later. The attempt itself is never changed. */
public sealed interface Amendment {
    /** The attempt as it counts from now on; empty where it does not count. */
    Optional<Attempt> appliedTo(Attempt attempt);

    /** Both, {@code later} being the later one. What was undone stays undone. */
    Amendment then(Amendment later);

    /** The learner took the attempt back. */
    record Undo() implements Amendment {
        @Override
        public Optional<Attempt> appliedTo(Attempt attempt) {
            return Optional.empty();
        }

        @Override
        public Amendment then(Amendment later) {
            return this;
        }
    }

    /** The learner corrected the program's marks. */
    record Correction(boolean right, List<String> missed, List<String> misconceptions) implements Amendment {
        public Correction {
            RowChecks.ids("missed", missed);
            RowChecks.ids("misconceptions", misconceptions);
            missed = List.copyOf(missed);
            misconceptions = List.copyOf(misconceptions);
        }

        @Override
        public Optional<Attempt> appliedTo(Attempt attempt) {
            return Optional.of(attempt.marked(attempt.marks().corrected(right, missed, misconceptions)));
        }

        @Override
        public Amendment then(Amendment later) {
            return later;
        }
    }
}
