package dev.handshake.view.ladder;

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
    /** The widest of everything that is sent in a story. */
    public static LadderWidths of(LadderScene story) {
        LadderWidths widest = new LadderWidths("SYN,ACK".length(), 3, 0);
        for (LadderScene.Moment moment : story.moments()) {
            widest = moment.what()
                    .departure()
                    .map(Happening.Departed::segment)
                    .map(widest::holding)
                    .orElse(widest);
        }
        return widest;
    }

    /** The same, wide enough for this segment too. */
    private LadderWidths holding(Segment segment) {
        return new LadderWidths(
                Math.max(flags, segment.flagText().length()),
                Math.max(number, Math.max(seq(segment).length(), ack(segment).length()) - 4),
                Math.max(length, length(segment).length()));
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
