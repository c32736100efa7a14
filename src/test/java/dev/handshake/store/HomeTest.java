package dev.handshake.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.handshake.progress.StoreFailure;
import dev.handshake.progress.StoreTrouble;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@EnabledOnOs({OS.LINUX, OS.MAC})
class HomeTest {
    private static String home(Map<String, String> env, String system) throws StoreFailure {
        return Home.of(env, system, "/home/kim").toString();
    }

    @Test
    void our_own_variable_decides() throws Exception {
        assertThat(home(Map.of("HANDSHAKE_HOME", "/data/hs", "XDG_DATA_HOME", "/xdg"), "Linux"))
                .isEqualTo("/data/hs");
        assertThat(home(Map.of("HANDSHAKE_HOME", "here"), "Linux"))
                .isEqualTo(Path.of("here").toAbsolutePath().toString());
    }

    @Test
    void else_the_data_folder_of_the_desktop_when_it_is_absolute() throws Exception {
        assertThat(home(Map.of("HANDSHAKE_HOME", "", "XDG_DATA_HOME", "/xdg"), "Linux"))
                .isEqualTo("/xdg/handshake");
        assertThat(home(Map.of("XDG_DATA_HOME", "xdg"), "Linux")).isEqualTo("/home/kim/.local/share/handshake");
    }

    @Test
    void else_what_the_system_is_used_to() throws Exception {
        assertThat(home(Map.of(), "Linux")).isEqualTo("/home/kim/.local/share/handshake");
        assertThat(home(Map.of(), "Mac OS X")).isEqualTo("/home/kim/Library/Application Support/handshake");
        assertThat(home(Map.of("APPDATA", "/c/AppData/Roaming"), "Windows 11"))
                .isEqualTo("/c/AppData/Roaming/handshake");
    }

    @Test
    void the_home_of_the_environment_comes_before_that_of_java() throws Exception {
        assertThat(home(Map.of("HOME", "/mine"), "Linux")).isEqualTo("/mine/.local/share/handshake");
        assertThat(home(Map.of("HOME", "/mine"), "Mac OS X")).isEqualTo("/mine/Library/Application Support/handshake");
        assertThat(home(Map.of("HOME", ""), "Linux")).isEqualTo("/home/kim/.local/share/handshake");
        assertThat(home(Map.of("HOME", "/mine"), "Windows 11")).startsWith("/home/kim/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "", ".", "kim/data"})
    void a_home_below_the_current_folder_is_refused(String unknown) {
        for (Map<String, String> env : List.of(Map.<String, String>of(), Map.of("HOME", unknown))) {
            StoreFailure failure = catchThrowableOfType(StoreFailure.class, () -> Home.of(env, "Linux", unknown));
            assertThat(failure.trouble().cause()).isEqualTo(StoreTrouble.Cause.NO_HOME);
            assertThat(failure.trouble().path()).hasToString(unknown);
        }
    }

    @Test
    void an_unknown_home_does_no_harm_where_the_folder_is_named() throws Exception {
        assertThat(Home.of(Map.of("HANDSHAKE_HOME", "/data"), "Linux", "?")).hasToString("/data");
        assertThat(Home.of(Map.of("XDG_DATA_HOME", "/xdg"), "Linux", "?")).hasToString("/xdg/handshake");
    }

    @Test
    void a_name_that_is_no_path_is_a_trouble_and_no_crash() {
        StoreFailure failure =
                catchThrowableOfType(StoreFailure.class, () -> home(Map.of("HANDSHAKE_HOME", "a\0b"), "Linux"));
        assertThat(failure.trouble().cause()).isEqualTo(StoreTrouble.Cause.FOLDER);
    }
}
