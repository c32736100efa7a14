package dev.handshake.author.exchange;

import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import java.util.List;

/**
 * A question on its way out.
 *
 * @param original as its author wrote it
 * @param written what a file without an engine can hold: {@code original} itself, or what {@link EngineQuestionExport} made of it
 */
record ExportItem(Question original, Question.OfAuthor written) {
    static ExportItem of(Question question) {
        return new ExportItem(question, EngineQuestionExport.of(question));
    }

    static List<ExportItem> of(Quiz quiz) {
        return quiz.questions().stream().map(ExportItem::of).toList();
    }

    String id() {
        return original.id();
    }

    /** True where the engine's answer had to be written down. */
    boolean isMadeConcrete() {
        return original != written;
    }
}
