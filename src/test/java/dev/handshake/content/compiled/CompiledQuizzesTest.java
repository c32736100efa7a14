package dev.handshake.content.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handshake.content.library.ContentReading;
import dev.handshake.content.library.CourseCompiler;
import dev.handshake.content.library.Library;
import dev.handshake.content.read.Shelf;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.judge.Mistake;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledQuizzesTest {
    private static final Path GOOD = Path.of("src/test/resources/content/good");
    private static final Shelf NOTHING = Shelf.empty(new Course(List.of()));

    @TempDir
    Path disk;

    @Test
    void what_is_written_is_what_is_read() throws IOException {
        Catalog catalog = ContentReading.of(List.of(GOOD), Library.shelf()).onto(Catalog.EMPTY);
        assertThat(written(catalog)).isEqualTo(catalog);
        assertThat(catalog.quizzes()).isNotEmpty();
        assertThat(catalog.misconceptions()).isNotEmpty();
    }

    @Tag("slow")
    @Test
    void what_is_shipped_is_what_is_in_the_folders() {
        List<Path> folders = List.of(Path.of("lessons"), Path.of("quizzes")).stream()
                .filter(Files::isDirectory)
                .toList();
        ContentReading reading = ContentReading.forAuthors(folders, NOTHING);
        assertThat(reading.problems()).isEmpty();
        assertThat(Library.shippedQuizzes()).isEqualTo(reading.onto(Catalog.EMPTY));
    }

    @Test
    void every_mistake_that_has_a_number_has_its_refutation() {
        assertThat(Library.shippedQuizzes().misconceptions().keySet())
                .containsAll(Arrays.stream(Mistake.values())
                        .map(Mistake::misconception)
                        .filter(id -> !id.isEmpty())
                        .toList());
    }

    @Test
    void without_a_folder_of_quizzes_there_are_none_and_the_build_goes_on() throws IOException {
        Path course = disk.resolve("classes/course.bin");
        Path quizzes = disk.resolve("classes/quizzes.bin");
        Path lessons = Files.createDirectory(disk.resolve("lessons"));
        Files.copy(Path.of("lessons/course.yml"), lessons.resolve("course.yml"));
        CourseCompiler.main(new String[] {
            lessons.toString(), course.toString(), disk.resolve("missing").toString(), quizzes.toString()
        });
        assertThat(CompiledQuizzes.read(Files.newInputStream(quizzes))).isEqualTo(Catalog.EMPTY);
        assertThat(CompiledCourse.read(Files.newInputStream(course)).lessons()).isEmpty();
    }

    @Test
    void a_stream_that_is_no_catalog_is_refused() {
        assertThatThrownBy(() -> CompiledQuizzes.read(new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(IOException.class);
    }

    private static Catalog written(Catalog catalog) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QuizWriter.write(catalog, out);
        return CompiledQuizzes.read(new ByteArrayInputStream(out.toByteArray()));
    }
}
