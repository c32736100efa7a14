package dev.handshake.lesson.judge;

import static dev.handshake.tcp.Side.CLIENT;
import static dev.handshake.tcp.Side.SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Story;
import dev.handshake.lesson.Walk;
import dev.handshake.tcp.Event;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a learner may pick from: one right answer and the mistakes that people make. */
class ChoicesTest {
    @Test
    void every_shipped_question_offers_four_of_which_one_is_right() {
        eachShippedQuestion(question -> {
            List<Answer> choices = Choices.of(question, 7);
            assertThat(choices).as(question.ask().toString()).hasSize(4).doesNotHaveDuplicates();
            assertThat(choices.stream()
                            .filter(c -> EngineJudge.judge(question, c).right()))
                    .as(question.ask().toString())
                    .hasSize(1);
        });
    }

    @Test
    void a_question_about_numbers_varies_only_numbers() {
        eachShippedQuestion(question -> {
            if (question.kind() == Step.Ask.Kind.NUMBERS) {
                assertThat(Choices.of(question, 7))
                        .allSatisfy(c -> assertThat(((Answer.Sends) c).segment().flags())
                                .isEqualTo(question.segment().flags()));
            }
        });
    }

    /** Nobody sends a segment without a control bit, so nobody would believe it. */
    @Test
    void every_segment_offered_has_a_flag() {
        eachShippedQuestion(question -> {
            if (question.kind() != Step.Ask.Kind.NEXT_STATE) {
                assertThat(Choices.of(question, 7))
                        .allSatisfy(c ->
                                assertThat(((Answer.Sends) c).segment().flags()).isNotZero());
            }
        });
    }

    @Test
    void the_same_seed_gives_the_same_order() {
        Stop.Question question =
                Story.opening().call(CLIENT, Event.OPEN_ACTIVE).deliver().segment(SERVER);
        assertThat(Choices.of(question, 7)).isEqualTo(Choices.of(question, 7));
        assertThat(List.of(Choices.of(question, 1), Choices.of(question, 2), Choices.of(question, 3)))
                .anySatisfy(other -> assertThat(other).isNotEqualTo(Choices.of(question, 7)));
    }

    @Test
    void a_bare_ack_counted_by_mistake_is_among_them() {
        Stop.Question question = Story.open()
                .call(CLIENT, Event.CLOSE)
                .deliver()
                .deliver()
                .call(SERVER, Event.CLOSE)
                .segment(SERVER);
        assertThat(words(question)).contains("FIN,ACK seq=302 ack=102");
    }

    @Test
    void the_servers_own_number_acknowledged_is_among_them() {
        Stop.Question question =
                Story.opening().call(CLIENT, Event.OPEN_ACTIVE).deliver().segment(SERVER);
        assertThat(words(question)).contains("SYN,ACK seq=300 ack=301");
    }

    @Test
    void a_new_number_for_what_is_sent_again_is_among_them() {
        Stop.Question question = Story.opening()
                .call(CLIENT, Event.OPEN_ACTIVE)
                .drop()
                .timer(CLIENT, Event.Timer.RTO)
                .segment(CLIENT);
        assertThat(words(question)).contains("SYN seq=101");
    }

    @Test
    void a_fin_still_on_its_way_acknowledged_is_among_them() {
        Stop.Question question =
                Story.open().call(CLIENT, Event.CLOSE).call(SERVER, Event.CLOSE).numbers(SERVER);
        assertThat(words(question)).contains("FIN,ACK seq=301 ack=102");
    }

    @Test
    void where_a_syn_is_refused_they_answer_as_if_there_were_a_listener() {
        Stop.Question question =
                Story.deaf().call(CLIENT, Event.OPEN_ACTIVE).deliver().segment(SERVER);
        assertThat(words(question))
                .containsExactlyInAnyOrder(
                        "RST,ACK seq=0 ack=101",
                        "SYN,ACK seq=300 ack=101",
                        "RST,ACK seq=300 ack=101",
                        "RST,ACK seq=0 ack=100");
    }

    @Test
    void states_are_those_of_the_same_part_of_the_diagram() {
        Stop.Question refused =
                Story.deaf().call(CLIENT, Event.OPEN_ACTIVE).deliver().state(SERVER);
        assertThat(words(refused)).containsExactlyInAnyOrder("CLOSED", "LISTEN", "SYN_RECEIVED", "TIME_WAIT");
        Stop.Question shortcut = Story.open()
                .call(CLIENT, Event.CLOSE)
                .deliverDelayingAck()
                .call(SERVER, Event.CLOSE)
                .deliver()
                .state(CLIENT);
        assertThat(words(shortcut)).containsExactlyInAnyOrder("TIME_WAIT", "CLOSING", "FIN_WAIT_2", "CLOSED");
    }

    private static List<String> words(Stop.Question question) {
        return Choices.of(question, 7).stream().map(Answer::words).toList();
    }

    private static void eachShippedQuestion(Consumer<Stop.Question> check) {
        for (Lesson lesson : Library.shipped().lessons()) {
            for (Stop stop : Walk.of(lesson).stops()) {
                if (stop instanceof Stop.Question question) {
                    check.accept(question);
                }
            }
        }
    }
}
