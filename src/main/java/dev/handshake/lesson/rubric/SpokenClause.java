package dev.handshake.lesson.rubric;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A clause of an answer, for whoever wants to know what it states.
 *
 * @param place where it stands
 * @param words its spaced words, at least one
 * @param ends the ends of a connection that it names, in order
 * @param manner how it is said
 */
public record SpokenClause(Place place, List<Spoken> words, List<NamedEnd> ends, Manner manner) {
    public SpokenClause {
        words = List.copyOf(words);
        ends = List.copyOf(ends);
    }

    /**
     * Where a clause stands.
     *
     * @param sentence number of its sentence, from 0
     * @param span the stretch of the answer, from its first word to its last
     */
    public record Place(int sentence, AnswerSpan span) {}

    /**
     * A spaced word.
     *
     * @param text in lower case, without punctuation: {@code synsent이} of "SYN_SENT이"
     * @param span where it stands in the answer
     * @param notions names of the notions that begin in it, the longest first
     */
    public record Spoken(String text, AnswerSpan span, List<String> notions) {
        public Spoken {
            notions = List.copyOf(notions);
        }
    }

    /** Which end is meant. */
    public enum EndName {
        CLIENT,
        SERVER,
        FIRST_CLOSER,
        LATER_CLOSER
    }

    /** Its part in the clause. */
    public enum Part {
        /** It does what the clause tells. */
        AGENT,
        /** It comes from there, or is owned by it. */
        SOURCE,
        /** It goes there. */
        TARGET,
        OTHER
    }

    /**
     * An end that is named.
     *
     * @param word index of the last word of its name
     */
    public record NamedEnd(EndName name, Part part, int word) {}

    /**
     * How something is said.
     *
     * @param denies whether it is denied
     * @param doubts whether it is said unsurely
     * @param rejects whether its sentence is rejected as somebody's error
     */
    public record Manner(boolean denies, boolean doubts, boolean rejects) {
        /** Said outright. */
        public boolean isPlain() {
            return !denies && !doubts && !rejects;
        }
    }

    public int sentence() {
        return place.sentence();
    }

    public AnswerSpan span() {
        return place.span();
    }

    /** The words with a space between them. */
    public String text() {
        return words.stream().map(Spoken::text).collect(Collectors.joining(" "));
    }
}
