package dev.handshake.tcp;

/**
 * A segment on the wire.
 *
 * @param number its place in the order in which segments were put on the wire, from 1; a duplicate keeps the number
 * @param from the end that it comes from, or, of an injected one, claims to come from
 * @param segment what it says
 */
public record Flight(int number, Side from, Segment segment) {}
