/**
 * The ladder: client on the left, server on the right, time runs down.
 *
 * <pre>
 *   lesson.Scene ──> LadderScene ──> Ladder ──> LadderRow ──> LadderPainter (rails) or LadderLines (below 60 columns)
 *                              └──> Story                     the same as sentences
 * </pre>
 *
 * <p>{@link dev.handshake.view.ladder.LadderScene} is all that is drawn: the states in which both ends begin, what happened
 * and when, and what is kept back while a question is open. It needs neither a lesson nor an engine, so a world that is
 * played freely, or a capture, can be told as one; only {@link dev.handshake.view.ladder.LessonScenes} knows what a lesson
 * is. {@link dev.handshake.view.ladder.Grid} holds the columns, so that numbers are read straight down, and
 * {@link dev.handshake.view.ladder.Motion} is the one thing that moves.
 *
 * <p>{@code observe}, {@code lesson} and {@code question} enter. Start with {@code LadderPart}.
 */
package dev.handshake.view.ladder;
