package dev.handshake.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.memory.Attempt;
import dev.handshake.progress.Snapshot;
import dev.handshake.store.ProgressDb;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program itself in an interview, killed at one moment after the other. */
@Tag("slow")
@Timeout(60)
class InterviewKilledTest {
    private static final Pattern LEFT = Pattern.compile("(\\d+) min(?: (\\d+) s)? left");

    @TempDir
    private Path home;

    /** An interview on a pipe: lines go in, what is said comes out. */
    private static final class Interview {
        private final Process process;
        private final BufferedReader out;
        private final Writer in;
        private final long startNanos = System.nanoTime();

        Interview(Path home, String... words) throws IOException {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Main.class.getName()));
            command.addAll(List.of(words));
            command.addAll(List.of("--plain", "--lang", "en"));
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("HANDSHAKE_HOME", home.toString());
            builder.environment().put("LC_ALL", "C.UTF-8");
            process = builder.start();
            // A program that says something else than expected must not be listened to for ever.
            process.onExit().orTimeout(30, TimeUnit.SECONDS).whenComplete((ended, late) -> process.destroyForcibly());
            out = process.inputReader(StandardCharsets.UTF_8);
            in = process.outputWriter(StandardCharsets.UTF_8);
        }

        Interview types(String... lines) throws IOException {
            for (String line : lines) {
                in.write(line + "\n");
                in.flush();
            }
            return this;
        }

        /** Listens up to the line that begins so. */
        String hears(String beginning) throws IOException {
            List<String> heard = new ArrayList<>();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                heard.add(line);
                if (line.startsWith(beginning)) {
                    return line;
                }
            }
            throw new AssertionError("never said: " + beginning + "\n" + String.join("\n", heard));
        }

        /** Kills it at once and returns for how many seconds it ran, rounded up. */
        long dies() throws InterruptedException {
            process.toHandle().destroyForcibly();
            process.waitFor();
            return (System.nanoTime() - startNanos) / 1_000_000_000 + 1;
        }
    }

    private Interview begun() throws IOException {
        Interview interview = new Interview(home, "interview", "--seed", "9293", "--minutes", "15", "--questions", "3");
        interview.hears("Question. ");
        return interview;
    }

    private List<Attempt> answers() throws Exception {
        try (ProgressDb progress = ProgressDb.open(home, Clock.systemUTC())) {
            Snapshot past = progress.read();
            assertThat(progress.notices()).isEmpty();
            return past.given();
        }
    }

    /** What the next start says to these lines. */
    private String next(String... lines) {
        Ran ran = Ran.with(
                Map.of("HANDSHAKE_HOME", home.toString(), "LC_ALL", "C.UTF-8"),
                String.join("\n", lines) + "\n",
                false,
                "interview",
                "--plain",
                "--lang",
                "en");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        return ran.out();
    }

    /** The offer says how much time is left: what was spent before, and nothing for the time since. */
    private static void checkTimeLeft(String offer, long ranSeconds) {
        Matcher left = LEFT.matcher(offer);
        assertThat(left.find()).as(offer).isTrue();
        long seconds = Long.parseLong(left.group(1)) * 60 + (left.group(2) == null ? 0 : Long.parseLong(left.group(2)));
        assertThat(seconds).isBetween(15 * 60 - ranSeconds, 15 * 60L);
    }

    @Test
    void killed_in_the_middle_of_an_answer_the_lines_are_there() throws Exception {
        Interview interview = begun();
        interview.types("The first line of an answer", "state");
        interview.hears("The first line of an answer");
        long ran = interview.dies();
        assertThat(answers()).isEmpty();
        String out = next("1");
        assertThat(out)
                .contains("You were at the first question.")
                .contains("Your answer so far: The first line of an answer")
                .contains("Mock interview 1/3.");
        checkTimeLeft(out, ran);
    }

    @Test
    void killed_with_the_verdict_on_the_screen_the_answer_is_there_and_the_follow_up_is_next() throws Exception {
        Interview interview = begun();
        interview.types("I do not know.", "submit").hears("Press Enter for the follow-up.");
        long ran = interview.dies();
        List<Attempt> answers = answers();
        assertThat(answers).hasSize(1);
        String out = next("1", "leave");
        checkTimeLeft(out, ran);
        assertThat(out).contains("Behind you: 1 of 3 questions.").contains("The question above: ");
    }

    @Test
    void killed_after_each_answer_it_goes_on_at_the_question_after_it() throws Exception {
        Interview interview = begun();
        List<String> asked = new ArrayList<>();
        for (int answered = 1; answered <= 2; answered++) {
            asked.add(interview.types("skip").hears("Question. "));
            interview.dies();
            assertThat(answers()).hasSize(answered);
            interview = new Interview(home, "resume");
            assertThat(interview.hears("Question. ")).isEqualTo(asked.get(answered - 1));
        }
        assertThat(asked).doesNotHaveDuplicates();
        interview.types("skip").hears("Interview result");
        interview.dies();
        assertThat(answers()).hasSize(3).allMatch(Attempt::skipped);
        assertThat(next("leave", "leave")).contains("Mock interview 1/6.");
    }

    @Test
    void killed_in_a_pause_the_time_that_it_had_is_there() throws Exception {
        Interview interview = begun();
        interview.types("A line before the pause", "pause");
        interview.hears("Paused.");
        interview.dies();
        String out = next("1", "state");
        assertThat(out).contains("A line before the pause");
    }
}
