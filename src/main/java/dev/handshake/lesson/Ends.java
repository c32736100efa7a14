package dev.handshake.lesson;

import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Move;
import dev.handshake.tcp.Side;

/**
 * How the two ends stand when a story begins.
 *
 * @param client the client's end
 * @param server the server's end; it listens wherever the story starts on an open connection
 * @param start where the story starts
 */
public record Ends(End client, End server, Start start) {
    public Ends {
        if (start == Start.ESTABLISHED) {
            server = End.listening(server.iss());
        }
    }

    /**
     * One end.
     *
     * @param iss its initial sequence number, 32 bits
     * @param listens true where its application has called listen() before the story starts
     */
    public record End(int iss, boolean listens) {
        /** An end whose application has done nothing yet. */
        public static End closed(int iss) {
            return new End(iss, false);
        }

        /** An end that waits for a caller. */
        public static End listening(int iss) {
            return new End(iss, true);
        }
    }

    /** Where a story starts. */
    public enum Start {
        /** Before any segment. */
        CLOSED,
        /** On an open connection: the handshake is played before the first step. */
        ESTABLISHED
    }

    /** Two ends that have done nothing yet. */
    public static Ends closed(int clientIss, int serverIss) {
        return new Ends(End.closed(clientIss), End.closed(serverIss), Start.CLOSED);
    }

    /** A client that has done nothing yet, and a server that listens. */
    public static Ends serverListens(int clientIss, int serverIss) {
        return new Ends(End.closed(clientIss), End.listening(serverIss), Start.CLOSED);
    }

    /** The two ends of an open connection, which the client opened. */
    public static Ends established(int clientIss, int serverIss) {
        return new Ends(End.closed(clientIss), End.listening(serverIss), Start.ESTABLISHED);
    }

    /** The world in which the story starts. */
    public Duel world() {
        Duel world = Duel.of(client.iss(), server.iss());
        if (client.listens()) {
            world = world.play(new Move.Call(Side.CLIENT, Event.OPEN_PASSIVE)).next();
        }
        if (server.listens()) {
            world = world.play(new Move.Call(Side.SERVER, Event.OPEN_PASSIVE)).next();
        }
        return switch (start) {
            case CLOSED -> world;
            case ESTABLISHED -> opened(world);
        };
    }

    private static Duel opened(Duel closed) {
        Duel world = closed.play(new Move.Call(Side.CLIENT, Event.OPEN_ACTIVE)).next();
        while (!world.flights().isEmpty()) {
            world = world.play(new Move.Deliver(world.flights().get(0).number()))
                    .next();
        }
        // The ladder of a closing lesson counts its own segments from 1.
        return new Duel(world.client(), world.server(), world.flights(), 0, 0);
    }
}
