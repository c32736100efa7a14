package dev.handshake.tutor.model;

import dev.handshake.lesson.Exercise;
import dev.handshake.lesson.Reply;
import dev.handshake.lesson.judge.Result;
import dev.handshake.memory.Confidence;
import java.util.Optional;

/** How far one question of a sitting is. */
public sealed interface Stage {
    /** The question as it is open, or as it was answered. */
    Open open();

    /** What is asked. */
    default Exercise question() {
        return open().entry().question();
    }

    /** True while a reply is in the making. */
    default boolean isOpen() {
        return false;
    }

    /** True while a confidence is asked for. */
    default boolean isConfiding() {
        return false;
    }

    /** The verdict, once it is in. */
    default Optional<Judged> judged() {
        return Optional.empty();
    }

    /** True while the clock of an interview is stopped. */
    default boolean isPaused() {
        return false;
    }

    default boolean isJudged() {
        return judged().isPresent();
    }

    /** The follow-up that the answer leads to; empty where none does, or no answer has been judged. */
    default Optional<PlannedQuestion> followUp() {
        return Optional.empty();
    }

    /**
     * The question is open.
     *
     * @param entry the reply in the making
     * @param help what was helped with
     * @param tries what was answered wrongly before; a quiz takes one answer, a lesson goes on asking
     */
    record Open(ReplyDraft entry, Help help, Tries tries) implements Stage {
        /** A question that has just appeared. */
        public static Open fresh(ReplyDraft entry) {
            return new Open(entry, Help.NONE, Tries.NONE);
        }

        @Override
        public Open open() {
            return this;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        public Open with(ReplyDraft next) {
            return new Open(next, help, tries);
        }

        public Open with(Help next) {
            return new Open(entry, next, tries);
        }

        /** The question alone: hints and verdict are put away, and what was used is not given back. */
        public Open cleared() {
            return new Open(entry, new Help(help.rungs(), false, false), tries.cleared());
        }

        /** The first part was right: its second one, with what was said before that was judged. */
        public Open onward(ReplyDraft second, Confidence sure) {
            return new Open(second, help, new Tries(tries.misses(), Optional.empty(), sure));
        }

        /** As it stood before any part was judged. */
        public Open reopened() {
            return new Open(entry.reopened(), help, new Tries(tries.misses(), tries.last(), Confidence.UNASKED));
        }

        /** How many hints have been used. */
        public int rungs() {
            return help.rungs();
        }

        /** True where hints have been used and neither they nor a verdict are shown: they can be read again. */
        public boolean isHintPutAway() {
            return rungs() > 0 && !showsHint() && tries.last().isEmpty();
        }

        public boolean showsHint() {
            return help.showsHints();
        }
    }

    /**
     * What a learner was helped with.
     *
     * @param rungs how many hints have been used
     * @param showsHints true where the hints are shown
     * @param why true where the rule is shown at length
     */
    record Help(int rungs, boolean showsHints, boolean why) {
        public static final Help NONE = new Help(0, false, false);

        /** One more hint, at most {@code most} in all; the hints are shown. */
        public Help hinted(int most) {
            return new Help(Math.min(rungs + 1, most), true, false);
        }

        /** The hints that were used are shown again, which costs nothing. */
        public Help shown() {
            return new Help(rungs, true, false);
        }

        public Help turned() {
            return new Help(rungs, showsHints, !why);
        }
    }

    /**
     * What was judged of a question that is still open.
     *
     * @param misses how many wrong answers there were
     * @param last the verdict on the last of them, empty where none is shown
     * @param confidence what was said before that verdict, or before the first part was judged
     */
    record Tries(int misses, Optional<Result> last, Confidence confidence) {
        public static final Tries NONE = new Tries(0, Optional.empty(), Confidence.UNASKED);

        public Tries missed(Result result, Confidence sure) {
            return new Tries(misses + 1, Optional.of(result), sure);
        }

        public Tries cleared() {
            return new Tries(misses, Optional.empty(), confidence);
        }

        /** True where the right answer may be shown: after two misses. */
        public boolean mayReveal() {
            return misses >= 2;
        }
    }

    /** A reply waits for a confidence. */
    record Confiding(Open open, Reply reply) implements Stage {
        @Override
        public boolean isConfiding() {
            return true;
        }
    }

    /**
     * The verdict is in.
     *
     * @param result what is to be said
     * @param asked what was answered and what came of it
     * @param followUp the question that the answer leads to, empty for none
     * @param aside what is shown beside the verdict
     * @param before what was known before this answer: undo and corrections start from it
     */
    record Judged(
            Open open,
            Result result,
            AskedQuestion asked,
            Optional<PlannedQuestion> followUp,
            Aside aside,
            LearnerProgress before)
            implements Stage {
        /** What is shown beside a verdict. */
        public enum Aside {
            NOTHING,
            /** The right answer, or the model answer. */
            EXPLANATION,
            /** The story that refutes a statement. */
            STORY;

            private Aside turned(Aside asked) {
                return this == asked ? NOTHING : asked;
            }
        }

        /** True where the right answer, or the model answer, is shown too. */
        public boolean why() {
            return aside == Aside.EXPLANATION;
        }

        /** True where the story that refutes a statement is shown. */
        public boolean plays() {
            return aside == Aside.STORY;
        }

        @Override
        public Optional<Judged> judged() {
            return Optional.of(this);
        }

        /** What was answered. */
        public Reply reply() {
            return result.reply();
        }

        public Confidence confidence() {
            return asked.confidence();
        }

        /** The same verdict with the explanation shown or put away. */
        public Judged turned() {
            return new Judged(open, result, asked, followUp, aside.turned(Aside.EXPLANATION), before);
        }

        /** The same verdict with the story that refutes a statement shown or put away. */
        public Judged played() {
            return new Judged(open, result, asked, followUp, aside.turned(Aside.STORY), before);
        }

        /** After the learner turned round what the marker had ticked. */
        public Judged corrected(Result marked, AskedQuestion row, Optional<PlannedQuestion> next) {
            return new Judged(open, marked, row, next, aside, before);
        }
    }

    /** The clock of an interview is stopped. */
    record Paused(Open open) implements Stage {
        @Override
        public boolean isPaused() {
            return true;
        }
    }
}
