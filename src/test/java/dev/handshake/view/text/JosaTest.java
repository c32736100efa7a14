package dev.handshake.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Particles after what this tutor writes: flags, states, numbers, calls, Korean words. */
class JosaTest {
    /** Each word with its topic, object and "by" particle. */
    private static final String[] WORDS = {
        "SYN은 SYN을 SYN으로",
        "ACK는 ACK를 ACK로",
        "FIN은 FIN을 FIN으로",
        "RST는 RST를 RST로",
        "SYN,ACK는 SYN,ACK를 SYN,ACK로",
        "RTO는 RTO를 RTO로",
        "MSL은 MSL을 MSL로",
        "2MSL은 2MSL을 2MSL로",
        "ISN은 ISN을 ISN으로",
        "TCB는 TCB를 TCB로",
        "CLOSED는 CLOSED를 CLOSED로",
        "LISTEN은 LISTEN을 LISTEN으로",
        "SYN_SENT는 SYN_SENT를 SYN_SENT로",
        "SYN_RECEIVED는 SYN_RECEIVED를 SYN_RECEIVED로",
        "ESTABLISHED는 ESTABLISHED를 ESTABLISHED로",
        "FIN_WAIT_1은 FIN_WAIT_1을 FIN_WAIT_1으로",
        "FIN_WAIT_2는 FIN_WAIT_2를 FIN_WAIT_2로",
        "CLOSE_WAIT는 CLOSE_WAIT를 CLOSE_WAIT로",
        "CLOSING은 CLOSING을 CLOSING으로",
        "LAST_ACK는 LAST_ACK를 LAST_ACK로",
        "TIME_WAIT는 TIME_WAIT를 TIME_WAIT로",
        "ack=300은 ack=300을 ack=300으로",
        "seq=301은 seq=301을 seq=301로",
        "102는 102를 102로",
        "353은 353을 353으로",
        "104는 104를 104로",
        "65,535는 65,535를 65,535로",
        "106은 106을 106으로",
        "107은 107을 107로",
        "108은 108을 108로",
        "109는 109를 109로",
        "connect()는 connect()를 connect()로",
        "close()는 close()를 close()로",
        "listen()은 listen()을 listen()으로",
        "shutdown()은 shutdown()을 shutdown()으로",
        "abort()는 abort()를 abort()로",
        "send(10)는 send(10)를 send(10)로",
        "QUIC은 QUIC을 QUIC으로",
        "nstat은 nstat을 nstat으로",
        "SYN Flooding은 SYN Flooding을 SYN Flooding으로",
        "TCP_KEEPIDLE은 TCP_KEEPIDLE을 TCP_KEEPIDLE로",
        "socket()은 socket()을 socket()으로",
        "SACK은 SACK을 SACK으로",
        "tcp_fin_timeout은 tcp_fin_timeout을 tcp_fin_timeout으로",
        "ETIMEDOUT은 ETIMEDOUT을 ETIMEDOUT으로",
        "4-tuple은 4-tuple을 4-tuple로",
        "SO_REUSEADDR은 SO_REUSEADDR을 SO_REUSEADDR로",
        "SO_LINGER는 SO_LINGER를 SO_LINGER로",
        "shutdown(SHUT_WR)은 shutdown(SHUT_WR)을 shutdown(SHUT_WR)으로",
        "HTTP/2는 HTTP/2를 HTTP/2로",
        "HTTP/3는 HTTP/3를 HTTP/3로",
        "클라이언트는 클라이언트를 클라이언트로",
        "서버는 서버를 서버로",
        "데이터는 데이터를 데이터로",
        "길은 길을 길로",
        "초기 시퀀스 번호(ISN)는 초기 시퀀스 번호(ISN)를 초기 시퀀스 번호(ISN)로",
        "\"Broken pipe\"는 \"Broken pipe\"를 \"Broken pipe\"로",
        "10바이트 데이터는 10바이트 데이터를 10바이트 데이터로",
    };

    @TestFactory
    Stream<DynamicTest> a_particle_follows_the_last_sound() {
        return Stream.of(WORDS)
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    int third = line.length();
                    String word = word(line);
                    assertThat(Josa.topic(word) + " " + Josa.object(word) + " " + Josa.by(word))
                            .isEqualTo(line)
                            .hasSize(third);
                }));
    }

    /** The word itself: what the topic form has before its particle. */
    private static String word(String line) {
        for (int end = 1; end < line.length(); end++) {
            String word = line.substring(0, end);
            boolean topic = line.startsWith(word + "은 " + word) || line.startsWith(word + "는 " + word);
            if (topic) {
                return word;
            }
        }
        throw new AssertionError(line);
    }

    @TestFactory
    Stream<DynamicTest> the_other_particles_follow_the_same_sound() {
        return Stream.of("SYN이 SYN과 SYN이나", "ACK가 ACK와 ACK나", "301이 301과 301이나", "FIN_WAIT_2가 FIN_WAIT_2와 FIN_WAIT_2나")
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    String word = line.substring(0, line.indexOf(' ') - 1);
                    assertThat(Josa.subject(word) + " " + Josa.and(word) + " " + Josa.or(word))
                            .isEqualTo(line);
                }));
    }
}
