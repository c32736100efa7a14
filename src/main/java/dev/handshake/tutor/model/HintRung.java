package dev.handshake.tutor.model;

/** The rungs of the hint ladder, from the lightest to the answer. */
public enum HintRung {
    /** Who acts? */
    WHO,
    /** Which field or rule? */
    RULE,
    /** One choice struck out. */
    STRIKE,
    /** A worked sub-step. */
    WORKED,
    /** The answer. */
    ANSWER
}
