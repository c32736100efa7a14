/**
 * Whether an answer is right, and if it is not, what is wrong with it.
 *
 * <p>{@link dev.handshake.lesson.judge.Grader#examine} takes a {@link dev.handshake.lesson.Reply} of any kind to the one that
 * can judge it, and returns a {@link dev.handshake.lesson.judge.Result}. Where the engine can know, it is asked and no author
 * wrote a key: {@link dev.handshake.lesson.judge.EngineJudge} accepts every segment that the end may legally send and plays a
 * wrong one against the other end, {@link dev.handshake.lesson.judge.ClaimedTrace} holds a claimed trace against it, {@link
 * dev.handshake.lesson.Orders} searches whether an order can happen. Options carry their author's key; free text goes to
 * {@code lesson.rubric}.
 *
 * <p>A wrong segment or state is a {@link dev.handshake.lesson.judge.Mistake} with a name and the rule that it breaks ({@code
 * SegmentMistakes} and {@code StateMistakes} tell which). {@link dev.handshake.lesson.judge.Choices} makes the near misses
 * among which a learner picks.
 *
 * <p>Where to start: {@code Grader.examine}. {@code tutor} asks for judgements, {@code view} words them, {@code content} and
 * {@code author} use them to check and to export questions. A new kind of reply is a compile error in {@code Grader}.
 */
package dev.handshake.lesson.judge;
