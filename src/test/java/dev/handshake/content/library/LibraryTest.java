package dev.handshake.content.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.source.Problem;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Quiz;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {
    private static final Path GOOD = Path.of("src/test/resources/content/good/quizzes/all-kinds.yml");

    @TempDir
    Path own;

    @Test
    void without_folders_there_is_the_shipped_course_and_nothing_to_say() {
        Library.Loaded loaded = Library.load(List.of());
        assertThat(loaded.course()).isEqualTo(Library.shipped());
        assertThat(loaded.problems()).isEmpty();
    }

    @Test
    void the_shipped_course_is_read_where_no_yaml_library_is_to_be_found() throws Exception {
        URL[] classes = {Path.of("target/classes").toUri().toURL()};
        try (URLClassLoader alone = new URLClassLoader(classes, ClassLoader.getPlatformClassLoader())) {
            Class<?> library = alone.loadClass("dev.handshake.content.library.Library");
            Object loaded = library.getMethod("load", List.class).invoke(null, List.of());
            assertThat(loaded).isNotNull();
        }
    }

    @Test
    void a_lesson_of_ones_own_joins_its_station_in_its_place() throws IOException {
        write("mine", "station: opening\norder: 11\nrequires: [three-way]\n");
        Library.Loaded loaded = Library.load(List.of(own));
        assertThat(loaded.problems()).isEmpty();
        assertThat(station(loaded.course(), "opening")).extracting(Lesson::id).startsWith("three-way", "mine");
    }

    @Test
    void a_station_that_no_map_names_is_added_behind_the_others() throws IOException {
        write("mine", "station: my-station\n");
        write("yours", "");
        Course course = Library.load(List.of(own)).course();
        assertThat(course.stations())
                .extracting(Course.Station::id)
                .startsWith("why-connect")
                .endsWith("my-station", "own");
        assertThat(course.lessons()).extracting(Lesson::id).contains("mine", "yours");
    }

    @Test
    void a_map_of_ones_own_names_its_stations() throws IOException {
        Files.writeString(
                own.resolve("course.yml"),
                "schema: 1\ntracks: [{name: 우리 팀, stations: [{id: team, name: 사례}, {id: opening, name: 딴 이름}]}]\n");
        write("mine", "station: team\n");
        Course course = Library.load(List.of(own)).course();
        assertThat(course.tracks().get(course.tracks().size() - 1).name().ko()).isEqualTo("우리 팀");
        assertThat(station(course, "team")).extracting(Lesson::id).containsExactly("mine");
        assertThat(course.stations()).extracting(Course.Station::id).containsOnlyOnce("opening");
    }

    @Test
    void a_broken_lesson_is_left_out_with_all_that_need_it_and_the_rest_stays() throws IOException {
        write("broken", "colour: red\n");
        write("needs-it", "requires: [broken]\n");
        write("needs-that", "requires: [needs-it]\n");
        write("sound", "");
        Library.Loaded loaded = Library.load(List.of(own));
        assertThat(loaded.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_KEY);
        assertThat(loaded.course().lessons())
                .extracting(Lesson::id)
                .contains("sound", "three-way")
                .doesNotContain("broken", "needs-it", "needs-that");
    }

    @Test
    void an_id_that_is_taken_keeps_its_first_lesson() throws IOException {
        write("three-way", "station: closing\n");
        Library.Loaded loaded = Library.load(List.of(own));
        assertThat(loaded.problems()).extracting(Problem::code).containsExactly(ProblemCode.DUPLICATE_ID);
        assertThat(loaded.course()).isEqualTo(Library.shipped());
    }

    @Test
    void a_folder_that_does_not_exist_is_a_problem_and_no_more() {
        Library.Loaded loaded = Library.load(List.of(own.resolve("missing")));
        assertThat(loaded.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNREADABLE);
        assertThat(loaded.course()).isEqualTo(Library.shipped());
    }

    @Test
    void own_quizzes_stand_behind_the_shipped_ones() throws IOException {
        Files.copy(GOOD, own.resolve("all-kinds.yml"));
        Library.Quizzes loaded = Library.quizzes(List.of(own));
        Catalog shipped = Library.shippedQuizzes();
        assertThat(loaded.problems()).isEmpty();
        int count = shipped.quizzes().size();
        assertThat(loaded.catalog().quizzes().subList(0, count)).isEqualTo(shipped.quizzes());
        assertThat(loaded.catalog().quizzes())
                .extracting(Quiz::id)
                .hasSize(count + 1)
                .endsWith("all-kinds");
        assertThat(Library.quizzes(List.of())).isEqualTo(new Library.Quizzes(shipped, List.of()));
    }

    @Test
    void a_broken_quiz_of_ones_own_is_left_out_and_the_lessons_stay() throws IOException {
        write("mine", "");
        Files.writeString(own.resolve("quiz.yml"), """
                schema: 1
                id: quiz
                language: ko
                title: 내 문항
                topic: opening
                level: junior
                questions:
                  - {id: one, type: true-false, prompt: SYN은 번호를 하나 쓴다., answer: true}
                  - {id: two, type: true-false, prompt: ACK는 번호를 하나 쓴다., answer: no}
                """);
        Library.Quizzes broken = Library.quizzes(List.of(own));
        assertThat(broken.problems()).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_VALUE);
        assertThat(broken.catalog()).isEqualTo(Library.shippedQuizzes());
        // The lessons beside it are unharmed.
        assertThat(Library.load(List.of(own)).course().lesson("mine")).isPresent();

        Files.writeString(
                own.resolve("quiz.yml"),
                Files.readString(own.resolve("quiz.yml")).replace("answer: no", "answer: false"));
        Library.Quizzes mended = Library.quizzes(List.of(own));
        assertThat(mended.problems()).isEmpty();
        assertThat(mended.catalog().question("quiz/two")).isPresent();
    }

    private void write(String id, String more) throws IOException {
        Files.writeString(own.resolve(id + ".yml"), """
                schema: 1
                id: %s
                language: ko
                title: 내 과
                level: junior
                minutes: 5
                %sends: {client: {iss: 100}, server: {iss: 300, listening: true}}
                steps:
                  - say: 읽을 글
                """.formatted(id, more));
    }

    private static List<Lesson> station(Course course, String id) {
        return course.stations().stream()
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow()
                .lessons();
    }
}
