package dev.handshake.lesson.claim;

/** Who does something, as far as a sentence says. */
public enum Actor {
    /** The end that opens. */
    CLIENT,
    /** The end that listens. */
    SERVER,
    FIRST_CLOSER,
    LATER_CLOSER,
    /** The sentence does not say, or not clearly. */
    SOMEBODY;

    Actor opposite() {
        return switch (this) {
            case CLIENT -> SERVER;
            case SERVER -> CLIENT;
            case FIRST_CLOSER -> LATER_CLOSER;
            case LATER_CLOSER -> FIRST_CLOSER;
            case SOMEBODY -> SOMEBODY;
        };
    }
}
