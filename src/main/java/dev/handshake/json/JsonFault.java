package dev.handshake.json;

/** A text is no JSON, or exceeds a limit of {@link JsonReader}. The message names what was found there, without the place. */
public final class JsonFault extends Exception {
    /** What is wrong, for readers with words of their own for it. */
    public enum Kind {
        /** There is no value at all. */
        EMPTY,
        /** The text ends in the middle of a value. */
        CUT_SHORT,
        /** More text follows behind the value. */
        MORE_TEXT,
        /** Anything else. */
        OTHER
    }

    private final transient JsonPlace place;
    private final Kind kind;

    JsonFault(Kind kind, JsonPlace place, String what) {
        super(what);
        this.kind = kind;
        this.place = place;
    }

    public Kind kind() {
        return kind;
    }

    /** Where reading had to stop; the start of the text where the parser does not know better. */
    public JsonPlace place() {
        return place;
    }
}
