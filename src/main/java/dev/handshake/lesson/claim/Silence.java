package dev.handshake.lesson.claim;

import dev.handshake.lesson.rubric.SpokenClause;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * When nothing is judged: a sentence that tells of another scene than those that are explored (a proxy, a reboot, an old or forged
 * segment), of another protocol, or of what would be so if things were otherwise.
 */
final class Silence {
    private static final Pattern OTHER_SCENE = Pattern.compile(
            "프록시|백엔드|로드 ?밸런서|업스트림|데이터베이스|방화벽|공격|위조|옛|오래된|과거|이전|예전|늦게|늦은|지연|중복|재부팅|재시작|크래시|전원|장애|쿠키|동시|엇갈|교차|quic|udp|tls|http|ftp|p2p|dns|nat|icmp|펀칭"
                    + "|proxy|backend|balancer|upstream|database|firewall|attack|forged|spoof|\\bold\\b|\\bolder\\b|stale|previous|earlier|late\\b|delayed|duplicate|reboot|restart|crash|power|cookie|simultaneous|cross|punch|stray|scan|peer to peer"
                    + "|가정|만약|치면|했더라면|였다면|라면|2way|2 way|twoway|two way|두 번만|두 단계|2단계|imagine|suppose|if there were|if it were|were it|two segments|two messages|two steps|only two|would|syscookie|fast ?open|tfo|데이터를 실|자기 자신|itself to itself|논리"
                    + "|[다라]고(?![가-힣])(?! (생각합|생각해|봅니다|배웠|압니다|알고 있습))|so called|are said|is said|people");
    private static final Pattern OF_WHOLE = Pattern.compile("프록시|로드 ?밸런서|ftp|p2p|펀칭|proxy|balancer|punch|peer to peer");

    private final boolean whole;
    private final String answer;

    private Silence(boolean whole, String answer) {
        this.whole = whole;
        this.answer = answer;
    }

    /** @param prompts the question in each language, in lower case */
    static Silence of(String answer, List<String> prompts) {
        boolean whole =
                prompts.stream().anyMatch(prompt -> OF_WHOLE.matcher(prompt).find());
        return new Silence(whole, answer);
    }

    /** Whether nothing of the whole answer is judged. */
    boolean isWhole() {
        return whole;
    }

    /** Whether nothing of this sentence is judged. */
    boolean covers(List<SpokenClause> sentence) {
        String text = sentence.stream().map(SpokenClause::text).collect(Collectors.joining(" "));
        return whole || OTHER_SCENE.matcher(text).find() || isAsked(sentence.get(sentence.size() - 1));
    }

    /** Whether this ends in a question mark. */
    boolean isAsked(SpokenClause last) {
        int at = last.span().end();
        while (at < answer.length() && " ()\"'".indexOf(answer.charAt(at)) >= 0) {
            at++;
        }
        return at < answer.length() && answer.charAt(at) == '?';
    }
}
