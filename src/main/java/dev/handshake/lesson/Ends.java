package dev.handshake.lesson;

import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Flight;
import dev.handshake.tcp.Move;
import dev.handshake.tcp.Side;

/**
 * How the two ends stand when a lesson begins.
 *
 * @param clientIss the client's initial sequence number, 32 bits
 * @param serverIss the server's
 * @param serverListens true where the server has called listen() before the lesson starts
 * @param clientListens likewise for the client; lessons rarely want it
 * @param established true where the lesson starts on an open connection: the handshake is played before its first step
 */
public record Ends(int clientIss, int serverIss, boolean clientListens, boolean serverListens, boolean established) {

    /** The world in which the lesson starts. */
    public Duel world() {
        Duel world = Duel.of(clientIss, serverIss);
        if (clientListens) {
            world = world.play(new Move.Call(Side.CLIENT, Event.OPEN_PASSIVE)).next();
        }
        if (serverListens || established) {
            world = world.play(new Move.Call(Side.SERVER, Event.OPEN_PASSIVE)).next();
        }
        if (!established) {
            return world;
        }
        world = world.play(new Move.Call(Side.CLIENT, Event.OPEN_ACTIVE)).next();
        while (!world.flights().isEmpty()) {
            Flight next = world.flights().get(0);
            world = world.play(new Move.Deliver(next.number())).next();
        }
        // The ladder of a closing lesson counts its own segments from 1.
        return new Duel(world.client(), world.server(), world.flights(), 0, 0);
    }
}
