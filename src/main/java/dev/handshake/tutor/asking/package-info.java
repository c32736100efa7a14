/**
 * Asking: questions of quizzes, reviews, interviews and lessons, and the way through a lesson.
 *
 * <pre>
 *   Sittings.begin ──> QuestionPlan ──> FirstDraft          which questions, and the empty reply to the first
 *   SittingUpdate  ──> ReplyDrafts, Hints                   a key fills the reply in, or asks for help
 *                  ──> Grader (lesson.judge) ──> Outcomes   the verdict, and the row that it leaves
 *                  ──> FollowUps, Candidates                which question the answer leads to: not what was said, nor untaught
 *   Sittings.onward ─> the next question, the lesson (LessonUpdate), or the report
 *   Resume, SittingAutosave                                 going on with what was left, and keeping it
 * </pre>
 *
 * <p>How often a question has been answered is its round: it decides in which order its rows stand, and with which numbers
 * the engine plays it ({@code lesson.FreshNumbers}). The first part of a question in two parts is judged at once; only where
 * it is right the second one is asked.
 *
 * <p>A lesson's own question goes the same way as one of a quiz. It differs in four things, all of them in {@link
 * dev.handshake.tutor.asking.SittingUpdate}: it goes on asking until the answer is right, its hints are a ladder, each of its
 * steps can be undone, and it cannot be skipped.
 *
 * <p>Where to start: {@code SittingUpdate}. {@code tutor} enters, and for what was left {@code view.study}; the hints'
 * names are asked for by {@code view.lesson}. It knows {@code tutor.model} and {@code tutor.stats}.
 */
package dev.handshake.tutor.asking;
