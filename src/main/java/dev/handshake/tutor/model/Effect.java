package dev.handshake.tutor.model;

import dev.handshake.memory.Attempt;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the model wants done outside; the shell does it. */
public sealed interface Effect {
    /** With which code the program ends, nothing being done after this; empty where it goes on. */
    default OptionalInt exitCode() {
        return OptionalInt.empty();
    }

    /** The same effect; an answer is saved together with how the sitting stands after it. */
    default Effect leaving(SavedSitting sitting) {
        return this;
    }

    /**
     * An answer was given or a question was skipped.
     *
     * @param attempt what is kept of it
     * @param leaves how the sitting stands after it, where it is kept: both are saved or none
     */
    record Record(Attempt attempt, Optional<SavedSitting> leaves) implements Effect {
        public Record(Attempt attempt) {
            this(attempt, Optional.empty());
        }

        @Override
        public Record leaving(SavedSitting sitting) {
            return new Record(attempt, Optional.of(sitting));
        }
    }

    /** The last attempt at this item does not count: its grade was undone. */
    record Undone(String item) implements Effect {}

    /** A learner corrected the program's ticks: this is what counts for the last attempt at the item. */
    record Corrected(String item, boolean right, List<String> missed, List<String> misconceptions) implements Effect {
        public Corrected {
            missed = List.copyOf(missed);
            misconceptions = List.copyOf(misconceptions);
        }
    }

    /** A sitting stands so from now on; over, where nothing is ahead of it and nothing behind. */
    record Keep(SavedSitting sitting) implements Effect {}

    /** An interview is over. */
    record Interviewed(FinishedInterview interview) implements Effect {}

    /** The attempts are to be counted; {@link Msg.Counted} comes back. */
    record Count() implements Effect {}

    /** The learner stands at this stop of this lesson; {@code finished} counts one more round. */
    record Place(String lesson, int stop, boolean finished) implements Effect {}

    /** A setting changed. */
    record Setting(String key, String value) implements Effect {}

    /** The program ends with this exit code. */
    record Exit(int code) implements Effect {
        @Override
        public OptionalInt exitCode() {
            return OptionalInt.of(code);
        }
    }
}
