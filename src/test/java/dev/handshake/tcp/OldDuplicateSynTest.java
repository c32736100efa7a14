package dev.handshake.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** RFC 9293, figure 8: the SYN of a connection that is no more reaches the listener before the new one. */
class OldDuplicateSynTest {
    private Duel world = Duel.of(90, 300);
    private final List<String> sent = new ArrayList<>();

    @Test
    void threeSegmentsLetTheClientRefuse() {
        play(new Move.Call(Side.SERVER, Event.OPEN_PASSIVE));
        play(new Move.Call(Side.CLIENT, Event.OPEN_ACTIVE));
        play(new Move.Crash(Side.CLIENT));
        play(new Move.Call(Side.CLIENT, Event.openActive(100)));
        play(new Move.Deliver(1));
        play(new Move.Deliver(3));
        assertEquals(State.SYN_SENT, world.state(Side.CLIENT));
        play(new Move.Deliver(4));
        assertEquals(State.LISTEN, world.state(Side.SERVER));
        play(new Move.Deliver(2));
        play(new Move.Deliver(5));
        play(new Move.Deliver(6));

        assertEquals(
                List.of(
                        "SYN seq=90",
                        "SYN seq=100",
                        "SYN,ACK seq=300 ack=91",
                        "RST seq=91",
                        "SYN,ACK seq=300 ack=101",
                        "ACK seq=101 ack=301"),
                sent);
        assertEquals(State.ESTABLISHED, world.state(Side.CLIENT));
        assertEquals(State.ESTABLISHED, world.state(Side.SERVER));
    }

    private void play(Move move) {
        Duel.Played played = world.play(move);
        world = played.next();
        for (Happening happening : played.story()) {
            if (happening instanceof Happening.Departed departed) {
                sent.add(departed.segment().toString());
            }
        }
    }
}
