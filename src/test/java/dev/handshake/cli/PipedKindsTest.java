package dev.handshake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program itself at the end of a pipe, one kind of question after the other: what the approved wrong sessions of
 * {@code view/kinds} type is typed into it, and it says what they say, up to the report, whose seconds are its own.
 */
@Tag("slow")
class PipedKindsTest {
    private static final Path KINDS = Path.of("src/test/resources/view/kinds");

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> the_program_says_through_a_pipe_what_was_approved() throws IOException {
        List<Path> quizzes;
        try (Stream<Path> files = Files.list(KINDS)) {
            quizzes = files.filter(f -> f.toString().endsWith(".yml")).sorted().toList();
        }
        assertThat(quizzes).hasSize(10);
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < quizzes.size(); i++) {
            Path quiz = quizzes.get(i);
            String lang = i % 2 == 0 ? "ko" : "en";
            String kind = quiz.getFileName().toString().replaceAll("^ask-|\\.yml$", "");
            tests.add(DynamicTest.dynamicTest(kind + " " + lang, () -> piped(quiz, kind, lang)));
        }
        return tests.stream();
    }

    private static void piped(Path quiz, String kind, String lang) {
        List<String> typed = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (String line : wrong(KINDS.resolve(kind + "-" + lang + ".txt"))) {
            (line.startsWith("> ") ? typed : said).add(line.startsWith("> ") ? line.substring(2) : line);
        }
        assertThat(run(kind, typed, "--lang", lang, "quiz", quiz.toString(), "--plain"))
                .isEqualTo(said);
    }

    /** The wrong way of an approved session, to the line before the one that leaves the verdict. */
    private static List<String> wrong(Path golden) {
        try {
            List<String> lines = Files.readAllLines(golden);
            List<String> way = lines.subList(lines.indexOf("== wrong") + 1, lines.indexOf("== hints"));
            return way.subList(0, way.lastIndexOf("> "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> run(String kind, List<String> typed, String... words) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().put("HANDSHAKE_HOME", folder.resolve(kind).toString());
            builder.environment().put("LC_ALL", "C.UTF-8");
            Path in = Files.write(folder.resolve(kind + ".in"), typed);
            Path out = folder.resolve(kind + ".out");
            Process process = builder.redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
            return Files.readAllLines(out, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
