package dev.handshake.content.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.Golden;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code handshake trace}: its two voices and its exit codes. */
class TraceReportTest {
    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();

    @TempDir
    Path folder;

    private int run(boolean json, Path... files) {
        return TraceReport.run(List.of(files), json, out, err);
    }

    @Test
    void a_story_marks_the_first_step_that_differs() {
        assertThat(run(false, RESOURCES.resolve("trace/wrong.json"))).isEqualTo(TraceReport.DIFFERS);
        assertThat(err).isEmpty();
        Golden.check("trace/wrong.txt", out.toString());
    }

    @Test
    void json_is_one_object_a_step_and_does_not_read_expectations() {
        assertThat(run(true, RESOURCES.resolve("trace/odd.json"))).isEqualTo(TraceReport.AS_EXPECTED);
        assertThat(err).isEmpty();
        assertThat(out.chars()).allMatch(c -> c == '\n' || c >= ' ' && c < 127);
        Golden.check("trace/odd.jsonl", out.toString());
    }

    @Test
    void the_story_of_a_lost_last_ack_can_be_read() {
        run(false, RESOURCES.resolve("conformance/two-ends.json"));
        Golden.check("trace/last-ack-lost.txt", paragraph("duo-final-ack-lost"));
    }

    @Test
    void the_story_of_a_listener_can_be_read() {
        run(false, RESOURCES.resolve("conformance/one-end.json"));
        Golden.check("trace/listener-goes-on.txt", paragraph("half-open-peer-reboots-syn"));
    }

    private String paragraph(String id) {
        return out.toString()
                .lines()
                .dropWhile(line -> !line.equals(id))
                .takeWhile(line -> !line.isEmpty())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void everything_recorded_is_told_without_a_difference() {
        int code = run(
                false,
                RESOURCES.resolve("conformance/one-end.json"),
                RESOURCES.resolve("conformance/project.json"),
                RESOURCES.resolve("conformance/two-ends.json"),
                RESOURCES.resolve("conformance/vectors.json"));
        assertThat(code).isEqualTo(TraceReport.AS_EXPECTED);
        assertThat(out).endsWith("\n1585 traces, 2179 steps: nothing differs\n").doesNotContain("\n>");
    }

    @Test
    void a_recording_older_than_next_irs_is_read_as_it_was_meant() throws Exception {
        String now = Files.readString(RESOURCES.resolve("conformance/one-end.json"));
        String published = now.replace("\"irs\": 5000, \"next_irs\": 105000", "\"irs\": 105000");
        assertThat(published).isNotEqualTo(now);
        assertThat(run(false, Files.writeString(folder.resolve("one-end.json"), published)))
                .isEqualTo(TraceReport.AS_EXPECTED);
    }

    @Test
    void a_file_that_cannot_be_read_is_named_and_the_others_are_played() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"traces\": [\n  {\"id\": }]}");
        Path absent = folder.resolve("absent.json");
        int code = run(true, broken, absent, RESOURCES.resolve("trace/odd.json"));
        assertThat(code).isEqualTo(TraceReport.UNREADABLE);
        assertThat(err)
                .startsWith(broken + ":2:10: this is not JSON: ")
                .endsWith("\n" + absent + ": there is no such file\n");
        assertThat(err.toString().lines()).hasSize(2);
        assertThat(out.toString().lines()).isNotEmpty();
    }

    @Test
    void a_name_cannot_steer_the_terminal() {
        run(false, RESOURCES.resolve("trace/odd.json"));
        assertThat(err.toString()).contains("trace/odd.json:3:48: \"expect\" must be an object");
        assertThat(TraceStory.harmless("a\u001b[31m\u009b\u202e b\n한글")).isEqualTo("a?[31m?? b?한글");
    }
}
