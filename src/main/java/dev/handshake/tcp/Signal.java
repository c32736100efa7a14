package dev.handshake.tcp;

/** What the connection tells its user without being asked, in the RFC's words. */
public enum Signal {
    CONNECTION_CLOSING("connection closing"),
    CONNECTION_RESET("connection reset"),
    ERROR_RESET("error: connection reset"),
    CONNECTION_REFUSED("connection refused"),
    ABORTED_BY_USER_TIMEOUT("error: connection aborted due to user timeout"),
    OUTSTANDING_CLOSING("outstanding calls: error: closing"),
    OUTSTANDING_RESET("outstanding calls: connection reset");

    private final String words;

    Signal(String words) {
        this.words = words;
    }

    /** The RFC's words. */
    public String words() {
        return words;
    }
}
