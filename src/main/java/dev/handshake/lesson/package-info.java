/**
 * What is taught.
 *
 * <p>A {@link dev.handshake.lesson.Lesson} is a list of {@link dev.handshake.lesson.Step}s as its author wrote them.
 * {@link dev.handshake.lesson.Walk} has the engine play them and yields the {@link dev.handshake.lesson.Stop}s at which a
 * learner reads or answers. A question carries no answer key: {@link dev.handshake.lesson.judge.EngineJudge} asks the engine, which
 * accepts every segment that the end may legally send, and plays a wrong one against the other end. Near misses come from
 * {@link dev.handshake.lesson.judge.Choices}. Mistakes have names in {@link dev.handshake.lesson.judge.Mistake}, each with the rule that it
 * breaks; {@code SegmentMistakes} and {@code StateMistakes} tell which one it was.
 *
 * <p>Everything is a value and valid by construction; what an author got wrong is found when the file is read.
 */
package dev.handshake.lesson;
