package dev.handshake.tcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A third party's segments, as stories: what a guess does to a connection depends on how good the guess is (RFC 5961). The
 * client starts at 100, the server at 300; the client expects 301 and grants 65,535 octets.
 */
class InjectionTest {
    private Duel world = Duel.of(100, 300);
    private List<Happening> story = List.of();

    // ---------------------------------------------------------------- RST

    @Test
    void a_rst_with_the_exact_next_number_ends_the_connection() {
        established();
        inject(Side.CLIENT, Segment.of(Flag.RST.bit(), 301, 0, 0));
        assertThat(world.state(Side.CLIENT)).isEqualTo(State.CLOSED);
        assertThat(reaction().why()).isEqualTo(Rule.RST_RESETS);
        assertThat(departures()).isEmpty();
        assertThat(world.state(Side.SERVER)).isEqualTo(State.ESTABLISHED);
    }

    @Test
    void a_rst_elsewhere_in_the_window_gets_a_challenge_ack_and_nothing_else() {
        for (int seq : new int[] {302, 301 + 65_534}) {
            established();
            Tcb before = world.client().tcb();
            inject(Side.CLIENT, Segment.of(Flag.RST.bit(), seq, 0, 0));
            assertThat(reaction().why()).isEqualTo(Rule.RST_INEXACT);
            assertThat(departures()).containsExactly("ACK seq=101 ack=301");
            assertThat(world.client().tcb()).isEqualTo(before);
        }
    }

    @Test
    void a_rst_outside_the_window_is_dropped_in_silence() {
        for (int seq : new int[] {300, 301 + 65_535}) {
            established();
            Tcb before = world.client().tcb();
            inject(Side.CLIENT, Segment.of(Flag.RST.bit(), seq, 0, 0));
            assertThat(reaction().why()).isEqualTo(Rule.OUTSIDE_WINDOW_RST);
            assertThat(departures()).isEmpty();
            assertThat(world.client().tcb()).isEqualTo(before);
        }
    }

    @Test
    void the_answer_to_a_challenge_ack_resets_an_end_whose_peer_has_really_gone() {
        established();
        play(new Move.Crash(Side.SERVER));
        inject(Side.CLIENT, Segment.of(Flag.RST.bit(), 310, 0, 0));
        deliver();
        assertThat(departures()).containsExactly("RST seq=301");
        deliver();
        assertThat(world.state(Side.CLIENT)).isEqualTo(State.CLOSED);
    }

    // ---------------------------------------------------------------- SYN

    @Test
    void a_forged_syn_is_challenged_whatever_its_number() {
        for (int seq : new int[] {301, 5_000, -1}) {
            established();
            Tcb before = world.client().tcb();
            inject(Side.CLIENT, Segment.of(Flag.SYN.bit(), seq, 0, 65_535));
            assertThat(departures()).containsExactly("ACK seq=101 ack=301");
            assertThat(world.client().tcb()).isEqualTo(before);
        }
    }

    @Test
    void a_forged_syn_takes_the_listener_and_the_client_named_as_its_sender_refuses_what_comes_back() {
        play(new Move.Call(Side.SERVER, Event.OPEN_PASSIVE));
        inject(Side.SERVER, Segment.of(Flag.SYN.bit(), 7_000, 0, 65_535));
        assertThat(world.state(Side.SERVER)).isEqualTo(State.SYN_RECEIVED);
        assertThat(departures()).containsExactly("SYN,ACK seq=300 ack=7001");
        deliver();
        assertThat(departures()).containsExactly("RST seq=7001");
        deliver();
        assertThat(world.state(Side.SERVER)).isEqualTo(State.LISTEN);
    }

    // ---------------------------------------------------------------- text and FIN

    @Test
    void forged_text_at_the_expected_number_is_taken_as_the_peers() {
        established();
        inject(Side.CLIENT, new Segment(Flag.ACK.bit(), 301, 101, 10, 65_535));
        assertThat(world.client().tcb().unread()).isEqualTo(10);
        assertThat(departures()).containsExactly("ACK seq=101 ack=311");
        deliver();
        assertThat(reaction().why()).isEqualTo(Rule.BAD_ACK);
    }

    @Test
    void a_forged_fin_at_the_expected_number_half_closes_an_end_whose_peer_knows_nothing() {
        established();
        inject(Side.CLIENT, Segment.of(Flag.bits(Flag.FIN, Flag.ACK), 301, 101, 65_535));
        assertThat(world.state(Side.CLIENT)).isEqualTo(State.CLOSE_WAIT);
        assertThat(world.state(Side.SERVER)).isEqualTo(State.ESTABLISHED);
    }

    // ---------------------------------------------------------------- on the wire

    @Test
    void it_is_on_the_wire_until_it_is_delivered_and_neither_end_knows() {
        established();
        Segment forged = Segment.of(Flag.RST.bit(), 301, 0, 0);
        Duel before = world;
        play(new Move.Inject(Side.CLIENT, forged));
        assertThat(story).containsExactly(new Happening.Injected(4, Side.CLIENT, forged));
        assertThat(world.flights()).containsExactly(new Flight(4, Side.SERVER, forged));
        assertThat(world.emitted()).isEqualTo(4);
        assertThat(world.client()).isEqualTo(before.client());
        assertThat(world.server()).isEqualTo(before.server());
    }

    @Test
    void it_is_numbered_after_what_has_left_and_what_leaves_next_is_numbered_after_it() {
        established();
        play(new Move.Inject(Side.SERVER, Segment.of(Flag.RST.bit(), 999, 0, 0)));
        play(new Move.Call(Side.CLIENT, Event.send(1)));
        assertThat(world.flights()).extracting(Flight::number).containsExactly(4, 5);
    }

    @Test
    void the_wire_may_do_to_it_what_it_may_do_to_any_segment() {
        established();
        play(new Move.Inject(Side.CLIENT, Segment.of(Flag.RST.bit(), 301, 0, 0)));
        play(new Move.Call(Side.SERVER, Event.send(1)));
        play(new Move.Overtake(4));
        assertThat(world.flights()).extracting(Flight::number).containsExactly(5, 4);
        play(new Move.Duplicate(4));
        play(new Move.Drop(4));
        play(new Move.Drop(4));
        assertThat(world.flights()).extracting(Flight::number).containsExactly(5);
        assertThatThrownBy(() -> world.play(new Move.Deliver(4))).hasMessage("segment 4 is not on the wire");
    }

    // ---------------------------------------------------------------- any segment, anywhere

    /** Every law of one event at one end holds for forged segments too, at every end that a short exploration reaches. */
    @TestFactory
    Stream<DynamicTest> the_laws_hold_for_whatever_is_injected() {
        Worlds worlds = new Worlds();
        Exploration.of(worlds, new Exploration.Bounds(1, 1, 0, 1, 2));
        int reached = worlds.endCount();
        List<Worlds.Turn> turns = IntStream.range(0, reached)
                .boxed()
                .flatMap(end -> forged(worlds.end(end).tcb()).map(segment -> worlds.inject(end, segment)))
                .toList();
        // Text that came with a SYN waits at the number expected; no end sends such a SYN, so the laws do not speak of
        // it.
        List<Tcb> left = turns.stream()
                .map(Worlds.Turn::tcb)
                .filter(tcb -> tcb.state() != State.SYN_RECEIVED || tcb.held().isEmpty())
                .toList();
        // What is still open whatever arrives: only an application CLOSEs, so no forged segment makes a FIN leave
        // unasked.
        return Stream.concat(
                Law.OF_A_TURN.stream()
                        .filter(law -> turns.stream().anyMatch(law.given()))
                        .map(law -> DynamicTest.dynamicTest(
                                law.words(), () -> assertThat(turns.stream().filter(law::isBrokenBy))
                                        .isEmpty())),
                Law.OF_AN_END.stream()
                        .map(law -> DynamicTest.dynamicTest(law.words(), () -> {
                            assertThat(left).anyMatch(law.given());
                            assertThat(left.stream().filter(law::isBrokenBy)).isEmpty();
                        })));
    }

    /** And for whatever follows a SYN that brought text or a FIN, which wait until the handshake is over. */
    @TestFactory
    Stream<DynamicTest> the_laws_hold_when_what_came_with_a_syn_is_taken() {
        Worlds worlds = new Worlds();
        Exploration.of(worlds, new Exploration.Bounds(1, 0, 0, 0, 2));
        List<Worlds.Turn> turns = IntStream.range(0, worlds.endCount())
                .boxed()
                .flatMap(end -> forged(worlds.end(end).tcb()).map(segment -> worlds.inject(end, segment)))
                .filter(turn ->
                        turn.after() == State.SYN_RECEIVED && !turn.tcb().held().isEmpty())
                .toList()
                .stream()
                .flatMap(held -> forged(held.tcb()).map(segment -> worlds.inject(held.next(), segment)))
                .toList();
        return Stream.concat(
                Stream.of(
                        followed(turns, Rule.FIGURE_7, State.ESTABLISHED),
                        followed(turns, Rule.FIN_TAKEN, State.CLOSE_WAIT)),
                Law.OF_A_TURN.stream()
                        .filter(law -> turns.stream().anyMatch(law.given()))
                        .map(law -> DynamicTest.dynamicTest(
                                law.words(), () -> assertThat(turns.stream().filter(law::isBrokenBy))
                                        .isEmpty())));
    }

    private static DynamicTest followed(List<Worlds.Turn> turns, Rule why, State after) {
        return DynamicTest.dynamicTest(why + " leads to " + after + " somewhere", () -> assertThat(turns)
                .anyMatch(turn -> turn.why() == why && turn.after() == after));
    }

    /** Every combination of bits at numbers around those that count at this end. */
    private static Stream<Segment> forged(Tcb tcb) {
        List<Segment> segments = new ArrayList<>();
        for (int flags : new int[] {0, 1, 2, 4, 16, 17, 18, 20, 3, 6, 22}) {
            for (int seq : new int[] {tcb.rcvNxt() - 1, tcb.rcvNxt(), tcb.rcvNxt() + 1, tcb.rcvNxt() + tcb.rcvWnd()}) {
                for (int ack : new int[] {tcb.sndUna() - 1, tcb.sndUna(), tcb.sndNxt(), tcb.sndNxt() + 1}) {
                    segments.add(new Segment(flags, seq, ack, 0, 65_535));
                    segments.add(new Segment(flags, seq, ack, 3, 65_535));
                }
            }
        }
        return segments.stream().distinct();
    }

    // ---------------------------------------------------------------- playing

    private void established() {
        world = Duel.of(100, 300);
        play(new Move.Call(Side.SERVER, Event.OPEN_PASSIVE));
        play(new Move.Call(Side.CLIENT, Event.OPEN_ACTIVE));
        for (int i = 0; i < 3; i++) {
            deliver();
        }
        assertThat(world.state(Side.SERVER)).isEqualTo(State.ESTABLISHED);
    }

    /** Puts the segment on the wire and delivers it. */
    private void inject(Side to, Segment segment) {
        play(new Move.Inject(to, segment));
        play(new Move.Deliver(world.emitted()));
    }

    private void deliver() {
        play(new Move.Deliver(world.flights().get(0).number()));
    }

    private void play(Move move) {
        Duel.Played played = world.play(move);
        world = played.next();
        story = played.story();
    }

    private Happening.Reaction reaction() {
        return story.get(0).reaction().orElseThrow();
    }

    private List<String> departures() {
        return story.stream()
                .flatMap(happening -> happening.departure().stream())
                .map(departed -> departed.segment().toString())
                .toList();
    }
}
