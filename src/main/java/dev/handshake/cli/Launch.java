package dev.handshake.cli;

import java.util.Optional;

/** Starts the tutor: content, progress and a door, wired together. */
final class Launch {
    private final Surroundings around;

    Launch(Surroundings around) {
        this.around = around;
    }

    int tutor(Options options, Optional<String> lesson) {
        around.err().println("handshake: nothing to start yet");
        return 1;
    }
}
