package dev.handshake.lesson;

import java.util.Optional;

/** An exercise without an answer key: the engine judges it and makes its distractors. */
public sealed interface EngineExercise extends Exercise permits Question.OfEngine, Stop.Question {
    /** The question as the engine answers it. */
    Stop.Question stop();

    @Override
    default Optional<EngineExercise> asEngineExercise() {
        return Optional.of(this);
    }
}
