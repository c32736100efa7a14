package dev.handshake.tutor.model;

import dev.handshake.lesson.Exercise;
import dev.handshake.lesson.Reply;
import dev.handshake.lesson.judge.Result;
import dev.handshake.memory.Confidence;
import java.util.Optional;

/** How far one question of a sitting is. */
public sealed interface Stage {
    /** The question with its reply in the making, or as it was answered. */
    Open open();

    /** The question that it is about. */
    default Exercise question() {
        return open().entry().question();
    }

    /** The verdict, once it is in. */
    default Optional<Judged> judged() {
        return Optional.empty();
    }

    /**
     * The question is open.
     *
     * @param entry the reply in the making
     * @param rungs how many hints have been used
     * @param showsHint true where the hints are shown
     */
    record Open(ReplyDraft entry, int rungs, boolean showsHint) implements Stage {
        @Override
        public Open open() {
            return this;
        }

        public Open with(ReplyDraft next) {
            return new Open(next, rungs, showsHint);
        }
    }

    /** A reply waits for a confidence. */
    record Confiding(Open open, Reply reply) implements Stage {}

    /**
     * The verdict is in.
     *
     * @param open the question as it was answered
     * @param result what is to be said
     * @param asked what was answered and what came of it
     * @param why true where the right answer, or the model answer, is shown too
     * @param before what was known before this answer: undo and corrections start from it
     */
    record Judged(Open open, Reply reply, Result result, AskedQuestion asked, boolean why, LearnerProgress before)
            implements Stage {
        @Override
        public Optional<Judged> judged() {
            return Optional.of(this);
        }

        public Confidence confidence() {
            return asked.confidence();
        }
    }

    /** The clock of an interview is stopped. */
    record Paused(Open open) implements Stage {}
}
