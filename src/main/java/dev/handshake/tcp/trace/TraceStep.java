package dev.handshake.tcp.trace;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One step of a script.
 *
 * @param action what happens
 * @param receiveWindow RCV.WND in octets that the acting end has just before the step; empty where it stays as it was
 * @param expected what must come of it, where the script says so
 */
public record TraceStep(TraceAction action, OptionalInt receiveWindow, Optional<Expectation> expected) {}
