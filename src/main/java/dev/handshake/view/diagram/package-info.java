/**
 * The state diagram. Its boxes and edges are tables; a test compares the edges with the engine's transitions.
 *
 * <p>Opened over a lesson with {@code d}. Start with {@code DiagramSheet}.
 */
package dev.handshake.view.diagram;
