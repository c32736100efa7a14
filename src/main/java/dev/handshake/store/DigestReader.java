package dev.handshake.store;

import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.progress.Amendment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads rows of the table {@code digest}: all that is counted or scheduled of each attempt, and not what was said. Corrections
 * are applied; attempts that were undone are left out.
 *
 * <p>A line is one attempt, its fields parted by single blanks: id, item, kind, correct, hints, confidence, millis, at,
 * whether something was answered, slip, missed, misconceptions. Some may be empty.
 */
final class DigestReader {
    private final Map<Long, Amendment> amendments;
    private final Map<String, String> words = new HashMap<>();
    private final Map<String, Attempt.Subject> subjects = new HashMap<>();
    private final List<Attempt> attempts = new ArrayList<>();
    private String brief = "";
    private int at;

    /** @param amendments what was decided later, by the id of the attempt */
    DigestReader(Map<Long, Amendment> amendments) {
        this.amendments = amendments;
    }

    /** Takes one row. Rows come in the order of their number. */
    void take(String row) {
        brief = row;
        at = 0;
        while (at < brief.length()) {
            attempt();
        }
    }

    /** The attempts of all rows by time, those of one instant as they came. */
    List<Attempt> attempts() {
        attempts.sort(Comparator.comparing(Attempt::at));
        return attempts;
    }

    /** Arguments are evaluated from left to right (JLS 15.12.4.2): the fields are taken in their order. */
    private void attempt() {
        long id = number();
        Attempt.Subject subject = subject(word(), word());
        boolean right = number() != 0;
        Attempt.Effort effort = new Attempt.Effort((int) number(), Confidence.ofWord(word()), number());
        Instant given = Instant.ofEpochMilli(number());
        boolean skipped = number() == 0;
        Attempt.Marks marks = new Attempt.Marks(right, skipped, word(), ids(), ids());
        Attempt attempt = new Attempt(subject, "", marks, effort, given);
        Amendment later = amendments.get(id);
        if (later == null) {
            attempts.add(attempt);
        } else {
            later.appliedTo(attempt).ifPresent(attempts::add);
        }
    }

    /** The same few hundred questions are asked again and again: one object each is enough. */
    private Attempt.Subject subject(String item, String kind) {
        Attempt.Subject known = subjects.get(item);
        if (known == null || !known.kind().equals(kind)) {
            known = new Attempt.Subject(item, kind, "", Optional.empty());
            subjects.put(item, known);
        }
        return known;
    }

    private List<String> ids() {
        return ColumnText.split(word());
    }

    /** The next field as a number, 0 or more. */
    private long number() {
        long value = 0;
        for (char c = brief.charAt(at++); c != ' ' && c != '\n'; c = brief.charAt(at++)) {
            value = value * 10 + (c - '0');
        }
        return value;
    }

    private String word() {
        int from = at;
        char c = brief.charAt(at++);
        while (c != ' ' && c != '\n') {
            c = brief.charAt(at++);
        }
        return from == at - 1 ? "" : words.computeIfAbsent(brief.substring(from, at - 1), word -> word);
    }
}
