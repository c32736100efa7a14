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
 * @param script its steps
 * @param places of what stands above them
 */
public record LessonScript(Source source, Lesson lesson, int order, Script script, Places places) {
    /**
     * The steps as they are written.
     *
     * @param all as many as {@code lesson.steps()}
     * @param playable how many of them, from the first, were read as they are written: beyond, the story is not the author's
     */
    public record Script(List<Placed> all, int playable) {
        public Script {
            all = List.copyOf(all);
        }

        /** Steps that all were read as they are written. */
        static Script of(List<Placed> all) {
            return new Script(all, all.size());
        }
    }

    /**
     * Where the heading says what.
     *
     * @param keys places of {@code id} and {@code station}
     * @param requires places of the lessons required, in their order
     */
    public record Places(Map<String, Span> keys, List<Span> requires) {
        static final Places NONE = new Places(Map.of(), List.of());

        public Places {
            keys = Map.copyOf(keys);
            requires = List.copyOf(requires);
        }
    }

    public List<Placed> steps() {
        return script.all();
    }

    /** The place of a key of the heading, or of the whole file. */
    public Span place(String key) {
        return places.keys().getOrDefault(key, Span.START);
    }

    /**
     * A step and its place.
     *
     * @param span its value: {@code client connect}
     * @param claims for {@code now}: the place of each state claimed
     */
    public record Placed(Step step, Span span, Map<Side, Span> claims) {
        public Placed {
            claims = Map.copyOf(claims);
        }
    }
}
