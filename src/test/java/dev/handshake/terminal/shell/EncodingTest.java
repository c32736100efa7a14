package dev.handshake.terminal.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
    @ParameterizedTest
    @CsvSource({
        "ko_KR.UTF-8, UTF-8, UTF-8, shapes",
        "ko_KR.eucKR, UTF-8, EUC-KR, ascii",
        "ko_KR.eucKR@x, UTF-8, EUC-KR, ascii",
        "C.utf8, ANSI_X3.4-1968, UTF-8, shapes",
        "C, UTF-8, UTF-8, ascii",
        "C, ANSI_X3.4-1968, UTF-8, ascii",
        "'', ANSI_X3.4-1968, UTF-8, ascii",
        "POSIX, EUC-KR, EUC-KR, ascii",
        "xx.nonsense, UTF-8, UTF-8, ascii",
    })
    void the_locale_names_it_else_the_jvm_else_utf_8_is_a_guess(
            String lang, String file, String expected, String drawn) {
        Properties properties = new Properties();
        properties.setProperty("file.encoding", file);
        Encoding encoding = Encoding.of(Map.of("LANG", lang), properties);
        assertEquals(expected, encoding.charset().name());
        assertEquals(drawn, encoding.needsAscii() ? "ascii" : "shapes");
    }

    @Test
    void lc_all_comes_before_lang() {
        Encoding encoding = Encoding.of(Map.of("LC_ALL", "ko_KR.eucKR", "LANG", "C.UTF-8"), new Properties());
        assertEquals("EUC-KR", encoding.charset().name());
    }
}
