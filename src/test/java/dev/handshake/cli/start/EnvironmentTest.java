package dev.handshake.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Lang;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which language the environment asks for. */
class EnvironmentTest {
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

    @Test
    void the_locale_that_the_launcher_replaced_is_put_back() {
        Map<String, String> replaced = Map.of("LC_CTYPE", "C.UTF-8", "LANG", "C");
        assertThat(Environment.asStarted(replaced, "LC_CTYPE=")).isEqualTo(Map.of("LC_CTYPE", "", "LANG", "C"));
        assertThat(Environment.asStarted(Map.of("LC_ALL", "C.UTF-8"), "LC_ALL=POSIX"))
                .isEqualTo(Map.of("LC_ALL", "POSIX"));
        assertThat(Environment.asStarted(replaced, "")).isEqualTo(replaced);
    }

    private static Lang lang(Map<String, String> environment) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new Environment(environment, Locale.KOREA, InputStream.nullInputStream(), nowhere, nowhere, false)
                .lang();
    }
}
