package dev.handshake.author.exchange;

import dev.handshake.lesson.Question;
import dev.handshake.lesson.Scenario;
import dev.handshake.lesson.Scene;
import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Seq;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Tcb;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The story of a scenario as lines that need no engine and no language: who called, what arrived, which state followed. Of
 * the last event only what set it off is told; what it led to is the question.
 */
final class ScenarioText {
    /** As many rows as a question shows of what a tool printed. */
    private static final int MOST_ROWS = 14;

    private static final int COLUMNS = 72;

    private final List<String> lines = new ArrayList<>();
    private final Map<Integer, Departure> onTheWire = new LinkedHashMap<>();

    /** A segment that has left and not arrived. */
    private record Departure(Side from, Segment segment) {}

    private ScenarioText() {}

    /** What may be known before the question is answered. */
    static String before(Scene scene) {
        ScenarioText told = new ScenarioText();
        told.lines.add(told.start(scene.start()));
        List<Happening> story = scene.story();
        for (int i = 0; i < scene.from(); i++) {
            told.tell(story.get(i));
        }
        if (scene.from() < story.size()) {
            Happening cause = story.get(scene.from());
            cause.arrival().ifPresent(arrived -> told.onTheWire.remove(arrived.number()));
            told.lines.addAll(told.waiting());
            told.cause(cause);
        }
        return told.text();
    }

    /** How the ends of this scenario stand at its beginning. */
    static String start(Scenario scenario) {
        return String.join("\n", rows(new ScenarioText().start(scenario.ends().world())));
    }

    /** A claimed trace, numbered. */
    static String lines(List<Question.SpotError.Line> claimed) {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < claimed.size(); i++) {
            rows.add((i + 1) + "  " + line(claimed.get(i).from(), claimed.get(i).segment()));
        }
        return String.join("\n", rows);
    }

    static String line(Side from, Segment segment) {
        return name(from) + " " + segment;
    }

    private String start(Duel world) {
        return "start: " + end(world, Side.CLIENT) + "; " + end(world, Side.SERVER);
    }

    private static String end(Duel world, Side side) {
        Tcb tcb = world.host(side).tcb();
        State state = world.state(side);
        long next = Seq.value(tcb.sndNxt());
        return name(side) + " " + state + (state.isSynchronized() ? " next seq=" + next : " ISS=" + next);
    }

    private void tell(Happening happening) {
        switch (happening) {
            case Happening.Departed sent -> onTheWire.put(sent.number(), new Departure(sent.from(), sent.segment()));
            case Happening.Arrived arrived -> {
                onTheWire.remove(arrived.number());
                lines.add(arrival(arrived) + changed(arrived.effect()));
            }
            case Happening.Called called -> lines.add(call(called) + changed(called.effect()));
            case Happening.Expired expired -> lines.add(timer(expired) + changed(expired.effect()));
            case Happening.Injected injected -> {
                onTheWire.put(injected.number(), new Departure(injected.to().opposite(), injected.segment()));
                cause(injected);
            }
            case Happening.Lost lost -> cause(lost);
            case Happening.Duplicated twice -> cause(twice);
            case Happening.Delayed late -> cause(late);
            case Happening.Crashed crashed -> cause(crashed);
            case Happening.Passed passed -> cause(passed);
        }
    }

    private void cause(Happening happening) {
        switch (happening) {
            case Happening.Arrived arrived -> lines.add(arrival(arrived) + was(arrived.before()));
            case Happening.Called called -> lines.add(call(called) + was(called.before()));
            case Happening.Expired expired -> lines.add(timer(expired) + was(expired.before()));
            case Happening.Lost lost -> {
                onTheWire.remove(lost.number());
                lines.add(line(lost.from(), lost.segment()) + "  lost");
            }
            case Happening.Duplicated twice -> lines.add(line(twice.from(), twice.segment()) + "  duplicated");
            case Happening.Delayed late -> lines.add(line(late.from(), late.segment()) + "  delayed");
            case Happening.Injected injected ->
                lines.add(line(injected.to().opposite(), injected.segment()) + "  forged by a third party");
            case Happening.Crashed crashed -> lines.add(name(crashed.side()) + ": power lost" + was(crashed.before()));
            // What these two are is seen by what follows.
            case Happening.Departed sent -> {}
            case Happening.Passed passed -> {}
        }
    }

    private List<String> waiting() {
        return onTheWire.values().stream()
                .map(d -> line(d.from(), d.segment()) + "  on its way")
                .toList();
    }

    private static String arrival(Happening.Arrived arrived) {
        return line(arrived.to().opposite(), arrived.segment()) + "  arrives";
    }

    private static String changed(Happening.Reaction effect) {
        return effect.moves() ? "  " + effect.before() + " to " + effect.after() : "";
    }

    private static String was(State before) {
        return "  (was " + before + ")";
    }

    private static String call(Happening.Called called) {
        return name(called.side()) + ": " + words(called.call());
    }

    private static String words(Event.Call call) {
        return switch (call) {
            case Event.OpenPassive open -> "listen()";
            case Event.OpenActive open -> "connect()";
            case Event.Send send -> "send(" + send.octets() + ")";
            case Event.Receive receive -> "receive()";
            case Event.Abort abort -> "abort()";
            case Event.Close close -> "close()";
            case Event.Status status -> "status()";
        };
    }

    private static String timer(Happening.Expired expired) {
        return name(expired.side())
                + switch (expired.timer()) {
                    case RTO -> ": retransmission timer runs out";
                    case USER_TIMEOUT -> ": user timeout runs out";
                    case TIME_WAIT -> ": 2MSL is over";
                    case PERSIST -> ": persist timer runs out";
                };
    }

    static String name(Side side) {
        return side == Side.CLIENT ? "client" : "server";
    }

    /** The rows, the oldest ones told as one where there are too many. */
    private String text() {
        List<String> told = List.copyOf(lines);
        lines.clear();
        told.forEach(line -> lines.addAll(rows(line)));
        if (lines.size() <= MOST_ROWS) {
            return String.join("\n", lines);
        }
        int left = lines.size() - MOST_ROWS + 1;
        List<String> shown = new ArrayList<>();
        shown.add(lines.get(0));
        shown.add("... " + left + " earlier lines ...");
        shown.addAll(lines.subList(left + 1, lines.size()));
        return String.join("\n", shown);
    }

    /** The line, or two of them where it is too wide. */
    private static List<String> rows(String line) {
        int at = Math.max(line.indexOf("; "), line.lastIndexOf("  "));
        return line.length() <= COLUMNS || at < 0
                ? List.of(line)
                : List.of(
                        line.substring(0, at + (line.startsWith("; ", at) ? 1 : 0)),
                        "       " + line.substring(at + 2));
    }
}
