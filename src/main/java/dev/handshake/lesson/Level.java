package dev.handshake.lesson;

/** For which interview a lesson prepares. */
public enum Level {
    JUNIOR,
    MID,
    SENIOR
}
