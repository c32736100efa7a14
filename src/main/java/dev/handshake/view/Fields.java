package dev.handshake.view;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Choices;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Walk;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Seq;
import java.util.ArrayList;
import java.util.List;

/**
 * How wide the fields of a lesson's segments are, so that its columns are chosen once.
 *
 * @param flags columns of the widest flags
 * @param number digits of the widest number
 * @param length columns of the widest {@code len=}, 0 where no segment carries data
 */
record Fields(int flags, int number, int length) {
    /** The widest of everything that a lesson shows, choices included. */
    static Fields of(Walk walk) {
        List<Segment> segments = new ArrayList<>();
        for (Happening happening : walk.end().story()) {
            if (happening instanceof Happening.Departed departed) {
                segments.add(departed.segment());
            }
        }
        for (Stop stop : walk.stops()) {
            if (stop instanceof Stop.Question question) {
                for (Answer answer : Choices.of(question, 0)) {
                    if (answer instanceof Answer.Sends sends) {
                        segments.add(sends.segment());
                    }
                }
            }
        }
        int flags = "SYN,ACK".length();
        int number = 3;
        int length = 0;
        for (Segment segment : segments) {
            flags = Math.max(flags, segment.flagText().length());
            number = Math.max(number, Math.max(digits(segment.seq()), segment.hasAck() ? digits(segment.ack()) : 0));
            length = Math.max(length, segment.text() ? length(segment).length() : 0);
        }
        return new Fields(flags, number, length);
    }

    static int digits(int number) {
        return String.valueOf(Seq.value(number)).length();
    }

    static String seq(Segment segment) {
        return "seq=" + Seq.value(segment.seq());
    }

    static String ack(Segment segment) {
        return segment.hasAck() ? "ack=" + Seq.value(segment.ack()) : "";
    }

    static String length(Segment segment) {
        return segment.text() ? "len=" + segment.length() : "";
    }

    /** Columns of {@code seq=} or {@code ack=} with the widest number. */
    int field() {
        return 4 + number;
    }
}
