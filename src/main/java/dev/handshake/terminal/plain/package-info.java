/**
 * The plain door: the page as sentences, answers as words or digits, nothing ever overwritten. Screen readers, pipes, logs
 * and terminals without a screen come in here. On a terminal JLine edits the line; on a pipe lines are simply read.
 *
 * <p>Start with {@link dev.handshake.terminal.plain.PlainFace}, which only {@code Doors} opens.
 */
package dev.handshake.terminal.plain;
