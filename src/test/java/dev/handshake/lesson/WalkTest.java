package dev.handshake.lesson;

import static dev.handshake.lesson.Step.Ask.Kind.NEXT_SEGMENT;
import static dev.handshake.lesson.Step.Ask.Kind.NEXT_STATE;
import static dev.handshake.lesson.Step.Ask.Kind.NUMBERS;
import static dev.handshake.tcp.Side.CLIENT;
import static dev.handshake.tcp.Side.SERVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handshake.tcp.Event;
import dev.handshake.tcp.State;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A lesson is played from beginning to end: where it waits, and what it keeps back while it does. */
class WalkTest {
    @Test
    void it_waits_at_what_is_said_and_at_what_is_asked() {
        List<Stop> stops = Story.opening()
                .say()
                .call(CLIENT, Event.OPEN_ACTIVE)
                .ask(NEXT_SEGMENT, CLIENT)
                .deliver()
                .say()
                .walk()
                .stops();
        assertThat(stops).hasSize(3);
        assertThat(stops.get(0)).isInstanceOf(Stop.Read.class);
        assertThat(stops.get(1)).isInstanceOf(Stop.Question.class);
        assertThat(stops.get(2).scene().asks()).isFalse();
    }

    @Test
    void what_the_event_led_to_is_kept_back_while_it_is_asked_for() {
        Stop.Question question =
                Story.opening().call(CLIENT, Event.OPEN_ACTIVE).deliver().segment(SERVER);
        assertThat(question.scene().hidesSegments()).isTrue();
        assertThat(question.scene().hidesState()).isTrue();
        assertThat(question.scene().visible(SERVER).state()).isEqualTo(State.LISTEN);
        assertThat(question.scene().visible(CLIENT).state()).isEqualTo(State.SYN_SENT);
        assertThat(question.solved().asks()).isFalse();
        assertThat(question.solved().visible(SERVER).state()).isEqualTo(State.SYN_RECEIVED);
    }

    @Test
    void a_question_about_a_state_keeps_the_segment_for_the_next_one() {
        List<Stop> stops = Story.opening()
                .call(CLIENT, Event.OPEN_ACTIVE)
                .deliver()
                .ask(NEXT_STATE, SERVER)
                .ask(NEXT_SEGMENT, SERVER)
                .walk()
                .stops();
        Stop.Question state = (Stop.Question) stops.get(0);
        assertThat(state.scene().hidesSegments()).isTrue();
        assertThat(state.solved().hidesState()).isFalse();
        assertThat(state.solved().hidesSegments()).isTrue();
        assertThat(((Stop.Question) stops.get(1)).solved().asks()).isFalse();
    }

    @Test
    void a_question_about_a_segment_keeps_the_state_where_it_is_asked_for_later() {
        List<Stop> stops = Story.open()
                .call(CLIENT, Event.CLOSE)
                .ask(NUMBERS, CLIENT)
                .ask(NEXT_STATE, CLIENT)
                .walk()
                .stops();
        Scene solved = ((Stop.Question) stops.get(0)).solved();
        assertThat(solved.hidesState()).isTrue();
        assertThat(solved.hidesSegments()).isFalse();
        assertThat(solved.visible(CLIENT).state()).isEqualTo(State.ESTABLISHED);
    }

    @Test
    void an_open_connection_begins_with_segment_one() {
        Walk walk = Story.open().call(CLIENT, Event.CLOSE).walk();
        assertThat(walk.end().start().state(SERVER)).isEqualTo(State.ESTABLISHED);
        assertThat(walk.end().world().flights())
                .hasToString("[Flight[number=1, from=CLIENT, segment=FIN,ACK seq=101 ack=301]]");
    }

    @Test
    void a_duplicate_arrives_twice_and_a_delayed_segment_last() {
        Walk twice = Story.opening()
                .call(CLIENT, Event.OPEN_ACTIVE)
                .wire(Step.Wire.Op.DUPLICATE)
                .walk();
        assertThat(twice.end().world().flights()).hasSize(2);
        Walk later = Story.deaf()
                .call(CLIENT, Event.OPEN_ACTIVE)
                .call(SERVER, Event.OPEN_ACTIVE)
                .wire(Step.Wire.Op.DELAY)
                .walk();
        assertThat(later.end().world().flights().get(0).from()).isEqualTo(SERVER);
    }

    @Test
    void reordering_lets_only_the_second_overtake_the_first() {
        Walk walk = Story.open()
                .call(CLIENT, Event.send(1))
                .call(CLIENT, Event.send(1))
                .call(CLIENT, Event.send(1))
                .wire(Step.Wire.Op.REORDER)
                .walk();
        assertThat(walk.end().world().flights()).extracting(f -> f.number()).containsExactly(2, 1, 3);
    }

    @Test
    void before_anything_happened_there_is_nothing_to_ask() {
        assertThatThrownBy(() -> Story.opening().say().state(CLIENT))
                .isInstanceOf(Walk.Unplayable.class)
                .hasMessage("Nothing has happened before this question: put a do, wire or timer step first.")
                .extracting(e -> ((Walk.Unplayable) e).step())
                .isEqualTo(1);
    }

    @Test
    void with_nothing_in_flight_there_is_nothing_to_deliver() {
        assertThatThrownBy(() -> Story.opening().deliver().walk())
                .isInstanceOf(Walk.Unplayable.class)
                .hasMessage("No segment is in flight here.");
    }

    @Test
    void an_end_that_sends_nothing_cannot_be_asked_for_a_segment() {
        Story story = Story.opening().call(CLIENT, Event.OPEN_ACTIVE).drop();
        assertThatThrownBy(() -> story.segment(SERVER))
                .isInstanceOf(Walk.Unplayable.class)
                .hasMessage("That end sends nothing here.");
    }
}
