package dev.handshake.view.ladder;

import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import java.util.Optional;

/**
 * One row of the ladder.
 *
 * @param crossing what is on the wire; empty where nothing is
 * @param client what stands at the client's side
 * @param server what stands at the server's side
 * @param note what made the state of this row change where no segment did
 */
public record LadderRow(Optional<Crossing> crossing, Slot client, Slot server, Optional<Note> note) {
    /**
     * A segment between the rails.
     *
     * @param number of the segment, 0 where it has none
     * @param from who sends it
     * @param segment empty where the learner is asked for it
     */
    public record Crossing(int number, Side from, Wire wire, Optional<Segment> segment) {}

    /** How far a segment gets on the row. */
    public enum Wire {
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
        ASKED;

        boolean leavesHere() {
            return this != LANDING && this != LOST_LATER;
        }

        boolean arrives() {
            return this == WHOLE || this == LANDING;
        }

        boolean isLost() {
            return this == LOST || this == LOST_LATER;
        }
    }

    /** Words inside the rails, beside the end that they are about. */
    public record Note(Side at, String words) {}

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

        boolean isLabel() {
            return kind == Kind.LABEL;
        }

        boolean isEmpty() {
            return kind == Kind.EMPTY;
        }
    }

    public static LadderRow blank() {
        return new LadderRow(Optional.empty(), Slot.EMPTY, Slot.EMPTY, Optional.empty());
    }

    /** A row on which a segment is. */
    public static LadderRow of(int number, Side from, Segment segment, Wire wire) {
        return crossing(new Crossing(number, from, wire, Optional.of(segment)));
    }

    /** A row on which the learner is asked for the segment of this number. */
    static LadderRow asked(int number, Side from) {
        return crossing(new Crossing(number, from, Wire.ASKED, Optional.empty()));
    }

    private static LadderRow crossing(Crossing crossing) {
        return new LadderRow(Optional.of(crossing), Slot.EMPTY, Slot.EMPTY, Optional.empty());
    }

    Slot slot(Side side) {
        return side == Side.CLIENT ? client : server;
    }

    public LadderRow with(Side side, Slot slot) {
        return side == Side.CLIENT
                ? new LadderRow(crossing, slot, server, note)
                : new LadderRow(crossing, client, slot, note);
    }

    /** The same row, with the segment at another place of its way. */
    LadderRow with(Wire other) {
        return new LadderRow(
                crossing.map(c -> new Crossing(c.number(), c.from(), other, c.segment())), client, server, note);
    }

    LadderRow noted(Side side, String words) {
        return new LadderRow(crossing, client, server, Optional.of(new Note(side, words)));
    }

    /** True where this segment is on the row and still under way. */
    boolean isUnderWay(int number) {
        return crossing.filter(c -> c.number() == number && c.wire() == Wire.FLYING)
                .isPresent();
    }

    /** The segment that the learner is asked for on this row. */
    Optional<Crossing> asked() {
        return crossing.filter(c -> c.wire() == Wire.ASKED);
    }
}
