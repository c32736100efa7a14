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
    static ExportItem of(Question question, OptionOrder order) {
        return new ExportItem(question, order.of(question));
    }

    static List<ExportItem> of(Quiz quiz, OptionOrder order) {
        return quiz.questions().stream().map(question -> of(question, order)).toList();
    }

    String id() {
        return original.id();
    }

    /** True where the engine's answer had to be written down. */
    boolean isMadeConcrete() {
        return original.kind() != written.kind();
    }
}
