package dev.handshake.tutor.model;

import dev.handshake.memory.Attempt;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the model wants done outside; the shell does it. */
public sealed interface Effect {
    /** Calls the visitor's method for this kind of effect. */
    void visit(EffectVisitor visitor);

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

        @Override
        public void visit(EffectVisitor visitor) {
            visitor.record(this);
        }
    }

    /** The last attempt at this item does not count: its grade was undone. */
    record Undo(String item) implements Effect {
        @Override
        public void visit(EffectVisitor visitor) {
            visitor.undo(this);
        }
    }

    /** A learner corrected the program's ticks: this is what counts for the last attempt at the item. */
    record Correct(String item, boolean right, List<String> missed, List<String> misconceptions) implements Effect {
        public Correct {
            missed = List.copyOf(missed);
            misconceptions = List.copyOf(misconceptions);
        }

        @Override
        public void visit(EffectVisitor visitor) {
            visitor.correct(this);
        }
    }

    /** A sitting stands so from now on; over, where nothing is ahead of it and nothing behind. */
    record Keep(SavedSitting sitting) implements Effect {
        @Override
        public void visit(EffectVisitor visitor) {
            visitor.keep(this);
        }
    }

    /** An interview is over. */
    record FinishInterview(FinishedInterview interview) implements Effect {
        @Override
        public void visit(EffectVisitor visitor) {
            visitor.finishInterview(this);
        }
    }

    /** The attempts are to be counted; {@link Msg.Counted} comes back. */
    record Count() implements Effect {
        @Override
        public void visit(EffectVisitor visitor) {
            visitor.count(this);
        }
    }

    /** The learner stands at this stop of this lesson; {@code finished} counts one more round. */
    record Place(String lesson, int stop, boolean finished) implements Effect {
        @Override
        public void visit(EffectVisitor visitor) {
            visitor.place(this);
        }
    }

    /** A setting changed. */
    record Setting(String key, String value) implements Effect {
        @Override
        public void visit(EffectVisitor visitor) {
            visitor.setting(this);
        }
    }

    /** The program ends with this exit code. */
    record Exit(int code) implements Effect {
        @Override
        public OptionalInt exitCode() {
            return OptionalInt.of(code);
        }

        @Override
        public void visit(EffectVisitor visitor) {
            visitor.exit(this);
        }
    }
}
