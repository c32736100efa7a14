package dev.handshake.author.exchange;

import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import java.util.List;

/**
 * A question on its way out.
 *
 * @param original as its author wrote it
 * @param written what a file without an engine can hold: {@code original} itself, or what {@link Concrete} made of it
 */
record Item(Question original, Question written) {
    static Item of(Question question) {
        return new Item(question, Concrete.of(question));
    }

    static List<Item> of(Quiz quiz) {
        return quiz.questions().stream().map(Item::of).toList();
    }

    String id() {
        return original.id();
    }

    /** True where the engine's answer had to be written down. */
    boolean isMadeConcrete() {
        return original != written;
    }
}
