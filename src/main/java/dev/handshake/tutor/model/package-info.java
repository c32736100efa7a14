/**
 * The model and all that it is made of, as data: no rule of this package knows what a message leads to.
 *
 * <p>{@link dev.handshake.tutor.model.Model} holds everything. {@link dev.handshake.tutor.model.Screen} is where the learner
 * is; one that lies over another carries the one below, so leaving it needs no memory elsewhere. {@link
 * dev.handshake.tutor.model.Msg} is what is wanted or what came back from outside, {@link dev.handshake.tutor.model.Effect}
 * what is wanted done.
 *
 * <p>A {@link dev.handshake.tutor.model.Sitting} asks questions, for a {@link dev.handshake.tutor.model.Purpose}, one after
 * the other on its {@link dev.handshake.tutor.model.Agenda}; a {@link dev.handshake.tutor.model.Stage} says how far the
 * current one is, a {@link dev.handshake.tutor.model.ReplyDraft} what has been answered of it. A lesson's own question is a
 * sitting of one, and so is a question of a quiz in the middle of a lesson: their purpose carries the {@link
 * dev.handshake.tutor.model.LessonPosition}.
 *
 * <p>What is known of a learner is {@link dev.handshake.tutor.model.LearnerProgress}; what is kept of a sitting that is not
 * over is a {@link dev.handshake.tutor.model.SavedSitting}.
 *
 * <p>Where to start: {@code Model}, then {@code Screen}. Every room above may know this one; it knows {@code lesson}, {@code
 * memory} and {@code tcp}. Variants are decided by a method of the type or a {@code switch} over the sealed family, never by
 * {@code instanceof}; {@code Screen.visit} and {@code Msg.to} are methods because they run before the first page.
 */
package dev.handshake.tutor.model;
