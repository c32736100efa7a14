package dev.handshake.tcp.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.tcp.Event;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a script does beyond the engine: a listener that goes on, a network, a crash. */
class TracePlayerTest {
    private static final TraceAction A_CALLS = new TraceAction.Local(End.A, Event.OPEN_ACTIVE);
    private static final TraceAction B_LISTENS = new TraceAction.Local(End.B, Event.OPEN_PASSIVE);

    private static List<PlayedStep> play(TraceAction... actions) {
        List<TraceStep> steps = Stream.of(actions)
                .map(action -> new TraceStep(action, OptionalInt.empty(), Optional.empty()))
                .toList();
        return TracePlayer.play(
                new Trace("test", "", Trace.Kind.TWO_ENDS, Trace.Isns.relative(7_000, 0xFFFFFFFE), Map.of(), steps));
    }

    private static String last(List<PlayedStep> played) {
        PlayedStep last = played.get(played.size() - 1);
        return last.state(End.A) + " " + last.state(End.B) + " " + last.sends(End.A) + last.sends(End.B);
    }

    private static TraceAction deliver(int number) {
        return new TraceAction.Deliver(number);
    }

    @Test
    void a_segment_delivered_twice_meets_the_state_of_its_second_arrival() {
        assertThat(last(play(B_LISTENS, A_CALLS, deliver(1), deliver(1))))
                .isEqualTo("SYN_SENT SYN_RECEIVED [][ACK seq=1 ack=1]");
    }

    @Test
    void a_lost_segment_may_still_turn_up_late() {
        assertThat(last(play(B_LISTENS, A_CALLS, new TraceAction.Drop(1), deliver(1))))
                .isEqualTo("SYN_SENT SYN_RECEIVED [][SYN,ACK seq=0 ack=1]");
    }

    @Test
    void a_segment_never_emitted_changes_nothing_when_delivered() {
        assertThat(last(play(A_CALLS, deliver(2)))).isEqualTo("SYN_SENT CLOSED [][]");
        assertThat(last(play(A_CALLS, deliver(0)))).isEqualTo("SYN_SENT CLOSED [][]");
        assertThat(last(play(A_CALLS, new TraceAction.Drop(9)))).isEqualTo("SYN_SENT CLOSED [][]");
    }

    @Test
    void both_ends_calling_at_once_meet_in_the_middle() {
        TraceAction bCalls = new TraceAction.Local(End.B, Event.OPEN_ACTIVE);
        assertThat(last(play(A_CALLS, bCalls, deliver(1), deliver(2), deliver(3), deliver(4))))
                .isEqualTo("ESTABLISHED ESTABLISHED [][]");
    }

    @Test
    void a_crashed_end_knows_nothing_and_resets_what_arrives() {
        assertThat(last(play(B_LISTENS, A_CALLS, deliver(1), deliver(2), new TraceAction.Crash(End.A), deliver(2))))
                .isEqualTo("CLOSED SYN_RECEIVED [RST seq=1][]");
    }

    @Test
    void a_listener_outlives_the_connection_it_accepted() {
        TraceAction bAborts = new TraceAction.Local(End.B, Event.ABORT);
        assertThat(last(play(B_LISTENS, A_CALLS, deliver(1), bAborts))).isEqualTo("SYN_SENT CLOSED [][RST seq=1]");
        assertThat(last(play(B_LISTENS, A_CALLS, deliver(1), bAborts, deliver(1))))
                .isEqualTo("SYN_SENT SYN_RECEIVED [][SYN,ACK seq=0 ack=1]");
    }

    @Test
    void a_listener_that_is_closed_is_gone() {
        TraceAction bCloses = new TraceAction.Local(End.B, Event.CLOSE);
        assertThat(last(play(B_LISTENS, A_CALLS, bCloses, deliver(1))))
                .isEqualTo("SYN_SENT CLOSED [][RST,ACK seq=0 ack=1]");
    }

    @Test
    void a_refusal_is_written_zero_although_its_sender_counts_from_elsewhere() {
        NotedSegment refusal = play(A_CALLS, deliver(1)).get(1).sends(End.B).get(0);
        assertThat(refusal.literalZero()).isTrue();
        assertThat(refusal).hasToString("RST,ACK seq=0 ack=1");
    }

    @Test
    void an_expectation_takes_reset_forms_and_joined_text_and_fin_for_the_same() {
        NotedSegment rst = noted("RST", 5, 0);
        NotedSegment rstAck = new NotedSegment(Flag.bits(Flag.RST, Flag.ACK), 5, OptionalLong.of(9), 0, 0, false);
        assertThat(rst.says(rstAck)).isTrue();
        assertThat(rst.says(noted("RST", 6, 0))).isFalse();
        assertThat(noted("FIN", 5, 0).says(noted("FIN", 5, 1))).isFalse();
        assertThat(noted("FIN", 5, 0).says(noted("SYN", 5, 0))).isFalse();
    }

    private static NotedSegment noted(String flag, long seq, int length) {
        return new NotedSegment(Flag.valueOf(flag).bit(), seq, OptionalLong.empty(), length, 0, false);
    }

    @Test
    void a_script_of_a_thousand_steps_plays_to_its_end() {
        TraceAction[] actions = new TraceAction[1_000];
        for (int i = 0; i < actions.length; i++) {
            actions[i] = i == 0
                    ? B_LISTENS
                    : i == 1 ? A_CALLS : i % 3 == 0 ? new TraceAction.Local(End.A, Event.RTO) : deliver(i / 2);
        }
        List<PlayedStep> played = play(actions);
        assertThat(played).hasSize(1_000);
        assertThat(played.get(999).state(End.A)).isEqualTo(State.ESTABLISHED);
    }
}
