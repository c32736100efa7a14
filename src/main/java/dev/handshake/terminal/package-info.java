/**
 * The two doors of the tutor, and the shell that both feed. A door knows names of keys and pictures or sentences, nothing of
 * lessons: {@link dev.handshake.terminal.shell.Shell} asks the page what a key means, so a door cannot offer what the page does
 * not, and the two cannot drift apart.
 *
 * <pre>
 *   Doors            the program's own door: the full screen where there is one, else the plain face, and says why
 *   lanterna/        full screen: frames out, keys in
 *   plain/           line by line: sentences out, words in
 *   shell/           the model of one session, between its door, its page and the performer of its effects
 *   tty/             the device under a door: modes, size, signals, and its link to the process
 * </pre>
 *
 * <p>Start with {@link dev.handshake.terminal.Doors}, which only the command line opens.
 * A session at another device (a connection) begins one step further in, with {@code Tty.over} and {@code FullScreen.run}: it
 * shares nothing with other sessions in the JVM, because all that there is once in a process is reached through the device's
 * {@link dev.handshake.terminal.tty.ProcessLink}, and only the program's own door has one.
 */
package dev.handshake.terminal;
