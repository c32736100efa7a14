package dev.handshake.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Move;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A scene grows by moves, whether a lesson plays them or not; what is kept back lies in its last event. */
class SceneTest {
    private static final Move.Call CLOSE = new Move.Call(Side.CLIENT, Event.CLOSE);

    private final Scene open = Scene.of(Ends.established(100, 300).world());

    @Test
    void a_beginning_has_no_story_and_hides_nothing() {
        assertThat(open.story()).isEmpty();
        assertThat(open.world()).isEqualTo(open.start()).isEqualTo(open.before());
        assertThat(open.asks()).isFalse();
        assertThat(open.asked()).isEmpty();
        assertThat(open.keepsBack(0)).isFalse();
    }

    @Test
    void a_move_makes_the_next_scene_and_leaves_this_one() {
        Scene closed = open.after(CLOSE);
        assertThat(closed.story()).hasSize(2);
        assertThat(closed.story().get(1).departure())
                .map(Happening.Departed::segment)
                .hasValueSatisfying(fin -> assertThat(fin).hasToString("FIN,ACK seq=101 ack=301"));
        assertThat(closed.world().state(Side.CLIENT)).isEqualTo(State.FIN_WAIT_1);
        assertThat(closed.before()).isEqualTo(open.world());
        assertThat(open.story()).isEmpty();

        Scene arrived = closed.after(new Move.Deliver(1));
        assertThat(arrived.from()).isEqualTo(2);
        assertThat(arrived.start()).isEqualTo(open.start());
        assertThat(arrived.world().state(Side.SERVER)).isEqualTo(State.CLOSE_WAIT);
    }

    @Test
    void an_impossible_move_is_refused() {
        assertThatThrownBy(() -> open.after(new Move.Deliver(9))).hasMessage("segment 9 is not on the wire");
    }

    @Test
    void a_state_kept_back_shows_the_end_as_it_was_and_its_segments() {
        Scene asked = open.after(CLOSE).keeping(Side.CLIENT, Scene.Part.STATE);
        assertThat(asked.visible(Side.CLIENT).state()).isEqualTo(State.ESTABLISHED);
        assertThat(asked.hidesState(Side.CLIENT)).isTrue();
        assertThat(asked.hidesState(Side.SERVER)).isFalse();
        assertThat(asked.hidesSegments()).isFalse();
        assertThat(asked.asked()).contains(Side.CLIENT);
        assertThat(asked.keepsBack(0)).isTrue();
    }

    @Test
    void segments_kept_back_hide_no_state_and_both_hide_both() {
        Scene segments = open.after(CLOSE).keeping(Side.CLIENT, Scene.Part.SEGMENTS);
        assertThat(segments.hidesState()).isFalse();
        assertThat(segments.hidesSegments()).isTrue();
        Scene both = open.after(CLOSE).keeping(Side.CLIENT, Scene.Part.STATE_AND_SEGMENTS);
        assertThat(both.hidesState()).isTrue();
        assertThat(both.hidesSegments()).isTrue();
    }

    @Test
    void only_the_last_event_is_kept_back() {
        Scene asked = open.after(CLOSE).after(new Move.Deliver(1)).keeping(Side.SERVER, Scene.Part.STATE_AND_SEGMENTS);
        assertThat(asked.keepsBack(1)).isFalse();
        assertThat(asked.keepsBack(2)).isTrue();
        Scene before = asked.beforeLast();
        assertThat(before.story()).isEqualTo(open.after(CLOSE).story());
        assertThat(before.world()).isEqualTo(open.after(CLOSE).world());
        assertThat(before.asks()).isFalse();
    }

    @Test
    void a_call_may_have_a_name_of_its_own() {
        Scene named = open.after(new Move.Call(Side.CLIENT, Event.send(1))).after(CLOSE, "shutdown");
        assertThat(named.callAt(0)).isEmpty();
        assertThat(named.callAt(2)).contains("shutdown");
        assertThat(named.after(new Move.Deliver(1)).callAt(2)).contains("shutdown");
        assertThat(named.beforeLast().callAt(2)).isEmpty();
    }

    @Test
    void every_line_of_the_story_has_its_time() {
        Scene scene = Scene.of(Duel.of(100, 300))
                .after(new Move.Call(Side.CLIENT, Event.OPEN_ACTIVE))
                .after(new Move.Wait(1_500))
                .after(new Move.Inject(Side.CLIENT, Segment.of(Flag.bits(Flag.RST, Flag.ACK), 0, 101, 0)))
                .after(new Move.Deliver(3));
        // Called, Departed, Passed, Expired, Departed (the SYN again, after a second), Passed, Injected, Arrived.
        assertThat(scene.story()).hasSize(8);
        assertThat(IntStream.range(0, 8).mapToObj(scene::millisAt))
                .containsExactly(0L, 0L, 0L, 1_000L, 1_000L, 1_000L, 1_500L, 1_500L);
        assertThat(scene.world().state(Side.CLIENT)).isEqualTo(State.CLOSED);
    }

    @Test
    void the_last_event_lies_in_the_story() {
        assertThatThrownBy(() -> new Scene(
                        open.start(),
                        open.story(),
                        open.calls(),
                        new Scene.LastEvent(open.start(), 1),
                        open.world(),
                        Optional.empty()))
                .hasMessage("the last event begins at 1 of 0");
    }
}
