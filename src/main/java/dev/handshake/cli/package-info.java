/**
 * The program as it is started: {@link dev.handshake.cli.Main} reads the words after {@code handshake} and leaves the rest to
 * {@code start} or {@code commands}; {@link dev.handshake.cli.WarmUp} is a start that the launcher runs once, to record
 * classes.
 *
 * <pre>
 *   Main ── no command ──> start.Launch ──> LearnerSession: keeper, shell, door
 *     └── a command ──> commands.Commands (picocli) ──> one class a command ──> start, author, store, progress
 * </pre>
 *
 * <p>This is the room at the top: it may use every other, and none uses it. What belongs together in one session is wired in
 * {@code start}; what a command prints and its exit code in {@code commands}. Start with {@code Main}.
 */
package dev.handshake.cli;
