package dev.handshake.tcp;

import java.util.OptionalInt;

/** What can happen to one end of a connection: a user call, a segment, a timeout (RFC 9293, 3.10). */
public sealed interface Event {
    /** A call of the application (3.10.1 to 3.10.6). It is the only event that returns something: a {@link CallResult}. */
    sealed interface Call extends Event {
        /** The RFC's name of the call, as the state diagram writes it: {@code active OPEN}, {@code CLOSE}. */
        String words();
    }

    /** OPEN without a remote socket: wait for a caller (3.10.1). */
    record OpenPassive() implements Call {
        @Override
        public String words() {
            return "passive OPEN";
        }
    }

    /**
     * OPEN towards a remote socket (3.10.1).
     *
     * @param remoteKnown false where the caller named no remote socket, which is an error
     * @param iss the initial sequence number chosen for this connection; empty: the one that the TCB would choose
     */
    record OpenActive(boolean remoteKnown, OptionalInt iss) implements Call {
        public OpenActive(boolean remoteKnown) {
            this(remoteKnown, OptionalInt.empty());
        }

        @Override
        public String words() {
            return "active OPEN";
        }
    }

    /**
     * SEND (3.10.2).
     *
     * @param octets how many to send, 1 or more
     * @param remoteKnown false where a listener's caller named no remote socket
     */
    record Send(int octets, boolean remoteKnown) implements Call {
        public Send {
            if (octets < 1) {
                throw new IllegalArgumentException("SEND needs at least one octet: " + octets);
            }
        }

        @Override
        public String words() {
            return "SEND";
        }
    }

    /** RECEIVE everything that has arrived (3.10.3). */
    record Receive() implements Call {
        @Override
        public String words() {
            return "RECEIVE";
        }
    }

    /** CLOSE: "I have no more data to send" (3.10.4). */
    record Close() implements Call {
        @Override
        public String words() {
            return "CLOSE";
        }
    }

    /** ABORT: throw the connection away (3.10.5). */
    record Abort() implements Call {
        @Override
        public String words() {
            return "ABORT";
        }
    }

    /** STATUS: ask for the state (3.10.6). */
    record Status() implements Call {
        @Override
        public String words() {
            return "STATUS";
        }
    }

    /** A segment arrives (3.10.7). */
    record Arrival(Segment segment) implements Event {}

    /** A timer runs out (3.10.8). */
    record Timeout(Timer timer) implements Event {}

    /** The timers of one connection. */
    enum Timer {
        /** The retransmission timeout: nothing acknowledged the front of the retransmission queue in time. */
        RTO,
        /** The user timeout: the connection has gone on too long without an acknowledgment. */
        USER_TIMEOUT,
        /** Twice the maximum segment lifetime, in TIME_WAIT. */
        TIME_WAIT,
        /** The persist timer: the peer's window is zero and data waits (3.8.6.1). */
        PERSIST
    }

    OpenPassive OPEN_PASSIVE = new OpenPassive();
    OpenActive OPEN_ACTIVE = new OpenActive(true);
    Receive RECEIVE = new Receive();
    Close CLOSE = new Close();
    Abort ABORT = new Abort();
    Status STATUS = new Status();
    Timeout RTO = new Timeout(Timer.RTO);
    Timeout USER_TIMEOUT = new Timeout(Timer.USER_TIMEOUT);
    Timeout TWO_MSL = new Timeout(Timer.TIME_WAIT);
    Timeout PERSIST = new Timeout(Timer.PERSIST);

    /** OPEN with another initial sequence number than last time, as 3.4.1 asks of every new connection. */
    static OpenActive openActive(int iss) {
        return new OpenActive(true, OptionalInt.of(iss));
    }

    /** SEND of this many octets on a connection whose remote socket is known. */
    static Send send(int octets) {
        return new Send(octets, true);
    }
}
