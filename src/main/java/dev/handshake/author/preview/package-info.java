/**
 * A lesson or a quiz as its learners will see it, page after page, open and answered.
 *
 * <p>The command {@code preview} comes in here. Start with {@code Preview}.
 */
package dev.handshake.author.preview;
