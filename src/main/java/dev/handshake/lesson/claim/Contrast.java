package dev.handshake.lesson.claim;

import dev.handshake.lesson.Refutation;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.claim.Proposition.Assigned;
import dev.handshake.lesson.rubric.SpokenClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Two things that are told apart by what is true of them, where the engine has no say: errors, firewalls, calls. Whoever says of one
 * what is true of the other has them exchanged. A clause that says something of both says nothing here.
 *
 * @param first one of them
 * @param second the other
 */
record Contrast(Side first, Side second) {
    /**
     * One of two things.
     *
     * @param subject how a clause begins that speaks of it
     * @param name how it is named anywhere
     * @param property what is true of it and not of the other
     * @param so what is true, in a sentence
     */
    record Side(Pattern subject, Pattern name, Pattern property, Text so, String source) {
        /** The name is looked for first: most clauses speak of neither. */
        boolean isSubject(String text) {
            return name.matcher(text).find() && subject.matcher(text).matches();
        }
    }

    private static Side side(String name, String property, Text so, String source) {
        String subject = "(?:^|.* )(?:" + name + ")(?:은|는|이|가|면|이면|란|에서는)(?![가-힣]).*"
                + "|^(?:the |a |an |and |while |whereas |but |with |on |by )*(?:" + name + ")(?![a-z가-힣]).*";
        return new Side(
                Pattern.compile(subject),
                Pattern.compile("(?<![a-z])(?:" + name + ")"),
                Pattern.compile(property),
                so,
                source);
    }

    static final List<Contrast> ALL = List.of(
            new Contrast(
                    side(
                            "drop",
                            "답이 없|응답이 없|답하지|timed ?out|timeout|타임아웃|silen|no (answer|reply|response)",
                            new Text(
                                    "DROP은 답 없이 버리므로 connect()가 timed out으로 끝납니다.",
                                    "DROP throws the segment away without an answer, so connect() times out."),
                            "iptables-extensions(8)"),
                    side(
                            "reject",
                            "rst|리셋|reset|icmp|refused|거절",
                            new Text(
                                    "REJECT는 RST나 ICMP로 답하므로 connect()가 바로 실패합니다.",
                                    "REJECT answers with a RST or with ICMP, so connect() fails at once."),
                            "iptables-extensions(8)")),
            new Contrast(
                    side(
                            "timed ?out|etimedout|타임아웃|connection timed ?out",
                            "답이 없|응답이 없|답이 오지|no (answer|reply|response)|재전송|retransmi|포기|gave up",
                            new Text(
                                    "timed out은 아무 답도 없어서 SYN을 재전송하다가 포기한 것입니다.",
                                    "Timed out means that no answer came and the SYN was given up after being sent again."),
                            "connect(2)"),
                    side(
                            "refused|econnrefused|connection refused",
                            "rst|리셋|reset|거절",
                            new Text("refused는 SYN에 RST가 돌아온 것입니다.", "Refused means that a RST answered the SYN."),
                            "connect(2)")),
            new Contrast(
                    side(
                            "econnreset|connection reset( by peer)?",
                            "rst|리셋",
                            new Text(
                                    "ECONNRESET은 상대의 RST를 받았다는 뜻입니다.",
                                    "ECONNRESET means that a RST has come from the peer."),
                            "recv(2)"),
                    side(
                            "epipe|broken ?pipe",
                            "이미|또|다시|쓰기|쓴|쓸|닫|already|wrote|writ|again|closed",
                            new Text(
                                    "EPIPE는 이미 닫힌 연결에 또 썼다는 뜻입니다.",
                                    "EPIPE means that something was written to a connection that is closed already."),
                            "write(2)")),
            new Contrast(
                    side(
                            "tcp ?keepalive|tcp의 keepalive",
                            "살아 ?있는지|프로브|탐침|probe|(is|still) alive",
                            new Text(
                                    "TCP keepalive는 유휴 연결의 상대가 살아 있는지 확인합니다.",
                                    "TCP keepalive checks that the peer of an idle connection is alive."),
                            "RFC 9293 3.8.4"),
                    side(
                            "http ?keepalive|http의 keepalive",
                            "여러 요청|요청을 여러|(several|many|more|multiple) requests|재사용|reuse",
                            new Text(
                                    "HTTP keep-alive는 한 연결로 여러 요청을 보냅니다.",
                                    "HTTP keep-alive sends several requests over one connection."),
                            "RFC 9112 9.3")),
            new Contrast(
                    side(
                            "fin",
                            "더 보낼|정상적|차례대로|orderly|graceful|nothing more to send|no more data|모두 전달",
                            new Text(
                                    "FIN은 더 보낼 데이터가 없다는 뜻이고, 앞의 데이터는 모두 전달됩니다.",
                                    "A FIN says that no more data comes; what was sent before it is delivered."),
                            "RFC 9293 3.10.4"),
                    side(
                            "rst|리셋|reset",
                            "즉시 (버|끊|폐기)|바로 (버|끊|폐기)|(?<![a-z])aborts?(?![a-z])|away at once|immediately",
                            new Text("RST는 연결을 즉시 버립니다.", "A RST throws the connection away at once."),
                            "RFC 9293 3.10.5")),
            new Contrast(
                    side(
                            "shutdown\\S*",
                            "half ?close|계속 (읽|받)|읽을 수 있|한 방향|(still|keeps?|goes on) read",
                            new Text(
                                    "shutdown(SHUT_WR)은 보내는 방향만 닫고 계속 읽습니다.",
                                    "shutdown(SHUT_WR) closes the sending direction only; reading goes on."),
                            "shutdown(2)"),
                    side(
                            "(?<!half )close를 부르|(?<!half )close|close를 호출하",
                            "읽기까지|읽기도|reading too|both directions",
                            new Text("close()는 읽기까지 포기합니다.", "close() gives up reading too."),
                            "RFC 9293 3.10.4")),
            new Contrast(
                    side(
                            "포트|ports?",
                            "(구분하는|16비트) 번호|16 ?bit number",
                            new Text(
                                    "포트는 한 호스트 안의 끝점을 구분하는 번호입니다.",
                                    "A port is a number that tells the endpoints of a host apart."),
                            "RFC 9293 3.1"),
                    side(
                            "소켓|sockets?",
                            "os ?객체|운영체제 객체|os object|kernel object|디스크립터로|file descriptor",
                            new Text(
                                    "소켓은 끝점을 다루는 OS 객체입니다.",
                                    "A socket is the object of the OS that stands for an endpoint."),
                            "socket(7)")),
            new Contrast(
                    side(
                            "0\\.0\\.0\\.0",
                            "모든|어느|any|all ",
                            new Text("0.0.0.0은 모든 주소로 오는 연결을 받습니다.", "0.0.0.0 takes connections to any address."),
                            "ip(7)"),
                    side(
                            "127\\.0\\.0\\.1",
                            "같은 호스트|자기 호스트|로컬에서|루프백|same host|itself|loopback",
                            new Text(
                                    "127.0.0.1은 같은 호스트에서 오는 연결만 받습니다.",
                                    "127.0.0.1 takes connections from the same host only."),
                            "ip(7)")),
            new Contrast(
                    side(
                            "syn만 (?:반복되는|계속 보이는|나가는|계속 나가는) (?:것|경우|거)|repeated syns?|only repeated syns?|only syns?",
                            "방화벽이 (버|막)|꺼져 ?있|꺼진|다운|silently drop|host is (down|off)|machine is off",
                            new Text(
                                    "SYN만 반복된다면 아무도 답하지 않는 것입니다. 방화벽이 버리거나 호스트가 꺼져 있습니다.",
                                    "Where only SYNs repeat, nobody answers: a firewall drops them, or the host is down."),
                            "RFC 9293 3.10.8"),
                    side(
                            "rst가 (?:오는|돌아오는) (?:것|경우|거)|(?:a )?rst after the syn|(?:a )?rst right away",
                            "listen|닫혀|닫힌|closed port|no process",
                            new Text(
                                    "SYN에 RST가 돌아온다면 그 포트에서 기다리는 프로세스가 없는 것입니다.",
                                    "Where a RST answers the SYN, no process listens on that port."),
                            "RFC 9293 3.10.7.1")),
            new Contrast(
                    side(
                            "timewait",
                            "시간이 지나|2msl|시간 뒤|expires|times out",
                            new Text("TIME_WAIT는 2MSL이 지나면 끝납니다.", "TIME_WAIT ends when 2MSL is over."),
                            "RFC 9293 3.6.1"),
                    side(
                            "closewait",
                            "close를 (기다|부르)|애플리케이션(의|이) close|(waits? for )?(its|the) application",
                            new Text(
                                    "CLOSE_WAIT는 자기 애플리케이션의 close()를 기다립니다.",
                                    "CLOSE_WAIT waits for the close() of its own application."),
                            "RFC 9293 3.6")));

    /** What these clauses say of one thing that is true of the other. */
    static List<SentenceReader.Stated> read(List<SpokenClause> clauses, Silence silence) {
        List<SentenceReader.Stated> found = new ArrayList<>();
        for (Contrast contrast : ALL) {
            Optional<Side> about = Optional.empty();
            int sentence = -1;
            for (SpokenClause clause : clauses) {
                Optional<Side> named = contrast.named(clause.text());
                about = named.isPresent() || clause.sentence() != sentence ? named : about;
                sentence = clause.sentence();
                if (about.isPresent() && clause.manner().isPlain() && !silence.isAsked(clause)) {
                    Side other = contrast.other(about.get());
                    String text = clause.text();
                    boolean exchanged = other.property().matcher(text).find()
                            && !about.get().property().matcher(text).find()
                            && !other.name().matcher(text).find();
                    if (exchanged) {
                        found.add(new SentenceReader.Stated(
                                clause.span(),
                                new Assigned(about.get().so(), about.get().source())));
                    }
                }
            }
        }
        return found;
    }

    private Optional<Side> named(String text) {
        boolean ofFirst = first.isSubject(text);
        boolean ofSecond = second.isSubject(text);
        return ofFirst == ofSecond ? Optional.empty() : Optional.of(ofFirst ? first : second);
    }

    private Side other(Side side) {
        return side == first ? second : first;
    }

    static Optional<Refutation> refute(Assigned said) {
        return Optional.of(new Refutation(said.so(), said.source(), Optional.empty()));
    }
}
