package dev.handshake.tutor.model;

import dev.handshake.lesson.Lang;
import java.util.Optional;

/**
 * What a learner has chosen for every lesson.
 *
 * @param lang the language chosen on the first run, empty until then
 * @param asksConfidence true where a confidence is asked for before the verdict
 * @param strength how strongly segments are asked for, empty to follow mastery
 * @param goal the interview that comes, empty where none was named
 */
public record Settings(Optional<Lang> lang, boolean asksConfidence, Optional<Strength> strength, Optional<Goal> goal) {
    public static final Settings DEFAULT = new Settings(Optional.empty(), true, Optional.empty());

    /** Without a goal. */
    public Settings(Optional<Lang> lang, boolean asksConfidence, Optional<Strength> strength) {
        this(lang, asksConfidence, strength, Optional.empty());
    }

    public Settings in(Lang chosen) {
        return new Settings(Optional.of(chosen), asksConfidence, strength, goal);
    }

    public Settings asking(boolean confidence) {
        return new Settings(lang, confidence, strength, goal);
    }

    public Settings at(Strength chosen) {
        return new Settings(lang, asksConfidence, Optional.of(chosen), goal);
    }

    public Settings towards(Goal chosen) {
        return new Settings(lang, asksConfidence, strength, Optional.of(chosen));
    }
}
