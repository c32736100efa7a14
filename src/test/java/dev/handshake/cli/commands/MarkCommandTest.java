package dev.handshake.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkCommandTest {
    @TempDir
    private Path folder;

    @Test
    void each_point_has_its_outcome_and_its_words() {
        assertThat(Ran.in("C", "mark", "interview-opening/three-way", "The client sends a SYN first.")
                        .out())
                .isEqualTo("""
                        interview-opening/three-way: not complete
                          .   "The client sends a SYN first"
                          +   syn: The client sends a SYN first
                              "client" "sends" "SYN"
                          -   syn-ack: The server answers with one SYN-ACK
                          -   last-ack: The client answers with an ACK
                          -   isn: Both initial sequence numbers are exchanged and confirmed (a bonus)
                          -   states: SYN_SENT and SYN_RECEIVED lead to ESTABLISHED (a bonus)
                        """);
    }

    @Test
    void what_the_engine_refutes_is_quoted_with_its_reason() {
        assertThat(Ran.in("C", "mark", "interview-opening/three-way", "서버가 먼저 SYN을 보내고 SYN_SENT가 됩니다.", "--lang", "ko")
                        .out())
                .contains("  -   syn: 클라이언트가 먼저 SYN을 보낸다\n")
                .contains("  x   \"서버가 먼저 SYN을 보내고\"\n      엔진: 먼저 SYN을 보내는 쪽은 클라이언트입니다. (RFC 9293 3.10.1)\n");
    }

    @Test
    void lines_of_json_come_back_with_what_was_read() throws IOException {
        Path lines = Files.writeString(folder.resolve("answers.jsonl"), """
                {"n":1,"quiz":"interview-opening","question":"three-way","lang":"en","text":"The client sends a SYN first."}

                {"n":2,"quiz":"interview-opening","question":"nothing","lang":"en","text":"?"}
                """);
        Ran ran = Ran.in("C", "mark", "--json", lines.toString());
        assertThat(ran.out())
                .isEqualTo("{\"n\":1,\"quiz\":\"interview-opening\",\"question\":\"three-way\",\"lang\":\"en\","
                        + "\"text\":\"The client sends a SYN first.\","
                        + "\"said\":[\"syn\"],\"unclear\":[],\"claims\":[],\"complete\":false}\n");
        assertThat(ran.err()).isEqualTo("3: no question in free text: interview-opening/nothing\n");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void a_question_that_is_not_there_is_told_with_the_nearest_name() {
        Ran ran = Ran.in("C", "mark", "interview-opening/three-wey", "?");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains("no such question: interview-opening/three-wey")
                .contains("three-way");
        assertThat(Ran.in("C", "mark").err()).contains("name a question, such as interview-opening/three-way");
        assertThat(Ran.in("C", "mark", "--json", folder.resolve("none").toString())
                        .code())
                .isEqualTo(1);
    }
}
