package dev.handshake.view.study;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Question;
import java.util.stream.Stream;

/** A question on one line of a list. */
final class QuestionName {
    private QuestionName() {}

    /** The question as it is asked, else what kind it is, else its id. */
    static String of(Question question, Lang lang) {
        return Stream.of(question.prompt(), question.kind().unasked())
                .map(words -> words.in(lang))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse(question.id())
                .replace('\n', ' ');
    }
}
