package dev.handshake.tcp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Corners of section 3.10 that the recorded traces pass by: text that rides on a SYN, pieces beyond a hole, which rule is
 * named. Our numbers start at 100, the peer's at 300.
 */
class RulesCornersTest {
    private static final int FIN = Flag.FIN.bit();
    private static final int SYN = Flag.SYN.bit();
    private static final int RST = Flag.RST.bit();
    private static final int ACK = Flag.ACK.bit();

    private Outcome last;

    private Tcb on(Tcb tcb, Event... events) {
        Tcb now = tcb;
        for (Event event : events) {
            last = Rules.step(now, event);
            now = last.next();
        }
        return now;
    }

    private static Event arrives(int flags, int seq, int ack, int length) {
        return new Event.Arrival(new Segment(flags, seq, ack, length, 1_000));
    }

    private String said() {
        return last.next().state() + " " + last.sends() + " " + last.why();
    }

    private Tcb established() {
        return on(Tcb.closed(100, 1_000), Event.OPEN_ACTIVE, arrives(SYN | ACK, 300, 101, 0));
    }

    private Tcb synReceived() {
        return on(Tcb.closed(100, 1_000), Event.OPEN_PASSIVE, arrives(SYN, 300, 0, 0));
    }

    private Tcb timeWait() {
        return on(established(), Event.CLOSE, arrives(ACK, 301, 102, 0), arrives(FIN | ACK, 301, 102, 0));
    }

    // ---------------------------------------------------------------- text and FIN on a SYN

    @Test
    void text_on_a_syn_waits_for_the_handshake() {
        Tcb tcb = on(Tcb.closed(100, 1_000), Event.OPEN_PASSIVE, arrives(SYN, 300, 0, 10));
        assertThat(said()).isEqualTo("SYN_RECEIVED [SYN,ACK seq=100 ack=301] LISTEN_TAKES_SYN");
        assertThat(tcb.unread()).isZero();
        tcb = on(tcb, arrives(ACK, 311, 101, 0));
        assertThat(said()).isEqualTo("ESTABLISHED [ACK seq=101 ack=311] TEXT_TAKEN");
        assertThat(tcb.unread()).isEqualTo(10);
    }

    @Test
    void a_fin_on_a_syn_waits_too() {
        Tcb tcb = on(Tcb.closed(100, 1_000), Event.OPEN_PASSIVE, arrives(SYN | FIN, 300, 0, 0));
        on(tcb, arrives(ACK, 302, 101, 0));
        assertThat(said()).isEqualTo("CLOSE_WAIT [ACK seq=101 ack=302] FIN_TAKEN");
    }

    @Test
    void a_bare_syn_leaves_nothing_to_take() {
        assertThat(synReceived().held()).isEmpty();
        on(synReceived(), arrives(ACK, 301, 101, 0));
        assertThat(said()).isEqualTo("ESTABLISHED [] SYN_ACKED");
    }

    @Test
    void text_on_the_syn_of_a_simultaneous_open_is_acknowledged_with_it() {
        Tcb crossed = on(Tcb.closed(100, 1_000), Event.OPEN_ACTIVE, arrives(SYN, 300, 0, 10));
        Tcb tcb = on(crossed, arrives(SYN | ACK, 300, 101, 0));
        assertThat(said()).isEqualTo("ESTABLISHED [ACK seq=101 ack=311] FIGURE_7");
        assertThat(tcb.unread()).isEqualTo(10);
    }

    @Test
    void a_fin_on_the_syn_of_a_simultaneous_open_is_acknowledged_as_soon_as_it_is_taken() {
        Tcb crossed = on(Tcb.closed(100, 1_000), Event.OPEN_ACTIVE, arrives(SYN | FIN, 300, 0, 0));
        assertThat(said()).isEqualTo("SYN_RECEIVED [SYN,ACK seq=100 ack=301] SYN_SENT_CROSSED");
        on(crossed, arrives(SYN | ACK, 300, 101, 0));
        assertThat(said()).isEqualTo("CLOSE_WAIT [ACK seq=101 ack=302] FIN_TAKEN");
        assertThat(last.signals()).containsExactly(Signal.CONNECTION_CLOSING);
    }

    @Test
    void the_fin_of_an_end_that_has_closed_meanwhile_carries_that_ack() {
        Tcb crossed = on(
                Tcb.closed(100, 1_000), Event.OPEN_ACTIVE, Event.send(10), arrives(SYN | FIN, 300, 0, 5), Event.CLOSE);
        on(crossed, arrives(SYN | ACK, 300, 101, 0));
        assertThat(said()).isEqualTo("CLOSING [ACK seq=101 ack=307 len=10, FIN,ACK seq=111 ack=307] FIN_CROSSED");
    }

    @Test
    void a_simultaneous_open_without_text_ends_in_silence() {
        Tcb crossed = on(Tcb.closed(100, 1_000), Event.OPEN_ACTIVE, arrives(SYN, 300, 0, 0));
        on(crossed, arrives(SYN | ACK, 300, 101, 0));
        assertThat(said()).isEqualTo("ESTABLISHED [] FIGURE_7");
    }

    @Test
    void a_syn_left_of_the_window_is_trimmed_off_the_text_behind_it() {
        Tcb tcb = on(synReceived(), arrives(SYN | ACK, 300, 101, 10));
        assertThat(said()).isEqualTo("ESTABLISHED [ACK seq=101 ack=311] TEXT_TAKEN");
        assertThat(tcb.unread()).isEqualTo(10);
    }

    // ---------------------------------------------------------------- holes

    @Test
    void three_pieces_that_arrive_backwards_are_put_in_order() {
        Tcb tcb = on(established(), arrives(ACK, 331, 101, 10));
        assertThat(said()).isEqualTo("ESTABLISHED [ACK seq=101 ack=301] HELD_FOR_HOLE");
        tcb = on(tcb, arrives(FIN | ACK, 351, 101, 0), arrives(ACK, 311, 101, 10), arrives(ACK, 341, 101, 10));
        assertThat(tcb.held()).extracting(HeldText::start).containsExactly(311, 331, 341, 351);
        tcb = on(tcb, arrives(ACK, 301, 101, 10));
        assertThat(said()).isEqualTo("ESTABLISHED [ACK seq=101 ack=321] TEXT_TAKEN");
        assertThat(tcb.unread()).isEqualTo(20);
        tcb = on(tcb, arrives(ACK, 321, 101, 10));
        assertThat(said()).isEqualTo("CLOSE_WAIT [ACK seq=101 ack=352] FIN_TAKEN");
        assertThat(tcb.unread()).isEqualTo(50);
    }

    @Test
    void the_same_piece_is_kept_once_and_a_bare_ack_meanwhile_is_only_an_ack() {
        Tcb tcb = on(established(), arrives(ACK, 311, 101, 10), arrives(ACK, 311, 101, 10));
        assertThat(tcb.held()).hasSize(1);
        on(tcb, arrives(ACK, 301, 101, 0));
        assertThat(said()).isEqualTo("ESTABLISHED [] ACK_TAKEN");
    }

    // ---------------------------------------------------------------- which rule is named

    @Test
    void send_leaves_at_once_or_waits() {
        on(established(), Event.send(1_000));
        assertThat(last.why()).isEqualTo(Rule.SEND_NOW);
        on(last.next(), Event.send(1));
        assertThat(last.why()).isEqualTo(Rule.SEND_WAITS);
        on(last.next(), Event.CLOSE);
        assertThat(said()).isEqualTo("FIN_WAIT_1 [] CLOSE_WAITS_FOR_DATA");
        on(established(), Event.CLOSE);
        assertThat(last.why()).isEqualTo(Rule.CLOSE_SENDS_FIN);
    }

    @Test
    void what_a_listener_sends_waits_for_the_connection_that_it_opens() {
        Tcb tcb = on(Tcb.closed(100, 1_000), Event.OPEN_PASSIVE, Event.send(10));
        assertThat(tcb.unsent()).isEqualTo(10);
        on(tcb, arrives(SYN | ACK, 300, 101, 0));
        assertThat(said()).isEqualTo("ESTABLISHED [ACK seq=101 ack=301 len=10] SYN_SENT_ESTABLISHED");
    }

    @Test
    void in_time_wait_only_the_fin_again_restarts_the_wait() {
        on(timeWait(), arrives(FIN | ACK, 301, 102, 0));
        assertThat(said()).isEqualTo("TIME_WAIT [ACK seq=102 ack=302] TIME_WAIT_FIN_AGAIN");
        on(timeWait(), arrives(ACK, 300, 102, 1));
        assertThat(last.why()).isEqualTo(Rule.OUTSIDE_WINDOW);
        on(timeWait(), arrives(FIN | ACK, 300, 102, 0));
        assertThat(last.why()).isEqualTo(Rule.OUTSIDE_WINDOW);
        on(timeWait(), arrives(ACK, 301, 102, 1));
        assertThat(last.why()).isEqualTo(Rule.OUTSIDE_WINDOW);
        on(timeWait(), arrives(ACK, 302, 102, 1));
        assertThat(last.why()).isEqualTo(Rule.TEXT_IGNORED);
        on(timeWait(), arrives(ACK, 302, 102, 0));
        assertThat(last.why()).isEqualTo(Rule.ACK_TAKEN);
    }

    @Test
    void the_fin_again_in_close_wait_is_only_outside_the_window() {
        on(established(), arrives(FIN | ACK, 301, 101, 0), arrives(FIN | ACK, 301, 101, 0));
        assertThat(said()).isEqualTo("CLOSE_WAIT [ACK seq=101 ack=302] OUTSIDE_WINDOW");
    }

    @Test
    void after_the_peers_fin_text_is_ignored_and_so_is_a_second_fin() {
        Tcb closeWait = on(established(), arrives(FIN | ACK, 301, 101, 0));
        on(closeWait, arrives(ACK, 302, 101, 1));
        assertThat(said()).isEqualTo("CLOSE_WAIT [] TEXT_IGNORED");
        on(closeWait, arrives(FIN | ACK, 302, 101, 0));
        assertThat(said()).isEqualTo("CLOSE_WAIT [] SECOND_FIN_IGNORED");
        on(closeWait, arrives(ACK, 302, 101, 0));
        assertThat(said()).isEqualTo("CLOSE_WAIT [] ACK_TAKEN");
    }

    // ---------------------------------------------------------------- a window of zero

    @Test
    void at_a_zero_window_the_reset_of_a_segment_with_text_still_counts() {
        on(established().withWindow(0), arrives(RST, 301, 0, 5));
        assertThat(said()).isEqualTo("CLOSED [] RST_RESETS");
    }

    @Test
    void at_a_zero_window_the_ack_of_a_segment_with_text_still_counts_and_is_answered_once() {
        Tcb tcb = on(established(), Event.send(1_000), Event.send(7)).withWindow(0);
        on(tcb, arrives(ACK, 301, 1_101, 5));
        assertThat(said()).isEqualTo("ESTABLISHED [ACK seq=1101 ack=301 len=7] OUTSIDE_WINDOW");
        on(established().withWindow(0), arrives(ACK, 301, 101, 5));
        assertThat(said()).isEqualTo("ESTABLISHED [ACK seq=101 ack=301] OUTSIDE_WINDOW");
    }

    @Test
    void at_a_zero_window_the_ack_of_our_syn_still_opens() {
        on(synReceived().withWindow(0), arrives(ACK, 301, 101, 5));
        assertThat(said()).isEqualTo("ESTABLISHED [ACK seq=101 ack=301] OUTSIDE_WINDOW");
        on(synReceived().withWindow(0), arrives(ACK, 301, 100, 5));
        assertThat(said()).isEqualTo("SYN_RECEIVED [ACK seq=101 ack=301] OUTSIDE_WINDOW");
    }

    @Test
    void at_a_zero_window_a_syn_counts_for_nothing() {
        Tcb tcb = on(established(), Event.send(10)).withWindow(0);
        Tcb after = on(tcb, arrives(SYN | ACK, 301, 111, 0));
        assertThat(said()).isEqualTo("ESTABLISHED [ACK seq=111 ack=301] OUTSIDE_WINDOW");
        assertThat(after.sndUna()).isEqualTo(101);
    }

    // ---------------------------------------------------------------- what is kept

    @Test
    void back_in_listen_nothing_of_the_connection_is_left() {
        Tcb listen = on(Tcb.closed(100, 1_000), Event.OPEN_PASSIVE);
        assertThat(on(synReceived(), Event.send(5), arrives(RST, 301, 0, 0))).isEqualTo(listen);
    }

    @Test
    void the_oldest_of_several_segments_is_repeated() {
        Tcb tcb = on(established(), Event.send(10), Event.send(5), Event.CLOSE);
        assertThat(tcb.queue()).extracting(SentSegment::seq).containsExactly(101, 111, 116);
        on(tcb, Event.RTO);
        assertThat(said()).isEqualTo("FIN_WAIT_1 [ACK seq=101 ack=301 len=10] RETRANSMIT");
        on(tcb, arrives(ACK, 301, 111, 0), Event.RTO);
        assertThat(said()).isEqualTo("FIN_WAIT_1 [ACK seq=111 ack=301 len=5] RETRANSMIT");
    }

    @Test
    void a_tcb_knows_what_it_waits_for() {
        Tcb tcb = on(established(), Event.send(10));
        assertThat(tcb.awaitsAck()).isTrue();
        assertThat(tcb.sendRoom()).isEqualTo(990);
        assertThat(established().awaitsAck()).isFalse();
        Tcb closed = on(established(), Event.CLOSE);
        assertThat(closed.finAcked()).isFalse();
        assertThat(on(closed, arrives(ACK, 301, 102, 0)).finAcked()).isTrue();
        assertThat(established().finAcked()).isFalse();
    }

    // ---------------------------------------------------------------- delayed ACKs

    @Test
    void the_ack_of_something_new_may_wait_for_a_segment_to_ride_on() {
        established();
        assertThat(last.mayDelayAck()).isTrue();
        on(established(), arrives(ACK, 301, 101, 10));
        assertThat(last.mayDelayAck()).isTrue();
        assertThat(last.delayingAck().sends()).isEmpty();
        assertThat(last.delayingAck().why()).isEqualTo(Rule.TEXT_TAKEN);
        on(established(), arrives(FIN | ACK, 301, 101, 0));
        assertThat(last.mayDelayAck()).isTrue();
    }

    @Test
    void no_other_ack_may_wait() {
        on(established(), arrives(ACK, 311, 101, 10));
        assertThat(last.mayDelayAck()).isFalse();
        assertThat(last.delayingAck()).isEqualTo(last);
        on(timeWait(), arrives(FIN | ACK, 301, 102, 0));
        assertThat(last.mayDelayAck()).isFalse();
        on(established(), Event.CLOSE, arrives(ACK, 301, 102, 10));
        assertThat(last.why()).isEqualTo(Rule.TEXT_TAKEN);
        assertThat(last.mayDelayAck()).isFalse();
        on(on(Tcb.closed(100, 1_000), Event.OPEN_PASSIVE, Event.send(10)), arrives(SYN | ACK, 300, 101, 0));
        assertThat(last.mayDelayAck()).isFalse();
        on(established(), arrives(ACK, 301, 101, 0));
        assertThat(last.mayDelayAck()).isFalse();
    }
}
