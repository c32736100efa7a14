package dev.handshake.content.trace;

import dev.handshake.tcp.Event;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.Signal;
import dev.handshake.tcp.State;
import dev.handshake.tcp.trace.Comparison;
import dev.handshake.tcp.trace.End;
import dev.handshake.tcp.trace.NotedSegment;
import dev.handshake.tcp.trace.PlayedStep;
import dev.handshake.tcp.trace.Trace;
import dev.handshake.tcp.trace.TraceAction;
import dev.handshake.tcp.trace.TracePlayer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A played trace as text to read: what happened, what left, what changed, and why, with the first step that differs from
 * what the trace expects marked in place.
 */
final class TraceStory {
    private static final String INDENT = "      ";

    private final Trace trace;
    private final List<String> lines = new ArrayList<>();
    private final Map<End, State> states = new EnumMap<>(End.class);
    private int emitted;
    private int differsAt;

    private TraceStory(Trace trace) {
        this.trace = trace;
        for (End end : End.values()) {
            if (end == End.A || trace.twoEnds()) {
                states.put(end, State.CLOSED);
            }
        }
        trace.starts().forEach((end, start) -> states.put(end, start.state()));
    }

    /** The story of {@code trace}, played from its start. */
    static TraceStory of(Trace trace) {
        TraceStory story = new TraceStory(trace);
        story.lines.add(harmless(trace.id()));
        if (!trace.title().isEmpty()) {
            story.lines.add(harmless(trace.title()));
        }
        TracePlayer.play(trace).forEach(story::tell);
        story.lines.add("  = " + story.verdict());
        return story;
    }

    /** Its lines, without line ends. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    /** The first step that differs from what is expected of it; empty where none does. */
    OptionalInt differsAt() {
        return differsAt == 0 ? OptionalInt.empty() : OptionalInt.of(differsAt);
    }

    private void tell(PlayedStep played) {
        TraceAction action = trace.steps().get(played.step() - 1).action();
        List<Comparison.Difference> differences = differsAt == 0 ? Comparison.differences(trace, played) : List.of();
        String mark = differences.isEmpty() ? "  " : "> ";
        lines.add(mark + "%3d  ".formatted(played.step()) + happening(action, played));
        for (End end : states.keySet()) {
            for (NotedSegment segment : played.sends(end)) {
                emitted++;
                lines.add(
                        INDENT + " " + name(end) + "sends " + segment + (trace.twoEnds() ? "  (" + emitted + ")" : ""));
            }
        }
        played.callWords().ifPresent(words -> lines.add(INDENT + " returns " + words));
        for (Signal signal : played.signals()) {
            lines.add(INDENT + " tells the user: " + signal.words());
        }
        lines.add(INDENT + " " + changes(played));
        played.why().ifPresent(why -> lines.add(INDENT + " " + because(why)));
        if (!differences.isEmpty()) {
            differsAt = played.step();
        }
        for (Comparison.Difference each : differences) {
            lines.add("> " + INDENT.substring(2) + " " + each.what() + ": expected " + harmless(each.expected())
                    + ", but got " + each.actual());
        }
    }

    private String happening(TraceAction action, PlayedStep played) {
        return switch (action) {
            case TraceAction.Local(var end, var event) -> name(end) + event(event);
            case TraceAction.Arrives(var end, var segment) ->
                segment + (trace.twoEnds() ? " arrives at " + end : " arrives");
            case TraceAction.Deliver(int number) ->
                played.actor()
                        .map(end -> "(" + number + ") "
                                + played.arrived().map(NotedSegment::toString).orElse("") + " arrives at " + end)
                        .orElse("(" + number + ") has not been sent: nothing happens");
            case TraceAction.Drop(int number) -> "(" + number + ") is lost";
            case TraceAction.Crash(var end) -> name(end) + "crashes";
        };
    }

    private static String event(Event event) {
        return switch (event) {
            case Event.OpenActive open -> "OPEN, active" + remote(open.remoteKnown());
            case Event.OpenPassive open -> "OPEN, passive";
            case Event.Send send ->
                "SEND " + send.octets() + (send.octets() == 1 ? " octet" : " octets") + remote(send.remoteKnown());
            case Event.Receive receive -> "RECEIVE";
            case Event.Close close -> "CLOSE";
            case Event.Abort abort -> "ABORT";
            case Event.Status status -> "STATUS";
            case Event.Timeout timeout -> timer(timeout.timer());
            case Event.Arrival arrival -> "";
        };
    }

    private static String remote(boolean known) {
        return known ? "" : ", remote socket not given";
    }

    private static String timer(Event.Timer timer) {
        return switch (timer) {
            case RTO -> "retransmission timeout";
            case USER_TIMEOUT -> "user timeout";
            case TIME_WAIT -> "2MSL timeout";
            case PERSIST -> "persist timeout";
        };
    }

    /** {@code A SYN_SENT -> ESTABLISHED, B SYN_RECEIVED}. */
    private String changes(PlayedStep played) {
        List<String> parts = new ArrayList<>();
        states.replaceAll((end, was) -> {
            State is = played.state(end);
            parts.add(name(end) + (is == was ? is.name() : was + " -> " + is));
            return is;
        });
        return String.join(", ", parts);
    }

    private static String because(Rule why) {
        return why.en() + " [RFC 9293, " + why.section() + "]";
    }

    private String verdict() {
        if (differsAt > 0) {
            return "differs from what is expected, first at step " + differsAt;
        }
        boolean expects =
                trace.steps().stream().anyMatch(step -> step.expected().isPresent());
        return expects ? "as expected" : "nothing is expected";
    }

    private String name(End end) {
        return trace.twoEnds() ? end + " " : "";
    }

    /** Words from a file, with what could steer a terminal taken out. */
    static String harmless(String words) {
        StringBuilder text = new StringBuilder(words.length());
        words.codePoints().forEach(point -> {
            int type = Character.getType(point);
            boolean steers = type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.SURROGATE
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR;
            text.appendCodePoint(steers ? '?' : point);
        });
        return text.toString();
    }
}
