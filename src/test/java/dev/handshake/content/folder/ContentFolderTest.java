package dev.handshake.content.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.handshake.content.library.ContentReading;
import dev.handshake.content.read.Shelf;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a disk can hold besides lessons. */
class ContentFolderTest {
    private static final Shelf NOTHING = Shelf.empty(new Course(List.of()));

    @TempDir
    Path disk;

    @Test
    void a_folder_that_looks_like_a_lesson() throws IOException {
        Files.createDirectory(disk.resolve("lesson.yml"));
        assertThat(told(disk)).containsExactly("lesson.yml:1:1  error HS101  the file cannot be read");
    }

    @Test
    void a_link_that_leaves_the_folder() throws IOException {
        Path inside = Files.createDirectory(disk.resolve("inside"));
        Files.writeString(disk.resolve("outside.yml"), "schema: 1");
        Files.createSymbolicLink(inside.resolve("lesson.yml"), disk.resolve("outside.yml"));
        assertThat(ContentReading.of(List.of(inside), NOTHING).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what().en()).isEqualTo("The link leads out of its folder."));
    }

    @Test
    void a_link_that_stays_inside_is_another_name() throws IOException {
        Files.writeString(disk.resolve("first.yml"), "schema: 2");
        Files.createSymbolicLink(disk.resolve("second.yml"), disk.resolve("first.yml"));
        assertThat(told(disk)).noneMatch(line -> line.contains("HS101"));
    }

    @Test
    void a_link_to_nowhere_and_a_link_to_itself() throws IOException {
        Files.createSymbolicLink(disk.resolve("nowhere.yml"), disk.resolve("missing"));
        Files.createSymbolicLink(disk.resolve("self.yml"), disk.resolve("self.yml"));
        assertThat(told(disk)).hasSize(2).allMatch(line -> line.contains("HS101"));
    }

    @Test
    void a_device_that_never_ends_is_not_opened() throws IOException {
        Path zero = Path.of("/dev/zero");
        assumeThat(Files.exists(zero)).isTrue();
        Path link = Files.createSymbolicLink(disk.resolve("zero.yml"), zero);
        assertThat(told(disk)).containsExactly("zero.yml:1:1  error HS101  the file cannot be read");
        Files.delete(link);
    }

    @Test
    void a_file_of_more_than_a_mebibyte() throws IOException {
        Files.write(disk.resolve("large.yml"), new byte[(1 << 20) + 1]);
        assertThat(ContentReading.of(List.of(disk), NOTHING).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.what().en()).isEqualTo("It is larger than 1 MiB."));
    }

    @Test
    void what_is_not_yaml_by_name_is_left_alone() throws IOException {
        Files.writeString(disk.resolve("notes.txt"), "\t");
        Files.writeString(disk.resolve(".hidden.yml"), "\t");
        Files.writeString(disk.resolve("draft.yml~"), "\t");
        assertThat(told(disk)).isEmpty();
    }

    @Test
    void a_name_that_steers_the_terminal_is_printed_harmless() throws IOException {
        Files.writeString(disk.resolve("a\u001b[31mb.yml"), "");
        assertThat(told(disk)).containsExactly("a?[31mb.yml:1:1  error HS112  the file is empty");
    }

    private List<String> told(Path folder) {
        return ContentReading.of(List.of(folder), NOTHING).problems().stream()
                .map(p -> p.headline(Lang.EN).replace(folder + "/", ""))
                .toList();
    }
}
