package dev.handshake.tcp;

/** The two ends of a connection, named by who calls first in the lessons: a client calls, a server listens. */
public enum Side {
    CLIENT,
    SERVER;

    public Side opposite() {
        return this == CLIENT ? SERVER : CLIENT;
    }
}
