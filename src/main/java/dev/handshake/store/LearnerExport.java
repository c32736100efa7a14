package dev.handshake.store;

import dev.handshake.memory.Attempt;
import dev.handshake.progress.Amendment;
import dev.handshake.progress.Row;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Exports of one learner, read without a database: what a learner hands in to the teacher of a class. Several exports of
 * one learner are one: a row that both have counts once.
 */
public final class LearnerExport {
    /** The setting that holds the name by which a learner wants to be called. */
    public static final String NAME = "name";

    /** The setting that holds what tells a learner from all others of the same name. Chosen once, and never shown. */
    public static final String ID = "learner";

    private final Map<String, Attempt> attempts = new LinkedHashMap<>();
    private final List<Row.OfAmendment> amendments = new ArrayList<>();
    private final Set<String> finished = new HashSet<>();
    private Optional<Row.OfSetting> name = Optional.empty();
    private final Set<String> ids = new HashSet<>();

    private LearnerExport() {}

    /**
     * Reads an export.
     *
     * @throws BadExport at the first line that is not right
     */
    public static LearnerExport read(Reader in) throws IOException, BadExport {
        LearnerExport read = new LearnerExport();
        ExportReader.read(in).forEach(read::take);
        return read;
    }

    private void take(Row row) {
        switch (row) {
            case Row.OfAttempt(String uid, Attempt attempt) -> attempts.putIfAbsent(uid, attempt);
            case Row.OfAmendment amendment -> amendments.add(amendment);
            case Row.OfFinish lesson -> finished.add(lesson.lesson());
            case Row.OfPlace placed ->
                placed.finishedAt().ifPresent(at -> finished.add(placed.place().lesson()));
            case Row.OfSetting chosen -> {
                if (chosen.key().equals(NAME)) {
                    name = newer(name, Optional.of(chosen));
                }
                if (chosen.key().equals(ID) && !chosen.value().isBlank()) {
                    ids.add(chosen.value());
                }
            }
            // What a learner is in the middle of is not for a teacher.
            case Row.OfSitting sitting -> {}
            case Row.OfInterview interview -> {}
        }
    }

    private static Optional<Row.OfSetting> newer(Optional<Row.OfSetting> one, Optional<Row.OfSetting> other) {
        return one.isEmpty()
                        || other.isPresent()
                                && other.get().at().isAfter(one.get().at())
                ? other
                : one;
    }

    /** Both together; of two names the one chosen last. */
    public LearnerExport and(LearnerExport other) {
        LearnerExport both = new LearnerExport();
        both.attempts.putAll(attempts);
        other.attempts.forEach(both.attempts::putIfAbsent);
        both.amendments.addAll(amendments);
        both.amendments.addAll(other.amendments);
        both.finished.addAll(finished);
        both.finished.addAll(other.finished);
        both.ids.addAll(ids);
        both.ids.addAll(other.ids);
        both.name = newer(name, other.name);
        return both;
    }

    /** The name by which the learner wants to be called, as it was typed. */
    public Optional<String> name() {
        return name.map(Row.OfSetting::value).filter(n -> !n.isBlank());
    }

    /** The answers that count, corrections applied, oldest first. */
    public List<Attempt> answers() {
        Map<String, Amendment> decided = new LinkedHashMap<>();
        amendments.stream()
                .sorted(Comparator.comparing(Row.OfAmendment::at).thenComparing(Row.OfAmendment::uid))
                .forEach(a -> decided.merge(a.attempt(), a.what(), Amendment::then));
        List<Attempt> answers = new ArrayList<>();
        attempts.forEach((uid, attempt) -> {
            Amendment later = decided.get(uid);
            (later == null ? Optional.of(attempt) : later.appliedTo(attempt)).ifPresent(answers::add);
        });
        answers.sort(Comparator.comparing(Attempt::at));
        return answers;
    }

    /** Ids of the lessons that were finished. */
    public Set<String> finished() {
        return Set.copyOf(finished);
    }

    /** True where both come from one learner, whatever they are called: by their id, or because both hold the same answer. */
    public boolean isOfSameLearnerAs(LearnerExport other) {
        return !Collections.disjoint(ids, other.ids) || sharesAnswersWith(other);
    }

    private boolean sharesAnswersWith(LearnerExport other) {
        return attempts.keySet().stream().anyMatch(other.attempts::containsKey);
    }

    /** When the last answer was given, 1970 where there is none. */
    public Instant newest() {
        return attempts.values().stream()
                .map(Attempt::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }
}
