package dev.handshake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Lang;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which language the environment asks for. */
class SurroundingsTest {
    @Test
    void the_first_variable_that_is_set_names_the_language() {
        assertThat(lang(Map.of("LC_ALL", "ko_KR.UTF-8", "LC_MESSAGES", "en_GB.UTF-8")))
                .isEqualTo(Lang.KO);
        assertThat(lang(Map.of("LC_ALL", "", "LC_MESSAGES", "en_GB.UTF-8", "LANG", "ko_KR.UTF-8")))
                .isEqualTo(Lang.EN);
        assertThat(lang(Map.of("LANG", "ko_KR.EUC-KR"))).isEqualTo(Lang.KO);
        assertThat(lang(Map.of("LANG", "C.UTF-8"))).isEqualTo(Lang.EN);
        assertThat(lang(Map.of("LANG", "kok_IN.UTF-8"))).isEqualTo(Lang.EN);
    }

    @Test
    void without_a_variable_the_system_decides() {
        assertThat(lang(Map.of())).isEqualTo(Lang.KO);
    }

    private static Lang lang(Map<String, String> environment) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new Surroundings(environment, Locale.KOREA, InputStream.nullInputStream(), nowhere, nowhere, false)
                .lang();
    }
}
