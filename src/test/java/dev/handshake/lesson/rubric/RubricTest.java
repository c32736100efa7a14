package dev.handshake.lesson.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.MatchTerms;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Text;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as said. Groups in the tests are separated by a semicolon, synonyms by a comma. */
class RubricTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "마지막 ACK가 유실되면",
                "마지막 ACK가 유실됐을 때",
                "마지막 ACK가 유실되는 경우",
                "마지막 ACK가 유실될 수 있어서",
                "마지막ACK유실",
                "마지막 에이시케이가 손실되면",
                "최종 확인 응답이 분실된 경우",
                "마지막에 보낸 ack가 중간에 사라지면",
                "마지막 ACK가 도착하지 않으면",
                "마지막 ACK를 상대가 못 받으면",
                "마지막 ACK를 받지못하면",
                "마지막 ACK가 안 오면",
                "if the last ACK is lost",
                "if the final acknowledgement gets dropped",
                "the last ACK never arrives",
                "when it does not receive the final ack",
                "last ack이 loss되면",
                "마지막 ACK가 유실되지 않나요? 네, 유실됩니다",
            })
    void inflections_spellings_and_ways_of_saying_lost(String answer) {
        assertThat(says("마지막 ACK ; 유실", "last ack ; lost", answer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "마지막 ACK가 유실되지 않으면",
                "마지막 ACK가 유실되지 않는다",
                "마지막 ACK는 유실될 일이 없다",
                "마지막 ACK는 유실되는 게 아니라 늦는 것이다",
                "마지막 ACK의 유실 없이",
                "the last ACK is not lost",
                "the last ACK arrives without loss",
                "the last ACK isn't lost",
                "첫 번째 SYN이 유실되면",
                "마지막 ACK를 보낸다",
            })
    void what_is_denied_or_about_something_else_is_not_said(String answer) {
        assertThat(says("마지막 ACK ; 유실", "last ack ; lost", answer)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SYN_RECEIVED, SYN-RECEIVED",
        "SYN_RECEIVED, syn_rcvd",
        "SYN_RECEIVED, SYN RECV",
        "SYN_RECEIVED, 신 리시브드",
        "TIME_WAIT, 타임웨이트",
        "TIME_WAIT, 타임 웨이트 상태",
        "TIME_WAIT, ＴＩＭＥ＿ＷＡＩＴ",
        "TIME_WAIT, TimeWait",
        "TIME_WAIT, TIME_WIAT",
        "ESTABLISHED, ESTABLISED",
        "핸드셰이크, 핸드쉐이크를",
        "핸드셰이크, handshaking",
        "3-way, 쓰리웨이",
        "3-way, three-way",
        "3-way, 3way",
        "시퀀스 번호, 순서번호",
        "시퀀스 번호, 일련번호가",
        "시퀀스 번호, sequence numbers",
        "시퀀스 번호, 시퀸스 번호",
        "2MSL, 투 엠에스엘",
        "2MSL, MSL의 두 배",
        "2MSL, twice the MSL",
        "재전송하다, 제전송합니다",
        "재전송하다, 다시 FIN을 보내요",
        "재전송하다, retransmitting",
        "재전송하다, retransmision",
        "클라이언트, 클라이언트에서는",
        "클라이언트, 클라이엔트",
        "연결 종료, 연결을 끊고",
        "acknowledgment, acknowlegement",
        "세 번, 3번",
        "세 번, 세번",
    })
    void spellings_and_slips_of_the_finger(String term, String answer) {
        assertThat(says(term, term, answer)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "FIN, SYN을 보낸다",
        "SYN, FIN을 보낸다",
        "FIN_WAIT_1, FIN_WAIT_2",
        "FIN_WAIT_2, FIN_WAIT_1이 된다",
        "SYN, SYN-ACK를 보낸다",
        "ACK, LAST_ACK 상태",
        "LAST_ACK, the last ack is lost",
        "기다리다, TIME_WAIT 상태",
        "wait, CLOSE_WAIT",
        "종료, 종류가 많다",
        "상태, 상대가 보낸다",
        "SYN, 신호를 보낸다",
        "클라이언트만, 클라이언트가 끊는다",
        "reset, it is resent",
        "close, it loses data",
        "유실, 무손실 전송이다",
        "CLOSED, the app closed it",
    })
    void what_only_looks_alike(String term, String answer) {
        assertThat(says(term, term, answer)).isFalse();
    }

    @Test
    void decomposed_hangul_is_found_where_it_was_typed() {
        String answer = Normalizer.normalize("음, 마지막 ACK가 유실되면", Normalizer.Form.NFD);
        MarkedAnswer marked = rubric("마지막 ACK ; 유실", "last ack ; lost").mark(answer);
        List<AnswerSpan> spans = marked.points().get(0).spans();
        assertThat(spans.stream().map(span -> Normalizer.normalize(span.in(answer), Normalizer.Form.NFC)))
                .containsExactly("마지막 ACK", "유실");
    }

    @Test
    void every_group_has_its_span_in_the_order_of_the_text() {
        String answer = "유실될 수 있는 것은  마지막\tＡＣＫ입니다.";
        MarkedAnswer marked = rubric("마지막 ACK ; 유실", "last ack ; lost").mark(answer);
        assertThat(marked.points().get(0).spans().stream().map(span -> span.in(answer)))
                .containsExactly("유실", "마지막\tＡＣＫ");
    }

    @Test
    void groups_may_stand_in_two_neighbouring_sentences_and_no_further_apart() {
        assertThat(says("마지막 ACK ; 유실", "x ; y", "마지막 ACK를 보냅니다. 이게 유실되면 큰일입니다."))
                .isTrue();
        assertThat(says("마지막 ACK ; 유실", "x ; y", "마지막 ACK를 보냅니다. 그리고 닫습니다. 데이터는 유실됩니다."))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TIME_WAIT는 남은 데이터를 기다리는 시간입니다",
                "타임웨이트는 서버의 나머지 데이터를 기다려 주는 상태예요",
                "TIME_WAIT waits for leftover data",
                "남은 데이터를 기다리는 상태입니다",
                "TIME_WAIT는 남은 데이터를 기다리는 상태라고 생각합니다",
            })
    void a_misconception_is_heard(String answer) {
        assertThat(hears(answer)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TIME_WAIT는 남은 데이터를 기다리는 게 아니라 마지막 ACK를 위한 것입니다",
                "TIME_WAIT는 남은 데이터를 기다리지 않습니다",
                "흔히 TIME_WAIT가 남은 데이터를 기다린다고 알고 있는데 그렇지 않습니다",
                "TIME_WAIT가 남은 데이터를 기다린다는 것은 오해입니다",
                "TIME_WAIT는 남은 데이터를 기다립니다. 이건 틀린 말이에요",
                "TIME_WAIT does not wait for leftover data",
                "it is a myth that TIME_WAIT waits for leftover data",
                "TIME_WAIT는 2MSL 동안 기다립니다. 서버는 남은 데이터를 먼저 보냅니다",
            })
    void a_misconception_that_is_rejected_is_not_heard(String answer) {
        assertThat(hears(answer)).isFalse();
    }

    @Test
    void a_learner_can_turn_a_tick_and_turn_it_back() {
        MarkedAnswer marked = rubric("유실", "lost").mark("잘 모르겠습니다");
        MarkedAnswer turned = marked.turned("p");
        assertThat(turned.points().get(0).found()).isTrue();
        assertThat(turned.points().get(0).corrected()).isTrue();
        assertThat(turned.turned("p")).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                "…",
                "ㅋㅋㅋ",
                "\uD83D\uDE00",
                "\u1112",
                "\u0301",
                "()()",
                "않",
                "못 안 없",
                "not no never",
                "아니라"
            })
    void any_text_can_be_marked(String answer) {
        assertThat(says("마지막 ACK ; 유실", "last ack ; lost", answer)).isFalse();
    }

    @Test
    void every_spelling_of_the_table_finds_itself() {
        Lexicon lexicon = Lexicon.of(Library.shippedQuizzes().notions());
        for (int notion = 0; notion < lexicon.count(); notion++) {
            for (String phrase : lexicon.phrases(notion)) {
                Term term = Term.of(phrase, false, lexicon);
                assertThat(new Sighting(phrase, lexicon).find(term, 3))
                        .as(phrase)
                        .isNotEmpty();
            }
        }
    }

    private static boolean says(String ko, String en, String answer) {
        return rubric(ko, en).mark(answer).points().get(0).found();
    }

    private static Rubric rubric(String ko, String en) {
        return new Rubric(
                List.of(new Point("p", true, Text.same("p"), AnswerTable.terms(ko, en), "")),
                List.of(),
                Text.same(""),
                Text.same(""),
                Library.shippedQuizzes().notions());
    }

    private static boolean hears(String answer) {
        MatchTerms terms = AnswerTable.terms(
                "TIME_WAIT ; 남은 데이터, 나머지 데이터 ; 기다", "TIME_WAIT ; leftover data, remaining data ; wait");
        Misconception claim = new Misconception("M32", Text.same("c"), Text.same("r"), "", terms);
        Rubric rubric = new Rubric(
                List.of(),
                List.of(claim),
                new Text("TIME_WAIT는 왜 필요한가요?", "Why TIME_WAIT?"),
                Text.same(""),
                Library.shippedQuizzes().notions());
        return !rubric.mark(answer).said().isEmpty();
    }

    @Test
    void ten_thousand_characters_are_no_burden() {
        char[] filler = new char[10_000];
        Arrays.fill(filler, '가');
        assertThat(says("마지막 ACK ; 유실", "last ack ; lost", new String(filler))).isFalse();
    }
}
