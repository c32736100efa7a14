package dev.handshake.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Code that was unpacked is run only from a folder into which nobody else can have put it. */
@DisabledOnOs(OS.WINDOWS)
class UnpackedLibraryTest {
    @TempDir
    private Path folder;

    private Path home;
    private Path place;
    private Path library;
    private Path packed;

    @BeforeEach
    void aLibrary() throws IOException {
        home = Files.createDirectory(
                folder.resolve("home"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        place = home.resolve("native/1.0");
        library = place.resolve("lib.so");
        packed = Files.writeString(folder.resolve("packed"), "the code");
    }

    private Path unpacked() throws IOException {
        return new UnpackedLibrary(home, "1.0", "lib.so").from(() -> Files.newInputStream(packed));
    }

    @Test
    void is_unpacked_for_its_owner_alone_and_used_again() throws Exception {
        assertThat(unpacked()).isEqualTo(library).hasContent("the code");
        for (Path each : new Path[] {home.resolve("native"), place, library}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                    .isEqualTo("rwx------");
        }
        Object inode = Files.getAttribute(library, "unix:ino");
        unpacked();
        assertThat(Files.getAttribute(library, "unix:ino")).isEqualTo(inode);
        assertThat(names(place)).containsExactly("lib.so");
    }

    @Test
    void a_planted_file_of_the_same_size_is_replaced() throws Exception {
        unpacked();
        Files.writeString(library, "the c0de");
        assertThat(unpacked()).hasContent("the code");
    }

    @Test
    void a_link_in_its_place_is_replaced_and_what_it_names_left_alone() throws Exception {
        unpacked();
        Path other = Files.writeString(folder.resolve("other"), "the code");
        Files.delete(library);
        Files.createSymbolicLink(library, other);
        unpacked();
        assertThat(Files.isSymbolicLink(library)).isFalse();
        Files.delete(library);
        Files.createSymbolicLink(place.resolve("part"), other);
        unpacked();
        assertThat(other).hasContent("the code");
        assertThat(names(place)).containsExactly("lib.so");
    }

    @Test
    void what_a_full_disk_or_a_killed_program_cut_off_goes() throws Exception {
        unpacked();
        Files.delete(library);
        Files.writeString(place.resolve("part"), "the");
        Files.writeString(place.resolve("part-1"), "the");
        unpacked();
        assertThat(names(place)).containsExactly("lib.so");
        Files.delete(library);
        Path gone = folder.resolve("gone");
        assertThatThrownBy(() -> new UnpackedLibrary(home, "1.0", "lib.so").from(() -> Files.newInputStream(gone)))
                .isInstanceOf(IOException.class);
        assertThat(names(place)).isEmpty();
    }

    @Test
    void a_folder_of_ours_that_was_left_open_is_closed_and_its_file_compared() throws Exception {
        unpacked();
        Files.writeString(library, "the c0de");
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(unpacked()).hasContent("the code");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_folder_that_is_a_link_is_not_used() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(home.resolve("native"), elsewhere);
        assertThatThrownBy(this::unpacked).isInstanceOf(AccessDeniedException.class);
        assertThat(names(elsewhere)).isEmpty();
    }

    @Test
    void a_home_into_which_others_write_is_not_used() throws Exception {
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThatThrownBy(this::unpacked).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_folder_or_a_file_of_somebody_else_is_not_used() throws Exception {
        unpacked();
        assumeTrue(isGivenAway(library), "only root gives files away");
        Files.writeString(library, "the code");
        unpacked();
        assertThat(Files.getOwner(library)).isEqualTo(Files.getOwner(home));
        assertThat(isGivenAway(place)).isTrue();
        assertThatThrownBy(this::unpacked).isInstanceOf(AccessDeniedException.class);
    }

    private static boolean isGivenAway(Path file) {
        try {
            Files.setAttribute(file, "unix:uid", 65_534);
            return true;
        } catch (IOException notRoot) {
            return false;
        }
    }

    private static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
