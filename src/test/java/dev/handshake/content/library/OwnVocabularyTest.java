package dev.handshake.content.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.source.Problem;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.judge.Grader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A topic, a station, a misconception and a word that the shipped course does not have: files are all that it takes. */
@Tag("slow")
class OwnVocabularyTest {
    private static final String COURSE = """
            schema: 1
            topics:
              - {id: keepalive, name: {ko: "keepalive", en: "keepalive"}}
              - {id: buffers, name: {ko: "버퍼", en: "buffers"}}
            confusable:
              - [keepalive, time-wait]
            tracks:
              - name: {ko: "운영", en: "Operations"}
                stations:
                  - {id: probes, topic: keepalive, teaches: [close-wait], name: {ko: "탐침", en: "Probes"}}
            """;
    private static final String LESSON = """
            schema: 1
            id: quiet-peer
            station: probes
            title: {ko: "조용한 상대", en: "A quiet peer"}
            level: junior
            minutes: 5
            cites: [M90]
            ends:
              client: {iss: 100}
              server: {iss: 300, listening: true}
            steps:
              - say: {ko: "아무 말이 없어도 연결은 남습니다.", en: "Silence does not end a connection."}
            """;
    private static final String QUIZ = """
            schema: 1
            id: quiet
            title: {ko: "조용한 연결", en: "Quiet connections"}
            topic: keepalive
            level: junior
            questions:
              - id: silence
                type: true-false
                prompt: {ko: "두 시간 조용하면 연결은 끊긴다.", en: "Two quiet hours end a connection."}
                answer: false
                misconception: M90
            """;
    private static final String MISCONCEPTIONS = """
            schema: 1
            misconceptions:
              - id: M90
                claim: {ko: "조용한 연결은 저절로 끊긴다.", en: "A quiet connection ends by itself."}
                refutation: {ko: "TCP는 조용한 연결을 끊지 않습니다.", en: "TCP does not end a quiet connection."}
                source: RFC 9293 3.8.4
                match:
                  ko: [["저절로 끊"]]
                  en: [["ends by itself"]]
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("lessons"));
        Files.createDirectories(folder.resolve("quizzes"));
        Files.writeString(folder.resolve("lessons/course.yml"), COURSE);
        Files.writeString(folder.resolve("lessons/quiet-peer.yml"), LESSON);
        Files.writeString(folder.resolve("quizzes/quiet.yml"), QUIZ);
        Files.writeString(folder.resolve("quizzes/misconceptions.yml"), MISCONCEPTIONS);
    }

    private List<String> problems() {
        return ContentCheck.check(List.of(folder), ReadListener.NONE).problems().stream()
                .map(problem -> problem.render(Lang.EN))
                .toList();
    }

    @Test
    void validate_finds_nothing_to_say() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void a_learner_reads_their_names_behind_the_shipped_ones() {
        Course course = Library.load(List.of(folder)).course();
        assertThat(course.topics().name("keepalive").in(Lang.EN)).isEqualTo("keepalive");
        assertThat(course.topics().name("buffers")).isEqualTo(new Text("버퍼", "buffers"));
        assertThat(course.topics().ids())
                .startsWith(Library.topics().toArray(String[]::new))
                .endsWith("keepalive", "buffers");
        assertThat(course.topics().confusable())
                .contains(Set.of("keepalive", "time-wait"), Set.of("rst", "close-wait"));
        assertThat(course.stations()).last().satisfies(station -> {
            assertThat(station.id()).isEqualTo("probes");
            assertThat(station.name()).isEqualTo(new Text("탐침", "Probes"));
        });
    }

    @Test
    void an_answer_in_the_lesson_counts_for_the_topic_and_the_lesson_is_found_by_what_it_teaches() {
        Course course = Library.load(List.of(folder)).course();
        assertThat(course.topicOf("quiet-peer")).isEqualTo(Optional.of("keepalive"));
        assertThat(course.lessonsOn("keepalive")).extracting(Lesson::id).containsExactly("quiet-peer");
        assertThat(course.lessonsOn("close-wait"))
                .extracting(Lesson::id)
                .contains("forgotten-close")
                .endsWith("quiet-peer");
    }

    @Test
    void the_question_has_its_topic_and_who_is_wrong_hears_the_refutation() {
        Library.Quizzes quizzes = Library.quizzes(List.of(folder));
        assertThat(quizzes.problems()).isEmpty();
        Question question = quizzes.catalog().question("quiet/silence").orElseThrow();
        assertThat(question.head().topic()).isEqualTo("keepalive");
        assertThat(quizzes.catalog()
                        .misconception("M90")
                        .orElseThrow()
                        .refutation()
                        .ko())
                .isEqualTo("TCP는 조용한 연결을 끊지 않습니다.");
    }

    @Test
    void a_topic_that_neither_these_files_nor_the_shipped_ones_have_is_told_with_those_there_are() throws IOException {
        Files.writeString(folder.resolve("quizzes/quiet.yml"), QUIZ.replace("topic: keepalive", "topic: keepalives"));
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("unknown value", "Did you mean keepalive?", "buffers");
    }

    @Test
    void a_station_of_a_topic_that_nobody_defines_is_told() throws IOException {
        Files.writeString(folder.resolve("lessons/course.yml"), COURSE.replace("[close-wait]", "[close-waits]"));
        assertThat(problems()).singleElement().asString().contains("course.yml:10:", "Did you mean close-wait?");
    }

    @Test
    void a_topic_twice_in_one_file_is_told() throws IOException {
        Files.writeString(folder.resolve("lessons/course.yml"), COURSE.replace("id: buffers", "id: keepalive"));
        assertThat(problems()).singleElement().asString().contains("This topic exists already: \"keepalive\"");
    }

    /** The shipped misconceptions may be cited without being copied; a number that nobody has may not. */
    @Test
    void a_misconception_is_cited_from_these_files_or_from_the_shipped_ones() throws IOException {
        Path lesson = folder.resolve("lessons/quiet-peer.yml");
        for (String shipped : Library.shippedQuizzes().misconceptions().keySet()) {
            Files.writeString(lesson, LESSON.replace("M90", shipped));
            assertThat(problems()).as(shipped).isEmpty();
        }
        Files.writeString(lesson, LESSON.replace("M90", "M89"));
        assertThat(ContentCheck.check(List.of(folder), ReadListener.NONE).problems())
                .extracting(Problem::code)
                .extracting(Enum::name)
                .containsExactly("NO_SUCH_MISCONCEPTION");
    }

    /** A spelling that nobody taught the program is not heard; one line teaches it. */
    @Test
    void a_word_of_ones_own_is_heard_in_an_answer() throws IOException {
        Path quiz = folder.resolve("quizzes/quiet.yml");
        Files.writeString(quiz, QUIZ + """
                  - id: why-lost
                    type: answer
                    tree: true
                    prompt: {ko: "왜 다시 보내나요?", en: "Why is it sent again?"}
                    model: {ko: "세그먼트가 유실될 수 있습니다.", en: "The segment may be lost."}
                    points:
                      - id: lost
                        must: true
                        says: {ko: "유실될 수 있다", en: "It may be lost"}
                        match: {ko: [[유실]], en: [[lost]]}
                """);
        Path notions = folder.resolve("quizzes/notions.yml");
        assertThat(hears("패킷이 승천할 수 있어서요.")).isFalse();
        Files.writeString(notions, "schema: 1\nnotions:\n  - {name: lost, spellings: [승천]}\n");
        assertThat(problems()).isEmpty();
        assertThat(hears("패킷이 승천할 수 있어서요.")).isTrue();
        Files.writeString(notions, "schema: 1\nnotions:\n  - {name: lost}\n");
        assertThat(problems()).singleElement().asString().contains("notions.yml:3:5", "It needs a word");
    }

    private boolean hears(String said) {
        Catalog catalog = Library.quizzes(List.of(folder)).catalog();
        Question.FreeAnswer question = catalog.question("quiet/why-lost")
                .flatMap(Question::asFreeAnswer)
                .orElseThrow();
        return Grader.mark(question, said, catalog).missing().isEmpty();
    }
}
