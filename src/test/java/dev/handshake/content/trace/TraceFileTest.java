package dev.handshake.content.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a trace file is said in one line, with its place. */
class TraceFileTest {
    @TempDir
    Path folder;

    private String complaint(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("t.json"), bytes);
        TraceFile.Unreadable problem = catchThrowableOfType(TraceFile.Unreadable.class, () -> TraceFile.read(file));
        assertThat(problem).as(new String(bytes, StandardCharsets.UTF_8)).isNotNull();
        return problem.getMessage().substring(folder.toString().length() + 1);
    }

    private String complaint(String text) throws Exception {
        return complaint(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One trace of one step that does this. */
    private static String doing(String action) {
        return "{\"traces\": [{\"steps\": [\n{\"do\": " + action + "}]}]}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | t.json:1:1: a trace file must be an object",
                "{} | t.json:1:1: \"traces\" is missing",
                "{\"traces\": {}} | t.json:1:12: \"traces\" must be a list",
                "{\"traces\": [7]} | t.json:1:13: a trace must be an object",
                "{\"traces\": [{}]} | t.json:1:13: \"steps\" is missing",
                "{\"traces\": []} x | t.json:1:16: this is not JSON: Unrecognized token 'x': was expecting (JSON String,"
                        + " Number, Array, Object or token 'null', 'true' or 'false')",
                "{\"traces\": []} 7 | t.json:1:16: the JSON value ended, but more text follows",
                "{\"format\": \"pcap\", \"traces\": []} | t.json:1:12: the format is \"pcap\"; this program reads"
                        + " \"handshake-trace/1\"",
                "{\"traces\": [{\"kind\": \"three\", \"steps\": []}]} | t.json:1:22: \"kind\" must be \"one-end\" or"
                        + " \"two-ends\", not \"three\"",
                "{\"traces\": [{\"iss\": 4294967296, \"steps\": []}]} | t.json:1:21: \"iss\" must be a whole number from"
                        + " -4294967295 to 4294967295",
                "{\"traces\": [{\"iss\": 1.5, \"steps\": []}]} | t.json:1:21: \"iss\" must be a whole number from"
                        + " -4294967295 to 4294967295",
                "{\"traces\": [{\"steps\": [{}]}]} | t.json:1:24: \"do\" is missing",
                "{\"traces\": [{\"start\": {\"state\": \"OPEN\"}, \"steps\": []}]} | t.json:1:33: \"OPEN\" is no state; the"
                        + " states are [CLOSED, LISTEN, SYN_SENT, SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2,"
                        + " CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT]",
            })
    void of_a_file(String text, String complaint) throws Exception {
        assertThat(complaint(text)).isEqualTo(complaint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | t.json:2:8: a step with one end does one of call, timeout, segment, crash",
                "{\"deliver\": 1} | t.json:2:8: a step with one end does one of call, timeout, segment, crash",
                "{\"call\": \"shut\"} | t.json:2:17: \"shut\" is no call; the calls are open_active, open_passive, send,"
                        + " receive, close, abort, status",
                "{\"call\": 3} | t.json:2:17: \"call\" must be text in quotes",
                "{\"call\": \"send\", \"n\": 0} | t.json:2:30: \"n\" must be a whole number from 1 to 1073741824",
                "{\"call\": \"close\", \"end\": \"B\"} | t.json:2:33: with one end there is no end \"B\"",
                "{\"timeout\": \"rto\"} | t.json:2:20: \"rto\" is no timeout; the timeouts are RTO, USER_TIMEOUT, 2MSL,"
                        + " PERSIST",
                "{\"segment\": 1} | t.json:2:20: a segment must be an object",
                "{\"segment\": {\"flags\": [\"SNY\"]}} | t.json:2:31: \"SNY\" is no flag; the flags are [FIN, SYN, RST,"
                        + " PSH, ACK, URG]",
                "{\"segment\": {\"len\": -1}} | t.json:2:28: \"len\" must be a whole number from 0 to 1073741824",
            })
    void of_a_step(String action, String complaint) throws Exception {
        assertThat(complaint(doing(action))).isEqualTo(complaint);
    }

    @Test
    void of_text_that_is_no_json_at_all() throws Exception {
        assertThat(complaint("")).isEqualTo("t.json:1:1: the file is empty; a JSON object is expected");
        assertThat(complaint("{\"traces\": [")).startsWith("t.json:1:13: this is not JSON: Unexpected end-of-input");
        assertThat(complaint("[".repeat(100_000))).startsWith("t.json:1:").contains("nesting depth");
        assertThat(complaint(new byte[] {'"', (byte) 0xff, '"'}))
                .startsWith("t.json:1:")
                .contains("UTF-8");
        assertThat(complaint(new byte[TraceFile.MAX_BYTES + 1]))
                .isEqualTo("t.json: the file is larger than 16 MiB; split its traces into several files");
    }

    @Test
    void a_folder_is_no_file() {
        TraceFile.Unreadable problem = catchThrowableOfType(TraceFile.Unreadable.class, () -> TraceFile.read(folder));
        assertThat(problem).hasMessageStartingWith(folder + ": the file cannot be read");
    }
}
