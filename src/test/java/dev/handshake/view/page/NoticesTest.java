package dev.handshake.view.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Notice;
import dev.handshake.view.cells.Width;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticesTest {
    private static final String ASIDE = "progress.db.unreadable-2026-11-20T12-00-00Z";

    @ParameterizedTest
    @CsvSource({
        "SET_ASIDE_UNREADABLE, EN, 'Unreadable progress kept as {0}; a new file was begun.'",
        "SET_ASIDE_UNREADABLE, KO, '읽을 수 없어 따로 둔 진도: {0}. 새 파일에 저장합니다.'",
        "SAVED_FROM_DAMAGE, EN, 'Damaged progress kept as {0}; what could be read was saved.'",
        "SAVED_FROM_DAMAGE, KO, '손상되어 따로 둔 진도: {0}. 읽을 수 있는 기록은 옮겼습니다.'"
    })
    void a_file_that_was_set_aside_is_named_where_80_columns_still_show_it(
            Notice.Kind kind, Lang lang, String sentence) {
        String words = Notices.words(new Notice(kind, ASIDE), lang);
        assertThat(words).isEqualTo(sentence.replace("{0}", ASIDE));
        assertThat(Width.clip(words, 76)).contains(ASIDE);
    }
}
