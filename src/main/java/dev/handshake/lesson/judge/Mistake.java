package dev.handshake.lesson.judge;

import dev.handshake.lesson.Text;
import dev.handshake.tcp.State;
import java.util.Arrays;
import java.util.Optional;

/**
 * The kinds of mistake that the judge can name, each with the misconception that it usually comes from and with what is
 * said to it: first the rule that it breaks, which is true on its own and is shown alone when a lesson is over, then what
 * it means here. The right answer's numbers are never in it.
 */
public enum Mistake {
    NONE("", "", "", ""),

    // ---- numbers
    SYN_NOT_COUNTED(
            "3.4",
            "",
            "SYN도 번호 하나를 씁니다. ack에는 다음에 받을 번호를 적습니다.",
            "A SYN uses one number too. ack names the next number expected."),
    FIN_NOT_COUNTED(
            "3.4",
            "",
            "FIN도 번호 하나를 씁니다. ack에는 다음에 받을 번호를 적습니다.",
            "A FIN uses one number too. ack names the next number expected."),
    DATA_NOT_COUNTED(
            "3.4",
            "",
            "데이터는 1바이트마다 번호를 하나씩 씁니다. ack에는 마지막 바이트의 다음 번호를 적습니다.",
            "Data uses one number per byte. ack names the number after the last one."),
    ACK_COUNTED(
            "3.4",
            "M39",
            "데이터 없는 ACK는 번호를 쓰지 않습니다. 번호를 쓰는 것은 SYN, FIN, 데이터뿐입니다.",
            "A bare ACK uses no number. Only SYN, FIN and data do."),
    OWN_NUMBER_REPEATED(
            "3.4",
            "",
            "seq에는 이쪽이 다음에 쓸 번호를 적습니다. 자기 SYN, FIN, 데이터가 쓴 번호는 이미 지났습니다.",
            "seq is the next number that this side will use. What its SYN, FIN or data took lies behind."),
    RETRANSMITS_SAME(
            "3.10.8",
            "",
            "다시 보내는 SYN, FIN, 데이터의 seq는 처음과 같습니다. 확인받을 때까지 새 번호를 받지 않습니다.",
            "A SYN, a FIN or data sent again keeps its seq. It takes no new number while it is unconfirmed."),
    ISN_NOT_TAKEN(
            "3.4.1",
            "",
            "SYN의 seq는 스스로 고른 시작 번호(ISN)입니다. 더하거나 빼지 않고 그대로 적습니다.",
            "The seq of a SYN is the chosen start number, the ISN. Nothing is added or taken away."),
    NUMBERS_SWAPPED(
            "3.1",
            "",
            "seq는 자기 번호, ack는 상대의 번호에서 정해집니다. 두 번호가 뒤바뀌었습니다.",
            "seq comes from one's own numbers, ack from the peer's. These two are swapped."),
    OWN_NUMBER_ACKED(
            "3.1",
            "",
            "ack는 상대가 쓴 번호에서 정해집니다. 자기 번호를 따라가지 않습니다.",
            "ack follows the numbers that the peer has used. One's own numbers do not matter for it."),
    OWN_ISN_ACKED(
            "3.1",
            "M05",
            "SYN-ACK의 ack는 상대의 SYN에서 정해집니다. 자기 시작 번호는 seq에 싣습니다.",
            "The ack of a SYN-ACK follows the peer's SYN. One's own start number stands in seq."),
    PEER_NUMBER_SENT(
            "3.1",
            "",
            "seq는 자기가 쓴 번호에서 정해집니다. 상대의 번호를 따라가지 않습니다.",
            "seq follows one's own numbers. The peer's do not matter for it."),
    UNSEEN_ACKED(
            "3.1",
            "",
            "ack는 이미 도착한 것만 확인합니다. 아직 받지 않은 번호는 확인할 수 없습니다.",
            "An ack confirms only what has arrived. A number not received yet cannot be confirmed."),
    OLD_ACK(
            "3.1",
            "",
            "ack는 빠짐없이 받은 마지막 번호의 다음을 가리킵니다. 이 값보다 뒤의 번호까지 이미 받았습니다.",
            "ack points just past the last number received without a gap. Numbers beyond this one have arrived."),
    WRONG_SEQ(
            "3.4",
            "",
            "seq에는 이쪽이 다음에 쓸 번호를 적습니다. 번호는 건너뛰지 않습니다.",
            "seq is the next number that this side will use. None is skipped."),

    // ---- control bits
    ACK_MISSING(
            "3.1",
            "M17",
            "상대에게서 받은 것이 있으면, 일부 RST 말고는 모든 세그먼트에 ACK 비트를 켭니다.",
            "Once something has come from the peer, every segment carries the ACK bit, some RSTs apart."),
    ACK_TOO_EARLY(
            "3.1",
            "",
            "ACK 비트는 상대에게서 받은 것이 있을 때 켭니다. 아직 받은 것이 없습니다.",
            "The ACK bit is set once something has come from the peer. Nothing has come yet."),
    SYN_AGAIN(
            "3.5",
            "M04",
            "SYN은 자기 시작 번호를 알릴 때만 켭니다. 이쪽의 시작 번호는 이미 알렸습니다.",
            "A SYN announces one's start number and nothing else. This side has announced its own already."),
    SYN_MISSING(
            "3.5",
            "M02",
            "연결을 맺으려면 양쪽 다 자기 시작 번호를 알려야 합니다. 그 일을 하는 비트가 빠졌습니다.",
            "To open a connection each side has to announce its own start number. The bit that does so is missing."),
    FIN_WITH_SYN(
            "3.6",
            "M25",
            "FIN에는 SYN이 들어 있지 않습니다. SYN은 시작 번호를 알릴 때만 켭니다.",
            "A FIN contains no SYN. A SYN only announces a start number."),
    FIN_TOO_EARLY(
            "3.6",
            "M29",
            "FIN은 애플리케이션이 보내기를 마쳐야 나갑니다. 커널은 그때까지 FIN을 보내지 않습니다.",
            "A FIN leaves once the application is done sending. Until then the kernel sends none."),
    FIN_AGAIN(
            "3.6",
            "",
            "FIN은 방향마다 하나면 됩니다. 이쪽은 이미 FIN을 보냈습니다.",
            "One FIN per direction is enough. This side has sent its own already."),
    FIN_MISSING(
            "3.6",
            "",
            "보내기를 마치면 더 보낼 데이터가 없음을 알리는 비트를 켭니다. 그 비트가 빠졌습니다.",
            "A side that is done sending sets the bit that says so. That bit is missing."),
    RETRANSMISSION_ALTERED(
            "3.10.8",
            "",
            "타이머가 만료되면 확인받지 못한 세그먼트를 다시 보냅니다. 켜진 비트도 처음과 같습니다.",
            "When the timer runs out, the unconfirmed segment is sent again. Its bits are the same as before."),
    WRONG_FLAGS(
            "3.1",
            "M17",
            "켤 비트는 무엇을 알려야 하는지에 따라 정해집니다. 방금 일어난 일부터 살펴봅니다.",
            "Which bits are set depends on what has to be said. Look at what the last event calls for."),

    // ---- RST
    RST_UNCALLED(
            "3.5.2",
            "",
            "RST는 연결을 거절하거나 끊을 때 씁니다. 지금은 그럴 이유가 없습니다.",
            "A RST refuses a connection or throws it away. Nothing here calls for that."),
    RST_MISSING(
            "3.5.2",
            "",
            "연결이 없는 곳에 온 세그먼트는 거절당합니다. 연결이 있는 것처럼 답하지 않습니다.",
            "A segment that meets no connection is refused. It is not answered as if there were one."),
    STRANGE_ACK_TAKEN(
            "3.5.2",
            "",
            "SYN_SENT에서는 자기 SYN을 확인하지 않는 ACK를 거절합니다. 상대가 확인한 것은 다른 연결의 번호입니다.",
            "In SYN_SENT an ACK that does not cover one's SYN is refused. That peer has another connection in mind."),
    RST_WITHOUT_ACK(
            "3.5.2",
            "",
            "ACK 없이 온 세그먼트를 거절하는 RST에는 ack를 싣습니다. 그래야 무엇을 거절하는지 알 수 있습니다.",
            "A RST that refuses a segment without ACK carries an ack. Otherwise nobody could tell what it refuses."),
    RST_SEQ_FROM_ACK(
            "3.5.2",
            "",
            "ACK가 있는 세그먼트를 거절하는 RST의 seq는 그 ack에서 옵니다. 그래야 상대가 믿습니다.",
            "A RST that refuses a segment with ACK takes its seq from that ack. Only then does the peer believe it."),
    RST_WITHOUT_NUMBERS(
            "3.5.2",
            "",
            "연결이 없는 쪽에는 자기 번호가 없습니다. 그래서 상대는 이 RST를 seq가 아니라 ack로 확인합니다.",
            "An end without a connection has no numbers of its own. The peer checks such a RST by its ack."),

    // ---- states
    STATE_OF_THE_PEER(
            "", "양쪽의 상태는 따로 바뀝니다. 고른 것은 상대의 상태입니다.", "Each end has a state of its own. The one chosen is the peer's."),
    STATE_NEEDS_EVENT(
            "",
            "상태는 호출, 세그먼트의 도착, 타이머로만 바뀝니다. 마지막으로 일어난 일은 이쪽에 닿지 않았습니다.",
            "A state changes only on a call, an arrival or a timeout. The last event did not reach this end."),
    STATE_LEFT(
            "",
            "상태는 호출, 세그먼트의 도착, 타이머로 바뀝니다. 고른 것은 이쪽이 이미 지나온 상태입니다.",
            "A call, an arrival or a timeout changes a state. The one chosen is a state that this end has left."),
    STATE_LOST(
            "",
            "전원이 꺼지면 연결 기록(TCB)이 사라집니다. 전원이 다시 들어와도 되살아나지 않습니다.",
            "A power cut wipes out the TCB. It does not come back when the power does."),
    TIME_WAIT_OF_PASSIVE(
            "M38",
            "TIME_WAIT는 먼저 닫은 쪽에만 남습니다. 이쪽은 상대의 FIN을 먼저 받았습니다.",
            "TIME_WAIT stays with the side that closed first. This side received a FIN before it sent one."),
    TIME_WAIT_UNCLOSED(
            "",
            "TIME_WAIT는 FIN을 주고받아 닫은 연결에만 남습니다. 이 연결은 그렇게 닫히지 않았습니다.",
            "TIME_WAIT follows only a close with FINs from both sides. This connection did not end that way."),
    LAST_ACK_TRUSTED(
            "",
            "마지막 ACK를 보냈다고 연결이 바로 사라지지는 않습니다. 그 ACK가 유실되면 다시 보낼 쪽이 있어야 합니다.",
            "Sending the last ACK does not end a connection at once. If it is lost, somebody has to be there to repeat it."),
    FIN_UNCONFIRMED(
            "",
            "자기 FIN이 확인될 때까지 연결은 사라지지 않습니다. 그 ACK가 아직 오지 않았습니다.",
            "A connection stays until its own FIN is acknowledged. That ACK has not come yet."),
    CLOSE_WAIT_MISREAD(
            "M36",
            "CLOSE_WAIT는 상대의 FIN을 받고 이쪽 애플리케이션의 close()를 기다리는 상태입니다.",
            "CLOSE_WAIT has the peer's FIN and waits for its own application's close()."),
    ESTABLISHED_TOGETHER(
            "M10",
            "ESTABLISHED가 되려면 자기 SYN이 확인되어야 합니다. 그 시점은 양쪽이 서로 다릅니다.",
            "An end is ESTABLISHED once its own SYN is acknowledged. Each end gets there at a moment of its own."),
    CLOSED_MISREAD(
            "", "CLOSED는 연결도 없고 연결을 기다리지도 않는 상태입니다.", "In CLOSED there is no connection, and nothing waits for one."),
    LISTEN_MISREAD(
            "", "LISTEN은 listen()을 부르고 SYN을 기다리는 상태입니다.", "In LISTEN an end has called listen() and waits for a SYN."),
    SYN_SENT_MISREAD(
            "",
            "SYN_SENT는 SYN을 보내고 상대의 SYN을 기다리는 상태입니다.",
            "In SYN_SENT an end has sent its SYN and waits for the peer's."),
    SYN_RECEIVED_MISREAD(
            "",
            "SYN_RECEIVED는 SYN을 주고받고 자기 SYN의 ACK를 기다리는 상태입니다.",
            "In SYN_RECEIVED a SYN has gone each way and the ACK of one's own is due."),
    ESTABLISHED_MISREAD(
            "",
            "ESTABLISHED는 연결이 성립했고 아직 FIN을 보내지도 받지도 않은 상태입니다.",
            "In ESTABLISHED the connection is open, and no FIN has been sent or received."),
    FIN_WAIT_1_MISREAD(
            "",
            "FIN_WAIT_1은 먼저 FIN을 보내고, 그 ACK도 상대의 FIN도 아직 받지 못한 상태입니다.",
            "In FIN_WAIT_1 a side has sent its FIN first and seen neither the ACK of it nor the peer's FIN."),
    FIN_WAIT_2_MISREAD(
            "",
            "FIN_WAIT_2는 자기 FIN을 확인받고 상대의 FIN을 기다리는 상태입니다.",
            "In FIN_WAIT_2 one's own FIN is acknowledged and the peer's is due."),
    CLOSING_MISREAD(
            "",
            "CLOSING은 상대의 FIN을 받았지만 먼저 보낸 자기 FIN의 ACK는 못 받은 상태입니다.",
            "In CLOSING the peer's FIN has come, but not the ACK of the FIN sent before it."),
    LAST_ACK_MISREAD(
            "",
            "LAST_ACK는 상대의 FIN을 받은 뒤에 닫고 자기 FIN의 ACK를 기다리는 상태입니다.",
            "In LAST_ACK a side that closed after receiving a FIN waits for the ACK of its own."),
    TIME_WAIT_MISREAD(
            "",
            "TIME_WAIT는 양쪽의 FIN이 다 확인된 뒤 먼저 닫은 쪽이 2MSL 동안 머무는 상태입니다.",
            "In TIME_WAIT both FINs are done, and the side that closed first stays for 2MSL.");

    /** Where the states and the ways between them are. */
    private static final String DIAGRAM = "3.3.2";

    private final String section;
    private final String misconception;
    private final Text sentence;

    /** A mistake about a state. */
    Mistake(String misconception, String ko, String en) {
        this(DIAGRAM, misconception, ko, en);
    }

    Mistake(String section, String misconception, String ko, String en) {
        this.section = section;
        this.misconception = misconception;
        this.sentence = new Text(ko, en);
    }

    /** The mistake of this name; empty for a name that this version does not know, as an older one may have stored it. */
    public static Optional<Mistake> named(String name) {
        return Arrays.stream(values())
                .filter(mistake -> mistake.name().equals(name))
                .findFirst();
    }

    /** The id of the misconception, or empty where the mistake is none. */
    public String misconception() {
        return misconception;
    }

    /** The rule that it breaks, said without the right answer. */
    public Text sentence() {
        return sentence;
    }

    /** The section of RFC 9293 whose rule it breaks; empty for none. */
    public String section() {
        return section;
    }

    /** The mistake of answering this state where another is right; its sentence says what the state means. */
    static Mistake misread(State state) {
        return switch (state) {
            case CLOSED -> CLOSED_MISREAD;
            case LISTEN -> LISTEN_MISREAD;
            case SYN_SENT -> SYN_SENT_MISREAD;
            case SYN_RECEIVED -> SYN_RECEIVED_MISREAD;
            case ESTABLISHED -> ESTABLISHED_MISREAD;
            case FIN_WAIT_1 -> FIN_WAIT_1_MISREAD;
            case FIN_WAIT_2 -> FIN_WAIT_2_MISREAD;
            case CLOSE_WAIT -> CLOSE_WAIT_MISREAD;
            case CLOSING -> CLOSING_MISREAD;
            case LAST_ACK -> LAST_ACK_MISREAD;
            case TIME_WAIT -> TIME_WAIT_MISREAD;
        };
    }
}
