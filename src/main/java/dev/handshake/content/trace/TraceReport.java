package dev.handshake.content.trace;

import dev.handshake.tcp.trace.PlayedStep;
import dev.handshake.tcp.trace.Trace;
import dev.handshake.tcp.trace.TracePlayer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Plays trace files and says what came of them: {@code handshake trace}.
 *
 * <p>Either one JSON object a step, which reads nothing that a trace expects, or a story that marks where a trace's
 * expectation and the engine part.
 */
public final class TraceReport {
    /** Every file was played, and nothing differed. */
    public static final int AS_EXPECTED = 0;

    /** A step differs from what its trace expects. */
    public static final int DIFFERS = 1;

    /** A file could not be read. */
    public static final int UNREADABLE = 2;

    private final Appendable out;
    private int traces;
    private int steps;
    private int differing;

    private TraceReport(Appendable out) {
        this.out = out;
    }

    /**
     * Plays every trace of every file, in order. A file that cannot be read is reported and the others are played.
     *
     * @param files what to play
     * @param json one JSON object a step rather than a story
     * @param out where the report goes
     * @param err where unreadable files are reported, one line each
     * @return the exit code: {@link #AS_EXPECTED}, {@link #DIFFERS} or {@link #UNREADABLE}
     * @throws UncheckedIOException where {@code out} or {@code err} cannot be written
     */
    public static int run(List<Path> files, boolean json, Appendable out, Appendable err) {
        TraceReport report = new TraceReport(out);
        boolean unreadable = false;
        try {
            for (Path file : files) {
                try {
                    report.play(TraceFile.read(file, !json), json);
                } catch (TraceFile.Unreadable e) {
                    unreadable = true;
                    err.append(TraceStory.harmless(e.getMessage())).append('\n');
                }
            }
            if (!json && report.traces > 0) {
                out.append(report.summary()).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return unreadable ? UNREADABLE : report.differing > 0 ? DIFFERS : AS_EXPECTED;
    }

    private void play(List<Trace> all, boolean json) throws IOException {
        for (Trace trace : all) {
            if (json) {
                for (PlayedStep played : TracePlayer.play(trace)) {
                    out.append(TraceJson.line(trace, played)).append('\n');
                }
            } else {
                tell(trace);
            }
        }
    }

    private void tell(Trace trace) throws IOException {
        TraceStory story = TraceStory.of(trace);
        for (String line : story.lines()) {
            out.append(line).append('\n');
        }
        out.append('\n');
        traces++;
        steps += trace.steps().size();
        differing += story.differsAt().isPresent() ? 1 : 0;
    }

    private String summary() {
        String played = count(traces, "trace") + ", " + count(steps, "step") + ": ";
        return played
                + (differing == 0
                        ? "nothing differs"
                        : count(differing, "trace") + (differing == 1 ? " differs" : " differ")
                                + " from what is expected");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
