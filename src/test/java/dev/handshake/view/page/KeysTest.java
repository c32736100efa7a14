package dev.handshake.view.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What arrives from a keyboard that is not set to Latin letters, and which keys were struck for it. */
class KeysTest {
    @ParameterizedTest
    @CsvSource({
        "아, dk", "가, rk", "힌, gls", "왜, dho", "의, dml", "ㅗ, h", "q, q", "１, 1", "Ｑ, Q", "／, /", "닭, ekfr", "없, djqt"
    })
    void each_of_them_is_a_key_of_its_own(String came, String keys) {
        String latin =
                String.join("", Keys.struck(came).stream().map(Keys::latin).toList());
        assertThat(latin).isEqualTo(keys);
    }

    @Test
    void every_syllable_is_made_of_keys_that_there_are() {
        for (char c = '가'; c <= '힣'; c++) {
            assertThat(Keys.struck(String.valueOf(c)))
                    .as(String.valueOf(c))
                    .hasSizeBetween(2, 5)
                    .allMatch(key -> Keys.latin(key).matches("[a-z]"));
        }
    }

    @Test
    void a_named_key_is_itself() {
        assertThat(Keys.struck("enter")).containsExactly("enter");
    }
}
