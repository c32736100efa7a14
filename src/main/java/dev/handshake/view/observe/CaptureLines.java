package dev.handshake.view.observe;

import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Seq;
import dev.handshake.tcp.Side;
import dev.handshake.view.ladder.LadderScene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The segments of a scene as {@code tcpdump -nn -S} prints them, each where it left: a lost one is seen there too, and
 * only there. Left out are the clock, the window and the options, of which the story says nothing.
 */
public final class CaptureLines {
    /** What became of a segment, where that is not simply that it arrived. */
    public enum Fate {
        ARRIVED,
        FLYING,
        LOST,
        TWICE
    }

    /** One line. {@code number} is the segment's number on the ladder. */
    public record Line(int number, Side from, Segment segment, Fate fate) {}

    private CaptureLines() {}

    /** The segments that a learner may see, in the order in which they left. */
    public static List<Line> of(LadderScene scene) {
        List<Happening.Departed> departed = new ArrayList<>();
        Map<Integer, Copies> copies = new HashMap<>();
        for (int i = 0; i < scene.moments().size(); i++) {
            switch (scene.moments().get(i).what()) {
                case Happening.Departed left -> {
                    if (!scene.hidesSegments(i)) {
                        departed.add(left);
                        copies.put(left.number(), new Copies(1, 0));
                    }
                }
                case Happening.Duplicated copy -> copies.computeIfPresent(copy.number(), (n, c) -> c.twice());
                case Happening.Arrived arrived -> copies.computeIfPresent(arrived.number(), (n, c) -> c.arrive());
                case Happening.Lost lost -> copies.computeIfPresent(lost.number(), (n, c) -> c.lose());
                // What a third party sends does not leave here.
                case Happening.Injected injected -> {}
                case Happening.Called called -> {}
                case Happening.Delayed late -> {}
                case Happening.Expired expired -> {}
                case Happening.Crashed crashed -> {}
                case Happening.Passed passed -> {}
            }
        }
        return departed.stream()
                .map(d -> new Line(
                        d.number(),
                        d.from(),
                        d.segment(),
                        copies.get(d.number()).fate()))
                .toList();
    }

    /** How many copies of a segment are on the wire, and how many have arrived. */
    private record Copies(int flying, int arrived) {
        Copies twice() {
            return new Copies(flying + 1, arrived);
        }

        Copies arrive() {
            return new Copies(flying - 1, arrived + 1);
        }

        Copies lose() {
            return new Copies(flying - 1, arrived);
        }

        Fate fate() {
            if (flying > 0) {
                return Fate.FLYING;
            }
            return arrived == 0 ? Fate.LOST : arrived == 1 ? Fate.ARRIVED : Fate.TWICE;
        }
    }

    /** The address and port of an end as tcpdump writes it. */
    static String address(Side side) {
        return side == Side.CLIENT ? "192.0.2.1.49152" : "192.0.2.2.80";
    }

    /** {@code 192.0.2.1.49152 > 192.0.2.2.80:} */
    static String direction(Side from) {
        return address(from) + " > " + address(from.opposite()) + ":";
    }

    /** {@code Flags [S.], seq 300, ack 101, length 0} in parts that may stand on rows of their own. */
    public static List<String> parts(Segment segment) {
        List<String> parts = new ArrayList<>();
        parts.add("Flags [" + flags(segment) + "],");
        // A bare ACK is printed without its sequence number.
        if (segment.text()) {
            parts.add("seq " + Seq.value(segment.seq()) + ":" + Seq.value(segment.seq() + segment.length()) + ",");
        } else if (segment.syn() || segment.fin() || segment.rst()) {
            parts.add("seq " + Seq.value(segment.seq()) + ",");
        }
        if (segment.hasAck()) {
            parts.add("ack " + Seq.value(segment.ack()) + ",");
        }
        parts.add("length " + segment.length());
        return parts;
    }

    /** One letter each; the dot is the ACK. Linux sets PSH on the last segment of what was written. */
    private static String flags(Segment segment) {
        String letters = (segment.fin() ? "F" : "")
                + (segment.syn() ? "S" : "")
                + (segment.rst() ? "R" : "")
                + (segment.text() ? "P" : "")
                + (segment.hasAck() ? "." : "");
        return letters.isEmpty() ? "none" : letters;
    }
}
