package dev.handshake.lesson.rubric;

import dev.handshake.lesson.Notions;
import java.util.List;

/** An answer cut into the clauses that are held against points and the model answer, for whoever asks how it was read. */
public final class AnswerClauses {
    private AnswerClauses() {}

    /** The clauses of an answer in order; none where it has no word. */
    public static List<AnswerSpan> of(String answer) {
        return ModelClauses.clauses(new Sighting(answer, Lexicon.of(Notions.NONE))).stream()
                .map(ModelClauses.Clause::span)
                .toList();
    }
}
