/**
 * The ladder: client on the left, server on the right, time runs down. {@code LadderScene} is all that it draws, made
 * of a lesson, a sandbox or a capture alike; {@code Ladder} makes rows of it, {@code LadderPainter} and {@code
 * LadderLines} draw them wide and narrow.
 *
 * <p>Pages of lessons and questions come in here. Start with {@code LadderScene}.
 */
package dev.handshake.view.ladder;
