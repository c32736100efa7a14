package dev.handshake.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.trace.TraceFile;
import dev.handshake.tcp.trace.Comparison;
import dev.handshake.tcp.trace.PlayedStep;
import dev.handshake.tcp.trace.Trace;
import dev.handshake.tcp.trace.TracePlayer;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine against recorded and predicted behaviour; see conformance/README.md beside the data. */
class ConformanceTest {
    /** Initial numbers at which 32-bit arithmetic goes wrong first: 0, around 2^31, around 2^32. */
    private static final int[] HARD_ISNS = {
        0, 1, 0x7FFFFFF0, 0x7FFFFFFF, 0x80000000, 0x80000005, 0xFFFFFFF0, 0xFFFFFFFE, 0xFFFFFFFF
    };

    static Path data(String name) {
        try {
            return Path.of(
                    ConformanceTest.class.getResource("/conformance/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> mistakes(Trace trace) {
        List<String> found = new ArrayList<>();
        for (PlayedStep played : TracePlayer.play(trace)) {
            for (Comparison.Difference each : Comparison.differences(trace, played)) {
                found.add(trace.id() + ", step " + played.step() + ", " + each.what() + ": expected " + each.expected()
                        + ", got " + each.actual());
            }
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource({"one-end.json, 95", "project.json, 4", "two-ends.json, 17", "vectors.json, 1469"})
    void every_trace_leads_where_it_should(String file, int count) throws Exception {
        List<Trace> traces = TraceFile.read(data(file));
        assertThat(traces).hasSize(count);
        assertThat(traces.stream().flatMap(trace -> mistakes(trace).stream())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"one-end.json", "project.json", "two-ends.json"})
    void and_so_it_does_from_any_initial_numbers(String file) throws Exception {
        List<String> found = new ArrayList<>();
        for (Trace trace : TraceFile.read(data(file))) {
            for (int iss : HARD_ISNS) {
                for (int irs : HARD_ISNS) {
                    mistakes(trace.withIsns(iss, irs))
                            .forEach(each -> found.add("from " + Integer.toUnsignedString(iss) + " and "
                                    + Integer.toUnsignedString(irs) + ": " + each));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void a_file_names_every_trace_once() throws Exception {
        for (String file : List.of("one-end.json", "project.json", "two-ends.json", "vectors.json")) {
            assertThat(TraceFile.read(data(file)).stream().map(Trace::id)).doesNotHaveDuplicates();
        }
    }
}
