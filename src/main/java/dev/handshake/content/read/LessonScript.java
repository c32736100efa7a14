package dev.handshake.content.read;

import dev.handshake.content.source.Source;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Step;
import dev.handshake.tcp.Side;
import java.util.List;
import java.util.Map;

/**
 * A lesson with the places of what it says in its file, for whoever finds something wrong with it later.
 *
 * @param source its file
 * @param lesson what was read; where something was missing, something harmless stands for it
 * @param order its place within its station, least first
 * @param steps its steps, as many as {@code lesson.steps()}
 * @param playable how many of them, from the first, were read as they are written: beyond, the story is not the author's
 * @param places of the lesson's keys: {@code id}, {@code station}
 * @param requires places of the lessons required, in their order
 */
public record LessonScript(
        Source source,
        Lesson lesson,
        int order,
        List<Placed> steps,
        int playable,
        Map<String, Span> places,
        List<Span> requires) {
    public LessonScript {
        steps = List.copyOf(steps);
        places = Map.copyOf(places);
        requires = List.copyOf(requires);
    }

    /**
     * A step and its place.
     *
     * @param span its value: {@code client connect}
     * @param claims for {@code now}: the place of each state claimed
     */
    public record Placed(Step beat, Span span, Map<Side, Span> claims) {
        public Placed {
            claims = Map.copyOf(claims);
        }
    }
}
