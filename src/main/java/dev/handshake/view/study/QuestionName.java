package dev.handshake.view.study;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Question;

/** A question on one line of a list. */
final class QuestionName {
    private QuestionName() {}

    /** The question as it is asked, else what kind it is: those that the engine asks need no words of their own. */
    static String of(Question question, Lang lang) {
        String prompt = question.prompt().in(lang);
        return prompt.isBlank() ? kind(question, lang == Lang.KO) : prompt.replace('\n', ' ');
    }

    private static String kind(Question question, boolean ko) {
        return switch (question) {
            case Question.Order order -> ko ? "세그먼트를 순서대로 놓기" : "Put the segments in order";
            case Question.SpotError spot -> ko ? "일어날 수 없는 줄 찾기" : "Find the line that cannot happen";
            case Question.NumbersFrom numbers -> ko ? "seq와 ack를 묻는 문항" : "A question about seq and ack";
            case Question.StateOf state -> ko ? "상태를 묻는 문항" : "A question about a state";
            case Question.SegmentFrom segment -> ko ? "다음 세그먼트를 묻는 문항" : "A question about the next segment";
            // These cannot be asked without words.
            case Question.Choice choice -> choice.id();
            case Question.Choices choices -> choices.id();
            case Question.TrueFalse truth -> truth.id();
            case Question.Diagnose diagnose -> diagnose.id();
            case Question.FreeAnswer answer -> answer.id();
        };
    }
}
