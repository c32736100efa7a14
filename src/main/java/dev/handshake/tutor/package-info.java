/**
 * What happens: the program as one value.
 *
 * <p>{@link dev.handshake.tutor.model.Model} holds everything, {@link dev.handshake.tutor.model.Msg} is what a learner wants or what
 * came back from outside, {@code Model.on(msg, now)} makes the next model and the {@link dev.handshake.tutor.model.Effect}s that
 * the shell has to perform. Nothing here reads a clock, draws, saves or knows a word of Korean or English beyond the texts
 * of lessons. That is why every screen can be tested as a value, why undo is keeping the model before, and why the two
 * faces cannot drift apart.
 *
 * <p>{@link dev.handshake.tutor.model.Screen} is where the learner is. A screen that lies over another one (help, the state
 * diagram, the palette) carries the one below, so leaving it needs no memory elsewhere. {@code Update} says what a message
 * does on each screen, {@link dev.handshake.tutor.asking.LessonUpdate} what it does inside a lesson.
 *
 * <p>A lesson may ask a question of a quiz between two of its steps. That is a sitting of one question whose {@link
 * dev.handshake.tutor.model.Purpose} carries the place in the lesson: questions have one page, one plain face and one way of
 * being judged, wherever they are asked.
 *
 * <p>Answers are judged by {@code lesson.judge.EngineJudge}, never here. A message that means nothing where it arrives changes nothing.
 *
 * <p>To add a screen: a record in {@code Screen}, a branch in {@code Update.onScreen}, and a {@code Sheet} in the view.
 */
package dev.handshake.tutor;
