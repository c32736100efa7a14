package dev.handshake.lesson.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Refutation;
import dev.handshake.lesson.Text;
import dev.handshake.tcp.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences that the engine refutes, and their right twins, which it does not. */
class SentencesTest {
    private static final Catalog SHIPPED = Library.shippedQuizzes();

    private static List<Refutation> refutations(String text, Text prompt) {
        return Claims.in(text, prompt, SHIPPED.notions()).stream()
                .flatMap(claim -> claim.refutation().stream())
                .toList();
    }

    private static List<Refutation> refutations(String text) {
        return refutations(text, Text.same(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "서버가 먼저 SYN을 보냅니다.",
                "먼저 SYN을 보내는 쪽은 서버입니다.",
                "서버가 먼저 SYN을 보내고 클라이언트가 SYN-ACK로 응답하면 서버가 ACK를 보냅니다.",
                "First, the server sends a SYN and enters SYN_SENT.",
                "It is the server that sends the first SYN.",
                "The client answers the SYN with a SYN-ACK.",
                "클라이언트가 SYN-ACK를 보냅니다.",
                "클라이언트는 SYN을 보내면 SYN_RECEIVED 상태가 됩니다.",
                "When the server receives the SYN it enters SYN_SENT.",
                "서버는 SYN-ACK를 보내면 바로 ESTABLISHED가 됩니다.",
                "서버는 SYN을 받으면 ESTABLISHED가 되고 SYN-ACK를 보냅니다.",
                "서버는 세 번째 ACK를 받기 전에 ESTABLISHED가 됩니다.",
                "The server becomes ESTABLISHED before it receives the third ACK.",
                "the client replies to the SYN-ACK with a FIN",
                "클라이언트가 FIN을 보내고 CLOSE_WAIT가 됩니다. 서버는 ACK를 보내고 FIN_WAIT_1이 됩니다.",
                "클라이언트가 FIN을 보내면 서버가 ACK를 보내고, 서버는 FIN을 보낸 뒤 TIME_WAIT에서 기다립니다.",
                "나중에 닫은 쪽이 TIME_WAIT에 남습니다.",
                "TIME_WAIT는 나중에 닫은 쪽에 남습니다.",
                "The side that closes last stays in TIME_WAIT.",
                "The passive closer ends up in TIME_WAIT for 2MSL.",
                "먼저 닫은 쪽은 TIME_WAIT가 끝난 뒤 마지막 ACK를 보냅니다.",
                "서버가 FIN을 받으면 SYN-ACK로 답합니다.",
                "SYN을 받은 서버는 FIN으로 답합니다.",
                "close()를 부르면 SYN을 보냅니다.",
                "3-way는 SYN -> ACK -> SYN-ACK 순서입니다",
                "순서는 FIN -> SYN -> ACK입니다",
                "SYN은 시퀀스 번호를 소비하지 않습니다.",
                "데이터 없는 ACK도 번호를 하나 소비합니다.",
                "A FIN does not take a sequence number.",
                "TIME_WAIT는 1MSL 동안 유지됩니다.",
                "TIME_WAIT lasts for one MSL.",
                "3-way handshake의 세 번째 세그먼트는 SYN-ACK입니다.",
                "3-way handshake는 세그먼트 네 개를 주고받습니다.",
                "연결을 닫을 때 세그먼트 두 개를 주고받습니다.",
                "닫힌 포트는 SYN을 그냥 무시합니다.",
                "닫힌 포트는 SYN에 SYN-ACK로 답합니다.",
            })
    void what_no_world_bears_out_is_refuted(String wrong) {
        List<Refutation> refutations = refutations(wrong);
        assertThat(refutations).isNotEmpty();
        assertThat(refutations).allSatisfy(why -> {
            assertThat(why.source()).startsWith("RFC 9293 3.");
            assertThat(why.so().ko()).endsWith("다.");
            assertThat(why.so().en()).endsWith(".");
            assertThat(why.counter()).isPresent();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "클라이언트가 먼저 SYN을 보냅니다.",
                "It is the client that sends the first SYN.",
                "First, the client sends a SYN and enters SYN_SENT. The server answers with a SYN-ACK and enters SYN_RECEIVED.",
                "서버도 SYN을 보냅니다. SYN-ACK에 들어 있습니다.",
                "서버는 SYN에 ACK로 답하고 자기 SYN도 보냅니다.",
                "서버는 SYN-ACK를 보내고 ACK를 받으면 ESTABLISHED가 됩니다.",
                "서버가 SYN-ACK를 다시 보내면 클라이언트도 ACK를 다시 보냅니다.",
                "2-way였다면 서버는 SYN-ACK를 보내자마자 ESTABLISHED가 되었을 것입니다.",
                "With two segments the server would be ESTABLISHED as soon as it sends the SYN-ACK.",
                "동시 개방에서는 클라이언트도 SYN-ACK를 보냅니다.",
                "서버가 먼저 FIN을 보내면 TIME_WAIT는 서버에 남습니다.",
                "서버가 먼저 FIN을 보내고 FIN_WAIT_1이 됩니다. 클라이언트는 CLOSE_WAIT가 됩니다.",
                "The server that closes first stays in TIME_WAIT.",
                "나중에 닫은 쪽은 TIME_WAIT를 거치지 않습니다.",
                "서버가 먼저 SYN을 보내는 것이 아닙니다.",
                "서버가 먼저 SYN을 보내나요? 잘 모르겠습니다.",
                "FIN을 받으면 ACK를 보내고 CLOSE_WAIT가 됩니다.",
                "SYN -> SYN/ACK -> ACK",
                "[S] -> [S.] -> [.]",
                "FIN → ACK → FIN → ACK",
                "데이터가 실린 ACK는 번호를 씁니다.",
                "TIME_WAIT는 2MSL 동안 유지됩니다.",
                "닫힌 포트는 SYN에 RST로 답합니다.",
                "방화벽은 닫힌 포트로 가는 SYN을 버립니다.",
                "FTP 능동 모드에서는 서버가 클라이언트에게 먼저 SYN을 보냅니다.",
            })
    void what_may_be_so_is_not_refuted(String right) {
        assertThat(refutations(right)).isEmpty();
    }

    @Test
    void the_first_syn_of_a_server_is_played_and_meets_no_connection() {
        Refutation why = refutations("서버가 먼저 SYN을 보냅니다.").get(0);

        assertThat(why.so().ko()).isEqualTo("먼저 SYN을 보내는 쪽은 클라이언트입니다.");
        assertThat(why.counter().flatMap(story -> story.sent()))
                .hasValueSatisfying(sent -> assertThat(sent.step().why()).isEqualTo(Rule.CLOSED_RESETS));
    }

    @Test
    void numbers_are_held_against_those_of_the_handshake() {
        Text prompt = SHIPPED.question("interview-opening/numbers")
                .orElseThrow()
                .head()
                .prompt();

        assertThat(refutations("SYN-ACK는 seq=y, ack=x+1이고 마지막 ACK는 seq=x+1, ack=y+1입니다.", prompt))
                .isEmpty();
        assertThat(refutations("SYN-ACK는 seq=y에 ack=x, 마지막 ACK는 seq=x에 ack=y입니다.", prompt))
                .extracting(why -> why.so().ko())
                .containsExactly(
                        "SYN-ACK의 ack는 클라이언트 ISN+1입니다.", "ACK의 seq는 클라이언트 ISN+1입니다.", "ACK의 ack는 서버 ISN+1입니다.");
    }

    @Test
    void who_closes_first_is_taken_from_the_question() {
        Text prompt = Text.same("클라이언트가 먼저 close()를 부르면 어떻게 되나요?");

        assertThat(refutations("서버가 먼저 FIN을 보냅니다.", prompt)).isNotEmpty();
        assertThat(refutations("서버가 먼저 FIN을 보냅니다.")).isEmpty();
    }
}
