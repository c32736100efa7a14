package dev.handshake.view.question;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.judge.EngineJudge;
import java.util.List;
import java.util.Optional;

/** The right answer of a question for the engine, for those who may see it. */
public final class RightAnswer {
    private RightAnswer() {}

    /** The right one of the choices; empty where there are none. */
    static Optional<Answer> among(List<Answer> choices, Stop.Question question) {
        return choices.stream()
                .filter(choice -> EngineJudge.judge(question, choice).right())
                .findFirst();
    }

    /** The number of the right choice, from 1; 0 where there are no choices. */
    public static int number(List<Answer> choices, Stop.Question question) {
        return among(choices, question).map(choices::indexOf).orElse(-1) + 1;
    }

    /** The right answer as a sentence, with its number where there are choices. */
    public static String sentence(List<Answer> choices, Stop.Question question, Lang lang) {
        String words =
                switch (question.kind()) {
                    case NEXT_STATE -> question.state().name();
                    case NEXT_SEGMENT, NUMBERS -> question.segment().toString();
                };
        int number = number(choices, question);
        if (lang == Lang.KO) {
            return "정답은 " + (number > 0 ? number + "번 " : "") + words + "입니다.";
        }
        return "The answer is " + (number > 0 ? number + ", " : "") + words + ".";
    }
}
