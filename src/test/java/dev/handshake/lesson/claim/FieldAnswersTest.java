package dev.handshake.lesson.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.judge.Grader;
import dev.handshake.lesson.rubric.MarkedAnswer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commonest wrong and thin answers of public question banks get feedback of their own. */
class FieldAnswersTest {
    private static final Catalog SHIPPED = Library.shippedQuizzes();

    private static Question.FreeAnswer question(String id) {
        return SHIPPED.question(id).flatMap(Question::asFreeAnswer).orElseThrow();
    }

    private static MarkedAnswer marked(String id, String answer) {
        return Grader.mark(question(id), answer, SHIPPED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            interview-opening/three-way       | M02 | 서버는 클라이언트에게 포트를 열어 달라는 SYN을 보냅니다.
            interview-opening/three-way       | M63 | 3-way handshake는 서로를 인증하고 데이터를 암호화하기 위한 과정입니다.
            interview-opening/why-three       | M63 | With the three-way handshake both sides are authenticated and the data is encrypted.
            interview-opening/third-lost      | M62 | 마지막 ACK가 유실되면 클라이언트가 타이머로 ACK를 재전송합니다.
            interview-closing/four-way        | M60 | 클라이언트는 FIN보다 늦게 도착하는 패킷이 유실되지 않도록 기다립니다.
            interview-time-wait/why           | M60 | TIME_WAIT는 FIN보다 늦게 도착하는 패킷이 유실되지 않게 하려고 기다리는 시간입니다.
            interview-time-wait/why           | M60 | It waits so that delayed packets are not lost.
            interview-closing/why-not-at-once | M61 | FIN을 받으면 커널이 애플리케이션에 close()를 요청하고 기다립니다.
            interview-states/close-wait-grows | M61 | The kernel asks the application to close when the FIN comes.
            interview-security/forged-rst     | M64 | RST는 시퀀스 번호가 아무 값이어도 되고 4-tuple만 맞으면 됩니다.
            interview-modern/tls-when         | M65 | TLS handshake가 TCP 연결보다 먼저 시작됩니다.
            interview-reset/closed-port       | M66 | 닫힌 포트로 보낸 SYN은 무시되어서 timed out이 납니다.
            """)
    void a_wrong_one_is_called_by_its_name(String id, String misconception, String answer) {
        MarkedAnswer marked = marked(id, answer);

        assertThat(marked.said()).extracting(Misconception::id).contains(misconception);
        assertThat(marked.complete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            interview-closing/four-way | 클라이언트가 FIN을 보내고 서버가 ACK를 보냅니다. 서버도 FIN을 보내고 나서 TIME_WAIT 상태로 기다립니다.
            interview-closing/four-way | 클라이언트가 FIN을 보내고 서버가 ACK와 FIN을 보냅니다. 클라이언트는 TIME_WAIT가 끝난 뒤 ACK를 보냅니다.
            interview-closing/four-way | The client sends a FIN. The server answers with an ACK, sends its FIN and then waits in TIME_WAIT.
            """)
    void a_wrong_one_that_has_no_name_is_refuted_by_the_engine(String id, String answer) {
        assertThat(marked(id, answer).doubted())
                .anyMatch(each -> each.refutation().isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            interview-opening/why-three | 서로 데이터를 보낼 수 있고 받을 수 있는지 확인하려면 세 번이 필요합니다.
            interview-opening/why-three | 양쪽의 송수신을 확인하기 위해서입니다.
            interview-opening/why-three | To make sure that both sides can send and receive.
            interview-time-wait/why | 안전하게 연결을 종료하기 위해서입니다.
            interview-basics/dns-udp | UDP가 빠르기 때문입니다.
            interview-security/why-not-zero | For security.
            interview-basics/tcp-udp | TCP는 신뢰성이 있고 UDP는 없습니다.
            interview-closing/three-and-four | TCP는 양방향 통신이기 때문입니다.
            """)
    void a_thin_one_is_told_what_is_missing_and_charged_with_nothing(String id, String answer) {
        MarkedAnswer marked = marked(id, answer);

        assertThat(ThinAnswers.remark(answer, question(id).head().prompt())).isPresent();
        assertThat(marked.said()).isEmpty();
        assertThat(marked.doubted()).isEmpty();
    }

    @Test
    void a_right_answer_to_the_same_questions_says_none_of_it() {
        assertThat(List.of(
                        "interview-opening/third-lost",
                        "interview-closing/lost-close",
                        "interview-time-wait/last-ack-lost",
                        "interview-security/forged-rst",
                        "interview-reset/closed-port",
                        "interview-modern/tls-when"))
                .allSatisfy(id -> {
                    Question.FreeAnswer question = question(id);
                    assertThat(marked(id, question.model().ko()).said()).isEmpty();
                    assertThat(marked(id, question.model().en()).said()).isEmpty();
                });
    }
}
