package dev.handshake.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Counter;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Reception;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Walk;
import dev.handshake.lesson.judge.Choices;
import dev.handshake.lesson.judge.EngineJudge;
import dev.handshake.lesson.judge.Verdict;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Outcome;
import dev.handshake.tcp.Rules;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.State;
import dev.handshake.view.question.VerdictText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** A wrong segment that the other end puts up with must not look right: what the picture does not tell is said. */
class ReceptionTest {
    @Test
    void a_fin_with_an_old_ack_is_accepted_and_the_verdict_says_that_no_tcp_sends_it() {
        Stop.Question question = ask("four-way", State.CLOSE_WAIT);
        Segment right = question.segment();
        Answer given = new Answer.Sends(new Segment(right.flags(), right.seq(), right.ack() - 1, 0, right.window()));
        Verdict verdict = EngineJudge.judge(question, given);
        assertThat(verdict.counter().orElseThrow().reception()).isEqualTo(Reception.ACCEPTED);
        assertThat(new VerdictText(question, verdict, List.of(), Lang.EN).consequenceAndSource())
                .isEqualTo("The server answers with ACK seq=301 ack=102 and goes to CLOSE_WAIT. It accepts that, yet a"
                        + " correct TCP never sends it (RFC 9293, 3.4 and 3.10.7.4).");
        assertThat(new VerdictText(question, verdict, List.of(), Lang.KO).consequenceAndSource())
                .isEqualTo("서버는 ACK seq=301 ack=102로 답하고 CLOSE_WAIT가 됩니다. 받아들이지만, 올바른 TCP는 이렇게"
                        + " 보내지 않습니다. RFC 9293 3.4절, 3.10.7.4절");
    }

    /** The first question of a lesson whose right segment takes the peer to this state. */
    private static Stop.Question ask(String lesson, State leadsTo) {
        return Walk.of(Library.shipped().lesson(lesson).orElseThrow()).stops().stream()
                .flatMap(stop -> stop.own().stream())
                .filter(q -> q.kind() != Step.Ask.Kind.NEXT_STATE)
                .filter(q -> met(q, q.segment()).next().state() == leadsTo)
                .findFirst()
                .orElseThrow();
    }

    private static Outcome met(Stop.Question question, Segment segment) {
        return Rules.step(question.before().host(question.side().opposite()).atArrival(), new Event.Arrival(segment));
    }

    @Test
    void of_every_wrong_choice_that_meets_what_the_right_one_would_the_verdict_says_what_is_wrong() {
        Map<Reception, Integer> kinds = new EnumMap<>(Reception.class);
        eachWrongChoice((question, verdict) -> {
            Counter counter = verdict.counter().orElseThrow();
            Outcome due = met(question, question.segment());
            Reception reception = counter.reception();
            kinds.merge(reception, 1, Integer::sum);
            boolean looksRight = counter.step().next().state() == due.next().state()
                    && counter.step().sends().equals(due.sends());
            if (!looksRight) {
                return;
            }
            assertThat(reception)
                    .as("%s, given %s", question.segment(), counter.sent())
                    .isNotEqualTo(Reception.DIFFERS);
            for (Lang lang : Lang.values()) {
                VerdictText text = new VerdictText(question, verdict, List.of(), lang);
                assertThat(text.also()).isNotEmpty();
                assertThat(text.consequence()).endsWith(text.also());
                assertThat(text.source()).contains(verdict.slip().section());
            }
        });
        assertThat(kinds).as("each kind occurs").containsOnlyKeys(Reception.values());
    }

    private static void eachWrongChoice(BiConsumer<Stop.Question, Verdict> check) {
        for (Lesson lesson : Library.shipped().lessons()) {
            for (Stop stop : Walk.of(lesson).stops()) {
                Optional<Stop.Question> own = stop.own().filter(q -> q.kind() != Step.Ask.Kind.NEXT_STATE);
                own.ifPresent(question -> Choices.of(question, 7).stream()
                        .map(choice -> EngineJudge.judge(question, choice))
                        .filter(verdict -> !verdict.right())
                        .forEach(verdict -> check.accept(question, verdict)));
            }
        }
    }
}
