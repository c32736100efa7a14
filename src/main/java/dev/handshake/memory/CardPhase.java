package dev.handshake.memory;

/** Where a card is: in its first steps, in steps after having been forgotten, or on its way by days. */
public enum CardPhase {
    LEARNING,
    REVIEW,
    RELEARNING
}
