package dev.handshake.author.exchange;

import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import dev.handshake.lesson.Text;
import java.util.List;

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
     * Writes these quizzes.
     *
     * @param answers whether a printed sheet ends with its answers; the other formats always have them
     */
    public static Written of(List<Quiz> quizzes, Format format, ExportLanguage spoken, boolean answers) {
        Remarks remarks = new Remarks();
        for (Quiz quiz : quizzes) {
            for (Question question : quiz.questions()) {
                if (ExportItem.of(question).isMadeConcrete()) {
                    remarks.add(question.id(), MADE_CONCRETE);
                }
            }
        }
        String text =
                switch (format) {
                    case ANKI -> new AnkiText(spoken, remarks).write(quizzes);
                    case CSV -> new CsvSheet(spoken, remarks).write(quizzes);
                    case MARKDOWN -> new MarkdownSheet(spoken, answers, remarks).write(quizzes);
                    case GIFT -> new GiftText(spoken, remarks).write(quizzes);
                };
        return new Written(text, remarks);
    }
}
