package dev.handshake.view.ladder;

import dev.handshake.lesson.Walk;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Seq;

/**
 * How wide the fields of a lesson's segments are, so that its columns are chosen once. A choice or a segment of the
 * learner's own may be wider: it pushes its own fields aside.
 *
 * @param flags columns of the widest flags that are sent
 * @param number digits of the widest number
 * @param length columns of the widest {@code len=}, 0 where no segment carries data
 */
public record LadderWidths(int flags, int number, int length) {
    /** The widest of everything that is sent in a lesson. */
    public static LadderWidths of(Walk walk) {
        int flags = "SYN,ACK".length();
        int number = 3;
        int length = 0;
        for (Happening happening : walk.end().story()) {
            if (happening instanceof Happening.Departed departed) {
                Segment segment = departed.segment();
                flags = Math.max(flags, segment.flagText().length());
                number = Math.max(number, seq(segment).length() - 4);
                number = Math.max(number, ack(segment).length() - 4);
                length = Math.max(length, length(segment).length());
            }
        }
        return new LadderWidths(flags, number, length);
    }

    public static String seq(Segment segment) {
        return "seq=" + Seq.value(segment.seq());
    }

    public static String ack(Segment segment) {
        return segment.hasAck() ? "ack=" + Seq.value(segment.ack()) : "";
    }

    public static String length(Segment segment) {
        return segment.text() ? "len=" + segment.length() : "";
    }

    /** Columns of {@code seq=} or {@code ack=} with the widest number. */
    int field() {
        return 4 + number;
    }

    /** Columns of {@code len=} and the blank before it. */
    int lengthWithGap() {
        return length == 0 ? 0 : length + 1;
    }
}
