package dev.handshake.tcp;

/**
 * The rules of RFC 9293, section 3.10, that decide a step, each with its section and one sentence in Korean and in
 * English. The tutor shows exactly these sentences, so what it says and what the engine does cannot drift apart.
 *
 * <p>Sentences never name sequence numbers: the ladder beside them does. "This side" ("이쪽") is the end that acts.
 */
public enum Rule {
    // ---- user calls
    OPEN_PASSIVE(
            "3.10.1", "수동 OPEN은 상대를 기다립니다. 보내는 세그먼트는 없습니다.", "A passive OPEN waits for a caller and sends nothing."),
    OPEN_ACTIVE(
            "3.10.1",
            "능동 OPEN은 초기 시퀀스 번호를 고르고 SYN을 보냅니다.",
            "An active OPEN chooses an initial sequence number and sends a SYN."),
    OPEN_WITHOUT_REMOTE(
            "3.10.1", "능동 OPEN에는 상대 소켓이 필요합니다.", "An active OPEN needs the remote socket, and none was given."),
    OPEN_TWICE("3.10.1", "이미 있는 연결은 다시 맺을 수 없습니다.", "A connection that exists cannot be opened again."),
    SEND_NOW("3.10.2", "상대의 윈도우가 남아 있으므로 데이터를 바로 보냅니다.", "The peer's window has room, so the data leaves at once."),
    SEND_WAITS("3.10.2", "지금은 보낼 수 없어 데이터를 쌓아 둡니다.", "The data cannot leave yet and is queued."),
    SEND_ON_LISTEN(
            "3.10.2",
            "LISTEN에서 SEND를 부르면 능동 OPEN처럼 SYN을 보냅니다.",
            "SEND on a listener turns it into an active open: a SYN is sent."),
    SEND_WITHOUT_REMOTE(
            "3.10.2",
            "LISTEN에서 SEND를 부르려면 상대 소켓을 알려 주어야 합니다.",
            "SEND on a listener needs the remote socket, and none was given."),
    SEND_AFTER_CLOSE("3.10.2", "CLOSE를 부른 뒤에는 더 보낼 수 없습니다.", "After CLOSE nothing more can be sent."),
    RECEIVE_DATA("3.10.3", "받아 둔 데이터를 애플리케이션에 넘깁니다.", "The data received so far goes to the application."),
    RECEIVE_WAITS("3.10.3", "넘길 데이터가 없어 RECEIVE가 기다립니다.", "There is nothing to hand over yet, so RECEIVE waits."),
    RECEIVE_AFTER_FIN(
            "3.10.3",
            "상대의 FIN까지 모두 읽어 더 받을 데이터가 없습니다.",
            "Everything up to the peer's FIN has been read; no more can come."),
    CLOSE_UNOPENED(
            "3.10.4",
            "연결이 맺어지기 전의 CLOSE는 TCB만 지웁니다. 보내는 세그먼트는 없습니다.",
            "CLOSE before there is a connection only deletes the TCB; nothing is sent."),
    CLOSE_SENDS_FIN(
            "3.10.4",
            "CLOSE는 더 보낼 데이터가 없다는 뜻이며 FIN을 보냅니다.",
            "CLOSE says that this side has no more data, and sends a FIN."),
    CLOSE_WAITS_FOR_DATA(
            "3.10.4",
            "CLOSE를 불러도 남은 데이터를 먼저 보내고 그 뒤에 FIN을 보냅니다.",
            "CLOSE takes effect, but the queued data leaves first and the FIN follows it."),
    CLOSE_QUEUED(
            "3.10.4",
            "보낼 데이터가 남아 있어 CLOSE를 ESTABLISHED가 될 때까지 미룹니다.",
            "Data is still queued, so CLOSE waits until the connection is ESTABLISHED."),
    CLOSE_TWICE("3.10.4", "이미 닫는 중이므로 FIN을 또 보내지 않습니다.", "The connection is closing already; no second FIN is sent."),
    ABORT_SENDS_RST(
            "3.10.5",
            "ABORT는 RST를 보내고 연결을 바로 버립니다. 상대의 응답을 기다리지 않습니다.",
            "ABORT sends a RST and discards the connection at once; no answer is awaited."),
    ABORT_SILENT(
            "3.10.5",
            "RST로 끊을 상대가 없거나 이미 양쪽 다 닫는 중이라 RST 없이 TCB만 지웁니다.",
            "There is nothing left to reset for the peer, so the TCB goes without a RST."),
    STATUS_ASKED("3.10.6", "STATUS는 상태만 알려 줍니다.", "STATUS only reports the state."),
    SEND_NO_CONNECTION("3.10.2", "연결이 없으므로 SEND는 오류로 끝납니다.", "There is no connection, so SEND is an error."),
    RECEIVE_NO_CONNECTION("3.10.3", "연결이 없으므로 RECEIVE는 오류로 끝납니다.", "There is no connection, so RECEIVE is an error."),
    CLOSE_NO_CONNECTION("3.10.4", "연결이 없으므로 CLOSE는 오류로 끝납니다.", "There is no connection, so CLOSE is an error."),
    ABORT_NO_CONNECTION("3.10.5", "연결이 없으므로 ABORT는 오류로 끝납니다.", "There is no connection, so ABORT is an error."),
    STATUS_NO_CONNECTION("3.10.6", "연결이 없으므로 STATUS는 오류로 끝납니다.", "There is no connection, so STATUS is an error."),

    // ---- no event of 3.10 at this end
    UNTOUCHED(
            "3.10",
            "마지막으로 일어난 일은 이쪽에 닿지 않아 상태가 그대로입니다.",
            "The last event did not reach this end, so its state is as before."),
    POWER_LOST(
            "3.5.1",
            "전원이 꺼지면 TCB가 사라집니다. 보내는 세그먼트는 없습니다.",
            "A machine that loses power loses its TCB, and sends nothing."),

    // ---- a segment meets CLOSED
    CLOSED_IGNORES_RST("3.10.7.1", "RST에는 절대로 RST로 답하지 않습니다.", "A RST is never answered with a RST."),
    CLOSED_RESETS_ACK(
            "3.10.7.1",
            "연결이 없는 곳에 ACK가 오면 그 ack 번호를 seq로 써서 RST로 답합니다.",
            "A segment with ACK met no connection: the RST takes its seq from that ack."),
    CLOSED_RESETS(
            "3.10.7.1",
            "연결이 없는 곳에 온 세그먼트는 RST,ACK로 거절합니다. seq는 0, ack는 받은 번호 다음입니다.",
            "A segment without ACK met no connection: it is refused with RST,ACK, seq 0, ack just past it."),

    // ---- a segment meets LISTEN
    LISTEN_IGNORES_RST(
            "3.10.7.2", "LISTEN은 RST를 무시합니다. 끊을 연결이 아직 없습니다.", "LISTEN ignores a RST: there is nothing to reset yet."),
    LISTEN_RESETS_ACK(
            "3.10.7.2",
            "LISTEN은 아직 아무것도 보내지 않았으므로 어떤 ACK든 RST로 답합니다.",
            "LISTEN has sent nothing yet, so any ACK is answered with a RST."),
    LISTEN_TAKES_SYN(
            "3.10.7.2",
            "LISTEN이 SYN을 받으면 자기 번호를 고르고 SYN,ACK로 답합니다. ack는 받은 SYN 다음 번호입니다.",
            "A listener answers a SYN with SYN,ACK: it chooses its own number and names the one after the SYN."),
    LISTEN_IGNORES(
            "3.10.7.2", "SYN도 ACK도 RST도 없는 세그먼트는 LISTEN에서 버립니다.", "LISTEN drops a segment without SYN, ACK or RST."),

    // ---- a segment meets SYN_SENT
    SYN_SENT_BAD_ACK(
            "3.10.7.3",
            "보낸 SYN을 확인하지 않는 ACK입니다. RST로 답하고 SYN_SENT에 머뭅니다.",
            "That ACK does not cover the SYN that was sent: a RST answers it, and SYN_SENT stays."),
    SYN_SENT_BAD_ACK_RST("3.10.7.3", "SYN을 확인하지 않는 RST는 버립니다.", "A RST whose ACK does not cover our SYN is dropped."),
    SYN_SENT_REFUSED(
            "3.10.7.3",
            "SYN을 확인하는 RST를 받으면 연결 시도가 거절된 것입니다. TCB를 지웁니다.",
            "A RST that acknowledges our SYN refuses the connection; the TCB is deleted."),
    SYN_SENT_RST_WITHOUT_ACK(
            "3.10.7.3",
            "ACK가 없는 RST는 SYN_SENT에서 믿을 수 없어 버립니다.",
            "In SYN_SENT a RST without ACK proves nothing and is dropped."),
    SYN_SENT_ESTABLISHED(
            "3.10.7.3",
            "SYN,ACK는 상대의 번호를 알리고 우리 SYN을 확인합니다. ACK로 답하면 이쪽은 ESTABLISHED입니다.",
            "SYN,ACK brings the peer's number and confirms ours: this side answers ACK and is ESTABLISHED."),
    SYN_SENT_CROSSED(
            "3.10.7.3",
            "SYN을 보낸 쪽에 SYN이 오면 동시 개방입니다. SYN,ACK로 답하고 SYN_RECEIVED가 됩니다.",
            "A SYN meets a SYN: a simultaneous open. SYN,ACK answers it, and the state is SYN_RECEIVED."),
    SYN_SENT_IGNORES("3.10.7.3", "SYN도 RST도 없는 세그먼트는 SYN_SENT에서 버립니다.", "SYN_SENT drops a segment without SYN or RST."),

    // ---- 3.10.7.4 first: sequence number
    OUTSIDE_WINDOW(
            "3.10.7.4",
            "수신 윈도우를 벗어난 세그먼트는 버리고, 기다리는 번호를 ACK로 다시 알립니다.",
            "A segment outside the receive window is dropped and answered with an ACK naming the number expected."),
    OUTSIDE_WINDOW_RST(
            "3.10.7.4",
            "수신 윈도우를 벗어난 RST는 답 없이 버립니다.",
            "A RST outside the receive window is dropped without an answer."),
    TIME_WAIT_FIN_AGAIN(
            "3.10.7.4",
            "다시 온 FIN은 마지막 ACK가 유실되었다는 뜻입니다. ACK를 다시 보내고 2MSL을 처음부터 잽니다.",
            "The FIN again: the last ACK was lost. It is acknowledged once more and 2MSL starts over."),
    FIGURE_7(
            "3.5",
            "동시 개방에서 온 SYN,ACK는 우리 SYN을 확인하므로 ESTABLISHED가 됩니다.",
            "In a simultaneous open the peer's SYN,ACK confirms our SYN: ESTABLISHED."),

    // ---- second: RST
    RST_INEXACT(
            "3.10.7.4",
            "윈도우 안이지만 정확한 번호가 아닌 RST는 믿지 않고 challenge ACK를 보냅니다.",
            "A RST in the window but not at the exact number is not believed: a challenge ACK answers it."),
    RST_RETURNS_TO_LISTEN(
            "3.10.7.4",
            "수동 개방한 연결이 SYN_RECEIVED에서 RST를 받으면 LISTEN으로 돌아갑니다.",
            "A passively opened connection in SYN_RECEIVED goes back to LISTEN on a RST."),
    RST_REFUSES(
            "3.10.7.4",
            "능동 개방한 연결이 SYN_RECEIVED에서 RST를 받으면 거절된 것입니다.",
            "An actively opened connection in SYN_RECEIVED is refused by a RST."),
    RST_RESETS(
            "3.10.7.4",
            "정확한 번호의 RST는 연결을 바로 끊습니다. 답하지 않습니다.",
            "A RST at the exact number ends the connection at once; it is not answered."),
    RST_ENDS_CLOSING(
            "3.10.7.4",
            "양쪽이 이미 닫는 중이었으므로 RST를 받으면 조용히 CLOSED가 됩니다.",
            "Both sides were closing already: the RST just ends it, CLOSED."),

    // ---- fourth: SYN
    SYN_RETURNS_TO_LISTEN(
            "3.10.7.4",
            "수동 개방한 SYN_RECEIVED에 윈도우 안의 SYN이 또 오면 LISTEN으로 돌아갑니다.",
            "Another SYN inside the window sends a passively opened SYN_RECEIVED back to LISTEN."),
    SYN_CHALLENGED(
            "3.10.7.4",
            "이미 맺은 연결에 온 SYN은 믿지 않고 challenge ACK로 확인합니다.",
            "A SYN on a connection that exists is not believed: a challenge ACK answers it."),

    // ---- fifth: ACK
    NO_ACK("3.10.7.4", "이 상태에서 ACK가 없는 세그먼트는 버립니다.", "In this state a segment without ACK is dropped."),
    SYN_RECEIVED_BAD_ACK(
            "3.10.7.4",
            "SYN_RECEIVED에서 우리 SYN을 확인하지 않는 ACK에는 RST로 답합니다.",
            "In SYN_RECEIVED an ACK that does not cover our SYN is answered with a RST."),
    BAD_ACK(
            "3.10.7.4",
            "보내지 않은 것을 확인하거나 너무 오래된 ACK는 버리고 ACK로 답합니다.",
            "An ACK of something never sent, or far too old, is dropped and answered with an ACK."),
    SYN_ACKED("3.10.7.4", "우리 SYN이 확인되었으므로 ESTABLISHED가 됩니다.", "Our SYN is acknowledged, so this side is ESTABLISHED."),
    ACK_TAKEN("3.10.7.4", "ACK는 번호를 쓰지 않으므로 답할 것이 없습니다.", "An ACK uses no number, so there is nothing to answer."),
    FIN_ACKED(
            "3.10.7.4",
            "우리 FIN이 확인되었습니다. 이제 상대의 FIN을 기다립니다.",
            "Our FIN is acknowledged; now the peer's FIN is awaited."),
    CLOSING_FIN_ACKED(
            "3.10.7.4",
            "엇갈린 두 FIN이 모두 확인되었습니다. 2MSL 동안 TIME_WAIT에 머뭅니다.",
            "Both crossed FINs are acknowledged; TIME_WAIT lasts 2MSL."),
    LAST_ACK_CLOSED(
            "3.10.7.4",
            "마지막 FIN이 확인되었으므로 TCB를 지우고 CLOSED가 됩니다.",
            "The last FIN is acknowledged: the TCB is deleted, CLOSED."),
    TIME_WAIT_ACKS_FIN(
            "3.10.7.4",
            "TIME_WAIT에서 FIN을 받으면 ACK를 보내고 2MSL을 다시 잽니다.",
            "A FIN in TIME_WAIT is acknowledged and restarts 2MSL."),

    // ---- seventh and eighth: text and FIN
    TEXT_TAKEN(
            "3.10.7.4",
            "차례에 맞는 데이터를 받아 다음에 기다리는 번호를 ACK로 알립니다.",
            "Text in order is taken and acknowledged with the next number expected."),
    TEXT_IGNORED(
            "3.10.7.4",
            "상대는 이미 FIN을 보냈으므로 그 뒤의 데이터는 무시합니다.",
            "The peer has already sent its FIN, so text after it is ignored."),
    HELD_FOR_HOLE(
            "3.10.7.4",
            "앞에 빠진 데이터가 있어 보관만 합니다. FIN도 빈자리가 채워질 때까지 처리하지 않습니다.",
            "Something before it is missing: it is kept, and even a FIN waits until the hole is filled."),
    FIN_TAKEN(
            "3.10.7.4",
            "FIN도 번호 하나를 쓰므로 그다음 번호를 ACK로 알립니다. 이쪽은 아직 보낼 수 있습니다.",
            "A FIN uses one number, so the ACK names the next one. This side may still send."),
    FIN_CROSSED(
            "3.10.7.4",
            "우리 FIN의 ACK보다 상대의 FIN이 먼저 왔습니다. 동시 종료입니다.",
            "The peer's FIN came before the ACK of ours: a simultaneous close."),
    FIN_COMPLETES(
            "3.10.7.4",
            "양쪽 FIN이 모두 확인되었습니다. ACK를 보내고 2MSL 동안 TIME_WAIT에 머뭅니다.",
            "Both FINs are now acknowledged: this side sends the ACK and stays in TIME_WAIT for 2MSL."),
    SECOND_FIN_IGNORED(
            "3.10.7.4",
            "상대의 FIN은 이미 받았으므로 또 온 것은 무시합니다.",
            "The peer's FIN has been taken already; another one changes nothing."),

    // ---- timeouts
    RETRANSMIT(
            "3.10.8",
            "확인되지 않은 가장 앞의 세그먼트를 다시 보냅니다. seq는 처음과 같습니다.",
            "The oldest unacknowledged segment is sent again, with the same seq."),
    NOTHING_TO_RETRANSMIT(
            "3.10.8", "확인을 기다리는 세그먼트가 없어 다시 보낼 것이 없습니다.", "Nothing is unacknowledged, so nothing is sent again."),
    ZERO_WINDOW_PROBE(
            "3.8.6.1",
            "상대의 윈도우가 0이면 1바이트를 보내 열렸는지 확인합니다.",
            "The peer's window is zero: one octet probes whether it has opened."),
    GAVE_UP(
            "3.10.8",
            "사용자 시간 제한까지 확인이 오지 않아 연결을 버립니다.",
            "No acknowledgment came within the user timeout; the connection is given up."),
    TWO_MSL_OVER("3.10.8", "2MSL이 지났으므로 TCB를 지우고 CLOSED가 됩니다.", "2MSL is over: the TCB is deleted, CLOSED."),
    TIMER_IDLE("3.10.8", "이 상태에는 그 타이머가 없습니다.", "That timer does not run in this state.");

    private final String section;
    private final String ko;
    private final String en;

    Rule(String section, String ko, String en) {
        this.section = section;
        this.ko = ko;
        this.en = en;
    }

    /** The section of RFC 9293, digits and points only: {@code 3.10.7.4}. */
    public String section() {
        return section;
    }

    /** One sentence in Korean. */
    public String ko() {
        return ko;
    }

    /** One sentence in English. */
    public String en() {
        return en;
    }
}
