package dev.handshake.lesson.claim;

import dev.handshake.lesson.Text;
import dev.handshake.lesson.claim.PlotWorlds.Turn;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import java.util.Optional;

/** What is so, in words: who does something, and what follows from what. */
final class ClaimWords {
    private ClaimWords() {}

    /** "SYN-ACK를 보내는 쪽은 서버입니다." */
    static Text doer(Act act, Turn turn, Actor asked) {
        Text who = who(turn, asked);
        Text does = does(act);
        return new Text(does.ko() + " 쪽은 " + who.ko() + "입니다.", "It is " + who.en() + " that " + does.en() + ".");
    }

    /** "SYN을 먼저 보내는 쪽은 클라이언트입니다." */
    static Text foremost(Act act, Turn turn, Actor asked) {
        Text who = who(turn, asked);
        Text does = does(act);
        return new Text(
                "먼저 " + does.ko() + " 쪽은 " + who.ko() + "입니다.", "It is " + who.en() + " that " + does.en() + " first.");
    }

    /** "마지막 ACK를 보내는 쪽은 먼저 닫은 쪽입니다." */
    static Text lastAck(Turn turn, Actor asked) {
        Text who = who(turn, asked);
        return new Text("마지막 ACK를 보내는 쪽은 " + who.ko() + "입니다.", "It is " + who.en() + " that sends the last ACK.");
    }

    private static Text does(Act act) {
        return switch (act) {
            case Act.Sends(SegmentName segment) -> new Text(object(segment) + " 보내는", "sends the " + segment.spoken());
            case Act.Receives(SegmentName segment) ->
                new Text(object(segment) + " 받는", "receives the " + segment.spoken());
            case Act.Enters(State state) -> new Text(subject(state) + " 되는", "goes to " + state);
            case Act.Leaves(State state) -> new Text(object(state) + " 떠나는", "leaves " + state);
            case Act.Calls(Act.CallName call) -> new Text(name(call) + "를 부르는", "calls " + name(call));
        };
    }

    private static String name(Act.CallName call) {
        return switch (call) {
            case CONNECT -> "connect()";
            case LISTEN -> "listen()";
            case CLOSE -> "close()";
        };
    }

    /** "서버는 SYN을 받으면 SYN-ACK로 답하고 SYN_RECEIVED가 됩니다." */
    static Text turn(Turn turn, Actor asked) {
        Happening.Reaction what = turn.what().orElseThrow();
        Text who = who(turn, asked);
        Text cause = cause(turn);
        Optional<SegmentName> sent =
                turn.cause().sends().stream().map(SegmentName::of).findFirst();
        boolean stays = !what.moves();
        boolean answers = turn.cause().arrived().isPresent();
        String ko = topic(who.ko()) + " " + cause.ko() + " "
                + sent.map(segment -> answers ? by(segment) + " 답하고 " : object(segment) + " 보내고 ")
                        .orElse("")
                + (stays ? what.after() + "에 머뭅니다." : subject(what.after()) + " 됩니다.");
        String en = cause.en() + " " + who.en() + " "
                + sent.map(segment -> (answers ? "answers with " : "sends ") + article(segment) + " and ")
                        .orElse("")
                + (stays ? "stays in " + what.after() + "." : "goes to " + what.after() + ".");
        return new Text(ko, en);
    }

    private static Text cause(Turn turn) {
        Optional<Segment> arrived = turn.cause().arrived();
        if (arrived.isPresent()) {
            SegmentName segment = SegmentName.of(arrived.get());
            return new Text(object(segment) + " 받으면", "On the " + segment.spoken());
        }
        Optional<Event.Call> call = turn.cause().call();
        if (call.isEmpty()) {
            return new Text("타이머가 끝나면", "When its timer runs out,");
        }
        String name = PlotWorlds.name(call.get()) + "()";
        return new Text(name + "를 부르면", "On " + name);
    }

    /** The end of a turn, called as the sentence called ends: by its role in opening or in closing. */
    static Text who(Turn turn, Actor asked) {
        Side side = turn.what().orElseThrow().side();
        Optional<Side> first = turn.plot().firstCloser();
        if (first.isPresent() && (asked == Actor.FIRST_CLOSER || asked == Actor.LATER_CLOSER)) {
            return first.get() == side
                    ? new Text("먼저 닫은 쪽", "the side that closed first")
                    : new Text("나중에 닫은 쪽", "the side that closed later");
        }
        return side == Side.CLIENT ? new Text("클라이언트", "the client") : new Text("서버", "the server");
    }

    private static String topic(String who) {
        return who + (who.endsWith("쪽") ? "은" : "는");
    }

    /** SYN and FIN end in a consonant as they are read, the others in a vowel. */
    private static boolean closed(SegmentName segment) {
        return segment == SegmentName.SYN || segment == SegmentName.FIN;
    }

    static String object(SegmentName segment) {
        return segment.spoken() + (closed(segment) ? "을" : "를");
    }

    static String by(SegmentName segment) {
        return segment.spoken() + (closed(segment) ? "으로" : "로");
    }

    static String article(SegmentName segment) {
        return (segment == SegmentName.ACK ? "an " : "a ") + segment.spoken();
    }

    private static boolean closed(State state) {
        return state == State.LISTEN || state == State.CLOSING || state == State.FIN_WAIT_1;
    }

    static String subject(State state) {
        return state + (closed(state) ? "이" : "가");
    }

    static String object(State state) {
        return state + (closed(state) ? "을" : "를");
    }
}
