/**
 * What is taught and asked, as values, and what the engine makes of it.
 *
 * <p>A {@link dev.handshake.lesson.Lesson} is a list of {@link dev.handshake.lesson.Step}s as its author wrote them.
 * {@link dev.handshake.lesson.Walk} has the engine play them and yields the {@link dev.handshake.lesson.Stop}s at which a
 * learner reads or answers, each with the {@link dev.handshake.lesson.Scene} that may be seen there. A {@link
 * dev.handshake.lesson.Question} is asked by a quiz, an interview or a review; a {@link dev.handshake.lesson.Reply} answers
 * it. Tracks, stations and lessons are a {@link dev.handshake.lesson.Course}, quizzes and misconceptions a {@link
 * dev.handshake.lesson.Catalog}.
 *
 * <p>Where to start: {@code Walk.of}, then {@code Scene}. A scene needs no lesson: {@code Scene.of} begins one from any world
 * and {@code after} plays a move, which is all that a ladder, a table of sockets or a diagram is drawn from.
 *
 * <p>Everything is a value and valid by construction; what an author got wrong is found when the file is read. The package
 * knows {@code tcp} and nothing else. {@code lesson.rubric} marks free text, {@code lesson.judge} says whether an answer is
 * right; {@code content} makes these values of files, {@code tutor} and {@code view} ask and show them, {@code author}
 * exports them.
 */
package dev.handshake.lesson;
