package dev.handshake.view.question;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Reply;
import java.util.List;
import java.util.Optional;

/**
 * The mark of each row of a question: where the learner stands while it is open, what was chosen while a confidence is asked
 * for, what is right once the verdict is in. Rows are named by their index in the question, not by their place on the page.
 */
interface RowMarks {
    /** No mark anywhere, and nothing can be chosen any more. */
    RowMarks NONE = new RowMarks() {};

    /** The mark of an option, of a line, or of a place in an order. */
    default RowMark first(int index) {
        return RowMark.NONE;
    }

    /** The mark of an option of the second part, or of a segment that waits for its place. */
    default RowMark second(int index) {
        return RowMark.NONE;
    }

    /** The mark of an answer that the engine judges. */
    default RowMark answer(Answer answer) {
        return RowMark.NONE;
    }

    /** True while rows can be chosen. */
    default boolean isOpen() {
        return false;
    }

    /** True once the verdict is in. */
    default boolean isJudged() {
        return false;
    }

    /** Where the learner stands: at this row of the first part and at that one of the second, -1 for none. */
    static RowMarks at(int first, int second) {
        return new Here(first, second, true);
    }

    /** Where the learner stands among answers that the engine judges; at none of them where it is none of the choices. */
    static RowMarks at(List<Answer> choices, int cursor) {
        return cursor < 0 ? at(-1, -1) : new Standing(choices.get(cursor), true);
    }

    /** What was chosen, before the verdict. */
    static RowMarks of(Reply reply) {
        return switch (reply) {
            case Reply.Picked picked ->
                new RowMarks() {
                    @Override
                    public RowMark first(int index) {
                        return picked.options().contains(index) ? RowMark.HERE : RowMark.NONE;
                    }
                };
            case Reply.Truth truth -> new Here(truth.said() ? 0 : 1, truth.reason(), false);
            case Reply.Diagnosed diagnosed -> new Here(diagnosed.cause(), diagnosed.command(), false);
            case Reply.Spotted spotted -> new Here(spotted.line(), spotted.reason(), false);
            case Reply.OfEngine engine -> new Standing(engine.answer(), false);
            case Reply.Ordered ordered -> NONE;
            case Reply.Said said -> NONE;
        };
    }

    /** One row of each part. */
    record Here(int first, int second, boolean isOpen) implements RowMarks {
        @Override
        public RowMark first(int index) {
            return index == first ? RowMark.HERE : RowMark.NONE;
        }

        @Override
        public RowMark second(int index) {
            return index == second ? RowMark.HERE : RowMark.NONE;
        }
    }

    /** One answer that the engine judges. */
    record Standing(Answer here, boolean isOpen) implements RowMarks {
        @Override
        public RowMark answer(Answer answer) {
            return answer.equals(here) ? RowMark.HERE : RowMark.NONE;
        }
    }

    /** After the verdict. */
    interface Judged extends RowMarks {
        @Override
        default boolean isJudged() {
            return true;
        }
    }

    /**
     * Answers that the engine judged.
     *
     * @param right the right one, where it may be shown
     */
    record Answered(Answer given, Optional<Answer> right) implements Judged {
        @Override
        public RowMark answer(Answer answer) {
            if (right.filter(answer::equals).isPresent()) {
                return RowMark.RIGHT;
            }
            return answer.equals(given) ? RowMark.WRONG : RowMark.NONE;
        }
    }
}
