/**
 * The two doors of the tutor, and the shell that both feed. A door knows names of keys and pictures or sentences, nothing of
 * lessons: {@link dev.handshake.terminal.shell.Shell} asks the page what a key means, so a door cannot offer what the page does
 * not, and the two cannot drift apart.
 *
 * <pre>
 *   Doors            chooses: the full screen where there is one, else the plain face, and says why
 *   lanterna/        full screen: frames out, keys in
 *   plain/           line by line: sentences out, words in
 *   tty/             the device under both: opening, raw modes, suspending
 * </pre>
 */
package dev.handshake.terminal;
