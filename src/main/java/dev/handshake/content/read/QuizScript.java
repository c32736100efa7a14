package dev.handshake.content.read;

import dev.handshake.content.source.Source;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.Quiz;
import java.util.List;
import java.util.Map;

/**
 * A quiz with the places of what it says in its file, for whoever finds something wrong with it later.
 *
 * @param source its file
 * @param quiz what was read; questions of which nothing could be made are left out
 * @param places of {@code id}, and of every question by its full id, of every point
 * @param mentions what it names elsewhere, in the order of the file
 */
public record QuizScript(Source source, Quiz quiz, Map<String, Span> places, List<Mention> mentions) {
    public QuizScript {
        places = Map.copyOf(places);
        mentions = List.copyOf(mentions);
    }

    /** What stands for a point of a question among the places. */
    public static String point(String question, String point) {
        return question + "#" + point;
    }

    /** The place of a question, or of the quiz. */
    public Span place(String id) {
        return places.getOrDefault(id, Span.START);
    }
}
