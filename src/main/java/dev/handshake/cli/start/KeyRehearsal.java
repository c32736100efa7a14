package dev.handshake.cli.start;

import dev.handshake.tutor.Update;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.view.Page;
import java.util.Optional;

/**
 * Presses the first keys of a session in memory, behind the first frame: classes are loaded and switches over patterns are
 * linked before the learner presses a key. Without it the first key into a lesson takes 20 ms longer. Nothing comes of it:
 * the model is a value, and the effects are dropped.
 *
 * @param nowMillis the time, milliseconds since 1970
 */
record KeyRehearsal(long nowMillis) {
    /** Enough to choose a language, open a lesson and come to its first question. */
    private static final int KEYS = 5;

    private static final int COLUMNS = 80;
    private static final int ROWS = 24;

    /** Presses Enter again and again, from this model on; returns where that leads. */
    Model from(Model model) {
        Model at = model;
        for (int key = 0; key < KEYS; key++) {
            Page page = Page.of(at);
            page.frame(COLUMNS, ROWS, false);
            Optional<Msg> enter = page.msg("enter");
            if (enter.isEmpty()) {
                return at;
            }
            at = Update.on(at, enter.get(), nowMillis).model();
        }
        return at;
    }
}
