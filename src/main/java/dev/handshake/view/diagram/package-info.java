/**
 * The state diagram: all eleven states, where both ends stand, and the ways they came.
 *
 * <p>{@link dev.handshake.view.diagram.DiagramPicture} is data: the picture, the pieces of its lines, and the pieces of each
 * transition; a test compares it with {@code tcp.Transition}. {@link dev.handshake.view.diagram.StateWays} says where the
 * ends are, {@link dev.handshake.view.diagram.DiagramPainter} draws that over the picture, and a screen that does not hold it
 * shows a {@link dev.handshake.view.diagram.StateTable}. {@link dev.handshake.view.diagram.EdgeWords} says a transition in
 * words.
 *
 * <p>{@code view} opens the page, and {@code question} takes the words. Start with {@code DiagramSheet}.
 */
package dev.handshake.view.diagram;
