/**
 * From a command line to a tutor on the screen, and what every command shares on the way.
 *
 * <ul>
 *   <li>{@link dev.handshake.cli.start.Launch} finds the learner's folder and the course and refuses what cannot be;
 *       {@code LearnerSession} wires the keeper of the learner's progress, the shell and the door.
 *   <li>{@link dev.handshake.cli.start.StartOptions} are the tutor's own options. The bare command reads them without picocli,
 *       which would cost the first frame 60 ms.
 *   <li>{@link dev.handshake.cli.start.QuestionStart} looks up the quiz or interview that a command names.
 *   <li>{@link dev.handshake.cli.start.Environment} is what a process finds around itself;
 *       {@link dev.handshake.cli.start.CommandWords} are the sentences of the command line in one language;
 *       {@link dev.handshake.cli.start.UsageErrors} says what is wrong with the words.
 * </ul>
 *
 * <p>Start with {@code Launch}. {@code Main} and the commands come in here. What is loaded before the first frame is on the
 * way from {@code Main} to {@code Launch.tutor}: {@code BareStartTest} holds what must not be.
 */
package dev.handshake.cli.start;
