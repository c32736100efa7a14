package dev.handshake.lesson.claim;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The commonest answers of the field that are not wrong and yet not enough: what is missing from each. They earn nothing by
 * themselves and are charged with nothing.
 */
public final class ThinAnswers {
    private record Thin(Pattern asked, Pattern said, Text remark) {}

    private static final List<Thin> ALL = List.of(
            new Thin(
                    Pattern.compile("(왜|이유).*(3-way|세 번)|why.*(three|3-way)"),
                    Pattern.compile(
                            "송수신|보내고 ?받을 ?수|보낼 ?수 ?있고 ?받을|수신 ?(능력|여부|가능)|통신이 ?(되는|가능한)지|통신할 (준비|수 있)"
                                    + "|(send|receive) and (receive|send)|ability to (send|receive)|can (send|receive|hear|talk)|both directions? (work|is)"),
                    new Text(
                            "보내고 받을 수 있다는 말만으로는 부족합니다. 확인하는 것은 양쪽의 초기 시퀀스 번호이고, 두 번으로 끝내면 서버는 자기 번호가 도착했는지도, 받은 SYN이 오래된 것인지도 알 수 없습니다.",
                            "That both can send and receive is not enough. What is confirmed are both initial sequence numbers: after two segments the server knows neither whether its number arrived nor whether the SYN was an old one.")),
            new Thin(
                    Pattern.compile("time_wait.*(왜|무엇이고)|what is time_wait|why.*time_wait"),
                    Pattern.compile("안전하게|확실하게|제대로 (닫|종료)|혹시 모|safely|gracefully|to be sure|just in case"),
                    new Text(
                            "안전하게 닫는다는 말만으로는 부족합니다. 무엇이 잘못될 수 있는지 두 가지를 말해야 합니다.",
                            "Closing safely is not enough: say which two things could go wrong.")),
            new Thin(
                    Pattern.compile("dns는 왜.*udp|why does dns.*udp|dns.*udp"),
                    Pattern.compile("빠르|빨라|빠른|fast"),
                    new Text("빠르다는 말만으로는 부족합니다. 무엇이 줄어서 빠른지까지 말해야 합니다.", "Fast is not enough: say what is saved.")),
            new Thin(
                    Pattern.compile("isn.*예측|why.*isn|초기 시퀀스 번호.*이유"),
                    Pattern.compile("보안|security|secure"),
                    new Text(
                            "보안 때문이라는 말만으로는 부족합니다. 누가 무엇을 예측하면 어떤 일이 생기는지까지 말해야 합니다.",
                            "Security is not enough: say who could guess what, and what would come of it.")),
            new Thin(
                    Pattern.compile("tcp와 udp의 차이|difference.*tcp and udp|how do tcp and udp differ|tcp.*udp.*differ"),
                    Pattern.compile("신뢰|reliab"),
                    new Text(
                            "신뢰성이 있다는 말만으로는 부족합니다. 무엇으로 그렇게 되는지까지 말해야 합니다.",
                            "Reliable is not enough: say by what it becomes so.")),
            new Thin(
                    Pattern.compile("3단계인데 .*4단계|open.*three.*close.*four|three.*four"),
                    Pattern.compile("양방향|전이중|full.?duplex|bidirectional"),
                    new Text(
                            "양방향이라는 말만으로는 부족합니다. 맺을 때도 양방향입니다. 왜 닫을 때는 ACK와 FIN이 따로 나가는지 말해야 합니다.",
                            "Both directions are opened too, so that alone is no reason: say why the ACK and the FIN leave apart.")));

    private ThinAnswers() {}

    /** What is missing from an answer that is as common as it is thin; empty for any other. */
    public static Optional<Text> remark(String answer, Text prompt) {
        String said = answer.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(thin -> Stream.of(Lang.values())
                        .map(lang -> prompt.in(lang).toLowerCase(Locale.ROOT))
                        .anyMatch(asked -> thin.asked().matcher(asked).find()))
                .filter(thin -> thin.said().matcher(said).find())
                .map(Thin::remark)
                .findFirst();
    }
}
