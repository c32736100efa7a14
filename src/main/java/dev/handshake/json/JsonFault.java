package dev.handshake.json;

/** A text is no JSON, or exceeds a limit of {@link JsonReader}. The message names what was found there, without the place. */
public final class JsonFault extends Exception {
    private final transient JsonPlace place;

    JsonFault(JsonPlace place, String what) {
        super(what);
        this.place = place;
    }

    /** Where reading had to stop; the start of the text where the parser does not know better. */
    public JsonPlace place() {
        return place;
    }
}
