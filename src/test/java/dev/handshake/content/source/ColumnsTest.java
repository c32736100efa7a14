package dev.handshake.content.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void a_hangul_syllable_takes_two_columns_in_one_piece_or_in_three() {
        assertThat(Columns.of("한글 SYN")).isEqualTo(8);
        assertThat(Columns.of(Normalizer.normalize("한글 SYN", Normalizer.Form.NFD)))
                .isEqualTo(8);
    }

    @Test
    void rows_break_between_words_and_inside_a_word_only_when_it_is_longer_than_a_row() {
        assertThat(Columns.rows("", 10)).isEqualTo(1);
        assertThat(Columns.rows("0123456789", 10)).isEqualTo(1);
        assertThat(Columns.rows("01234 6789", 10)).isEqualTo(1);
        assertThat(Columns.rows("01234 67890", 10)).isEqualTo(2);
        assertThat(Columns.rows("x".repeat(20), 10)).isEqualTo(2);
        assertThat(Columns.rows("x".repeat(21) + " y", 10)).isEqualTo(3);
        assertThat(Columns.rows("가나다라마 바", 10)).isEqualTo(2);
        assertThat(Columns.rows("a\n\nb", 10)).isEqualTo(3);
    }
}
