package dev.handshake.tcp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * What section 3.10's table leaves to its general rules: text cut at the right edge, a window of zero on either side,
 * octets that wait. Our numbers start at 100, the peer's at 300.
 */
class WindowEdgeTest {
    private static final int ACK = Flag.ACK.bit();
    private static final int FIN_ACK = Flag.bits(Flag.FIN, Flag.ACK);

    private String said = "";

    private Tcb on(Tcb tcb, Event... events) {
        Tcb now = tcb;
        for (Event event : events) {
            Outcome step = Rules.step(now, event);
            said = step.next().state() + " " + step.sends() + step.signals();
            now = step.next();
        }
        return now;
    }

    private static Event arrives(int flags, int seq, int ack, int length, int window) {
        return new Event.Arrival(new Segment(flags, seq, ack, length, window));
    }

    /** ESTABLISHED by an active OPEN; the peer grants {@code theirs} octets and we grant {@code ours}. */
    private Tcb established(int theirs, int ours) {
        return on(
                        Tcb.closed(100, 1_000),
                        Event.OPEN_ACTIVE,
                        arrives(Flag.bits(Flag.SYN, Flag.ACK), 300, 101, 0, theirs))
                .withWindow(ours);
    }

    @Test
    void text_over_the_right_edge_is_cut_there_and_the_fin_behind_it_with_it() {
        Tcb tcb = on(established(1_000, 4), arrives(FIN_ACK, 301, 101, 10, 1_000));
        assertThat(said).isEqualTo("ESTABLISHED [ACK seq=101 ack=305][]");
        assertThat(tcb.unread()).isEqualTo(4);
    }

    @Test
    void a_fin_just_outside_a_window_that_its_text_fills_waits_to_be_sent_again() {
        Tcb tcb = on(established(1_000, 10), arrives(FIN_ACK, 301, 101, 10, 1_000));
        assertThat(said).isEqualTo("ESTABLISHED [ACK seq=101 ack=311][]");
        on(tcb.withWindow(10), arrives(FIN_ACK, 301, 101, 10, 1_000));
        assertThat(said).isEqualTo("CLOSE_WAIT [ACK seq=101 ack=312][CONNECTION_CLOSING]");
    }

    @Test
    void at_a_zero_window_text_and_fin_are_refused_with_an_ack() {
        Tcb tcb = established(1_000, 0);
        on(tcb, arrives(ACK, 301, 101, 1, 1_000));
        assertThat(said).isEqualTo("ESTABLISHED [ACK seq=101 ack=301][]");
        on(tcb, arrives(FIN_ACK, 301, 101, 0, 1_000));
        assertThat(said).isEqualTo("ESTABLISHED [ACK seq=101 ack=301][]");
    }

    @Test
    void at_a_zero_window_the_ack_of_refused_text_still_counts() {
        Tcb closing = on(established(1_000, 0), Event.CLOSE);
        on(closing, arrives(ACK, 301, 102, 1, 1_000));
        assertThat(said).isEqualTo("FIN_WAIT_2 [ACK seq=102 ack=301][]");
    }

    @Test
    void at_a_zero_window_only_the_exact_rst_resets() {
        Tcb tcb = established(1_000, 0);
        on(tcb, arrives(Flag.RST.bit(), 302, 0, 0, 0));
        assertThat(said).isEqualTo("ESTABLISHED [][]");
        on(tcb, arrives(Flag.RST.bit(), 301, 0, 0, 0));
        assertThat(said).isEqualTo("CLOSED [][CONNECTION_RESET]");
    }

    @Test
    void octets_wait_for_the_peers_window_and_the_fin_waits_for_them() {
        Tcb tcb = on(established(4, 1_000), Event.send(10), Event.CLOSE);
        assertThat(said).isEqualTo("FIN_WAIT_1 [][]");
        tcb = on(tcb, arrives(ACK, 301, 105, 0, 4));
        assertThat(said).isEqualTo("FIN_WAIT_1 [ACK seq=105 ack=301 len=4][]");
        on(tcb, arrives(ACK, 301, 109, 0, 4));
        assertThat(said).isEqualTo("FIN_WAIT_1 [ACK seq=109 ack=301 len=2, FIN,ACK seq=111 ack=301][]");
    }

    @Test
    void octets_that_leave_with_an_ack_of_text_make_a_bare_ack_needless() {
        Tcb tcb = on(established(0, 1_000), Event.send(3));
        assertThat(said).isEqualTo("ESTABLISHED [][]");
        on(tcb, arrives(ACK, 301, 101, 5, 50));
        assertThat(said).isEqualTo("ESTABLISHED [ACK seq=101 ack=306 len=3][]");
    }

    @Test
    void an_old_segment_does_not_bring_back_an_old_window() {
        Tcb tcb = on(established(1_000, 1_000), arrives(ACK, 301, 101, 5, 0), arrives(ACK, 300, 101, 7, 1_000));
        assertThat(tcb.rcvNxt()).isEqualTo(307);
        assertThat(tcb.sndWnd()).isZero();
    }

    @Test
    void a_zero_window_is_probed_with_one_octet_that_is_then_sent_again() {
        Tcb tcb = on(established(0, 1_000), Event.send(3), Event.PERSIST);
        assertThat(said).isEqualTo("ESTABLISHED [ACK seq=101 ack=301 len=1][]");
        tcb = on(tcb, Event.PERSIST);
        assertThat(said).isEqualTo("ESTABLISHED [][]");
        tcb = on(tcb, Event.RTO);
        assertThat(said).isEqualTo("ESTABLISHED [ACK seq=101 ack=301 len=1][]");
        on(tcb, arrives(ACK, 301, 102, 0, 9));
        assertThat(said).isEqualTo("ESTABLISHED [ACK seq=102 ack=301 len=2][]");
    }

    @Test
    void close_before_the_handshake_ends_then_the_peers_first_ack_counts_its_window() {
        Tcb listening = on(Tcb.closed(100, 1_000), Event.OPEN_PASSIVE);
        Tcb tcb = on(listening, arrives(Flag.SYN.bit(), 0x80000005, 0, 0, 50), Event.CLOSE);
        assertThat(said).isEqualTo("FIN_WAIT_1 [FIN,ACK seq=101 ack=2147483654][]");
        tcb = on(tcb, arrives(ACK, 0x80000006, 101, 0, 50));
        assertThat(said).isEqualTo("FIN_WAIT_1 [][]");
        assertThat(tcb.sndWnd()).isEqualTo(50);
    }
}
