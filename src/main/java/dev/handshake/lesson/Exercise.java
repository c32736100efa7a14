package dev.handshake.lesson;

import java.util.List;
import java.util.Optional;

/** What a learner is asked: a question of a quiz, or one of a lesson's own. */
public sealed interface Exercise permits EngineExercise, Question {
    /** What is asked. */
    Text prompt();

    /** The author's hints, the rule first. */
    List<Text> hints();

    /** This where the engine judges it. */
    default Optional<EngineExercise> asEngineExercise() {
        return Optional.empty();
    }
}
