package dev.handshake.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.Volume;
import dev.handshake.content.folder.ContentFolder;
import dev.handshake.content.library.ContentReading;
import dev.handshake.content.library.Library;
import dev.handshake.content.read.Shelf;
import dev.handshake.content.source.Glyph;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.Source;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Quiz;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever the bytes, reading ends, and ends with a lesson or with problems that have a place. */
@Tag("slow")
class FuzzTest {
    private static final long SEED = 9293;
    // 7,000 and 3,000 told of 35 and 33 kinds of problems; 33 and 31 of them are among the first 1,500.
    private static final int MUTATIONS = Volume.of(1_500, 15_000);
    /** Fewer than of lessons: every model answer is marked and asked of the engine, some 60 ms a quiz. */
    private static final int QUIZ_MUTATIONS = Volume.of(300, 1_500);

    private static final int NOISES = Volume.of(250, 2_000);
    private static final int LARGE = 1 << 18;
    private static final Duration ENOUGH = Duration.ofMinutes(10);

    private static final Path FUZZ = Path.of("fuzz.yml");
    private static final Course SHIPPED = Library.shipped();
    private static final Catalog QUIZZES = Library.shippedQuizzes();

    /** Pieces that mean something to YAML, to a terminal or to a lesson. */
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ":",
        ": ",
        "- ",
        "? ",
        "#",
        " #",
        "|",
        ">",
        "&a ",
        "*a",
        "!",
        "!!int ",
        "%",
        "@",
        "`",
        "\"",
        "'",
        "\\",
        "\\e",
        "\\u001b",
        "\\UFFFFFFFF",
        "\n",
        "\r",
        "\n\n",
        "---\n",
        "...\n",
        "\t",
        "  ",
        "\u001b[2J",
        "\u009b",
        "\u0000",
        "\ufeff",
        "\u202e",
        "\u200b",
        "\u2028",
        "\ud83c\udf89",
        "\u1112\u1161\u11ab",
        "client",
        "server",
        "connect",
        "deliver 3",
        "ESTABLISHED",
        "4294967296",
        "-1",
        "0x10",
        "~",
        "null",
        "<<: ",
        "ask: next-segment",
        "wire: drop",
        "now: {client: CLOSED}",
        "type: order",
        "type: answer",
        "play: four-way",
        "until: 2",
        "right: true",
        "misconception: M32",
        "follow_ups: [who]",
        "match: {ko: [[",
        "client ACK seq=101 ack=301",
    };

    @Test
    void mutated_lessons() throws IOException {
        List<Path> shipped = shipped();
        SplittableRandom random = new SplittableRandom(SEED);
        Assertions.assertTimeoutPreemptively(ENOUGH, () -> {
            int sound = 0;
            for (int i = 0; i < MUTATIONS; i++) {
                Path file = shipped.get(random.nextInt(shipped.size()));
                byte[] bytes = mutated(Files.readAllBytes(file), random);
                sound += read(file, bytes, "mutation " + i) ? 1 : 0;
            }
            // A fuzzer that only ever breaks things, or never does, tests one path.
            assertThat(sound).isBetween(MUTATIONS / 100, MUTATIONS / 2);
        });
    }

    @Test
    void mutated_quizzes() throws IOException {
        List<Path> files = new ArrayList<>(List.of(
                Path.of("src/test/resources/content/good/quizzes/all-kinds.yml"),
                Path.of("src/test/resources/content/good/quizzes/misconceptions.yml")));
        if (Files.isDirectory(Path.of("quizzes"))) {
            files.addAll(in("quizzes"));
        }
        SplittableRandom random = new SplittableRandom(SEED);
        Assertions.assertTimeoutPreemptively(ENOUGH, () -> {
            int sound = 0;
            for (int i = 0; i < QUIZ_MUTATIONS; i++) {
                Path file = files.get(random.nextInt(files.size()));
                byte[] bytes = mutated(Files.readAllBytes(file), random);
                sound += readQuiz(file, bytes, "mutated quiz " + i) ? 1 : 0;
            }
            assertThat(sound).isBetween(QUIZ_MUTATIONS / 100, QUIZ_MUTATIONS / 2);
        });
    }

    @Test
    void noise() {
        SplittableRandom random = new SplittableRandom(SEED);
        Assertions.assertTimeoutPreemptively(ENOUGH, () -> {
            for (int i = 0; i < NOISES; i++) {
                byte[] bytes = new byte[random.nextInt(2_000)];
                random.nextBytes(bytes);
                read(FUZZ, bytes, "noise " + i);
            }
        });
    }

    @Test
    void pieces_strung_together() {
        SplittableRandom random = new SplittableRandom(SEED);
        Assertions.assertTimeoutPreemptively(ENOUGH, () -> {
            for (int i = 0; i < NOISES; i++) {
                StringBuilder text = new StringBuilder();
                for (int n = random.nextInt(80); n >= 0; n--) {
                    text.append(PIECES[random.nextInt(PIECES.length)]);
                }
                read(FUZZ, text.toString().getBytes(StandardCharsets.UTF_8), "pieces " + i);
            }
        });
    }

    @Test
    void a_large_file_of_one_thing() {
        String[] things = {
            "[", "{", "- ", "? ", "a: ", "a:\n", "&a ", "*a ", "\"", "#", "\t", "\u001b", "가", "- say: x\n", "{a: "
        };
        Assertions.assertTimeoutPreemptively(ENOUGH, () -> {
            for (String thing : things) {
                byte[] bytes = thing.repeat(LARGE / thing.length()).getBytes(StandardCharsets.UTF_8);
                read(FUZZ, bytes, "many " + thing);
            }
        });
    }

    /** True where the bytes are a lesson without errors. */
    private static boolean read(Path file, byte[] bytes, String what) {
        return read(file, bytes, source -> ContentReading.of(source, without(source.name()), () -> QUIZZES), what);
    }

    /** As {@link #read}, beside the other shipped quizzes. */
    private static boolean readQuiz(Path file, byte[] bytes, String what) {
        Shelf shelf = Shelf.empty(SHIPPED);
        return read(
                file,
                bytes,
                source -> ContentReading.forAuthors(source, shelf, () -> quizzesWithout(source.name())),
                what);
    }

    private static boolean read(Path file, byte[] bytes, Function<Source, ContentReading> reader, String what) {
        try {
            List<Problem> problems = new ArrayList<>();
            ContentFolder.decoded(file, bytes, problems::add)
                    .map(reader)
                    .ifPresent(reading -> problems.addAll(reading.problems()));
            for (Problem problem : problems) {
                for (Lang lang : Lang.values()) {
                    String told = problem.render(lang);
                    assertThat(told.codePoints().allMatch(c -> Glyph.of(c) == Glyph.FINE))
                            .as(what)
                            .isTrue();
                }
            }
            return problems.stream().noneMatch(Problem::isError);
        } catch (RuntimeException e) {
            throw new AssertionError(what + ":\n" + new String(bytes, StandardCharsets.UTF_8), e);
        }
    }

    private static byte[] mutated(byte[] original, SplittableRandom random) {
        String text = new String(original, StandardCharsets.UTF_8);
        for (int n = random.nextInt(4); n >= 0; n--) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + 1 + random.nextInt(30));
            String piece = PIECES[random.nextInt(PIECES.length)];
            text = switch (random.nextInt(6)) {
                case 0 -> text.substring(0, at) + piece + text.substring(at);
                case 1 -> text.substring(0, at) + piece + text.substring(to);
                case 2 -> text.substring(0, at) + text.substring(to);
                case 3 -> text.substring(0, to) + text.substring(at);
                case 4 -> text.substring(0, at) + (char) random.nextInt(0x3000) + text.substring(at + 1);
                default -> n == 0 && random.nextInt(4) == 0 ? text.substring(0, at) : withoutLine(text, at);
            };
            text = text.isEmpty() ? "x" : text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static String withoutLine(String text, int at) {
        int from = text.lastIndexOf('\n', at) + 1;
        int to = text.indexOf('\n', at) + 1;
        return to == 0 ? text.substring(0, from) : text.substring(0, from) + text.substring(to);
    }

    /** The shipped course without this lesson, so that its mutations do not collide with it. */
    private static Shelf without(String id) {
        List<Course.Track> tracks = SHIPPED.tracks().stream()
                .map(track -> new Course.Track(
                        track.name(),
                        track.stations().stream()
                                .map(station -> station.with(station.lessons().stream()
                                        .filter(lesson -> !lesson.id().equals(id))
                                        .toList()))
                                .toList()))
                .toList();
        return Shelf.empty(new Course(tracks, SHIPPED.topics()));
    }

    private static Catalog quizzesWithout(String id) {
        List<Quiz> others =
                QUIZZES.quizzes().stream().filter(q -> !q.id().equals(id)).toList();
        return new Catalog(
                others, id.equals("misconceptions") ? Map.of() : QUIZZES.misconceptions(), QUIZZES.notions());
    }

    private static List<Path> shipped() throws IOException {
        return in("lessons");
    }

    private static List<Path> in(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.sorted().toList();
        }
    }
}
