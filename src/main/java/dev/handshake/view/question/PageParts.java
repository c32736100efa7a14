package dev.handshake.view.question;

import dev.handshake.view.page.Rows;
import java.util.List;

/**
 * What stands around the answers of a question, whatever its kind, made for a screen of one width.
 *
 * @param context the questions above a follow-up
 * @param asked the question
 * @param below what stands below the answers: how to answer, hints, the verdict; in several lengths, the fullest first
 * @param marks the marks of its rows
 * @param belowFirst true where that is what the learner waits for: on a screen that is turned it comes first
 * @param moreHints true where not all hints have been used
 */
record PageParts(Rows context, Rows asked, List<Rows> below, RowMarks marks, boolean belowFirst, boolean moreHints) {
    PageParts {
        below = List.copyOf(below);
    }

    int columns() {
        return asked.columns();
    }

    /** The shortest of what may stand below. */
    Rows shortest() {
        return below.get(below.size() - 1);
    }
}
