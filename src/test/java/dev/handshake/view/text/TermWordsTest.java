package dev.handshake.view.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Lang;
import org.junit.jupiter.api.Test;

class TermWordsTest {
    @Test
    void a_section_is_written_as_everywhere_and_a_manual_page_by_its_name() {
        assertThat(TermWords.source("RFC 9293 3.6.1", Lang.KO)).isEqualTo("RFC 9293 3.6.1절");
        assertThat(TermWords.source("RFC 9293 3.6.1", Lang.EN)).isEqualTo("RFC 9293, 3.6.1");
        assertThat(TermWords.source("connect(2)", Lang.KO)).isEqualTo("connect(2)");
        assertThat(TermWords.source("RFC 8446 1", Lang.EN)).isEqualTo("RFC 8446 1");
    }
}
