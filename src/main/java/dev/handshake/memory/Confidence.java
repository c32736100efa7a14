package dev.handshake.memory;

/** How sure the learner said to be, before the verdict. */
public enum Confidence {
    /** The learner was not asked. */
    UNASKED,
    GUESS,
    MAYBE,
    SURE
}
