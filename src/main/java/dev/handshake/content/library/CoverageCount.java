package dev.handshake.content.library;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Scene;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.Walk;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Transition;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Counts what lessons or questions meet. States and edges come from the engine, never from what an author says. */
final class CoverageCount {
    private final Catalog catalog;
    private final Set<State> states = EnumSet.noneOf(State.class);
    private final Set<Transition> transitions = new LinkedHashSet<>();
    private final Set<String> facts = new HashSet<>();
    private final Set<String> misconceptions = new HashSet<>();

    CoverageCount(Catalog catalog) {
        this.catalog = catalog;
    }

    Coverage.Part part() {
        return new Coverage.Part(states, transitions, facts, misconceptions);
    }

    /** All that happens in a lesson. */
    void lesson(Lesson lesson) {
        cited(lesson.cites());
        story(Walk.of(lesson).end());
    }

    /** What a lesson asks for. What it cites counts where it asks anything. */
    void questionsOf(Lesson lesson) {
        for (Stop stop : Walk.of(lesson).stops()) {
            stop.asked().ifPresent(question -> {
                asked(question);
                cited(lesson.cites());
            });
        }
    }

    void question(Question question) {
        cited(question.head().cites());
        named(question.head().prompt());
        question.misconceptions().forEach(this::misconception);
        question.written().stream().filter(Option::right).map(Option::text).forEach(this::named);
        question.points().stream().map(Point::says).forEach(this::named);
        question.asEngineExercise().ifPresent(engine -> asked(engine.stop()));
        question.wholeStory().ifPresent(scenario -> story(scenario.walk().end()));
    }

    // ---- what happens

    /** Everything from the beginning of a story to its end. */
    private void story(Scene end) {
        for (Side side : Side.values()) {
            states.add(end.start().state(side));
        }
        end.story().forEach(happening -> happened(happening, true));
    }

    /** The state that is asked for, and the edge that leads to it. */
    private void asked(Stop.Question question) {
        states.add(question.state());
        Scene scene = question.scene();
        scene.story().subList(scene.from(), scene.story().size()).stream()
                .filter(happening -> happening
                        .reaction()
                        .filter(effect -> effect.side() == question.side())
                        .isPresent())
                .forEach(happening -> happened(happening, false));
    }

    private void happened(Happening happening, boolean countsStates) {
        for (Transition edge : Transition.ALL) {
            if (isMade(edge, happening)) {
                transitions.add(edge);
                if (countsStates) {
                    states.add(edge.to());
                }
            }
        }
    }

    /** True where this happening is that edge of the diagram: from, to, and the kind of event. */
    private static boolean isMade(Transition edge, Happening happening) {
        return happening
                .reaction()
                .filter(effect -> edge.from() == effect.before() && edge.to() == effect.after())
                .filter(effect -> isEvent(edge, happening))
                .isPresent();
    }

    private static boolean isEvent(Transition edge, Happening happening) {
        return switch (happening) {
            case Happening.Called called -> edge.event().equals(name(called.call()));
            case Happening.Expired expired ->
                expired.timer() == Event.Timer.TIME_WAIT && edge.event().equals("2MSL");
            case Happening.Arrived arrived ->
                isSegment(edge) && arrived.segment().rst() == edge.event().equals("RST");
            // No edge of the diagram is a power cut, and none is what happens on the wire.
            case Happening.Crashed crashed -> false;
            case Happening.Departed sent -> false;
            case Happening.Injected injected -> false;
            case Happening.Lost lost -> false;
            case Happening.Duplicated twice -> false;
            case Happening.Delayed late -> false;
            case Happening.Passed passed -> false;
        };
    }

    private static boolean isSegment(Transition edge) {
        return !edge.event().endsWith("OPEN")
                && !Set.of("CLOSE", "SEND", "2MSL").contains(edge.event());
    }

    /** As the diagram writes it; empty for a call that it does not have. */
    private static String name(Event.Call call) {
        return switch (call) {
            case Event.OpenActive open -> "active OPEN";
            case Event.OpenPassive open -> "passive OPEN";
            case Event.Send send -> "SEND";
            case Event.Close close -> "CLOSE";
            case Event.Receive receive -> "";
            case Event.Abort abort -> "";
            case Event.Status status -> "";
        };
    }

    // ---- what is said

    private void cited(Collection<String> ids) {
        ids.forEach(id -> (id.startsWith("F") ? facts : misconceptions).add(id));
    }

    private void misconception(String id) {
        if (!id.isEmpty() && catalog.misconception(id).isPresent()) {
            misconceptions.add(id);
        }
    }

    /** A question about a state says its name, or its answer does. */
    private void named(Text text) {
        for (State state : State.values()) {
            if (says(text.ko(), state.name()) || says(text.en(), state.name())) {
                states.add(state);
            }
        }
    }

    /** The whole name: SYN_SENT, and CLOSED but not the end of another word. */
    private static boolean says(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean before = at == 0 || !isPartOfName(text.charAt(at - 1));
            boolean after = end == text.length() || !isPartOfName(text.charAt(end));
            if (before && after) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfName(char c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }
}
