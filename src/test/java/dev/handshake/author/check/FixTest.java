package dev.handshake.author.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.handshake.author.check.CheckRequest.Fixing;
import dev.handshake.author.check.CheckRequest.Format;
import dev.handshake.content.library.ReadListener;
import dev.handshake.lesson.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is certain is mended, everything else stays as it was typed. */
class FixTest {
    private static final String BROKEN = """
            schema: 1
            id: mine   # the name of the file
            titel: {ko: 참인가요?, en: Is it so?}
            level: junior
            minutes: 5
            ends: {client: {iss: 100}, server: {iss: 300, listening: yes}}
            steps:
              # a comment of its own
              - say: {ko: no, en: "no"}
              - do: client connect
              - now: {client: SYN_SNET, server: LISTEN}
            """;

    private static final String MENDED = """
            schema: 1
            id: mine   # the name of the file
            title: {ko: "참인가요?", en: "Is it so?"}
            level: junior
            minutes: 5
            ends: {client: {iss: 100}, server: {iss: 300, listening: true}}
            steps:
              # a comment of its own
              - say: {ko: "no", en: "no"}
              - do: client connect
              - now: {client: SYN_SENT, server: LISTEN}
            """;

    @TempDir
    Path folder;

    @Test
    void misspelt_keys_and_states_and_missing_quotes_are_mended_and_comments_stay() throws IOException {
        Path file = write(BROKEN);
        String told = fixed(file, Fixing.WRITE, ValidateRun.SOUND);
        assertThat(Files.readString(file)).isEqualTo(MENDED);
        assertThat(told.replace(file.toString(), "mine.yml")).isEqualTo("""
                        mine.yml:3:1  HS201  titel -> title
                        mine.yml:3:13  HS104  참인가요? -> "참인가요?"
                        mine.yml:3:24  HS104  Is it so? -> "Is it so?"
                        mine.yml:6:58  HS202  yes -> true
                        mine.yml:9:15  HS419  no -> "no"
                        mine.yml:11:19  HS202  SYN_SNET -> SYN_SENT
                        6 changes in 1 file.

                        1 file: 0 errors, 0 warnings
                        """);
    }

    @Test
    void what_is_mended_is_not_mended_again() throws IOException {
        Path file = write(MENDED);
        assertThat(fixed(file, Fixing.WRITE, ValidateRun.SOUND)).startsWith("0 changes in 0 files.\n");
        assertThat(Files.readString(file)).isEqualTo(MENDED);
    }

    @Test
    void a_sign_of_the_korean_keyboard_never_makes_one_text_of_two() throws IOException {
        Path file = write(MENDED.replace("\", en: ", "\"\uff0c en\uff1a "));
        fixed(file, Fixing.WRITE, ValidateRun.SOUND);
        assertThat(Files.readString(file)).isEqualTo(MENDED);
    }

    @Test
    void a_folder_that_refuses_is_said_and_the_file_stays() throws IOException {
        Path file = write(BROKEN);
        assumeTrue(folder.toFile().setWritable(false) && !Files.isWritable(folder), "this user may write anywhere");
        try {
            assertThat(fixed(file, Fixing.WRITE, ValidateRun.BROKEN)).contains("cannot be written and stays as it was");
            assertThat(Files.readString(file)).isEqualTo(BROKEN);
        } finally {
            assertThat(folder.toFile().setWritable(true)).isTrue();
        }
    }

    @Test
    void lines_that_end_as_on_old_macs_are_left_alone() throws IOException {
        String old = MENDED.replace('\n', '\r');
        Path file = write(old);
        fixed(file, Fixing.WRITE, ValidateRun.BROKEN);
        assertThat(Files.readString(file)).isEqualTo(old);
    }

    @Test
    void a_dry_run_writes_nothing() throws IOException {
        Path file = write(BROKEN);
        assertThat(fixed(file, Fixing.DRY_RUN, ValidateRun.BROKEN))
                .contains("titel -> title", "6 changes in 1 file would be made; nothing is written (--dry-run).\n");
        assertThat(Files.readString(file)).isEqualTo(BROKEN);
    }

    @Test
    void blanks_marks_and_letters_in_pieces_go_and_line_ends_stay() throws IOException {
        String typed = MENDED.replace("level: junior\n", "level: junior  \n").replace("참", "\u110e\u1161\u11b7");
        Path file = write("\ufeff" + typed.replace("\n", "\r\n"));
        fixed(file, Fixing.WRITE, ValidateRun.SOUND);
        assertThat(Files.readString(file)).isEqualTo(MENDED.replace("\n", "\r\n"));
    }

    @Test
    void a_file_keeps_its_permissions_and_leaves_nothing_beside_it() throws IOException {
        Path file = write(BROKEN);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        fixed(file, Fixing.WRITE, ValidateRun.SOUND);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("mine.yml"), text);
    }

    private static String fixed(Path file, Fixing fixing, int code) throws IOException {
        StringBuilder out = new StringBuilder();
        CheckRequest request = new CheckRequest(List.of(file), Lang.EN, Format.TEXT, false, false, fixing);
        assertThat(ValidateRun.run(request, out, out, ReadListener.NONE)).isEqualTo(code);
        return out.toString();
    }
}
