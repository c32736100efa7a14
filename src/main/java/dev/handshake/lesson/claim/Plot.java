package dev.handshake.lesson.claim;

import dev.handshake.lesson.Ends;
import dev.handshake.tcp.Side;
import java.util.Optional;

/** What the applications of a connection are up to; each plot is explored once. */
enum Plot {
    /** The client opens, the server listens. */
    OPENING(Ends.serverListens(Plot.CLIENT_ISN, Plot.SERVER_ISN)),
    /** The client opens, and nobody listens. */
    REFUSAL(Ends.closed(Plot.CLIENT_ISN, Plot.SERVER_ISN)),
    /** Both open. */
    CROSSED_OPENING(Ends.closed(Plot.CLIENT_ISN, Plot.SERVER_ISN)),
    CLIENT_CLOSES(Ends.established(Plot.CLIENT_ISN, Plot.SERVER_ISN)),
    SERVER_CLOSES(Ends.established(Plot.CLIENT_ISN, Plot.SERVER_ISN)),
    /** Both close before either knows of the other. */
    CROSSED_CLOSING(Ends.established(Plot.CLIENT_ISN, Plot.SERVER_ISN)),
    /** One end aborts, or forgets the connection. */
    TROUBLE(Ends.established(Plot.CLIENT_ISN, Plot.SERVER_ISN));

    static final int CLIENT_ISN = 100;
    static final int SERVER_ISN = 300;

    private final Ends ends;

    Plot(Ends ends) {
        this.ends = ends;
    }

    Ends ends() {
        return ends;
    }

    /** The end that closes first; empty where that is open. */
    Optional<Side> firstCloser() {
        return switch (this) {
            case CLIENT_CLOSES -> Optional.of(Side.CLIENT);
            case SERVER_CLOSES -> Optional.of(Side.SERVER);
            case OPENING, REFUSAL, CROSSED_OPENING, CROSSED_CLOSING, TROUBLE -> Optional.empty();
        };
    }
}
