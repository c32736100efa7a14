package dev.handshake.view.question;

import dev.handshake.lesson.Exercise;
import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Msg;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.FlexColumn;
import dev.handshake.view.page.Rows;
import java.util.List;
import java.util.Optional;

/**
 * A question of one kind while it is asked: what is drawn, said and offered of it. What is said to its reply is a
 * {@link VerdictPart}. Every kind has a class of its own, and {@link QuestionParts} names them all.
 */
abstract class QuestionPart {
    final Lang lang;

    QuestionPart(Lang lang) {
        this.lang = lang;
    }

    final String say(String ko, String en) {
        return lang == Lang.KO ? ko : en;
    }

    /** The author's prompt, or this one where there is none. */
    final String written(Exercise question, String otherwise) {
        String written = question.prompt().in(lang);
        return written.isBlank() ? otherwise : written;
    }

    // ---------------------------------------------------------------- both faces

    /** What is asked. */
    abstract String prompt();

    /** What the second part asks; empty where the first one is open or there is only one. */
    Optional<String> second() {
        return Optional.empty();
    }

    /** What can be done to answer. */
    abstract List<Action> actions();

    /** This part where the answer is written as free text; empty for every other kind. */
    Optional<TextPart> text() {
        return Optional.empty();
    }

    // ---------------------------------------------------------------- seen

    /** Where the learner stands. */
    abstract RowMarks cursor();

    /** True where the question brings no picture of its own, so that inside a lesson the ladder stands above it. */
    boolean standsInStory() {
        return false;
    }

    /** What the question is about: output, a claimed trace, the segments placed so far. */
    Rows picture(int columns, RowMarks marks) {
        return new Rows(columns);
    }

    /** The rows to choose from. */
    Rows answers(int columns, RowMarks marks) {
        return new Rows(columns);
    }

    /** How to answer, where it is not plain to see. */
    Optional<String> how() {
        return Optional.empty();
    }

    /** The ways in which the page may stand. */
    void fill(FlexColumn column, PageParts parts) {
        Rows picture = picture(parts.columns(), parts.marks());
        Rows answers = answers(parts.columns(), parts.marks());
        for (Rows below : parts.below()) {
            column.way(parts.context(), picture, parts.asked(), answers, below);
        }
        if (parts.belowFirst()) {
            column.folded(parts.shortest(), parts.context(), picture, parts.asked(), answers);
        } else {
            column.folded(parts.context(), parts.asked(), picture, answers, parts.shortest());
        }
    }

    // ---------------------------------------------------------------- said

    /** What the question is about, before it is asked. */
    List<String> story() {
        return List.of();
    }

    /** What can be chosen from. */
    List<String> choices() {
        return List.of();
    }

    /** How an answer is typed: the digits of the choices, or an example. */
    abstract String answeredWith();

    /** What an action changed; empty where the whole question is said again. */
    Optional<List<String>> changed() {
        return Optional.empty();
    }

    /** What a typed line answers, beyond keys and words. */
    Optional<Msg> line(String typed) {
        return Optional.empty();
    }

    /** A row that can be chosen, as it is said. */
    final String choice(int row, String text) {
        return say("보기 ", "Choice ") + (row + 1) + ". " + text;
    }
}
