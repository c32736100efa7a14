/**
 * One session between its door and its page. {@link dev.handshake.terminal.shell.Shell} owns the model and is where to start;
 * a door feeds it keys or lines, shows the page it gives, and is told when to look again. {@code Ticker} sends the seconds that
 * a page with a clock wants; {@code Encoding} and {@code Colours} say what the environment tells of a terminal.
 *
 * <p>Both doors use this package, and the command line to wire a session. It knows no terminal library.
 */
package dev.handshake.terminal.shell;
