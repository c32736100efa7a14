package dev.handshake.lesson;

import static dev.handshake.tcp.Side.CLIENT;
import static dev.handshake.tcp.Side.SERVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handshake.tcp.Event;
import dev.handshake.tcp.State;
import org.junit.jupiter.api.Test;

/** An ACK may be held back for less than half a second, to ride on what the application makes the end send (3.8.6.3). */
class DelayedAckTest {
    @Test
    void a_fin_whose_ack_is_delayed_still_leads_to_close_wait() {
        Stop.Question question =
                Story.open().call(CLIENT, Event.CLOSE).deliverDelayingAck().state(SERVER);
        assertThat(question.state()).isEqualTo(State.CLOSE_WAIT);
        assertThat(question.scene().world().flights()).isEmpty();
    }

    @Test
    void the_fin_that_leaves_next_carries_the_ack() {
        Stop.Question question = finCarriesAck().segment(SERVER);
        assertThat(question.segment()).hasToString("FIN,ACK seq=301 ack=102");
    }

    @Test
    void the_side_that_closed_first_then_skips_fin_wait_2() {
        Stop.Question question = finCarriesAck().deliver().state(CLIENT);
        assertThat(question.met().state()).isEqualTo(State.FIN_WAIT_1);
        assertThat(question.state()).isEqualTo(State.TIME_WAIT);
    }

    @Test
    void such_a_close_takes_three_segments() {
        Walk walk = finCarriesAck().deliver().deliver().walk();
        assertThat(walk.end().world().emitted()).isEqualTo(3);
        assertThat(walk.end().world().state(SERVER)).isEqualTo(State.CLOSED);
    }

    @Test
    void data_may_wait_for_its_ack_as_well() {
        Stop.Question question = Story.open()
                .call(CLIENT, Event.send(20))
                .deliverDelayingAck()
                .call(SERVER, Event.send(50))
                .segment(SERVER);
        assertThat(question.segment()).hasToString("ACK seq=301 ack=121 len=50");
    }

    @Test
    void nothing_leaves_yet_so_there_is_no_segment_to_ask_for() {
        Story story = Story.open().call(CLIENT, Event.CLOSE).deliverDelayingAck();
        assertThatThrownBy(() -> story.segment(SERVER))
                .isInstanceOf(Walk.Unplayable.class)
                .hasMessage(
                        "That end holds its ACK back, so nothing leaves yet: ask for the segment that it sends next.");
    }

    @Test
    void a_syn_ack_cannot_wait() {
        Story story = Story.opening().call(CLIENT, Event.OPEN_ACTIVE).deliverDelayingAck();
        assertThatThrownBy(story::walk)
                .isInstanceOf(Walk.Unplayable.class)
                .hasMessage("The end that receives this segment has no ACK that could wait.");
    }

    @Test
    void the_last_ack_of_a_close_cannot_wait_since_nothing_would_carry_it() {
        Story story = finCarriesAck().deliverDelayingAck();
        assertThatThrownBy(story::walk).isInstanceOf(Walk.Unplayable.class);
    }

    private static Story finCarriesAck() {
        return Story.open().call(CLIENT, Event.CLOSE).deliverDelayingAck().call(SERVER, Event.CLOSE);
    }
}
