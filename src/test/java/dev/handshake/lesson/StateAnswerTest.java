package dev.handshake.lesson;

import static dev.handshake.tcp.Side.CLIENT;
import static dev.handshake.tcp.Side.SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.judge.EngineJudge;
import dev.handshake.lesson.judge.Mistake;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.State;
import org.junit.jupiter.api.Test;

/** A learner names a state; a wrong one is told what it means, or what it is usually confused with. */
class StateAnswerTest {
    @Test
    void a_server_with_a_syn_is_not_established_yet() {
        Stop.Question question =
                Story.opening().call(CLIENT, Event.OPEN_ACTIVE).deliver().state(SERVER);
        assertThat(slip(question, State.ESTABLISHED)).isEqualTo(Mistake.ESTABLISHED_TOGETHER);
        assertThat(slip(question, State.SYN_SENT)).isEqualTo(Mistake.STATE_OF_THE_PEER);
        assertThat(slip(question, State.LISTEN)).isEqualTo(Mistake.LISTEN_MISREAD);
        assertThat(slip(question, State.SYN_RECEIVED)).isEqualTo(Mistake.NONE);
    }

    @Test
    void an_end_that_nothing_reached_stays_as_it_was() {
        Stop.Question question =
                Story.opening().call(CLIENT, Event.OPEN_ACTIVE).drop().state(SERVER);
        assertThat(slip(question, State.SYN_RECEIVED)).isEqualTo(Mistake.STATE_NEEDS_EVENT);
    }

    @Test
    void a_power_cut_wipes_out_the_connection() {
        Stop.Question question =
                Story.opening().call(CLIENT, Event.OPEN_ACTIVE).crash(CLIENT).state(CLIENT);
        assertThat(slip(question, State.SYN_SENT)).isEqualTo(Mistake.STATE_LOST);
        assertThat(slip(question, State.TIME_WAIT)).isEqualTo(Mistake.TIME_WAIT_UNCLOSED);
    }

    @Test
    void time_wait_is_not_for_the_side_that_received_a_fin_first() {
        Story closing = Story.open().call(CLIENT, Event.CLOSE).deliver();
        assertThat(slip(closing.state(SERVER), State.TIME_WAIT)).isEqualTo(Mistake.TIME_WAIT_OF_PASSIVE);
        Story closed = Story.open()
                .call(CLIENT, Event.CLOSE)
                .deliver()
                .deliver()
                .call(SERVER, Event.CLOSE)
                .deliver()
                .deliver();
        assertThat(slip(closed.state(SERVER), State.TIME_WAIT)).isEqualTo(Mistake.TIME_WAIT_OF_PASSIVE);
    }

    @Test
    void time_wait_too_early_is_told_what_it_means() {
        Stop.Question question =
                Story.open().call(CLIENT, Event.CLOSE).deliver().deliver().state(CLIENT);
        assertThat(question.state()).isEqualTo(State.FIN_WAIT_2);
        assertThat(slip(question, State.TIME_WAIT)).isEqualTo(Mistake.TIME_WAIT_MISREAD);
        assertThat(slip(question, State.CLOSE_WAIT)).isEqualTo(Mistake.CLOSE_WAIT_MISREAD);
        assertThat(slip(question, State.FIN_WAIT_1)).isEqualTo(Mistake.FIN_WAIT_1_MISREAD);
    }

    @Test
    void a_connection_does_not_vanish_with_its_last_segment() {
        Story both = Story.open().call(CLIENT, Event.CLOSE).deliver().deliver().call(SERVER, Event.CLOSE);
        assertThat(slip(both.state(SERVER), State.CLOSED)).isEqualTo(Mistake.FIN_UNCONFIRMED);
        Story last = Story.open()
                .call(CLIENT, Event.CLOSE)
                .deliver()
                .deliver()
                .call(SERVER, Event.CLOSE)
                .deliver();
        assertThat(slip(last.state(CLIENT), State.CLOSED)).isEqualTo(Mistake.LAST_ACK_TRUSTED);
    }

    @Test
    void a_wrong_state_plays_nothing() {
        Stop.Question question =
                Story.open().call(CLIENT, Event.CLOSE).deliver().state(SERVER);
        assertThat(EngineJudge.judge(question, new Answer.Is(State.LAST_ACK)).counter())
                .isEmpty();
    }

    private static Mistake slip(Stop.Question question, State state) {
        return EngineJudge.judge(question, new Answer.Is(state)).slip();
    }
}
