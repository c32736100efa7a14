/**
 * A question, wherever it is asked: in a quiz, a review, an interview or a lesson. {@code SittingSheet} is the page;
 * each kind of question has a part ({@code QuestionPart}) and a verdict ({@code VerdictPart}), and {@code
 * QuestionParts} is the one place that chooses them.
 *
 * <p>To add a kind of question: a part, a verdict, and the cases that the compiler asks for. Start with {@code
 * QuestionPart}.
 */
package dev.handshake.view.question;
