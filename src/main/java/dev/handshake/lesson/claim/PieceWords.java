package dev.handshake.lesson.claim;

import dev.handshake.lesson.rubric.SpokenClause.Spoken;
import dev.handshake.tcp.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What single words of a piece name: segments, states and calls. */
final class PieceWords {
    private static final Map<String, SegmentName> SEGMENTS = Map.of(
            "syn-ack", SegmentName.SYN_ACK,
            "syn", SegmentName.SYN,
            "ack", SegmentName.ACK,
            "last-ack", SegmentName.ACK,
            "fin-ack", SegmentName.FIN,
            "fin", SegmentName.FIN,
            "rst", SegmentName.RST);

    private static final Map<String, State> STATES = Map.ofEntries(
            Map.entry("closed-state", State.CLOSED),
            Map.entry("listen-state", State.LISTEN),
            Map.entry("syn-sent", State.SYN_SENT),
            Map.entry("syn-received", State.SYN_RECEIVED),
            Map.entry("established", State.ESTABLISHED),
            Map.entry("fin-wait-1", State.FIN_WAIT_1),
            Map.entry("fin-wait-2", State.FIN_WAIT_2),
            Map.entry("close-wait", State.CLOSE_WAIT),
            Map.entry("closing-state", State.CLOSING),
            Map.entry("last-ack-state", State.LAST_ACK),
            Map.entry("time-wait", State.TIME_WAIT));

    /** The segment's name opens the word; what follows is particle. */
    private static final Pattern BARE = Pattern.compile(
            "(synack|acksyn|finack|ackfin|syn|ack|fin|rst|리셋|신|핀|에이시케이)s?(패킷|세그먼트)?[가-힣]{0,4}|확인[가-힣]*|응답[가-힣]*|acknowledge?ments?|reset");
    /** What makes of a segment's name something else. */
    private static final Pattern OTHER_THING = Pattern.compile(
            "(큐|쿠키|플러딩|플러드|플래그|비트|번호|필드|값|옵션|백로그|대기열|queue|cookies?|flood\\S*|flags?|bits?|numbers?|fields?|values?|options?|backlog|스캔|scans?)\\S*");

    private PieceWords() {}

    /** The segment that this word names; empty where it names none, or a bit, a number or a queue of that name. */
    static Optional<SegmentName> segment(List<Spoken> words, int at) {
        Spoken word = words.get(at);
        if (!BARE.matcher(word.text()).matches()
                || word.text().matches("확인\\S*|응답\\S*") && !isAcknowledgement(words, at)
                || at + 1 < words.size()
                        && OTHER_THING.matcher(words.get(at + 1).text()).matches()
                || word.notions().stream().anyMatch(STATES::containsKey)) {
            return Optional.empty();
        }
        return word.notions().stream()
                .filter(SEGMENTS::containsKey)
                .map(SEGMENTS::get)
                .findFirst();
    }

    private static boolean isAcknowledgement(List<Spoken> words, int at) {
        return words.get(at).text().startsWith("확인")
                && at + 1 < words.size()
                && words.get(at + 1).text().startsWith("응답");
    }

    static Optional<State> state(Spoken word) {
        return word.notions().stream()
                .filter(STATES::containsKey)
                .map(STATES::get)
                .findFirst();
    }

    /** The call that this word names: connect(), listen(), close(). */
    static Optional<Act.CallName> call(Spoken word) {
        String text = word.text();
        if (text.matches("connect[가-힣]*")) {
            return Optional.of(Act.CallName.CONNECT);
        }
        if (text.matches("close[가-힣]*")) {
            return Optional.of(Act.CallName.CLOSE);
        }
        return text.matches("listen[가-힣]*") && word.notions().isEmpty()
                ? Optional.of(Act.CallName.LISTEN)
                : Optional.empty();
    }
}
