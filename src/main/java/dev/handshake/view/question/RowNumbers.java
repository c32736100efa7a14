package dev.handshake.view.question;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.ReplyDraft;
import java.util.List;

/**
 * The numbers that rows have on the page, where options stand in another order than in their file.
 *
 * @param first the rows of the first part from top to bottom, each as its index in the question
 * @param second the rows of the second part likewise; empty where there is none
 * @param choices the answers that the engine judges, likewise; empty for every other kind
 */
record RowNumbers(List<Integer> first, List<Integer> second, List<Answer> choices, Lang lang) {
    static RowNumbers of(ReplyDraft draft, Lang lang) {
        return switch (draft) {
            case ReplyDraft.Marking marking -> of(marking.shown(), List.of(), lang);
            case ReplyDraft.Parts parts -> of(parts.firstShown(), parts.secondShown(), lang);
            case ReplyDraft.Ordering ordering -> of(ordering.shown(), List.of(), lang);
            case ReplyDraft.OfEngine engine ->
                new RowNumbers(List.of(), List.of(), engine.draft().choices(), lang);
            case ReplyDraft.Writing writing -> of(List.of(), List.of(), lang);
        };
    }

    private static RowNumbers of(List<Integer> first, List<Integer> second, Lang lang) {
        return new RowNumbers(first, second, List.of(), lang);
    }

    /** The number of a row of the first part as a sentence names it: {@code 2번}, {@code 2}. */
    String ofFirst(int index) {
        return row(first.indexOf(index));
    }

    /** The same for the second part. */
    String ofSecond(int index) {
        return row(second.indexOf(index));
    }

    /** The number of this row, from 0, as a sentence names it. */
    String row(int row) {
        return lang == Lang.KO ? (row + 1) + "번" : String.valueOf(row + 1);
    }
}
