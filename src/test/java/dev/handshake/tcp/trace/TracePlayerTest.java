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
    private static final Action A_CALLS = new Action.Local(End.A, Event.OPEN_ACTIVE);
    private static final Action B_LISTENS = new Action.Local(End.B, Event.OPEN_PASSIVE);

    private static List<Played> play(Action... actions) {
        List<TraceStep> steps = Stream.of(actions)
                .map(action -> new TraceStep(action, OptionalInt.empty(), Optional.empty()))
                .toList();
        return TracePlayer.play(new Trace("test", "", true, false, 7_000, 0xFFFFFFFE, Map.of(), steps));
    }

    private static String last(List<Played> played) {
        Played last = played.get(played.size() - 1);
        return last.state(End.A) + " " + last.state(End.B) + " " + last.sends(End.A) + last.sends(End.B);
    }

    private static Action deliver(int number) {
        return new Action.Deliver(number);
    }

    @Test
    void a_segment_delivered_twice_meets_the_state_of_its_second_arrival() {
        assertThat(last(play(B_LISTENS, A_CALLS, deliver(1), deliver(1))))
                .isEqualTo("SYN_SENT SYN_RECEIVED [][ACK seq=1 ack=1]");
    }

    @Test
    void a_lost_segment_may_still_turn_up_late() {
        assertThat(last(play(B_LISTENS, A_CALLS, new Action.Drop(1), deliver(1))))
                .isEqualTo("SYN_SENT SYN_RECEIVED [][SYN,ACK seq=0 ack=1]");
    }

    @Test
    void a_segment_never_emitted_changes_nothing_when_delivered() {
        assertThat(last(play(A_CALLS, deliver(2)))).isEqualTo("SYN_SENT CLOSED [][]");
        assertThat(last(play(A_CALLS, deliver(0)))).isEqualTo("SYN_SENT CLOSED [][]");
        assertThat(last(play(A_CALLS, new Action.Drop(9)))).isEqualTo("SYN_SENT CLOSED [][]");
    }

    @Test
    void both_ends_calling_at_once_meet_in_the_middle() {
        Action bCalls = new Action.Local(End.B, Event.OPEN_ACTIVE);
        assertThat(last(play(A_CALLS, bCalls, deliver(1), deliver(2), deliver(3), deliver(4))))
                .isEqualTo("ESTABLISHED ESTABLISHED [][]");
    }

    @Test
    void a_crashed_end_knows_nothing_and_resets_what_arrives() {
        assertThat(last(play(B_LISTENS, A_CALLS, deliver(1), deliver(2), new Action.Crash(End.A), deliver(2))))
                .isEqualTo("CLOSED SYN_RECEIVED [RST seq=1][]");
    }

    @Test
    void a_listener_outlives_the_connection_it_accepted() {
        Action bAborts = new Action.Local(End.B, Event.ABORT);
        assertThat(last(play(B_LISTENS, A_CALLS, deliver(1), bAborts))).isEqualTo("SYN_SENT CLOSED [][RST seq=1]");
        assertThat(last(play(B_LISTENS, A_CALLS, deliver(1), bAborts, deliver(1))))
                .isEqualTo("SYN_SENT SYN_RECEIVED [][SYN,ACK seq=0 ack=1]");
    }

    @Test
    void a_listener_that_is_closed_is_gone() {
        Action bCloses = new Action.Local(End.B, Event.CLOSE);
        assertThat(last(play(B_LISTENS, A_CALLS, bCloses, deliver(1))))
                .isEqualTo("SYN_SENT CLOSED [][RST,ACK seq=0 ack=1]");
    }

    @Test
    void a_refusal_is_written_zero_although_its_sender_counts_from_elsewhere() {
        Noted refusal = play(A_CALLS, deliver(1)).get(1).sends(End.B).get(0);
        assertThat(refusal.literalZero()).isTrue();
        assertThat(refusal).hasToString("RST,ACK seq=0 ack=1");
    }

    @Test
    void an_expectation_takes_reset_forms_and_joined_text_and_fin_for_the_same() {
        Noted rst = noted("RST", 5, 0);
        Noted rstAck = new Noted(Flag.bits(Flag.RST, Flag.ACK), 5, OptionalLong.of(9), 0, 0, false);
        assertThat(rst.says(rstAck)).isTrue();
        assertThat(rst.says(noted("RST", 6, 0))).isFalse();
        assertThat(noted("FIN", 5, 0).says(noted("FIN", 5, 1))).isFalse();
        assertThat(noted("FIN", 5, 0).says(noted("SYN", 5, 0))).isFalse();
    }

    private static Noted noted(String flag, long seq, int length) {
        return new Noted(Flag.valueOf(flag).bit(), seq, OptionalLong.empty(), length, 0, false);
    }

    @Test
    void a_script_of_a_thousand_steps_plays_to_its_end() {
        Action[] actions = new Action[1_000];
        for (int i = 0; i < actions.length; i++) {
            actions[i] = i == 0
                    ? B_LISTENS
                    : i == 1 ? A_CALLS : i % 3 == 0 ? new Action.Local(End.A, Event.RTO) : deliver(i / 2);
        }
        List<Played> played = play(actions);
        assertThat(played).hasSize(1_000);
        assertThat(played.get(999).state(End.A)).isEqualTo(State.ESTABLISHED);
    }
}
