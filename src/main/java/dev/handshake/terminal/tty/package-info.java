/**
 * The device that both doors stand on. {@link dev.handshake.terminal.tty.Tty} is one device, of which there may be many;
 * {@link dev.handshake.terminal.tty.SystemTty} opens the one at standard input and output, and
 * {@link dev.handshake.terminal.tty.OwnProcess} is the process around it: shutdown hooks, job control, uncaught exceptions.
 *
 * <p>Start with {@code Tty}. The doors and {@code Doors} use this package. Beside the plain door and the Lanterna adapter it is
 * the only one that names JLine.
 */
package dev.handshake.terminal.tty;
