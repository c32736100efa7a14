package dev.handshake.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.cli.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code handshake fmt} on files of an author. */
class FmtCommandTest {
    @TempDir
    Path folder;

    @Test
    void a_file_is_laid_out_once_and_then_fine() throws IOException {
        Path file = Files.writeString(folder.resolve("t.yml"), "id: t # mine\nschema: 1\n");
        String name = file.toString();
        Ran.in("C", "fmt", "--check", name)
                .says(1, "Would change: " + name + "\nFiles: 1; would change: 1, left alone: 0\n", "");
        assertThat(file).hasContent("id: t # mine\nschema: 1\n");
        Ran.in("C", "fmt", name).says(0, "Laid out: " + name + "\nFiles: 1; changed: 1, left alone: 0\n", "");
        assertThat(file).hasContent("schema: 1\nid: t # mine\n");
        Ran.in("C", "fmt", folder.toString()).says(0, "Files: 1; changed: 0, left alone: 0\n", "");
        Ran.in("ko_KR.UTF-8", "fmt", "--check", name).says(0, "파일 1개, 정리할 것 0개, 손대지 않음 0개\n", "");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void a_file_with_a_syntax_error_is_left_alone_and_named() throws IOException {
        Path file = Files.writeString(folder.resolve("t.yml"), "schema: 1\nsteps: [\n");
        Ran ran = Ran.in("C", "fmt", file.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .startsWith("Left alone: " + file + "\n")
                .contains("HS103")
                .endsWith("left alone: 1\n");
        assertThat(file).hasContent("schema: 1\nsteps: [\n");
    }

    @Test
    void a_path_that_is_not_there_is_named() {
        Ran ran = Ran.in("C", "fmt", folder.resolve("none.yml").toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("HS101");
    }
}
