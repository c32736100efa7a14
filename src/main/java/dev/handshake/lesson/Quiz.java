package dev.handshake.lesson;

import java.util.List;

/**
 * Questions on one subject.
 *
 * @param id kebab-case and stable
 * @param title at most 30 columns
 * @param topic of its questions, unless they say otherwise
 * @param questions in the order in which they are asked
 */
public record Quiz(String id, Text title, String topic, List<Question> questions) {
    public Quiz {
        questions = List.copyOf(questions);
    }
}
