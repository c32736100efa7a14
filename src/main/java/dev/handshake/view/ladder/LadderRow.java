package dev.handshake.view.ladder;

import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;

/**
 * One row of the ladder.
 *
 * @param number the segment's number, 0 where no segment is on the row
 * @param from who sends, null where the row has no wire
 * @param segment what is sent, null where the row has no wire or it is asked for
 * @param wire what is on the wire
 * @param client what stands at the client's side
 * @param server what stands at the server's side
 * @param noteAt the end at whose rail {@code note} stands, null for none
 * @param note what made the state of this row change where no segment did
 */
public record LadderRow(
        int number, Side from, Segment segment, Wire wire, Slot client, Slot server, Side noteAt, String note) {

    /** What a row shows between the rails. */
    public enum Wire {
        NONE,
        /** Left, and still under way when the next row happens. */
        FLYING,
        /** Left and arrived. */
        WHOLE,
        /** Left on an earlier row, arrives here. */
        LANDING,
        LOST,
        /** Left on an earlier row, lost here. */
        LOST_LATER,
        /** The learner is asked for it. */
        ASKED
    }

    /** What stands at one end of a row. */
    public record Slot(Kind kind, String text) {
        static final Slot EMPTY = new Slot(Kind.EMPTY, "");
        static final Slot ASKED = new Slot(Kind.ASKED, "?");

        public enum Kind {
            EMPTY,
            /** The state that begins here. */
            STATE,
            /** A timer or a call. */
            LABEL,
            /** The state that the learner is asked for. */
            ASKED
        }
    }

    public static LadderRow blank() {
        return new LadderRow(0, null, null, Wire.NONE, Slot.EMPTY, Slot.EMPTY, null, "");
    }

    public static LadderRow of(int number, Side from, Segment segment, Wire wire) {
        return new LadderRow(number, from, segment, wire, Slot.EMPTY, Slot.EMPTY, null, "");
    }

    Slot slot(Side side) {
        return side == Side.CLIENT ? client : server;
    }

    public LadderRow with(Side side, Slot slot) {
        return new LadderRow(
                number,
                from,
                segment,
                wire,
                side == Side.CLIENT ? slot : client,
                side == Side.SERVER ? slot : server,
                noteAt,
                note);
    }

    LadderRow with(Wire other) {
        return new LadderRow(number, from, segment, other, client, server, noteAt, note);
    }

    LadderRow noted(Side side, String words) {
        return new LadderRow(number, from, segment, wire, client, server, side, words);
    }
}
