package dev.handshake.tutor.model;

/** How strongly a segment is asked for: the worked example fades as mastery grows. */
public enum Strength {
    /** Pick one of four. */
    PICK,
    /** Switch the flags; the numbers are given. */
    FLAGS,
    /** Switch the flags and type seq and ack. */
    NUMBERS;

    /** The strength for a lesson that has been finished this often. */
    public static Strength after(int rounds) {
        return rounds <= 0 ? PICK : rounds == 1 ? FLAGS : NUMBERS;
    }
}
