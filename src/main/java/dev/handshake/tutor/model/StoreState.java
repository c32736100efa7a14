package dev.handshake.tutor.model;

/** What stands between the learner and the store. */
public enum StoreState {
    /** The past has not been read yet: what a key would lead to is not known, so keys wait. */
    AWAITED,
    /** Nothing: whatever was answered is saved. */
    IN_STEP,
    /** Answers were given that are not saved yet: every page says so until they are. */
    BEHIND
}
