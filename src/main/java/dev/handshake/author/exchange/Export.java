package dev.handshake.author.exchange;

import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import dev.handshake.lesson.Text;
import java.util.List;
import java.util.Optional;

/** {@code handshake export}: quizzes as a file for another program or for paper. */
public final class Export {
    private static final Text MADE_CONCRETE = new Text(
            "엔진이 채점하는 문항이라 엔진의 답과 오답으로 보기를 만들었습니다",
            "Judged by the engine: its answer and what it refuses were written down as options");

    private Export() {}

    /** What is written. */
    public enum Format {
        ANKI,
        CSV,
        MARKDOWN,
        GIFT
    }

    /**
     * A file, and what it does not hold.
     *
     * @param text all of the file, with its byte order mark where it needs one
     * @param remarks what could not be carried
     */
    public record Written(String text, Remarks remarks) {}

    /**
     * How options are laid out, and what a printed sheet has.
     *
     * @param answers whether a printed sheet ends with its answers; the other formats always have them
     * @param seed of the order of options; empty for the order in which they were written
     * @param variants how many printed sheets, each in an order of its own; with more than one a key follows
     */
    public record Layout(boolean answers, Optional<Long> seed, int variants) {}

    /** Writes these quizzes with their options as they were written. */
    public static Written of(List<Quiz> quizzes, Format format, ExportLanguage spoken, boolean answers) {
        return of(quizzes, format, spoken, new Layout(answers, Optional.empty(), 1));
    }

    /** Writes these quizzes. A spreadsheet has its options as they were written: it comes back to be read. */
    public static Written of(List<Quiz> quizzes, Format format, ExportLanguage spoken, Layout layout) {
        OptionOrder order = new OptionOrder(layout.seed());
        Remarks remarks = new Remarks();
        for (Quiz quiz : quizzes) {
            for (Question question : quiz.questions()) {
                if (ExportItem.of(question, order).isMadeConcrete()) {
                    remarks.add(question.id(), MADE_CONCRETE);
                }
            }
        }
        String text =
                switch (format) {
                    case ANKI -> new AnkiText(spoken, order, remarks).write(quizzes);
                    case CSV -> new CsvSheet(spoken, remarks).write(quizzes);
                    case MARKDOWN -> new MarkdownSheet(spoken, layout, remarks).write(quizzes);
                    case GIFT -> new GiftText(spoken, order, remarks).write(quizzes);
                };
        return new Written(text, remarks);
    }
}
