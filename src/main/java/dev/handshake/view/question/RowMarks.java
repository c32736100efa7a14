package dev.handshake.view.question;

import dev.handshake.lesson.Reply;

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

    /** True while rows can be chosen. */
    default boolean isOpen() {
        return false;
    }

    /** Where the learner stands: at this row of the first part and at that one of the second, -1 for none. */
    static RowMarks at(int first, int second) {
        return new Here(first, second, true);
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
            case Reply.Ordered ordered -> NONE;
            case Reply.OfEngine engine -> NONE;
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
}
