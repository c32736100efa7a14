package dev.handshake.content.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Whoever looks sees the old file or the new one. */
class AtomicFileTest {
    /** No system gives so high a number to a process. */
    private static final String NOBODY = "99999999999";

    @TempDir
    private Path folder;

    @Test
    void a_failure_in_the_middle_leaves_the_old_file_and_nothing_else() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "old");
        assertThatThrownBy(() -> AtomicFile.write(file, AtomicFile.Readers.USUAL, out -> {
                    out.write("half of the new");
                    out.flush();
                    assertThat(file).hasContent("old");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a");
        AtomicFile.write(file, "새로운");
        assertThat(file).hasContent("새로운");
        assertThat(names()).containsExactly("a");
    }

    @Test
    void what_a_killed_program_left_goes_and_what_a_running_one_writes_stays() throws Exception {
        Files.writeString(folder.resolve(".handshake-" + NOBODY + "-1.part"), "half");
        String ours = ".handshake-" + ProcessHandle.current().pid() + "-999999.part";
        Files.writeString(folder.resolve(ours), "still being written");
        AtomicFile.write(folder.resolve("a"), "new");
        assertThat(names()).containsExactly(ours, "a");
    }

    @Test
    void a_folder_that_is_missing_is_told() {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("none/a"), "new"))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_is_followed_also_to_a_file_that_is_not_there_yet() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        AtomicFile.write(link, "new");
        assertThat(file).hasContent("new");
        assertThat(Files.isSymbolicLink(link)).isTrue();
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("b"));
        AtomicFile.write(dangling, "new");
        assertThat(folder.resolve("b")).hasContent("new");
        assertThat(Files.isSymbolicLink(dangling)).isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void permissions_stay_and_what_is_private_is_for_its_owner() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        AtomicFile.write(file, "new");
        assertThat(mode(file)).isEqualTo("rw-rw-r--");
        AtomicFile.write(file, AtomicFile.Readers.OWNER, out -> out.write("secret"));
        assertThat(mode(file)).isEqualTo("rw-------");
        AtomicFile.write(folder.resolve("b"), AtomicFile.Readers.OWNER, out -> out.write("secret"));
        assertThat(mode(folder.resolve("b"))).isEqualTo("rw-------");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_device_is_written_to_and_its_failure_is_told() throws Exception {
        AtomicFile.write(Path.of("/dev/null"), "gone");
        assertThatThrownBy(() -> AtomicFile.write(Path.of("/dev/full"), "gone"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left");
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
