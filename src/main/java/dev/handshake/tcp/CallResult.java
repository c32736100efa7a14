package dev.handshake.tcp;

/** What a user call returns (RFC 9293, 3.10.1 to 3.10.6). */
public enum CallResult {
    OK("ok"),
    OK_QUEUED("ok (queued)"),
    OK_DATA("ok (data)"),
    /** STATUS: the words name the state, see {@link #words(State)}. */
    STATUS("state = "),
    /** The RFC says nothing about this call in this state. */
    UNSPECIFIED("unspecified"),
    NO_CONNECTION("error: connection does not exist"),
    ALREADY_EXISTS("error: connection already exists"),
    CLOSING("error: connection closing"),
    REMOTE_UNSPECIFIED("error: remote socket unspecified");

    private final String words;

    CallResult(String words) {
        this.words = words;
    }

    /** The RFC's words; {@code state} is the state in which the call was made. */
    public String words(State state) {
        return this == STATUS ? words + state : words;
    }

    /** True where the call was refused. */
    public boolean isError() {
        return words.startsWith("error");
    }
}
