package dev.handshake.lesson.claim;

import dev.handshake.lesson.Refutation;
import dev.handshake.lesson.Refutation.CounterStory;
import dev.handshake.lesson.Scene;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.claim.Proposition.HeaderField;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import java.util.List;
import java.util.Optional;

/** Holds orders, counts and numbers against the handshake and the close as the engine plays them. */
final class NotationJudge {
    private static final String OPENS = "RFC 9293 3.5";
    private static final String CLOSES = "RFC 9293 3.6";

    private NotationJudge() {}

    /** The three segments of a handshake in which nothing goes wrong. */
    private static List<Segment> handshake() {
        return departures(opened());
    }

    private static List<Segment> departures(Scene scene) {
        return scene.story().stream()
                .flatMap(each -> each.departure().stream())
                .map(Happening.Departed::segment)
                .toList();
    }

    private static Scene opened() {
        return PlotWorlds.of(Plot.OPENING).shortest(scene -> isIn(scene, State.ESTABLISHED, State.ESTABLISHED));
    }

    /** A close of four segments: whoever holds an ACK back saves one. */
    private static Scene closed() {
        return PlotWorlds.of(Plot.CLIENT_CLOSES)
                .shortest(scene -> isIn(scene, State.TIME_WAIT, State.CLOSED)
                        && departures(scene).size() >= 4);
    }

    private static boolean isIn(Scene scene, State client, State server) {
        return scene.world().state(Side.CLIENT) == client && scene.world().state(Side.SERVER) == server;
    }

    private static Optional<CounterStory> story(Scene scene) {
        return Optional.of(new CounterStory(scene, Optional.empty()));
    }

    static Optional<Refutation> refuteOrder(List<SegmentName> segments) {
        boolean opens = segments.contains(SegmentName.SYN) || segments.contains(SegmentName.SYN_ACK);
        boolean closes = segments.contains(SegmentName.FIN);
        boolean both = opens && closes && segments.size() > 4;
        if (segments.contains(SegmentName.RST) || both || !opens && !closes) {
            return Optional.empty();
        }
        return Optional.of(
                opens
                        ? new Refutation(
                                new Text(
                                        "연결은 SYN, SYN-ACK, ACK의 순서로 맺습니다.",
                                        "A connection is opened by SYN, SYN-ACK and ACK, in this order."),
                                OPENS,
                                story(opened()))
                        : new Refutation(
                                new Text(
                                        "연결은 FIN, ACK, FIN, ACK의 순서로 닫습니다. 두 번째 FIN에 ACK가 함께 실리면 FIN, FIN-ACK, ACK입니다.",
                                        "A connection is closed by FIN, ACK, FIN and ACK. Where the second FIN carries the ACK it is FIN, FIN-ACK and ACK."),
                                CLOSES,
                                story(closed())));
    }

    static Optional<Refutation> refute(Proposition.AtPlace said) {
        List<Segment> handshake = handshake();
        if (said.place() > handshake.size() || said.segment().mayMean(handshake.get(said.place() - 1))) {
            return Optional.empty();
        }
        String is = SegmentName.of(handshake.get(said.place() - 1)).spoken();
        String ko = List.of("첫", "두", "세").get(said.place() - 1);
        String en = List.of("first", "second", "third").get(said.place() - 1);
        Text so = new Text(
                "handshake의 " + ko + " 번째 세그먼트는 " + is + "입니다.",
                "The " + en + " segment of the handshake is the " + is + ".");
        return Optional.of(new Refutation(so, OPENS, story(opened())));
    }

    static Optional<Refutation> refute(Proposition.Acked said) {
        boolean acked = handshake().stream()
                .filter(segment -> SegmentName.of(segment) == said.segment())
                .anyMatch(Segment::hasAck);
        Text so = new Text(
                "첫 SYN에는 ACK 비트가 꺼져 있습니다. 아직 상대에게서 받은 것이 없습니다.",
                "The first SYN does not have the ACK bit: nothing has come from the peer yet.");
        return acked ? Optional.empty() : Optional.of(new Refutation(so, OPENS, story(opened())));
    }

    static Optional<Refutation> refute(Proposition.Counted said) {
        return switch (said.phase()) {
            case OPENING ->
                said.segments() == handshake().size()
                        ? Optional.empty()
                        : Optional.of(new Refutation(
                                new Text("연결을 맺는 세그먼트는 세 개입니다.", "Three segments open a connection."),
                                OPENS,
                                story(opened())));
            case CLOSING ->
                said.segments() == 3 || said.segments() == 4
                        ? Optional.empty()
                        : Optional.of(new Refutation(
                                new Text(
                                        "연결을 닫는 세그먼트는 네 개이고, ACK와 FIN이 한 세그먼트로 나가면 세 개입니다.",
                                        "Four segments close a connection, or three where an ACK and a FIN leave as one."),
                                CLOSES,
                                story(closed())));
        };
    }

    static Optional<Refutation> refute(Proposition.Takes said) {
        boolean takes =
                switch (said.segment()) {
                    case SYN, FIN, SYN_ACK -> true;
                    case ACK, RST -> false;
                };
        if (takes == said.takes()) {
            return Optional.empty();
        }
        String name = said.segment().spoken();
        Text so = takes
                ? new Text(name + "은 시퀀스 번호를 하나 씁니다.", "A " + name + " takes one sequence number.")
                : new Text("데이터가 없는 " + name + "는 시퀀스 번호를 쓰지 않습니다.", "A bare " + name + " takes no sequence number.");
        return Optional.of(new Refutation(so, "RFC 9293 3.4", story(opened())));
    }

    static Optional<Refutation> refute(Proposition.Numbered said) {
        List<Segment> handshake = handshake();
        Optional<Segment> segment = handshake.stream()
                .filter(each -> SegmentName.of(each) == said.segment())
                .findFirst();
        if (segment.isEmpty()
                || said.field() == HeaderField.ACK && !segment.get().hasAck()) {
            return Optional.empty();
        }
        int isn = said.value().ofClient() ? Plot.CLIENT_ISN : Plot.SERVER_ISN;
        int is = said.field() == HeaderField.SEQ
                ? segment.get().seq()
                : segment.get().ack();
        if (isn + said.value().plus() == is) {
            return Optional.empty();
        }
        boolean client = Math.abs(is - Plot.CLIENT_ISN) < Math.abs(is - Plot.SERVER_ISN);
        int plus = is - (client ? Plot.CLIENT_ISN : Plot.SERVER_ISN);
        String field = said.field() == HeaderField.SEQ ? "seq" : "ack";
        String more = plus == 0 ? "" : "+" + plus;
        Text so = new Text(
                said.segment().spoken() + "의 " + field + "는 " + (client ? "클라이언트" : "서버") + " ISN" + more + "입니다.",
                "The " + field + " of the " + said.segment().spoken() + " is the " + (client ? "client" : "server")
                        + "'s ISN" + more + ".");
        return Optional.of(new Refutation(so, OPENS, story(opened())));
    }

    static Optional<Refutation> refute(Proposition.Lasts said) {
        Text so = new Text("TIME_WAIT는 2MSL 동안 유지됩니다.", "TIME_WAIT lasts 2MSL.");
        return said.state() == State.TIME_WAIT && !said.measure().equals("2msl")
                ? Optional.of(new Refutation(so, "RFC 9293 3.6.1", story(closed())))
                : Optional.empty();
    }

    static Optional<Refutation> refute(Proposition.AtClosedPort said) {
        if (said.answer().equals(Optional.of(SegmentName.RST))) {
            return Optional.empty();
        }
        PlotWorlds worlds = PlotWorlds.of(Plot.REFUSAL);
        return worlds.turns().stream()
                .filter(turn -> turn.what()
                        .filter(what -> what.why() == Rule.CLOSED_RESETS)
                        .isPresent())
                .findFirst()
                .map(turn -> new Refutation(
                        new Text(
                                "아무도 기다리지 않는 포트에 온 SYN에는 RST로 답합니다.",
                                "A SYN to a port where nobody listens is answered with a RST."),
                        "RFC 9293 " + Rule.CLOSED_RESETS.section(),
                        story(worlds.scene(turn.to()))));
    }
}
