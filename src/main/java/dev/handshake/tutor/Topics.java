package dev.handshake.tutor;

import dev.handshake.memory.Confusable;
import java.util.List;
import java.util.Set;

/** Which topics learners mix up: a review lets them alternate. */
final class Topics {
    static final Confusable CONFUSABLE = new Confusable(List.of(
            Set.of("time-wait", "close-wait", "closing"), Set.of("opening", "numbers"), Set.of("rst", "close-wait")));

    private Topics() {}
}
