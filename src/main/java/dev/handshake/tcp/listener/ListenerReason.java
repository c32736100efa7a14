package dev.handshake.tcp.listener;

/**
 * Why a {@link Listener} did what it did, with the source and one sentence in Korean and in English. RFC 9293 knows one TCB
 * for each OPEN and no queues; these are the rules of Linux, as its manual pages and its kernel documentation give them.
 */
public enum ListenerReason {
    ENTERS_SYN_QUEUE(
            "listen(2)",
            "SYN을 받으면 미완성 연결로 SYN 큐에 넣고 SYN,ACK로 답합니다. accept()는 아직 관계가 없습니다.",
            "A SYN enters the SYN queue as a pending connection and is answered with SYN,ACK; accept() has no part in it."),
    SYN_QUEUE_FULL(
            "listen(2)",
            "SYN 큐가 가득 차서 새 SYN을 조용히 버립니다. 상대는 SYN을 다시 보냅니다.",
            "The SYN queue is full, so the new SYN is dropped without a word; the peer will repeat it."),
    ACCEPT_QUEUE_FULL(
            "listen(2)",
            "accept 큐가 가득 차서 새 SYN을 조용히 버립니다. RST는 보내지 않습니다.",
            "The accept queue is full, so the new SYN is dropped without a word; no RST is sent."),
    SYN_AGAIN(
            "tcp_minisocks.c",
            "이미 SYN 큐에 있는 상대의 SYN입니다. 자리를 더 쓰지 않고 SYN,ACK를 다시 보냅니다.",
            "The SYN of a peer that is queued already: it takes no second place, its SYN,ACK is sent again."),
    ENTERS_ACCEPT_QUEUE(
            "listen(2)",
            "마지막 ACK가 왔으므로 ESTABLISHED가 되어 accept 큐로 옮깁니다. 애플리케이션은 아직 모릅니다.",
            "The final ACK makes the connection ESTABLISHED and moves it to the accept queue; the application knows nothing yet."),
    FINAL_ACK_DROPPED(
            "ip-sysctl tcp_abort_on_overflow",
            "accept 큐가 가득 차서 마지막 ACK를 버립니다. 이쪽은 SYN_RECEIVED에 머물지만 상대는 ESTABLISHED라고 믿습니다.",
            "The accept queue is full, so the final ACK is dropped: this side stays in SYN_RECEIVED, the peer believes it is ESTABLISHED."),
    FINAL_ACK_RESET(
            "ip-sysctl tcp_abort_on_overflow",
            "accept 큐가 가득 찼고 tcp_abort_on_overflow가 1이므로 마지막 ACK에 RST로 답합니다.",
            "The accept queue is full and tcp_abort_on_overflow is 1, so a RST answers the final ACK."),
    SYNACK_REPEATED(
            "ip-sysctl tcp_synack_retries",
            "마지막 ACK를 받지 못해 SYN,ACK를 다시 보냅니다.",
            "No final ACK was taken in time, so the SYN,ACK is sent again."),
    SYNACK_GIVEN_UP(
            "ip-sysctl tcp_synack_retries",
            "SYN,ACK를 정해진 횟수만큼 다시 보내도 마지막 ACK를 받지 못해 SYN 큐에서 지웁니다.",
            "The SYN,ACK was repeated as often as allowed; the pending connection leaves the SYN queue."),
    LEAVES_SYN_QUEUE(
            "9293 3.10.7.4",
            "미완성 연결이 끝나 SYN 큐에서 빠집니다. 리스너는 그대로 기다립니다.",
            "The pending connection is over and leaves the SYN queue; the listener goes on waiting."),
    STAYS_IN_SYN_QUEUE(
            "9293 3.10.7.4",
            "연결을 완성하지 못하는 세그먼트입니다. 미완성 연결은 SYN 큐에 남습니다.",
            "That segment does not complete the connection, which stays in the SYN queue."),
    WAITS_FOR_ACCEPT(
            "listen(2)",
            "accept 큐에서 기다리는 연결입니다. 데이터는 커널이 받아 두고 ACK도 커널이 보냅니다.",
            "The connection waits for accept(); meanwhile the kernel takes its data and sends the ACKs."),
    NOT_A_CALL(
            "9293 3.10.7.2",
            "어느 큐에도 없는 상대가 보낸 SYN 아닌 세그먼트는 LISTEN의 규칙을 따릅니다.",
            "A segment without SYN from a peer in neither queue meets the rules of LISTEN."),
    ACCEPTED(
            "accept(2)",
            "accept()는 완성된 연결 중 가장 오래된 것을 꺼냅니다. 보내는 세그먼트는 없습니다.",
            "accept() takes the oldest complete connection out of its queue and sends nothing."),
    ACCEPT_WAITS("accept(2)", "완성된 연결이 없어 accept()가 기다립니다.", "There is no complete connection, so accept() waits."),
    NO_TIMER(
            "ip-sysctl tcp_synack_retries",
            "SYN 큐에 없는 상대라 타이머가 없습니다.",
            "That peer is not in the SYN queue; no timer runs."),
    LISTENER_CLOSED(
            "inet_connection_sock.c",
            "리스너를 닫으면 accept()하지 않은 연결은 RST로 끊습니다. 미완성 연결은 다음 세그먼트가 오거나 자기 타이머가 끝날 때까지 남습니다.",
            "Closing the listener resets what was never accepted; pending connections stay until their next segment or until"
                    + " their timer gives up."),
    NO_LISTENER(
            "9293 3.10.7.1",
            "리스너가 없으므로 온 세그먼트에 RST로 답합니다. RST에는 답하지 않습니다.",
            "There is no listener any more, so what arrives is answered with a RST, and a RST with nothing.");

    private final String source;
    private final String ko;
    private final String en;

    ListenerReason(String source, String ko, String en) {
        this.source = source;
        this.ko = ko;
        this.en = en;
    }

    /** Where it is written: a manual page, the kernel's documentation or source file, or a section of RFC 9293. */
    public String source() {
        return source;
    }

    /** One sentence or two in Korean. */
    public String ko() {
        return ko;
    }

    /** One sentence in English. */
    public String en() {
        return en;
    }
}
