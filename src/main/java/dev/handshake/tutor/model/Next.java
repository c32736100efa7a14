package dev.handshake.tutor.model;

import java.util.List;

/**
 * The model after a message, and what it wants done.
 *
 * @param model the model afterwards
 * @param effects in the order in which to do them
 */
public record Next(Model model, List<Effect> effects) {
    public Next {
        effects = List.copyOf(effects);
    }

    public static Next of(Model model, Effect... effects) {
        return new Next(model, List.of(effects));
    }
}
