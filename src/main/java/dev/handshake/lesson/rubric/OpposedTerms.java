package dev.handshake.lesson.rubric;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Terms that stand against one another: whoever says one where the other belongs says the opposite. One group a line, its
 * members between bars, the spellings of a member as regular expressions over words without their punctuation: {@code SYN_SENT}
 * is written {@code synsent}, and a particle may follow.
 */
final class OpposedTerms {
    /** The two ends of a connection: their part in a clause matters, not only that they are named. */
    static final int ENDS = 0;

    private static final String LINES = """
            ends | client: 클라(이언트|언트)?, 접속하는 (쪽|측), 접속을? 요청하는 (쪽|측), clients? | server: 서버, 써버, servers?
            closer | active: 먼저 (\\S+ ){0,2}(닫|끊|종료|close|fin)\\S*, (close|fin)\\S* 먼저, (연결을|종료를) 먼저 \\S+, 능동\\S*, active(ly)? close\\S*, close(s|d)? first, first closer, closing first, first to close, first to send a fin, sends? (the first fin|a fin first|its fin first), initiat\\S+ the close | passive: 나중에 (\\S+ ){0,2}(닫|끊|종료)\\S*, 수동\\S*, passive(ly)? close\\S*, close(s|d)? (second|last|later), closing last, last to close, second closer
            segment | syn: syn, 씬, 싱크 | fin: fin, 핀 | rst: rst, 리셋, reset
            state | listen: listen 상태, listenstate | synsent: synsent, 신 ?센트 | synreceived: syn(received|rcvd|recv), 신 ?리시브드? | established: established, estab, 이스태블리시드 | finwait1: finwait1 | finwait2: finwait2 | closewait: closewait, 클로즈 ?웨이트 | closing: closing 상태 | lastack: lastack | timewait: timewait, 타임 ?웨이트 | closed: closed 상태
            queue | recvq: recvq | sendq: sendq
            backlog | synqueue: syn ?(queue|큐), 신 ?큐 | acceptqueue: accept ?(queue|큐), 어셉트 ?큐
            half | halfopen: half ?open\\S*, 반열림, 하프 ?오픈 | halfclose: half ?close\\S*, 반닫힘, 하프 ?클로즈
            tls | tls12: (tls ?)?1\\.2 | tls13: (tls ?)?1\\.3
            transport | tcp: tcp, 티씨피 | udp: udp | quic: quic
            side | kernel: 커널, kernel, 운영체제 | application: 애플리케이션, 어플리케이션, 앱, 응용 ?프로그램, application, app, program
            order | first: 먼저, 첫, 처음, 첫째, 첫번째, first | last: 나중에?, 마지막\\S*, last, final
            turn | earlier: 먼저, 우선, (clos|send|speak|go|act|start|leav|answer)(e?s|ing|es)? first | later: 나중에?, (clos|send|speak|go|act|start|leav|answer)(e?s|ing|es)? (last|later|second)
            time | before: 전에, 전까지, before | after: 뒤에, 후에, 다음에, after
            size | more: 크(?!기), 커, 큰, 많\\S*, 길(?!이)\\S+, 긴, 늘\\S+, 높(?!이), 올(리|려|라), 빠르\\S*, 빨라\\S*, 이상(?!한|하), bigger, larger, greater, more, longer, higher, above, exceeds?, increas\\S*, raise\\S*, faster | less: 작(은|다|게|아|습|으), 적(은|다|게|어|습|으)(?!도), 짧\\S*, 줄(이|여|인|어|었|면)\\S*, 낮\\S*, 내(리|려)\\S*, 느리\\S*, 이하, smaller, less, fewer, shorter, lower, below, decreas\\S*, slower
            tier | frontend: 로드 ?밸런서, 프록시, load ?balancer, lb, proxy | backend: 백엔드, backend, 업스트림, upstream
            gateway | bad: 502 | late: 504
            pace | flow: 흐름 ?제어, flow control | congestion: 혼잡 ?제어, congestion control
            confirmed | cumulative: 누적 ?ack, 누적 ?확인 ?응답, cumulative acks?, cumulative | selective: sack, 선택적 ?확인 ?응답, selective acks?
            small | nagle: nagle\\S*, 네이글 | delayed: 지연 ?ack, delayed ?acks?
            alive | keepalive: tcp ?keepalive, keepalive | heartbeat: heartbeats?, 하트비트
            web | one: http ?1\\.0, 1\\.0 | persistent: http ?1\\.1, 1\\.1 | streams: http ?2, http ?2\\.0
            system | linux: linux, 리눅스 | windows: windows, 윈도우즈
            reach | inside: 윈도우 안\\S*, inside the window, in the window, inside | outside: 윈도우 밖\\S*, outside the window, outside
            nesting | outer: 바깥\\S*, outer | inner: 안쪽\\S*, inner
            openness | active: 능동 ?개방, 능동, active open\\S*, active | passive: 수동 ?개방, 수동, passive open\\S*, passive
            call | connect: connect | accept: accept | listen: listen | bind: bind
            direction | read: 읽\\S*, recv, read\\S* | write: 쓰기\\S*, write\\S*
            """;

    /** One of the terms of a group. */
    record Member(String name, Pattern pattern) {}

    /**
     * Terms of which a statement means one.
     *
     * @param name for whoever asks why an answer was not believed
     * @param isName true where its terms are names of things; those of order and size qualify whatever stands beside them
     * @param isRank true where its terms rank one of two things above the other: first, longer
     * @param isExclusive true where a member that a model does not name has no place in what the model says of another
     * @param isTopic true where a term named at the beginning of a sentence is what the rest of it speaks of
     */
    record Group(
            String name, boolean isName, boolean isRank, boolean isExclusive, boolean isTopic, List<Member> members) {}

    private static final List<String> QUALITIES = List.of("order", "turn", "time", "size", "call", "direction");
    private static final List<String> RANKS = List.of("turn", "size");
    private static final List<String> EXCLUSIVE = List.of("state", "transport", "queue", "half", "tls");
    private static final List<String> TOPICS = List.of(
            "half",
            "tls",
            "transport",
            "backlog",
            "queue",
            "gateway",
            "pace",
            "confirmed",
            "small",
            "alive",
            "web",
            "system",
            "reach",
            "openness");

    /** All groups; a group and a member are known by their places in these lists. */
    static final List<Group> GROUPS = LINES.lines().map(OpposedTerms::group).toList();

    private OpposedTerms() {}

    private static Group group(String line) {
        String[] parts = line.strip().split(" \\| ");
        List<Member> members = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            String[] member = parts[i].split(": ", 2);
            String spellings = String.join("|", member[1].split(", "));
            members.add(new Member(member[0], Pattern.compile("(?<![a-z0-9가-힣])(?:" + spellings + ")s?(?![a-z0-9])")));
        }
        return new Group(
                parts[0],
                !QUALITIES.contains(parts[0]),
                RANKS.contains(parts[0]),
                EXCLUSIVE.contains(parts[0]),
                TOPICS.contains(parts[0]),
                List.copyOf(members));
    }
}
