package dev.handshake.tcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two ends, their wire and their clock, as stories. The client starts at 100, the server at 300. */
class DuelTest {
    private Duel world = Duel.of(100, 300);
    private final List<String> sent = new ArrayList<>();

    // ---------------------------------------------------------------- the clock

    @Test
    void a_lost_syn_is_repeated_after_1_3_7_seconds_and_at_most_a_minute_apart() {
        play(new Move.Call(Side.CLIENT, Event.OPEN_ACTIVE));
        long now = 0;
        for (long due : new long[] {1_000, 3_000, 7_000, 15_000, 31_000, 63_000, 123_000, 183_000}) {
            sent.clear();
            play(new Move.Wait(due - now - 1));
            assertThat(sent).as("just before %d ms", due).isEmpty();
            play(new Move.Wait(1));
            assertThat(sent).as("at %d ms", due).containsExactly("SYN seq=100");
            now = due;
        }
        assertThat(world.nowMillis()).isEqualTo(183_000);
    }

    @Test
    void a_long_wait_lets_every_timer_run_out_in_order() {
        play(new Move.Call(Side.CLIENT, Event.OPEN_ACTIVE));
        List<Happening> story = play(new Move.Wait(7_000));
        assertThat(story.stream().map(Happening::millis))
                .containsExactly(1_000L, 0L, 0L, 2_000L, 0L, 0L, 4_000L, 0L, 0L);
        assertThat(story.get(0)).isEqualTo(new Happening.Passed(1_000));
        assertThat(sent).hasSize(4);
        assertThat(world.nowMillis()).isEqualTo(7_000);
    }

    @Test
    void an_ack_of_something_new_starts_the_timer_again_from_one_second() {
        established();
        play(new Move.Call(Side.CLIENT, Event.send(10)));
        play(new Move.Wait(1_000));
        play(new Move.Call(Side.CLIENT, Event.send(5)));
        assertThat(world.client().rtoMillis()).isEqualTo(2_000);
        play(new Move.Wait(500));
        deliverTo(Side.SERVER);
        deliverTo(Side.CLIENT);
        assertThat(world.client().rtoMillis()).isEqualTo(1_000);
        assertThat(world.client().rtoDueMillis()).isEqualTo(2_500);
    }

    @Test
    void nothing_unacknowledged_nothing_repeated() {
        established();
        assertThat(world.client().rtoDueMillis()).isEqualTo(Host.NEVER);
        assertThat(world.server().rtoDueMillis()).isEqualTo(Host.NEVER);
        sent.clear();
        play(new Move.Wait(1_000_000));
        assertThat(sent).isEmpty();
    }

    @Test
    void time_wait_lasts_four_minutes_and_begins_again_with_a_repeated_fin() {
        closedByClient();
        assertThat(world.state(Side.CLIENT)).isEqualTo(State.TIME_WAIT);
        play(new Move.Wait(100_000));
        Segment fin = Segment.of(Flag.bits(Flag.FIN, Flag.ACK), 301, 102, 65_535);
        arriveAtClient(fin);
        play(new Move.Wait(239_999));
        assertThat(world.state(Side.CLIENT)).isEqualTo(State.TIME_WAIT);
        play(new Move.Wait(1));
        assertThat(world.state(Side.CLIENT)).isEqualTo(State.CLOSED);
    }

    @Test
    void an_old_segment_in_time_wait_restarts_nothing() {
        closedByClient();
        play(new Move.Wait(100_000));
        arriveAtClient(Segment.of(Flag.ACK.bit(), 300, 102, 65_535));
        play(new Move.Wait(140_000));
        assertThat(world.state(Side.CLIENT)).isEqualTo(State.CLOSED);
        assertThat(world.client().timeWaitDueMillis()).isEqualTo(Host.NEVER);
    }

    @Test
    void of_two_timers_due_at_once_the_clients_runs_out_first() {
        play(new Move.Call(Side.SERVER, Event.OPEN_ACTIVE));
        play(new Move.Call(Side.CLIENT, Event.OPEN_ACTIVE));
        sent.clear();
        play(new Move.Wait(1_000));
        assertThat(sent).containsExactly("SYN seq=100", "SYN seq=300");
    }

    @Test
    void the_earlier_timer_runs_out_first_on_either_side() {
        play(new Move.Call(Side.SERVER, Event.OPEN_ACTIVE));
        play(new Move.Wait(500));
        play(new Move.Call(Side.CLIENT, Event.OPEN_ACTIVE));
        sent.clear();
        play(new Move.Wait(1_500));
        assertThat(sent).containsExactly("SYN seq=300", "SYN seq=100");
        assertThatThrownBy(() -> new Move.Wait(-1)).hasMessageContaining("backwards");
    }

    @Test
    void a_timer_may_be_made_to_run_out() {
        play(new Move.Call(Side.CLIENT, Event.OPEN_ACTIVE));
        List<Happening> story = play(new Move.Expire(Side.CLIENT, Event.Timer.RTO));
        assertThat(story.get(0))
                .isEqualTo(new Happening.Expired(
                        Event.Timer.RTO,
                        new Happening.Reaction(Side.CLIENT, State.SYN_SENT, State.SYN_SENT, Rule.RETRANSMIT)));
        assertThat(world.client().rtoMillis()).isEqualTo(2_000);
        play(new Move.Expire(Side.CLIENT, Event.Timer.USER_TIMEOUT));
        assertThat(world.state(Side.CLIENT)).isEqualTo(State.CLOSED);
    }

    // ---------------------------------------------------------------- the wire

    @Test
    void what_is_dropped_is_gone_and_cannot_be_named_again() {
        play(new Move.Call(Side.CLIENT, Event.OPEN_ACTIVE));
        List<Happening> story = play(new Move.Drop(1));
        assertThat(story).containsExactly(new Happening.Lost(1, Side.CLIENT, segment("SYN", 100)));
        assertThat(world.flights()).isEmpty();
        assertThatThrownBy(() -> world.play(new Move.Deliver(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("segment 1 is not on the wire");
    }

    @Test
    void a_copy_keeps_the_number_and_arrives_for_itself() {
        play(new Move.Call(Side.CLIENT, Event.OPEN_ACTIVE));
        List<Happening> story = play(new Move.Duplicate(1));
        assertThat(story).containsExactly(new Happening.Duplicated(1, Side.CLIENT, segment("SYN", 100)));
        assertThat(world.flights()).extracting(Flight::number).containsExactly(1, 1);
        play(new Move.Deliver(1));
        assertThat(world.flights()).extracting(Flight::number).containsExactly(1, 2);
    }

    @Test
    void what_is_held_back_comes_after_everything_else() {
        established();
        threeSegments();
        List<Happening> story = play(new Move.Delay(4));
        assertThat(story.get(0)).isInstanceOf(Happening.Delayed.class);
        assertThat(world.flights()).extracting(Flight::number).containsExactly(5, 6, 4);
    }

    @Test
    void a_segment_overtaken_changes_place_with_the_next_and_the_last_with_none() {
        established();
        threeSegments();
        List<Happening> story = play(new Move.Overtake(4));
        assertThat(story.get(0)).isInstanceOf(Happening.Delayed.class);
        assertThat(world.flights()).extracting(Flight::number).containsExactly(5, 4, 6);
        play(new Move.Overtake(6));
        assertThat(world.flights()).extracting(Flight::number).containsExactly(5, 4, 6);
    }

    @Test
    void the_next_to_arrive_at_an_end_comes_from_the_other() {
        play(new Move.Call(Side.CLIENT, Event.OPEN_ACTIVE));
        play(new Move.Call(Side.SERVER, Event.OPEN_ACTIVE));
        assertThat(world.nextTo(Side.SERVER)).map(Flight::number).contains(1);
        assertThat(world.nextTo(Side.CLIENT)).map(Flight::number).contains(2);
        play(new Move.Drop(2));
        assertThat(world.nextTo(Side.CLIENT)).isEmpty();
    }

    // ---------------------------------------------------------------- listeners

    @Test
    void a_listener_outlives_its_connection_and_a_crash() {
        established();
        play(new Move.Call(Side.SERVER, Event.ABORT));
        assertThat(world.state(Side.SERVER)).isEqualTo(State.CLOSED);
        assertThat(world.server().atArrival().state()).isEqualTo(State.LISTEN);
        play(new Move.Crash(Side.SERVER));
        assertThat(world.server().atArrival().state()).isEqualTo(State.LISTEN);
        assertThat(world.client().atArrival().state()).isEqualTo(State.ESTABLISHED);
        play(new Move.Crash(Side.CLIENT));
        assertThat(world.client().atArrival().state()).isEqualTo(State.CLOSED);
    }

    @Test
    void a_listener_that_is_closed_or_calls_itself_listens_no_more() {
        play(new Move.Call(Side.SERVER, Event.OPEN_PASSIVE));
        Duel listening = world;
        play(new Move.Call(Side.SERVER, Event.CLOSE));
        assertThat(world.server().atArrival().state()).isEqualTo(State.CLOSED);
        world = listening;
        play(new Move.Call(Side.SERVER, Event.OPEN_ACTIVE));
        play(new Move.Call(Side.SERVER, Event.ABORT));
        assertThat(world.server().atArrival().state()).isEqualTo(State.CLOSED);
    }

    @Test
    void an_open_that_is_refused_makes_no_listener() {
        play(new Move.Call(Side.CLIENT, Event.OPEN_ACTIVE));
        play(new Move.Call(Side.CLIENT, Event.OPEN_PASSIVE));
        assertThat(world.client().listening()).isFalse();
    }

    // ---------------------------------------------------------------- playing

    private void established() {
        play(new Move.Call(Side.SERVER, Event.OPEN_PASSIVE));
        play(new Move.Call(Side.CLIENT, Event.OPEN_ACTIVE));
        play(new Move.Deliver(1));
        play(new Move.Deliver(2));
        play(new Move.Deliver(3));
        assertThat(world.state(Side.SERVER)).isEqualTo(State.ESTABLISHED);
    }

    private void threeSegments() {
        for (int i = 0; i < 3; i++) {
            play(new Move.Call(Side.CLIENT, Event.send(1)));
        }
    }

    private void closedByClient() {
        established();
        play(new Move.Call(Side.CLIENT, Event.CLOSE));
        deliverTo(Side.SERVER);
        deliverTo(Side.CLIENT);
        play(new Move.Call(Side.SERVER, Event.CLOSE));
        deliverTo(Side.CLIENT);
        deliverTo(Side.SERVER);
    }

    private void deliverTo(Side side) {
        play(new Move.Deliver(world.nextTo(side).orElseThrow().number()));
    }

    private void arriveAtClient(Segment segment) {
        Flight flight = new Flight(99, Side.SERVER, segment);
        world = new Duel(world.client(), world.server(), List.of(flight), 99, world.nowMillis());
        play(new Move.Deliver(99));
    }

    private static Segment segment(String flag, int seq) {
        return Segment.of(Flag.valueOf(flag).bit(), seq, 0, 65_535);
    }

    private List<Happening> play(Move move) {
        Duel.Played played = world.play(move);
        world = played.next();
        for (Happening happening : played.story()) {
            if (happening instanceof Happening.Departed departed) {
                sent.add(departed.segment().toString());
            }
        }
        return played.story();
    }
}
