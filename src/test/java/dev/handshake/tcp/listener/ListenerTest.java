package dev.handshake.tcp.listener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handshake.tcp.Event;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Outcome;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.Rules;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Tcb;
import dev.handshake.tcp.listener.Listener.Overflow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A listening socket and its callers, as stories. Caller n starts at number 100 times n; the server's first is 300. */
class ListenerTest {
    private Listener listener = Listener.listen(2, Overflow.DROP, 300);
    private final Map<Integer, Tcb> callers = new HashMap<>();
    private Listener.Turn turn;

    @Test
    void a_handshake_is_complete_before_accept_is_called() {
        callSyn(1);
        assertThat(says()).containsExactly("SYN,ACK seq=300 ack=101");
        assertThat(turn.why()).isEqualTo(ListenerReason.ENTERS_SYN_QUEUE);
        assertThat(turn.rule()).contains(Rule.LISTEN_TAKES_SYN);
        assertThat(listener.stateFor(1)).isEqualTo(State.SYN_RECEIVED);
        finish(1);
        assertThat(turn.why()).isEqualTo(ListenerReason.ENTERS_ACCEPT_QUEUE);
        assertThat(listener.stateFor(1)).isEqualTo(State.ESTABLISHED);
        assertThat(listener.synQueue()).isEmpty();

        say(1, Event.send(10));
        assertThat(says()).containsExactly("ACK seq=301 ack=111");
        assertThat(turn.why()).isEqualTo(ListenerReason.WAITS_FOR_ACCEPT);

        play(ListenerEvent.ACCEPT);
        assertThat(turn.why()).isEqualTo(ListenerReason.ACCEPTED);
        assertThat(turn.sends()).isEmpty();
        assertThat(turn.accepted()).hasValueSatisfying(p -> {
            assertThat(p.peer()).isEqualTo(1);
            assertThat(p.tcb().unread()).isEqualTo(10);
        });
        play(ListenerEvent.ACCEPT);
        assertThat(turn.why()).isEqualTo(ListenerReason.ACCEPT_WAITS);
        assertThat(turn.accepted()).isEmpty();
    }

    @Test
    void accept_returns_the_connections_in_the_order_in_which_they_completed() {
        callSyn(1);
        callSyn(2);
        assertThat(says()).containsExactly("SYN,ACK seq=1300 ack=201");
        finish(2);
        finish(1);
        play(ListenerEvent.ACCEPT);
        assertThat(turn.accepted().orElseThrow().peer()).isEqualTo(2);
        play(ListenerEvent.ACCEPT);
        assertThat(turn.accepted().orElseThrow().peer()).isEqualTo(1);
    }

    @Test
    void backlog_n_holds_n_plus_one_and_the_next_syn_meets_silence() {
        fillAcceptQueue();
        assertThat(listener.acceptQueue()).hasSize(3);
        callSyn(4);
        assertThat(turn.why()).isEqualTo(ListenerReason.ACCEPT_QUEUE_FULL);
        assertThat(turn.sends()).isEmpty();
        assertThat(listener.stateFor(4)).isEqualTo(State.LISTEN);

        play(ListenerEvent.ACCEPT);
        repeatSyn(4);
        assertThat(turn.why()).isEqualTo(ListenerReason.ENTERS_SYN_QUEUE);
    }

    @Test
    void backlog_zero_holds_one() {
        listener = Listener.listen(0, Overflow.DROP, 300);
        callSyn(1);
        callSyn(2);
        assertThat(turn.why()).isEqualTo(ListenerReason.SYN_QUEUE_FULL);
        finish(1);
        assertThat(listener.acceptQueueFull()).isTrue();
    }

    @Test
    void the_syn_queue_ends_at_the_same_number() {
        callSyn(1);
        callSyn(2);
        callSyn(3);
        assertThat(listener.synQueueFull()).isTrue();
        callSyn(4);
        assertThat(turn.why()).isEqualTo(ListenerReason.SYN_QUEUE_FULL);
        assertThat(turn.sends()).isEmpty();
        assertThat(turn.rule()).isEmpty();
        finish(1);
        repeatSyn(4);
        assertThat(turn.why()).isEqualTo(ListenerReason.ENTERS_SYN_QUEUE);
    }

    @Test
    void a_repeated_syn_takes_no_second_place() {
        callSyn(1);
        repeatSyn(1);
        assertThat(says()).containsExactly("SYN,ACK seq=300 ack=101");
        assertThat(turn.why()).isEqualTo(ListenerReason.SYN_AGAIN);
        assertThat(listener.synQueue()).hasSize(1);
        assertThat(listener.synQueue().get(0).repeats()).isZero();
    }

    @Test
    void five_callers_believe_in_a_connection_and_the_server_has_three() {
        fiveAnswered();
        assertThat(listener.acceptQueue()).hasSize(3);
        finish(4);
        assertThat(turn.why()).isEqualTo(ListenerReason.FINAL_ACK_DROPPED);
        assertThat(turn.sends()).isEmpty();
        finish(5);
        for (int peer = 1; peer <= 5; peer++) {
            assertThat(callers.get(peer).state()).isEqualTo(State.ESTABLISHED);
            assertThat(listener.stateFor(peer)).isEqualTo(peer <= 3 ? State.ESTABLISHED : State.SYN_RECEIVED);
        }
    }

    @Test
    void the_dropped_final_ack_is_asked_for_again_until_there_is_room() {
        fiveAnswered();
        finish(4);
        play(new ListenerEvent.Expires(4));
        assertThat(says()).containsExactly("SYN,ACK seq=3300 ack=401");
        assertThat(turn.why()).isEqualTo(ListenerReason.SYNACK_REPEATED);
        hear(4);
        assertThat(turn.why()).isEqualTo(ListenerReason.FINAL_ACK_DROPPED);

        play(ListenerEvent.ACCEPT);
        play(new ListenerEvent.Expires(4));
        hear(4);
        assertThat(turn.why()).isEqualTo(ListenerReason.ENTERS_ACCEPT_QUEUE);
        assertThat(listener.stateFor(4)).isEqualTo(State.ESTABLISHED);
    }

    @Test
    void data_is_as_good_as_the_final_ack_once_there_is_room() {
        fiveAnswered();
        finish(4);
        say(4, Event.send(10));
        assertThat(turn.why()).isEqualTo(ListenerReason.FINAL_ACK_DROPPED);
        play(ListenerEvent.ACCEPT);
        say(4, Event.RTO);
        assertThat(says()).containsExactly("ACK seq=3301 ack=411");
        assertThat(turn.why()).isEqualTo(ListenerReason.ENTERS_ACCEPT_QUEUE);
    }

    @Test
    void after_five_repetitions_the_server_forgets_and_later_data_meets_a_reset() {
        fiveAnswered();
        finish(4);
        for (int i = 0; i < Listener.SYNACK_RETRIES; i++) {
            play(new ListenerEvent.Expires(4));
            assertThat(turn.why()).isEqualTo(ListenerReason.SYNACK_REPEATED);
        }
        play(new ListenerEvent.Expires(4));
        assertThat(turn.why()).isEqualTo(ListenerReason.SYNACK_GIVEN_UP);
        assertThat(turn.sends()).isEmpty();
        assertThat(listener.stateFor(4)).isEqualTo(State.LISTEN);
        play(new ListenerEvent.Expires(4));
        assertThat(turn.why()).isEqualTo(ListenerReason.NO_TIMER);

        say(4, Event.send(10));
        assertThat(says()).containsExactly("RST seq=3301");
        assertThat(turn.why()).isEqualTo(ListenerReason.NOT_A_CALL);
        hear(4);
        assertThat(callers.get(4).state()).isEqualTo(State.CLOSED);
    }

    @Test
    void abort_on_overflow_answers_the_final_ack_with_a_reset() {
        listener = Listener.listen(2, Overflow.RESET, 300);
        fiveAnswered();
        finish(4);
        assertThat(turn.why()).isEqualTo(ListenerReason.FINAL_ACK_RESET);
        assertThat(says()).containsExactly("RST seq=3301");
        assertThat(listener.stateFor(4)).isEqualTo(State.LISTEN);
        hear(4);
        assertThat(callers.get(4).state()).isEqualTo(State.CLOSED);
    }

    @Test
    void abort_on_overflow_still_drops_a_new_syn_without_a_word() {
        listener = Listener.listen(2, Overflow.RESET, 300);
        fillAcceptQueue();
        callSyn(4);
        assertThat(turn.why()).isEqualTo(ListenerReason.ACCEPT_QUEUE_FULL);
        assertThat(turn.sends()).isEmpty();
    }

    @Test
    void a_caller_that_resets_gives_its_place_back() {
        callSyn(1);
        play(new ListenerEvent.Arrives(1, Segment.of(Flag.RST.bit(), 101, 0, 0)));
        assertThat(turn.why()).isEqualTo(ListenerReason.LEAVES_SYN_QUEUE);
        assertThat(turn.rule()).contains(Rule.RST_RETURNS_TO_LISTEN);
        assertThat(turn.sends()).isEmpty();
        assertThat(listener.synQueue()).isEmpty();
    }

    @Test
    void an_ack_of_something_never_sent_completes_nothing() {
        callSyn(1);
        play(new ListenerEvent.Arrives(1, Segment.of(Flag.ACK.bit(), 101, 999, 0)));
        assertThat(turn.why()).isEqualTo(ListenerReason.STAYS_IN_SYN_QUEUE);
        assertThat(says()).containsExactly("RST seq=999");
        assertThat(listener.stateFor(1)).isEqualTo(State.SYN_RECEIVED);
    }

    @Test
    void a_connection_reset_before_accept_is_still_handed_over() {
        callSyn(1);
        finish(1);
        say(1, Event.ABORT);
        assertThat(turn.rule()).contains(Rule.RST_RESETS);
        play(ListenerEvent.ACCEPT);
        assertThat(turn.accepted().orElseThrow().tcb().state()).isEqualTo(State.CLOSED);
    }

    @Test
    void closing_the_listener_resets_the_unaccepted_and_leaves_the_pending_to_their_next_segment() {
        callSyn(1);
        finish(1);
        callSyn(2);
        play(ListenerEvent.CLOSE);
        assertThat(turn.why()).isEqualTo(ListenerReason.LISTENER_CLOSED);
        assertThat(says()).containsExactly("RST seq=301");
        assertThat(listener.stateFor(1)).isEqualTo(State.CLOSED);
        assertThat(listener.stateFor(2)).isEqualTo(State.SYN_RECEIVED);

        callers.put(2, establish(2, Segment.of(Flag.bits(Flag.SYN, Flag.ACK), 1300, 201, 65_535)));
        say(2, Event.send(1));
        assertThat(turn.why()).isEqualTo(ListenerReason.NO_LISTENER);
        assertThat(says()).containsExactly("RST seq=1301");
        assertThat(listener.synQueue()).isEmpty();

        callSyn(3);
        assertThat(says()).containsExactly("RST,ACK seq=0 ack=301");
    }

    @Test
    void a_backlog_is_capped_and_never_negative() {
        assertThat(Listener.listen(100_000, Overflow.DROP, 300).backlog()).isEqualTo(4096);
        assertThatThrownBy(() -> Listener.listen(-1, Overflow.DROP, 300)).hasMessageContaining("-1");
    }

    @Test
    void every_reason_is_told_in_both_languages_with_its_source() {
        for (ListenerReason why : ListenerReason.values()) {
            assertThat(List.of(why.source(), why.ko(), why.en())).noneMatch(String::isBlank);
            assertThat(why.ko()).as(why.name()).matches(".*[가-힣].*").endsWith(".");
            assertThat(why.en()).as(why.name()).doesNotMatch(".*[가-힣].*").endsWith(".");
        }
    }

    // ---------------------------------------------------------------- the callers

    private void fillAcceptQueue() {
        for (int peer = 1; peer <= 3; peer++) {
            callSyn(peer);
            finish(peer);
        }
    }

    /** Five handshakes overlap so that all five are answered; three of them complete. */
    private void fiveAnswered() {
        callSyn(1);
        callSyn(2);
        callSyn(3);
        finish(1);
        callSyn(4);
        finish(2);
        callSyn(5);
        finish(3);
    }

    private final Map<Integer, Segment> answers = new HashMap<>();

    /** The caller's SYN arrives; what answers it is on its way back. */
    private void callSyn(int peer) {
        Outcome step = Rules.step(Tcb.closed(100 * peer), Event.OPEN_ACTIVE);
        callers.put(peer, step.next());
        arrives(peer, step.sends().get(0));
    }

    private void repeatSyn(int peer) {
        say(peer, Event.RTO);
    }

    /** The caller takes its SYN,ACK, and its final ACK arrives. */
    private void finish(int peer) {
        Outcome step = Rules.step(callers.get(peer), new Event.Arrival(answers.get(peer)));
        callers.put(peer, step.next());
        Segment ack = step.sends().isEmpty()
                ? Segment.of(Flag.ACK.bit(), step.next().sndNxt(), step.next().rcvNxt(), 65_535)
                : step.sends().get(0);
        arrives(peer, ack);
    }

    private Tcb establish(int peer, Segment synAck) {
        return Rules.step(callers.get(peer), new Event.Arrival(synAck)).next();
    }

    /** What the listener sent last reaches the caller, whose answer, if any, arrives. */
    private void hear(int peer) {
        Outcome step =
                Rules.step(callers.get(peer), new Event.Arrival(turn.sends().get(0)));
        callers.put(peer, step.next());
        if (!step.sends().isEmpty()) {
            arrives(peer, step.sends().get(0));
        }
    }

    /** The caller's application or timer makes it send. */
    private void say(int peer, Event event) {
        Outcome step = Rules.step(callers.get(peer), event);
        callers.put(peer, step.next());
        arrives(peer, step.sends().get(0));
    }

    private void arrives(int peer, Segment segment) {
        play(new ListenerEvent.Arrives(peer, segment));
        turn.sends().forEach(sent -> answers.put(peer, sent));
    }

    private void play(ListenerEvent knock) {
        turn = listener.on(knock);
        listener = turn.next();
    }

    private List<String> says() {
        return turn.sends().stream().map(Segment::toString).toList();
    }
}
