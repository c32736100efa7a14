package dev.handshake.content.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DidYouMeanTest {
    private static final List<String> NAMES =
            List.of("CLOSED", "LISTEN", "SYN_SENT", "SYN_RECEIVED", "FIN_WAIT_1", "FIN_WAIT_2", "TIME_WAIT", "choice");

    @ParameterizedTest
    @CsvSource({
        "SYN_RECIEVED, SYN_RECEIVED",
        "SYN_RCVD, SYN_RECEIVED",
        "syn-received, SYN_RECEIVED",
        "FIN-WAIT-1, FIN_WAIT_1",
        "FINWAIT2, FIN_WAIT_2",
        "CLOSE, CLOSED",
        "TIEM_WAIT, TIME_WAIT",
        "choise, choice"
    })
    void a_slip_of_the_finger_or_another_spelling(String typed, String meant) {
        assertThat(DidYouMean.to(typed, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"open", "x", "''", "completely different", "가나다"})
    void a_word_of_its_own(String typed) {
        assertThat(DidYouMean.to(typed, NAMES)).isEmpty();
    }

    @Test
    void a_word_without_end_costs_nothing() {
        assertThat(DidYouMean.to("A".repeat(1 << 20), NAMES)).isEmpty();
    }
}
