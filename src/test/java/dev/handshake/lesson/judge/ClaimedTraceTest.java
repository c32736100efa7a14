package dev.handshake.lesson.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Ends;
import dev.handshake.lesson.Question;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ClaimedTraceTest {
    private static final Ends CLOSED = Ends.serverListens(100, 300);
    private static final Ends OPEN = Ends.established(100, 300);

    @Test
    void the_handshake_and_the_first_data() {
        assertAllHappen(
                CLOSED,
                "client SYN 100",
                "server SYN,ACK 300 101",
                "client ACK 101 301",
                "client ACK 101 301 10",
                "server ACK 301 111");
    }

    @Test
    void four_segments_of_a_close() {
        assertAllHappen(
                OPEN, "client FIN,ACK 101 301", "server ACK 301 102", "server FIN,ACK 301 102", "client ACK 102 302");
    }

    @Test
    void three_segments_of_a_close_because_the_ack_rides_on_the_fin() {
        assertAllHappen(OPEN, "client FIN,ACK 101 301", "server FIN,ACK 301 102", "client ACK 102 302");
    }

    @Test
    void an_ack_that_has_ridden_on_a_fin_is_not_sent_behind_it() {
        assertRefused(2, OPEN, "client FIN,ACK 101 301", "server FIN,ACK 301 102", "server ACK 301 102");
    }

    @Test
    void a_line_that_cannot_happen_is_played_against_the_other_end() {
        List<Question.SpotError.Line> claimed =
                lines("client FIN,ACK 101 301", "server ACK 301 101", "server FIN,ACK 301 102");
        ClaimedTrace.Refused refused = ClaimedTrace.refusal(OPEN, claimed).orElseThrow();
        assertThat(refused.line()).isEqualTo(1);
        assertThat(refused.state()).isEqualTo(State.CLOSE_WAIT);
        assertThat(refused.counter().before()).isEqualTo(State.FIN_WAIT_1);
        assertThat(refused.counter().step().next().state()).isEqualTo(State.FIN_WAIT_1);
        assertThat(refused.counter().step().sends()).isEmpty();
        assertThat(ClaimedTrace.end(OPEN, claimed)).isEmpty();
    }

    @Test
    void a_trace_that_can_happen_has_an_end_and_no_refusal() {
        List<Question.SpotError.Line> close =
                lines("client FIN,ACK 101 301", "server FIN,ACK 301 102", "client ACK 102 302");
        assertThat(ClaimedTrace.refusal(OPEN, close)).isEmpty();
        assertThat(ClaimedTrace.end(OPEN, close).orElseThrow().state(Side.CLIENT))
                .isEqualTo(State.TIME_WAIT);
        assertThat(ClaimedTrace.end(OPEN, close).orElseThrow().state(Side.SERVER))
                .isEqualTo(State.CLOSED);
    }

    @Test
    void a_repeated_syn_is_a_retransmission() {
        assertAllHappen(CLOSED, "client SYN 100", "client SYN 100");
    }

    @Test
    void an_abort() {
        assertAllHappen(OPEN, "client RST,ACK 101 301");
        assertRefused(1, OPEN, "client RST,ACK 101 301", "server RST,ACK 301 101");
    }

    @Test
    void a_port_where_nobody_listens() {
        Ends nobody = Ends.closed(100, 300);
        assertAllHappen(nobody, "client SYN 100", "server RST,ACK 0 101");
        assertRefused(1, nobody, "client SYN 100", "server SYN,ACK 300 101");
    }

    @Test
    void the_first_refused_line_is_the_one_to_mark() {
        assertRefused(1, CLOSED, "client SYN 100", "server SYN,ACK 300 100", "client ACK 101 301");
        assertRefused(2, CLOSED, "client SYN 100", "server SYN,ACK 300 101", "client SYN,ACK 101 301");
        assertRefused(0, CLOSED, "server SYN,ACK 300 101");
    }

    @Test
    void data_does_not_follow_a_fin() {
        assertRefused(2, OPEN, "client FIN,ACK 101 301", "server ACK 301 102", "client ACK 102 301 10");
    }

    private static void assertAllHappen(Ends ends, String... lines) {
        assertThat(ClaimedTrace.refused(ends, lines(lines))).isEmpty();
    }

    private static void assertRefused(int index, Ends ends, String... lines) {
        assertThat(ClaimedTrace.refused(ends, lines(lines))).isEqualTo(OptionalInt.of(index));
    }

    /** {@code client FIN,ACK 101 301 10}: who, flags, seq, ack, length. */
    private static List<Question.SpotError.Line> lines(String... lines) {
        List<Question.SpotError.Line> read = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            int flags = 0;
            for (String flag : words[1].split(",")) {
                flags |= Flag.valueOf(flag).bit();
            }
            int ack = words.length > 3 ? Integer.parseInt(words[3]) : 0;
            int length = words.length > 4 ? Integer.parseInt(words[4]) : 0;
            Side side = words[0].equals("client") ? Side.CLIENT : Side.SERVER;
            read.add(new Question.SpotError.Line(
                    side, new Segment(flags, Integer.parseInt(words[2]), ack, length, 65_535)));
        }
        return read;
    }
}
