package dev.handshake.tcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What a segment says, and when two say the same. */
class SegmentTest {
    private static final int FIN = Flag.FIN.bit();
    private static final int SYN = Flag.SYN.bit();
    private static final int RST = Flag.RST.bit();
    private static final int PSH = Flag.PSH.bit();
    private static final int ACK = Flag.ACK.bit();

    @Test
    void push_and_window_say_nothing() {
        Segment text = new Segment(ACK, 101, 301, 10, 1_000);
        assertThat(text.says(new Segment(ACK | PSH, 101, 301, 10, 2_000))).isTrue();
        assertThat(text.says(new Segment(ACK, 102, 301, 10, 1_000))).isFalse();
        assertThat(text.says(new Segment(ACK, 101, 302, 10, 1_000))).isFalse();
        assertThat(text.says(new Segment(ACK, 101, 301, 9, 1_000))).isFalse();
        assertThat(text.says(new Segment(ACK | FIN, 101, 301, 10, 1_000))).isFalse();
        assertThat(text.says(new Segment(ACK | SYN, 101, 301, 10, 1_000))).isFalse();
    }

    @Test
    void a_reset_with_a_number_is_the_same_with_and_without_ack() {
        Segment rst = Segment.of(RST, 101, 0, 0);
        assertThat(rst.says(Segment.of(RST | ACK, 101, 301, 0))).isTrue();
        assertThat(rst.says(Segment.of(RST | ACK, 102, 301, 0))).isFalse();
        assertThat(rst.says(Segment.of(ACK, 101, 301, 0))).isFalse();
    }

    @Test
    void a_reset_numbered_zero_is_believed_by_its_ack() {
        Segment refused = Segment.of(RST | ACK, 0, 101, 0);
        assertThat(refused.says(Segment.of(RST | ACK, 0, 101, 0))).isTrue();
        assertThat(refused.says(Segment.of(RST | ACK, 0, 102, 0))).isFalse();
        assertThat(refused.says(Segment.of(RST, 0, 0, 0))).isFalse();
    }

    @Test
    void it_is_written_as_people_read_it() {
        assertThat(Segment.of(SYN | ACK, 300, 101, 1)).hasToString("SYN,ACK seq=300 ack=101");
        assertThat(Segment.of(FIN | ACK | PSH, 300, 101, 1)).hasToString("FIN,ACK seq=300 ack=101");
        assertThat(new Segment(ACK, -1, 101, 10, 1)).hasToString("ACK seq=4294967295 ack=101 len=10");
        assertThat(Segment.of(0, 7, 5, 1)).hasToString("- seq=7");
    }

    @Test
    void syn_and_fin_each_take_a_number_and_a_bare_ack_none() {
        assertThat(Segment.of(SYN, 100, 0, 1).end()).isEqualTo(101);
        assertThat(new Segment(FIN | ACK, 100, 1, 10, 1).end()).isEqualTo(111);
        assertThat(Segment.of(ACK, 100, 1, 1).isBareAck()).isTrue();
        assertThat(new Segment(ACK, 100, 1, 1, 1).isBareAck()).isFalse();
        assertThat(Segment.of(FIN | ACK, 100, 1, 1).isBareAck()).isFalse();
        assertThat(Segment.of(RST | ACK, 100, 1, 1).isBareAck()).isFalse();
        assertThat(Segment.of(SYN, 100, 0, 1).isBareAck()).isFalse();
        assertThat(Segment.of(0, 100, 0, 1).isBareAck()).isFalse();
    }

    @Test
    void an_ack_field_without_the_bit_is_nothing() {
        assertThat(Segment.of(SYN, 100, 55, 1).ack()).isZero();
        assertThatThrownBy(() -> new Segment(ACK, 0, 0, -1, 0)).hasMessageContaining("-1, 0");
        assertThatThrownBy(() -> new Segment(ACK, 0, 0, 0, -1)).hasMessageContaining("0, -1");
    }

    @Test
    void later_is_counted_around_the_end_of_the_numbers() {
        assertThat(Seq.max(5, 7)).isEqualTo(7);
        assertThat(Seq.max(7, 5)).isEqualTo(7);
        assertThat(Seq.max(-3, 2)).isEqualTo(2);
        assertThat(Seq.max(2, -3)).isEqualTo(2);
    }
}
