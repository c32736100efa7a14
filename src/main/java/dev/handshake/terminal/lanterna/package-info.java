/**
 * The full-screen door. {@link dev.handshake.terminal.lanterna.FullScreen} is the loop and where to start; {@code Doors} comes
 * in there, and nobody else. On the way out stand Painter (a
 * {@link dev.handshake.view.cells.Frame} becomes calls on a Lanterna terminal, changed stretches only), Ink (roles become
 * colours) and JlineTerminal (Lanterna's terminal over JLine's, one write a frame); on the way in
 * stand KeyReader (a thread that waits for bytes) and Decoder (bytes become names of keys).
 *
 * <p>Lanterna's own Unix terminal and screen are not used. They start seven processes, write a frame in some five hundred
 * calls, wrap a wide glyph from the last column, and wait five seconds for a terminal that does not answer; what is taken
 * from Lanterna is its {@code Terminal}, so that a frame can be held against its emulator in a test.
 *
 * <p>Who may restore the terminal: the loop when it ends, the shutdown hook when a signal ends the JVM, and the launcher
 * when the JVM is killed outright. Each may come twice without harm.
 */
package dev.handshake.terminal.lanterna;
