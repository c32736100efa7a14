package dev.handshake.view.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Walk;
import dev.handshake.lesson.judge.EngineJudge;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.view.question.VerdictText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A right answer is explained by what happened, not by another edge between the same two states. */
class EdgeWordsTest {
    @Test
    void closed_after_a_power_cut_is_not_explained_by_close() {
        Stop.Question question = question("why-three", Side.CLIENT, State.CLOSED);

        assertThat(consequence(question, Lang.KO)).isEqualTo("RFC 9293 3.5.1절");
        assertThat(consequence(question, Lang.EN)).isEqualTo("RFC 9293, 3.5.1.");
    }

    @Test
    void closed_after_a_refusal_is_not_explained_by_close() {
        Stop.Question question = question("refused", Side.CLIENT, State.CLOSED);

        assertThat(consequence(question, Lang.KO)).isEqualTo("RFC 9293 3.10.7.3절");
        assertThat(why(question)).doesNotContain("close()").doesNotEndWith(" ");
    }

    @Test
    void last_ack_after_close_is_explained_by_close() {
        Stop.Question question = question("lost-last-ack", Side.SERVER, State.LAST_ACK);

        assertThat(consequence(question, Lang.KO))
                .isEqualTo("CLOSE_WAIT에서 close()를 부르면 LAST_ACK가 됩니다. RFC 9293 3.10.4절");
    }

    private static String consequence(Stop.Question question, Lang lang) {
        return right(question, lang).consequenceAndSource();
    }

    private static String why(Stop.Question question) {
        return right(question, Lang.KO).why(true);
    }

    private static VerdictText right(Stop.Question question, Lang lang) {
        Answer right = new Answer.Is(question.state());
        return new VerdictText(question, EngineJudge.judge(question, right), List.of(right), lang);
    }

    /** The first question of this lesson whose answer is that this end is now in that state. */
    private static Stop.Question question(String id, Side side, State state) {
        Lesson lesson = Library.shipped().lesson(id).orElseThrow();
        return Walk.of(lesson).stops().stream()
                .filter(Stop.Question.class::isInstance)
                .map(Stop.Question.class::cast)
                .filter(q -> q.kind() == Step.Ask.Kind.NEXT_STATE && q.side() == side && q.state() == state)
                .findFirst()
                .orElseThrow();
    }
}
