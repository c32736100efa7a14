package dev.handshake.lesson;

/**
 * The kinds of mistake that the judge can name, each with the sentence that says which rule it breaks, without giving the
 * answer away, and the misconception that it usually comes from.
 */
public enum Slip {
    NONE("", "", ""),
    SYN_NOT_COUNTED(
            "",
            "SYN도 번호 하나를 씁니다. ack에는 다음에 받을 번호를 적습니다.",
            "A SYN uses up one number too, and ack names the next number expected."),
    FIN_NOT_COUNTED(
            "",
            "FIN도 번호 하나를 씁니다. ack에는 다음에 받을 번호를 적습니다.",
            "A FIN uses up one number too, and ack names the next number expected."),
    DATA_NOT_COUNTED(
            "",
            "데이터는 1바이트마다 번호를 하나씩 씁니다. ack에는 그다음 번호를 적습니다.",
            "Data uses one number per octet, and ack names the number after the last one."),
    ACK_COUNTED(
            "M39",
            "데이터 없는 ACK는 번호를 쓰지 않습니다. 번호를 쓰는 것은 SYN, FIN, 데이터뿐입니다.",
            "A bare ACK uses no number. Only SYN, FIN and data do."),
    OWN_NUMBER_REPEATED(
            "",
            "seq에는 이쪽이 다음에 쓸 번호를 적습니다. 이미 쓴 번호는 다시 쓰지 않습니다.",
            "seq is the next number this side will use; a number already used is not used again."),
    NUMBERS_SWAPPED(
            "M05",
            "seq는 내 번호, ack는 상대의 번호에서 옵니다. 두 번호가 뒤바뀌었습니다.",
            "seq comes from one's own numbers, ack from the peer's: these two are swapped."),
    WRONG_ACK("", "ack에는 상대에게서 다음에 받을 번호를 적습니다.", "ack names the next number expected from the peer."),
    WRONG_SEQ("", "seq에는 이쪽이 다음에 쓸 번호를 적습니다.", "seq is the next number that this side will use."),
    ACK_MISSING("M17", "처음의 SYN 말고는 모든 세그먼트에 ACK 비트가 켜집니다.", "Every segment after the first SYN carries the ACK bit."),
    SYN_AGAIN(
            "M04",
            "SYN은 자기 시작 번호를 알릴 때만 켭니다. 이미 알린 번호입니다.",
            "SYN announces one's first number, and that has been announced already."),
    SYN_MISSING(
            "M02",
            "이쪽도 자기 시작 번호를 알려야 합니다. 그 일을 하는 비트가 빠졌습니다.",
            "This side has to announce its own first number too; the bit that does it is missing."),
    FIN_TOO_EARLY(
            "M29",
            "FIN은 이쪽 애플리케이션이 보낼 것을 다 보내고 close()를 불러야 나갑니다.",
            "A FIN leaves only once the application on this side has called close()."),
    FIN_MISSING(
            "", "close()를 부르면 더 보낼 데이터가 없다는 비트를 켜서 보냅니다.", "close() sends the bit that says: no more data from here."),
    RST_UNCALLED(
            "",
            "RST는 연결을 끊을 때 씁니다. 지금은 끊을 까닭이 없습니다.",
            "A RST throws a connection away, and nothing here calls for that."),
    RST_MISSING(
            "M49",
            "연결이 없는 곳에 온 세그먼트는 연결을 이어 가지 않고 거절합니다.",
            "A segment that meets no connection is refused, not answered as if there were one."),
    WRONG_FLAGS(
            "M17",
            "켜야 할 비트가 다릅니다. 방금 일어난 일이 무엇을 요구하는지 보세요.",
            "The bits are not these: look at what the last event calls for."),
    STATE_OF_THE_PEER("", "그것은 상대쪽의 상태입니다.", "That is where the other end is."),
    STATE_UNCHANGED("", "방금 일어난 일로 상태가 바뀌었습니다.", "What just happened changed the state."),
    STATE_TOO_EARLY("", "아직 그 상태로 갈 일이 일어나지 않았습니다.", "What leads to that state has not happened yet."),
    STATE_UNREACHED("", "여기서는 그 상태로 갈 수 없습니다.", "No single step leads there from here."),
    TIME_WAIT_OF_PASSIVE(
            "M38",
            "TIME_WAIT는 먼저 닫은 쪽에만 생깁니다. 이쪽은 상대의 FIN을 먼저 받았습니다.",
            "TIME_WAIT belongs to the side that closed first. This side received a FIN before it sent one."),
    CLOSE_WAIT_MISREAD(
            "M36",
            "CLOSE_WAIT는 상대의 FIN을 받고 이쪽 애플리케이션의 close()를 기다리는 상태입니다.",
            "CLOSE_WAIT has the peer's FIN and waits for its own application's close()."),
    ESTABLISHED_TOGETHER(
            "M10",
            "두 쪽이 동시에 ESTABLISHED가 되지는 않습니다. 자기 SYN이 확인되어야 합니다.",
            "The ends do not become ESTABLISHED at the same moment: each needs its own SYN acknowledged.");

    private final String misconception;
    private final Text sentence;

    Slip(String misconception, String ko, String en) {
        this.misconception = misconception;
        this.sentence = new Text(ko, en);
    }

    /** The id of the misconception, or empty where the mistake is none. */
    public String misconception() {
        return misconception;
    }

    /** The rule that it breaks, said without the right answer. */
    public Text sentence() {
        return sentence;
    }
}
