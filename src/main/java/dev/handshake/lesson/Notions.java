package dev.handshake.lesson;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The vocabulary by which a free-text answer is read: which words mean the same in an answer about TCP. It is plain data;
 * {@code lesson.rubric} compiles and uses it.
 *
 * @param rows in order; the rows of one name are one notion
 * @param plainWords English words that are no slip of the finger for a spelling, although they are near one: "closer" is not
 *     "closed"
 */
public record Notions(List<Row> rows, Set<String> plainWords) {
    /** No vocabulary: every word stands for itself. */
    public static final Notions NONE = new Notions(List.of(), Set.of());

    public Notions {
        rows = List.copyOf(rows);
        plainWords = Set.copyOf(plainWords);
    }

    /**
     * Ways to say one notion.
     *
     * @param name of the notion, in kebab-case; several rows may share it
     * @param role what kind of notion it is
     * @param spellings compared letter by letter, whatever the particles, endings, spaces, hyphens and case. {@code ~}
     *     lets up to three words stand in between. {@code ^} in front: its parts are joined by more than a space (LAST_ACK is a
     *     state, "last ack" is not). {@code =} in front: it is in capitals or has a Korean particle (CLOSED is a state, closed
     *     is not)
     * @param phrases read like an author's term, so that they may use the spellings of every notion, and negation: 받지 못 is
     *     also 못 받, 수신하지 못, 안 받. They may not use one another
     */
    public record Row(String name, Role role, List<String> spellings, List<String> phrases) {
        public Row {
            spellings = List.copyOf(spellings);
            phrases = List.copyOf(phrases);
            if (name.isBlank()) {
                throw new IllegalArgumentException("a notion has a name: " + spellings);
            }
        }
    }

    /** What kind of notion a row is; each kind is what the one before it is, and more. */
    public enum Role {
        /** Something that is done or is so: denying anything about it denies it. */
        PLAIN,
        /** A thing: denying something about it does not deny it. */
        THING,
        /** A thing that a question may be about, so that an answer need not name it again. */
        TOPIC,
        /** A topic whose spellings are names: they are not inflected, and the WAIT of TIME_WAIT is no word of its own. */
        NAME,
        /** The name of one of the eleven states: an answer may set one against another. */
        STATE
    }

    /** This vocabulary with more behind it. A row with the name of a known notion adds to that one. */
    public Notions with(Notions more) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(more.rows);
        Set<String> words = new LinkedHashSet<>(plainWords);
        words.addAll(more.plainWords);
        return new Notions(all, words);
    }
}
