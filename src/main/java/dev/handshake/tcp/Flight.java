package dev.handshake.tcp;

/**
 * A segment on the wire.
 *
 * @param number its place in the order in which segments were emitted, from 1; a duplicate keeps the number
 * @param from who sent it
 * @param segment what it says
 */
public record Flight(int number, Side from, Segment segment) {}
