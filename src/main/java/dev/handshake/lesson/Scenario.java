package dev.handshake.lesson;

import dev.handshake.tcp.Side;
import java.util.List;
import java.util.stream.Stream;

/**
 * A short story that the engine plays: how the ends stand, and what happens. A question about a scenario is about its last
 * event and carries no answer key.
 *
 * @param ends how the two ends stand at the beginning
 * @param steps events only: do, wire, timer, crash
 */
public record Scenario(Ends ends, List<Step> steps) {
    public Scenario {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a scenario has at least one event");
        }
    }

    /** The question about the last event of this scenario, as the judge of lessons knows it. */
    public Stop.Question ask(Step.Ask.Kind kind, Side side, Text prompt, List<Text> hints) {
        return asking(kind, side, prompt, hints).questions().get(0);
    }

    /** The same question with its story around it: the one stop of a lesson. */
    public Walk asking(Step.Ask.Kind kind, Side side, Text prompt, List<Text> hints) {
        Step ask = new Step.Ask(kind, side, prompt, hints);
        return Walk.of(Lesson.unnamed(
                ends, Stream.concat(steps.stream(), Stream.of(ask)).toList()));
    }

    /** The whole scenario, played. */
    public Walk walk() {
        return Walk.of(Lesson.unnamed(ends, steps));
    }
}
