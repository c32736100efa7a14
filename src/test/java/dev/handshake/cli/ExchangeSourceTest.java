package dev.handshake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export never takes the place of the quiz that it was made from. */
class ExchangeSourceTest {
    @TempDir
    private Path disk;

    @Test
    void the_quiz_that_is_exported_is_not_written_over() throws Exception {
        Path quiz = Files.copy(Path.of("src/test/resources/exchange/kinds.yml"), disk.resolve("kinds.yml"));
        String before = Files.readString(quiz);
        Ran ran = Ran.in("C", "export", quiz.toString(), "--format", "csv", "-o", disk + "/./kinds.yml");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("is what is exported, and would be lost");
        assertThat(Files.readString(quiz)).isEqualTo(before);
    }
}
