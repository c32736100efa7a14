package dev.handshake.content.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handshake.content.library.ContentReading;
import dev.handshake.content.library.Library;
import dev.handshake.content.read.Shelf;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Walk;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompiledCourseTest {
    private static final Shelf NOTHING = Shelf.empty(new Course(List.of()));

    @Test
    void every_shipped_file_reads_without_a_problem() {
        assertThat(ContentReading.of(List.of(Path.of("lessons"), Path.of("quizzes")), NOTHING)
                        .problems())
                .isEmpty();
    }

    @Test
    void every_shipped_lesson_is_played_to_its_end() {
        for (Lesson lesson : Library.shipped().lessons()) {
            assertThat(Walk.of(lesson).stops()).as(lesson.id()).isNotEmpty();
        }
    }

    @Test
    void what_is_written_is_what_is_read() throws IOException {
        Shelf shelf = ContentReading.of(List.of(Path.of("lessons"), Path.of("quizzes")), NOTHING)
                .onto(NOTHING);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CourseWriter.write(shelf, out);
        assertThat(CompiledCourse.shelf(new ByteArrayInputStream(out.toByteArray())))
                .isEqualTo(shelf);
        assertThat(Library.shipped()).isEqualTo(shelf.course());
    }

    @Test
    void a_stream_that_is_no_course_is_refused() {
        assertThatThrownBy(() -> CompiledCourse.read(new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(IOException.class);
    }
}
