package dev.handshake.lesson.claim;

import dev.handshake.tcp.Side;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The plots in which a sentence may be meant. A question that does not say who closes first leaves both; ends that cross each other
 * are thought of only where somebody speaks of them.
 */
record Scope(Set<Plot> plots) {
    Scope {
        plots = Set.copyOf(plots);
    }

    /**
     * The plots of a question and an answer.
     *
     * @param crossed whether one of them speaks of both ends doing the same at the same time
     * @param firstCloser who closes first, as far as they say
     */
    static Scope of(boolean crossed, Optional<Side> firstCloser) {
        EnumSet<Plot> plots = EnumSet.allOf(Plot.class);
        if (!crossed) {
            plots.remove(Plot.CROSSED_OPENING);
            plots.remove(Plot.CROSSED_CLOSING);
        }
        firstCloser.ifPresent(side -> plots.remove(side == Side.CLIENT ? Plot.SERVER_CLOSES : Plot.CLIENT_CLOSES));
        return new Scope(plots);
    }
}
