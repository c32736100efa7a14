package dev.handshake.view.ladder;

import static dev.handshake.tcp.Side.CLIENT;
import static dev.handshake.tcp.Side.SERVER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Scene;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Walk;
import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Move;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.observe.Application;
import dev.handshake.view.observe.CaptureLines;
import dev.handshake.view.observe.SocketCalls;
import dev.handshake.view.observe.SocketTable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A ladder is drawn from what happened to two ends, with a lesson behind it or without. */
class LadderSceneTest {
    /** Two ends that are played move by move, and what is told of them. */
    private static final class Played {
        private Duel world = Duel.of(100, 300);
        private LadderScene scene = LadderScene.begin(State.CLOSED, State.CLOSED);

        Played move(Move move, String call) {
            Duel.Played played = world.play(move);
            world = played.next();
            scene = scene.then(played, call);
            return this;
        }

        Played call(Side side, Event.Call event, String name) {
            return move(new Move.Call(side, event), name);
        }

        Played deliver() {
            return move(new Move.Deliver(world.flights().get(0).number(), false), "");
        }

        Played lose() {
            return move(new Move.Drop(world.flights().get(0).number()), "");
        }

        Played pass(long millis) {
            return move(new Move.Wait(millis), "");
        }
    }

    /** The first SYN is lost; what the server sends to the second one is under way. */
    private static Played halfOpen() {
        return new Played()
                .call(SERVER, Event.OPEN_PASSIVE, "listen()")
                .call(CLIENT, Event.OPEN_ACTIVE, "connect()")
                .lose()
                .pass(1_000)
                .deliver();
    }

    private static String drawn(LadderScene scene, int columns) {
        Grid grid = Grid.of(columns, LadderWidths.of(scene));
        int events = LadderPart.longest(List.of(scene), grid);
        Canvas canvas = new Canvas(columns, LadderPart.head(grid) + events);
        new LadderPart(scene, Lang.EN).draw(canvas, grid, 0, events, false);
        return canvas.frame().text();
    }

    @Test
    void a_world_that_no_lesson_played_is_drawn_at_every_width() {
        LadderScene scene = halfOpen().scene;

        assertThat(drawn(scene, 80)).isEqualTo("""
                         C client                                              server S
                           CLOSED │                                          │ CLOSED
                                  │                                 listen() │ LISTEN
                   1     SYN_SENT ├── SYN        seq=100 ──────────── ✗ lost │
                              RTO │                                          │
                   2              ├── SYN        seq=100 ───────────────────▶│ SYN_RECEIVED
                   3              │.. SYN,ACK    seq=300    ack=101 ─────────┤
                """);
        assertThat(drawn(scene, 60)).isEqualTo("""
                  C [SYN_SENT]                            [SYN_RECEIVED] S
                    │                                         listen() │
                  1 ├── SYN        seq=100 ──────────────────── ✗ lost │
                    │ RTO                                              │
                  2 ├── SYN        seq=100 ───────────────────────────▶│
                  3 │.. SYN,ACK    seq=300    ack=101 ─────────────────┤
                """);
        assertThat(drawn(scene, 45)).isEqualTo("""
                  C SYN_SENT                 SYN_RECEIVED S
                      S listen()
                  1 C→S SYN      seq=100 ✗ lost
                    C   RTO
                  2 C→S SYN      seq=100
                  3  ←S SYN,ACK  seq=300 ack=101 ..
                """);
    }

    @Test
    void it_is_told_in_sentences() {
        assertThat(Story.lines(halfOpen().scene, Lang.EN))
                .containsExactly(
                        "   At first both ends are in CLOSED.",
                        "   The server called listen(). The server is in LISTEN.",
                        "   The client called connect(). The client is in SYN_SENT.",
                        "1. The client sent SYN. seq=100.",
                        "   Segment 1, SYN, was lost.",
                        "   The client's retransmission timer ran out.",
                        "2. The client sent SYN. seq=100.",
                        "   The server received it. The server is in SYN_RECEIVED.",
                        "3. The server sent SYN,ACK. seq=300, ack=101.");
    }

    @Test
    void what_happened_keeps_its_time() {
        LadderScene scene = halfOpen().pass(500).deliver().scene;

        assertThat(scene.moments().stream()
                        .filter(moment -> moment.what().departure().isPresent())
                        .map(LadderScene.Moment::atMillis))
                .containsExactly(0L, 1_000L, 1_000L, 1_500L);
    }

    @Test
    void what_is_kept_back_stands_as_a_question() {
        Played played = halfOpen();
        int before = played.scene.moments().size();
        LadderScene scene = played.deliver().scene;

        LadderScene segment = scene.keeping(new LadderScene.Kept(
                before, new Scene.Secret(CLIENT, Scene.Part.STATE_AND_SEGMENTS), LadderScene.Asks.SEGMENT));
        assertThat(drawn(segment, 80)).isEqualTo("""
                         C client                                              server S
                           CLOSED │                                          │ CLOSED
                                  │                                 listen() │ LISTEN
                   1     SYN_SENT ├── SYN        seq=100 ──────────── ✗ lost │
                              RTO │                                          │
                   2              ├── SYN        seq=100 ───────────────────▶│ SYN_RECEIVED
                   3              │◀─ SYN,ACK    seq=300    ack=101 ─────────┤
                   4              ├── ?                                      │
                """);
        LadderScene state = scene.keeping(
                new LadderScene.Kept(before, new Scene.Secret(CLIENT, Scene.Part.STATE), LadderScene.Asks.STATE));
        assertThat(drawn(state, 80)).isEqualTo("""
                         C client                                              server S
                           CLOSED │                                          │ CLOSED
                                  │                                 listen() │ LISTEN
                   1     SYN_SENT ├── SYN        seq=100 ──────────── ✗ lost │
                              RTO │                                          │
                   2              ├── SYN        seq=100 ───────────────────▶│ SYN_RECEIVED
                   3            ? │◀─ SYN,ACK    seq=300    ack=101 ─────────┤
                   4              ├── ACK        seq=101    ack=301 ───── .. │
                """);
        assertThat(segment.state(CLIENT)).isEqualTo(State.SYN_SENT);
        assertThat(scene.state(CLIENT)).isEqualTo(State.ESTABLISHED);
    }

    @Test
    void tools_and_sockets_tell_of_it_too() {
        Played played = halfOpen();

        assertThat(CaptureLines.of(played.scene).stream().map(CaptureLines.Line::fate))
                .containsExactly(CaptureLines.Fate.LOST, CaptureLines.Fate.ARRIVED, CaptureLines.Fate.FLYING);
        assertThat(SocketCalls.of(Duel.of(100, 300), played.scene, new Application(SERVER, true, true), Lang.EN))
                .containsExactly(new SocketCalls.Call("listen()", "= 0"), new SocketCalls.Call("accept()", "waits"));
        assertThat(SocketTable.rows(played.world.host(CLIENT), CLIENT, true))
                .extracting(SocketTable.Row::state)
                .containsExactly("SYN-SENT");
    }

    @TestFactory
    Stream<DynamicTest> the_states_that_a_lesson_shows_are_those_of_its_worlds() {
        return Library.shipped().lessons().stream()
                .map(lesson -> DynamicTest.dynamicTest(lesson.id(), () -> states(lesson)));
    }

    private static void states(Lesson lesson) {
        Walk walk = Walk.of(lesson);
        for (Stop stop : walk.stops()) {
            Scene scene = stop.scene();
            for (Side side : Side.values()) {
                Duel seen = scene.hidesState(side) ? scene.before() : scene.world();
                assertThat(LessonScenes.at(stop).state(side)).isEqualTo(seen.state(side));
            }
        }
    }
}
