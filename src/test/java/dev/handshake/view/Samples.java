package dev.handshake.view;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Ends;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Text;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lessons for looking at pages: they stay as they are while the shipped ones are being written. */
final class Samples {
    private static final Side C = Side.CLIENT;
    private static final Side S = Side.SERVER;
    private static final Step DELIVER = wire(Step.Wire.Op.DELIVER, Step.Wire.NEXT);
    private static final Step DROP = wire(Step.Wire.Op.DROP, Step.Wire.NEXT);

    private Samples() {}

    static Course course() {
        List<Lesson> lessons = List.of(threeWay(), fourWay(), lostLastAck(), simultaneousOpen(), halfClose(), wide());
        Course.Station station = new Course.Station("st", new Text("연결 수립", "Opening"), lessons);
        return new Course(
                List.of(new Course.Track(new Text("열기", "Opening"), List.of(station))),
                Library.shipped().topics());
    }

    private static Lesson threeWay() {
        return lesson(
                "three-way",
                new Text("3-way 핸드셰이크", "The three-way handshake"),
                Ends.serverListens(100, 300),
                say("""
                        왼쪽이 클라이언트, 오른쪽이 서버입니다.
                        서버는 listen()을 부르고 기다립니다. 클라이언트는 아직 CLOSED입니다.
                        이제 클라이언트의 애플리케이션이 connect()를 부릅니다.""", """
                        The client is on the left, the server on the right.
                        The server has called listen() and waits; the client is CLOSED.
                        Now the client's application calls connect()."""),
                call(C, Event.OPEN_ACTIVE, "connect"),
                segment(
                        C,
                        "ack는 상대에게서 무언가를 받은 뒤에야 의미가 있습니다. 받은 것이 있나요?",
                        "An ack means something only after something arrived. Has anything?"),
                DELIVER,
                state(
                        S,
                        "연결이 성립하려면 이쪽의 SYN까지 상대가 확인해 주어야 합니다.",
                        "An end is open only when its own SYN has been confirmed."),
                segment(
                        S,
                        "서버는 두 가지를 알립니다. 자기 시작 번호, 그리고 다음에 받을 번호입니다.",
                        "It has two things to tell, its own start number and the one it expects."),
                say("""
                        ACK와 SYN이 따로 간다고 흔히 말하지만 세그먼트는 하나입니다.
                        둘은 패킷의 종류가 아니라 한 헤더의 비트라서 함께 켜질 수 있습니다.
                        seq=300은 서버의 시작 번호, ack=101은 클라이언트 SYN의 다음 번호입니다.
                        이 SYN이 포트를 열어 달라는 요청이라는 설명도 틀립니다.
                        클라이언트의 포트는 connect() 때 이미 정해졌습니다.""", """
                        The ACK and the SYN do not travel apart: one segment, two bits set.
                        They are bits of one header, not two kinds of packet.
                        seq=300 is the server's own start; ack=101 follows the client's SYN.
                        Nor does this SYN ask the client to open a port:
                        that was settled when the client called connect()."""),
                DELIVER,
                state(C, "SYN_SENT는 상대의 SYN과 내 SYN의 확인을 기다립니다.", "SYN_SENT waits for the peer's SYN and for an ACK."),
                numbers(C, "seq는 이쪽이 다음에 쓸 번호입니다.", "seq is the next number this end uses."),
                DELIVER,
                state(S, "서버는 무엇을 기다리고 있었나요?", "What was the server waiting for?"),
                call(C, Event.send(10), "send 10"),
                numbers(C, "방금 보낸 ACK도 번호를 썼나요?", "Did the ACK just sent use a number?"));
    }

    private static Lesson fourWay() {
        return lesson(
                "four-way",
                new Text("4-way 연결 종료", "The four-way close"),
                Ends.established(100, 300),
                say("클라이언트가 먼저 닫습니다.", "The client closes first."),
                call(C, Event.CLOSE, "close"),
                segment(C, "close()는 FIN을 보냅니다.", "close() sends a FIN."),
                DELIVER,
                state(S, "서버 애플리케이션은 아직 close()를 부르지 않았습니다.", "The server's application has not called close() yet."),
                DELIVER,
                state(C, "클라이언트의 FIN이 확인되었습니다.", "The client's FIN has been confirmed."),
                call(S, Event.CLOSE, "close"),
                DELIVER,
                state(C, "두 방향이 다 닫혔습니다.", "Both directions are closed."),
                DELIVER,
                say("서버가 CLOSED가 되었습니다.", "The server is CLOSED."));
    }

    private static Lesson lostLastAck() {
        return lesson(
                "lost-last-ack",
                new Text("마지막 ACK가 유실되면", "When the last ACK is lost"),
                Ends.established(100, 300),
                say("마지막 ACK가 유실되면 어떻게 될까요?", "What if the last ACK is lost?"),
                call(C, Event.CLOSE, "close"),
                DELIVER,
                DELIVER,
                call(S, Event.CLOSE, "close"),
                DELIVER,
                segment(C, "아직 알리지 않은 것은 무엇인가요?", "What has not been said yet?"),
                DROP,
                state(S, "유실된 세그먼트는 아무 일도 일으키지 않습니다.", "A lost segment makes nothing happen."),
                new Step.Timer(S, Event.Timer.RTO),
                numbers(S, "재전송은 번호를 그대로 씁니다.", "A retransmission keeps its number."),
                DELIVER,
                segment(C, "지금 서버에 필요한 것은 무엇인가요?", "What does the server need now?"),
                state(C, "달라진 점이 있나요?", "Has anything changed?"),
                DELIVER,
                new Step.Timer(C, Event.Timer.TIME_WAIT),
                state(C, "2MSL이 지났습니다.", "2MSL is over."),
                new Step.Crash(S),
                say("끝났습니다.", "That is all."));
    }

    private static Lesson simultaneousOpen() {
        return lesson(
                "simultaneous-open",
                new Text("동시 개방", "Simultaneous open"),
                Ends.closed(100, 300),
                call(C, Event.OPEN_ACTIVE, "connect"),
                call(S, Event.OPEN_ACTIVE, "connect"),
                state(S, "SYN을 보낸 쪽의 상태입니다.", "The state of an end that sent a SYN."),
                wire(Step.Wire.Op.DELIVER, 1),
                state(S, "SYN이 확인되었나요?", "Is its own SYN confirmed?"),
                segment(S, "자기 SYN도 다시 싣습니다.", "Its own SYN rides again."),
                wire(Step.Wire.Op.DELIVER, 2),
                numbers(C, "거울처럼 뒤집어 보세요.", "Turn it round as in a mirror."),
                say("이제 양쪽 모두 SYN_RECEIVED입니다.", "Both ends are in SYN_RECEIVED now."),
                wire(Step.Wire.Op.DELIVER, 3),
                wire(Step.Wire.Op.DELIVER, 4),
                say("연결 하나가 성립했습니다.", "One connection is open."));
    }

    private static Lesson halfClose() {
        return lesson(
                "half-close",
                new Text("Half-close(반쪽 종료)", "Half-close"),
                Ends.established(100, 300),
                call(C, Event.send(20), "send 20"),
                DELIVER,
                numbers(S, "1바이트마다 번호를 하나 씁니다.", "Each byte uses one number."),
                DELIVER,
                call(C, Event.CLOSE, "shutdown"),
                segment(C, "쓰기를 마쳤다는 비트입니다.", "The bit that says: no more to write."),
                DELIVER,
                DELIVER,
                call(S, Event.send(50), "send 50"),
                DELIVER,
                segment(C, "FIN은 보내는 방향만 닫습니다.", "A FIN closes one direction only."),
                say("한 방향만 닫힌 것이 half-close입니다.", "One direction closed, the other open: a half-close."));
    }

    /** Ten-digit numbers, and every call, timer and trick of the wire. */
    private static Lesson wide() {
        return lesson(
                "wide",
                new Text("긴 번호", "Long numbers"),
                Ends.serverListens((int) 4294967290L, (int) 4000000000L),
                call(C, Event.OPEN_ACTIVE, "connect"),
                wire(Step.Wire.Op.DUPLICATE, 1),
                DELIVER,
                segment(S, "SYN의 다음 번호입니다.", "The number after the SYN."),
                DELIVER,
                DELIVER,
                DELIVER,
                call(C, Event.send(1000), "send 1000"),
                numbers(C, "번호는 2의 32제곱에서 0으로 돌아갑니다.", "Numbers wrap at 2 to the 32nd."),
                wire(Step.Wire.Op.DROP, Step.Wire.NEXT),
                call(C, Event.ABORT, "abort"),
                segment(C, "연결을 버립니다.", "It throws the connection away."),
                say("끝났습니다.", "That is all."));
    }

    // ---------------------------------------------------------------- beats

    private static Lesson lesson(String id, Text title, Ends ends, Step... beats) {
        return new Lesson(
                new Lesson.Head(id, "st", title, new Lesson.Audience(Level.JUNIOR, 8, List.of()), List.of()),
                ends,
                new ArrayList<>(Arrays.asList(beats)));
    }

    private static Step say(String ko, String en) {
        return new Step.Say(new Text(ko, en));
    }

    private static Step call(Side side, Event.Call event, String words) {
        return new Step.Do(side, event, words);
    }

    private static Step wire(Step.Wire.Op op, int number) {
        return new Step.Wire(op, number);
    }

    private static Step segment(Side side, String ko, String en) {
        return ask(Step.Ask.Kind.NEXT_SEGMENT, side, ko, en);
    }

    private static Step numbers(Side side, String ko, String en) {
        return ask(Step.Ask.Kind.NUMBERS, side, ko, en);
    }

    private static Step state(Side side, String ko, String en) {
        return ask(Step.Ask.Kind.NEXT_STATE, side, ko, en);
    }

    private static Step ask(Step.Ask.Kind kind, Side side, String ko, String en) {
        Text worked = new Text("위에서 두 번호를 찾아 보세요.", "Find both numbers on the ladder.");
        return new Step.Ask(kind, side, Text.same(""), List.of(new Text(ko, en), worked));
    }
}
