package dev.handshake.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.ContentReading;
import dev.handshake.content.library.Library;
import dev.handshake.content.read.Shelf;
import dev.handshake.content.source.Glyph;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Ends;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Text;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Side;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What an author is told: {@code in/*.yml}, or a folder of them, to {@code out/*.txt}, in both languages. */
class ProblemsTest {
    private static final Path CONTENT = Path.of("src/test/resources/content");

    /** Two stations and one lesson, so that there is something to require and to collide with. */
    private static final Shelf BELOW = below();

    @TestFactory
    Stream<DynamicTest> a_broken_file_says_where_what_and_how_to_mend_it() throws IOException {
        return entries().stream()
                .map(in -> DynamicTest.dynamicTest(name(in), () -> {
                    Path golden = CONTENT.resolve("out/" + name(in) + ".txt");
                    String now =
                            told(ContentReading.forAuthors(List.of(in), BELOW).problems());
                    if (Boolean.getBoolean("approve")) {
                        Files.createDirectories(golden.getParent());
                        Files.writeString(golden, now);
                    }
                    assertThat(now).isEqualTo(Files.readString(golden));
                }));
    }

    @Test
    void every_code_is_told_of_at_least_once() throws IOException {
        Set<ProblemCode> told = EnumSet.noneOf(ProblemCode.class);
        for (Path in : entries()) {
            ContentReading.forAuthors(List.of(in), BELOW).problems().forEach(p -> told.add(p.code()));
        }
        // What concerns the disk needs a disk: see FolderTest.
        assertThat(told).containsAll(EnumSet.complementOf(EnumSet.of(ProblemCode.UNREADABLE)));
    }

    @Test
    void no_two_codes_share_a_number() {
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::number)).doesNotHaveDuplicates();
    }

    @Test
    void what_is_told_is_safe_to_print() throws IOException {
        for (Path in : entries()) {
            String told = told(ContentReading.forAuthors(List.of(in), BELOW).problems());
            assertThat(told.codePoints().filter(c -> Glyph.of(c) != Glyph.FINE)).isEmpty();
        }
    }

    private static String told(List<Problem> problems) {
        StringBuilder out = new StringBuilder();
        for (Lang lang : Lang.values()) {
            problems.forEach(p -> out.append(p.render(lang)).append('\n'));
        }
        return out.toString().replace(CONTENT + "/in/", "");
    }

    private static List<Path> entries() throws IOException {
        List<Path> entries = new ArrayList<>();
        try (Stream<Path> in = Files.list(CONTENT.resolve("in"))) {
            in.sorted().forEach(entries::add);
        }
        return entries;
    }

    private static String name(Path in) {
        return in.getFileName().toString().replace(".yml", "");
    }

    private static Shelf below() {
        Lesson threeWay = new Lesson(
                new Lesson.Head(
                        "three-way",
                        "opening",
                        Text.same("-"),
                        new Lesson.Audience(Level.JUNIOR, 8, List.of()),
                        List.of()),
                Ends.serverListens(100, 300),
                List.of(
                        new Step.Say(Text.same("-")),
                        new Step.Do(Side.CLIENT, Event.OPEN_ACTIVE, "connect"),
                        new Step.Wire(Step.Wire.Op.DELIVER, Step.Wire.NEXT)));
        Course.Track track = new Course.Track(
                Text.same("-"),
                List.of(
                        new Course.Station("opening", Text.same("-"), List.of(threeWay)),
                        new Course.Station("closing", Text.same("-"), List.of())));
        Course course = new Course(List.of(track), Library.shipped().topics());
        return new Shelf(course, Map.of("three-way", 10));
    }
}
