package dev.handshake.author.exchange;

import dev.handshake.lesson.Question;

/**
 * A question that was taken from another format.
 *
 * @param line where it begins in its file, from 1
 * @param question its id is that of its quiz, a slash, and its own
 */
record ImportedQuestion(long line, Question.OfAuthor question) {
    /** The id without that of the quiz. */
    String name() {
        return question.id().substring(question.id().indexOf('/') + 1);
    }
}
