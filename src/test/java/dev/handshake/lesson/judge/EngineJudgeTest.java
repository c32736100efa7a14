package dev.handshake.lesson.judge;

import static dev.handshake.tcp.Side.CLIENT;
import static dev.handshake.tcp.Side.SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Counter;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Story;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.State;
import org.junit.jupiter.api.Test;

/** A learner answers; the engine says what it is worth, and what kind of mistake it was. */
class EngineJudgeTest {
    private static final int FIN = Flag.FIN.bit();
    private static final int SYN = Flag.SYN.bit();
    private static final int RST = Flag.RST.bit();
    private static final int ACK = Flag.ACK.bit();

    // ---------------------------------------------------------------- opening

    private final Stop.Question firstSyn =
            Story.opening().call(CLIENT, Event.OPEN_ACTIVE).segment(CLIENT);
    private final Stop.Question synAck =
            Story.opening().call(CLIENT, Event.OPEN_ACTIVE).deliver().segment(SERVER);
    private final Stop.Question third =
            Story.opening().call(CLIENT, Event.OPEN_ACTIVE).deliver().deliver().segment(CLIENT);

    @Test
    void the_engines_own_segment_is_right_and_says_why() {
        Verdict verdict = judged(synAck, SYN | ACK, 300, 101);
        assertThat(verdict.right()).isTrue();
        assertThat(verdict.aside()).isFalse();
        assertThat(verdict.slip()).isEqualTo(Mistake.NONE);
        assertThat(verdict.rule()).isEqualTo(Rule.LISTEN_TAKES_SYN);
        assertThat(verdict.counter()).isEmpty();
    }

    @Test
    void a_first_syn_starts_at_the_number_that_was_chosen() {
        assertThat(slip(firstSyn, SYN, 101, 0)).isEqualTo(Mistake.ISN_NOT_TAKEN);
        assertThat(slip(firstSyn, SYN, 99, 0)).isEqualTo(Mistake.ISN_NOT_TAKEN);
    }

    @Test
    void before_anything_came_there_is_nothing_to_acknowledge() {
        assertThat(slip(firstSyn, SYN | ACK, 100, 300)).isEqualTo(Mistake.ACK_TOO_EARLY);
        assertThat(slip(firstSyn, ACK, 100, 300)).isEqualTo(Mistake.SYN_MISSING);
    }

    @Test
    void a_syn_counts_for_the_ack() {
        assertThat(slip(synAck, SYN | ACK, 300, 100)).isEqualTo(Mistake.SYN_NOT_COUNTED);
        assertThat(slip(third, ACK, 101, 300)).isEqualTo(Mistake.SYN_NOT_COUNTED);
    }

    @Test
    void the_ack_of_a_syn_ack_is_not_the_servers_own_next_number() {
        Verdict verdict = judged(synAck, SYN | ACK, 300, 301);
        assertThat(verdict.slip()).isEqualTo(Mistake.OWN_ISN_ACKED);
        assertThat(verdict.slip().misconception()).isEqualTo("M05");
    }

    @Test
    void the_two_numbers_may_be_swapped() {
        assertThat(slip(third, ACK, 301, 101)).isEqualTo(Mistake.NUMBERS_SWAPPED);
        assertThat(slip(third, ACK, 301, 301)).isEqualTo(Mistake.PEER_NUMBER_SENT);
        assertThat(Mistake.NUMBERS_SWAPPED.misconception())
                .as("it may be any segment, so it is nobody's idea of the SYN-ACK")
                .isEmpty();
        assertThat(Mistake.OWN_NUMBER_ACKED.misconception()).isEmpty();
    }

    @Test
    void the_second_segment_needs_both_bits() {
        assertThat(slip(synAck, ACK, 300, 101)).isEqualTo(Mistake.SYN_MISSING);
        assertThat(slip(synAck, SYN, 300, 0)).isEqualTo(Mistake.ACK_MISSING);
        assertThat(slip(third, SYN | ACK, 101, 301)).isEqualTo(Mistake.SYN_AGAIN);
    }

    @Test
    void what_uses_a_number_leaves_before_anything_with_a_later_one() {
        assertThat(slip(synAck, FIN | ACK, 301, 101)).isEqualTo(Mistake.FIN_TOO_EARLY);
        assertThat(slip(synAck, RST, 301, 0)).isEqualTo(Mistake.RST_UNCALLED);
    }

    @Test
    void a_wrong_segment_is_played_against_the_other_end() {
        Counter counter = judged(third, ACK, 101, 300).counter().orElseThrow();
        assertThat(counter.before()).isEqualTo(State.SYN_RECEIVED);
        assertThat(counter.step().sends()).hasToString("[RST seq=300]");
    }

    @Test
    void a_segment_that_meets_a_listener_behind_a_closed_connection_is_played_against_the_listener() {
        Stop.Question again = Story.opening()
                .call(CLIENT, Event.OPEN_ACTIVE)
                .deliver()
                .drop()
                .call(SERVER, Event.ABORT)
                .drop()
                .timer(CLIENT, Event.Timer.RTO)
                .segment(CLIENT);
        assertThat(again.before().state(SERVER)).isEqualTo(State.CLOSED);
        assertThat(judged(again, SYN, 101, 0).counter().orElseThrow().before()).isEqualTo(State.LISTEN);
    }

    // ---------------------------------------------------------------- sending again

    @Test
    void what_is_sent_again_keeps_its_number_and_its_bits() {
        Stop.Question again = Story.opening()
                .call(CLIENT, Event.OPEN_ACTIVE)
                .drop()
                .timer(CLIENT, Event.Timer.RTO)
                .segment(CLIENT);
        assertThat(judged(again, SYN, 100, 0).right()).isTrue();
        assertThat(slip(again, SYN, 101, 0)).isEqualTo(Mistake.RETRANSMITS_SAME);
        assertThat(slip(again, ACK, 101, 301)).isEqualTo(Mistake.RETRANSMISSION_ALTERED);
    }

    @Test
    void in_a_simultaneous_open_the_syn_rides_again_with_its_first_number() {
        Stop.Question crossed = Story.deaf()
                .call(CLIENT, Event.OPEN_ACTIVE)
                .call(SERVER, Event.OPEN_ACTIVE)
                .deliver()
                .segment(SERVER);
        assertThat(judged(crossed, SYN | ACK, 300, 101).right()).isTrue();
        assertThat(slip(crossed, SYN | ACK, 301, 101)).isEqualTo(Mistake.RETRANSMITS_SAME);
    }

    @Test
    void a_server_that_repeats_its_syn_ack_instead_of_the_bare_ack_is_right_too() {
        Stop.Question synAgain = Story.opening()
                .call(CLIENT, Event.OPEN_ACTIVE)
                .deliver()
                .drop()
                .timer(CLIENT, Event.Timer.RTO)
                .deliver()
                .segment(SERVER);
        assertThat(synAgain.segment()).hasToString("ACK seq=301 ack=101");
        Verdict verdict = judged(synAgain, SYN | ACK, 300, 101);
        assertThat(verdict.right()).isTrue();
        assertThat(verdict.aside()).isTrue();
    }

    // ---------------------------------------------------------------- refusing

    @Test
    void a_syn_without_a_listener_is_refused_and_the_ack_tells_which() {
        Stop.Question refusal =
                Story.deaf().call(CLIENT, Event.OPEN_ACTIVE).deliver().segment(SERVER);
        assertThat(refusal.segment()).hasToString("RST,ACK seq=0 ack=101");
        assertThat(slip(refusal, SYN | ACK, 300, 101)).isEqualTo(Mistake.RST_MISSING);
        assertThat(slip(refusal, RST, 0, 0)).isEqualTo(Mistake.RST_WITHOUT_ACK);
        assertThat(slip(refusal, RST | ACK, 0, 100)).isEqualTo(Mistake.SYN_NOT_COUNTED);
        assertThat(slip(refusal, RST | ACK, 300, 101)).isEqualTo(Mistake.RST_WITHOUT_NUMBERS);
    }

    @Test
    void an_ack_of_something_never_sent_is_refused_in_syn_sent() {
        Stop.Question strange = Story.opening()
                .call(CLIENT, Event.OPEN_ACTIVE)
                .crash(CLIENT)
                .call(CLIENT, Event.openActive(500))
                .deliver()
                .drop()
                .deliver()
                .segment(CLIENT);
        assertThat(strange.segment()).hasToString("RST seq=101");
        assertThat(slip(strange, ACK, 101, 301)).isEqualTo(Mistake.STRANGE_ACK_TAKEN);
        assertThat(slip(strange, RST, 501, 0)).isEqualTo(Mistake.RST_SEQ_FROM_ACK);
        assertThat(judged(strange, RST | ACK, 101, 301).right()).isTrue();
    }

    // ---------------------------------------------------------------- data and closing

    @Test
    void data_counts_byte_by_byte() {
        Stop.Question answer =
                Story.open().call(CLIENT, Event.send(20)).deliver().numbers(SERVER);
        assertThat(slip(answer, ACK, 301, 120)).isEqualTo(Mistake.DATA_NOT_COUNTED);
        assertThat(slip(answer, ACK, 301, 101)).isEqualTo(Mistake.DATA_NOT_COUNTED);
        assertThat(slip(answer, ACK, 301, 122)).isEqualTo(Mistake.UNSEEN_ACKED);
    }

    @Test
    void a_bare_ack_does_not_count() {
        Stop.Question close = Story.open()
                .call(CLIENT, Event.CLOSE)
                .deliver()
                .deliver()
                .call(SERVER, Event.CLOSE)
                .segment(SERVER);
        assertThat(close.bareAcksBefore()).isEqualTo(1);
        Verdict verdict = judged(close, FIN | ACK, 302, 102);
        assertThat(verdict.slip()).isEqualTo(Mistake.ACK_COUNTED);
        assertThat(verdict.slip().misconception()).isEqualTo("M39");
    }

    @Test
    void without_a_bare_ack_before_it_a_number_is_only_skipped() {
        Stop.Question close = Story.open()
                .call(CLIENT, Event.CLOSE)
                .deliverDelayingAck()
                .call(SERVER, Event.CLOSE)
                .segment(SERVER);
        assertThat(slip(close, FIN | ACK, 302, 102)).isEqualTo(Mistake.WRONG_SEQ);
        assertThat(slip(close, FIN | ACK, 301, 101)).isEqualTo(Mistake.FIN_NOT_COUNTED);
    }

    @Test
    void close_sends_a_fin_and_no_syn() {
        Stop.Question close = Story.open().call(CLIENT, Event.CLOSE).segment(CLIENT);
        assertThat(slip(close, ACK, 101, 301)).isEqualTo(Mistake.FIN_MISSING);
        assertThat(slip(close, ACK, 102, 301)).isEqualTo(Mistake.FIN_MISSING);
        assertThat(slip(close, FIN, 101, 0)).isEqualTo(Mistake.ACK_MISSING);
        assertThat(slip(close, FIN | SYN | ACK, 101, 301)).isEqualTo(Mistake.FIN_WITH_SYN);
    }

    @Test
    void a_server_may_answer_a_fin_with_its_own_at_once() {
        Stop.Question answer = Story.open().call(CLIENT, Event.CLOSE).deliver().segment(SERVER);
        Verdict verdict = judged(answer, FIN | ACK, 301, 102);
        assertThat(verdict.right()).isTrue();
        assertThat(verdict.aside()).isTrue();
    }

    @Test
    void what_is_still_on_its_way_cannot_be_acknowledged() {
        Stop.Question crossing =
                Story.open().call(CLIENT, Event.CLOSE).call(SERVER, Event.CLOSE).numbers(SERVER);
        assertThat(slip(crossing, FIN | ACK, 301, 102)).isEqualTo(Mistake.UNSEEN_ACKED);
    }

    @Test
    void one_fin_is_enough() {
        Stop.Question last = Story.open()
                .call(CLIENT, Event.CLOSE)
                .deliver()
                .deliver()
                .call(SERVER, Event.CLOSE)
                .deliver()
                .segment(CLIENT);
        assertThat(slip(last, FIN | ACK, 102, 302)).isEqualTo(Mistake.FIN_AGAIN);
        assertThat(slip(last, ACK, 101, 302)).isEqualTo(Mistake.OWN_NUMBER_REPEATED);
    }

    private static Verdict judged(Stop.Question question, int flags, int seq, int ack) {
        int length = question.segment().length();
        return EngineJudge.judge(question, new Answer.Sends(new Segment(flags, seq, ack, length, 0)));
    }

    private static Mistake slip(Stop.Question question, int flags, int seq, int ack) {
        return judged(question, flags, seq, ack).slip();
    }
}
