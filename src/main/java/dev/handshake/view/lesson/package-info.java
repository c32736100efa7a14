/**
 * Reading a lesson: the ladder with a text below it, the end of a lesson, and both TCBs.
 *
 * <p>A question in a lesson is drawn by {@code view.question}, which comes in here for the ladder above it. Start with
 * {@code ReadingSheet}.
 */
package dev.handshake.view.lesson;
