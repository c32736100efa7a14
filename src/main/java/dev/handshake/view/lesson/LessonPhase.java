package dev.handshake.view.lesson;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.judge.Verdict;
import dev.handshake.memory.Confidence;
import dev.handshake.tutor.model.SegmentDraft;
import java.util.Optional;

/** How far a learner is at one stop. */
public sealed interface LessonPhase {
    /**
     * Reading; going on is all there is.
     *
     * @param page how often a small screen was turned on; a screen that holds the whole text has only one page
     */
    record Reading(int page) implements LessonPhase {
        private static final int LAST_PAGE = 5;

        public Reading turned(int by) {
            return new Reading(Math.max(0, Math.min(LAST_PAGE, page + by)));
        }
    }

    /**
     * A question is open.
     *
     * @param draft the answer in the making
     * @param rungs how many rungs of the hint ladder have been used
     * @param showsHint true where the last thing asked for was a hint, so that hints stand where the verdict would
     * @param misses wrong answers so far
     * @param last the verdict on the last wrong answer, empty where none is shown
     * @param confidence what was said before that verdict
     * @param why true where the rule is shown at length
     */
    record Asking(
            SegmentDraft draft,
            int rungs,
            boolean showsHint,
            int misses,
            Optional<Verdict> last,
            Confidence confidence,
            boolean why)
            implements LessonPhase {
        public static Asking fresh(SegmentDraft draft) {
            return new Asking(draft, 0, false, 0, Optional.empty(), Confidence.UNASKED, false);
        }

        public Asking with(SegmentDraft other) {
            return new Asking(other, rungs, showsHint, misses, last, confidence, why);
        }

        /** True where the right answer may be shown: after two misses. */
        public boolean mayReveal() {
            return misses >= 2;
        }
    }

    /** An answer waits for a confidence. */
    record Confiding(Asking asking, Answer answer) implements LessonPhase {}

    /** Answered rightly. */
    record Solved(Asking asked, Verdict verdict, boolean why) implements LessonPhase {}
}
