package dev.handshake.lesson.claim;

/** Who does what. */
public record Deed(Actor who, Act act) {}
