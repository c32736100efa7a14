/**
 * How an answer in free text is read: {@code handshake mark}, for authors who want to know why a point is ticked or not.
 *
 * <p>{@code MarkedText} says it to people, {@code MarkedLines} to programs, one JSON object a line. Both only put into words what
 * {@code lesson.rubric} found; the command line comes in here.
 */
package dev.handshake.author.marking;
