package dev.handshake.tutor;

import dev.handshake.lesson.Lang;
import java.util.Optional;

/**
 * What a learner has chosen for every lesson.
 *
 * @param lang the language chosen on the first run, empty until then
 * @param asksConfidence true where a confidence is asked for before the verdict
 * @param strength how strongly segments are asked for, empty to follow mastery
 */
public record Settings(Optional<Lang> lang, boolean asksConfidence, Optional<Strength> strength) {
    public static final Settings DEFAULT = new Settings(Optional.empty(), true, Optional.empty());
}
