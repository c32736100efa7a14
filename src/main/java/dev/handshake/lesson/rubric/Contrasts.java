package dev.handshake.lesson.rubric;

import dev.handshake.lesson.rubric.ClauseRoles.Mention;
import dev.handshake.lesson.rubric.ModelClauses.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is said of each of two things that are set against one another: "half-close는 …이고 half-open은 …", "SYN만 보이면: …. RST가 오면: …".
 * An answer that says of the one what the model says only of the other, and of that nothing that is so, has exchanged them.
 */
final class Contrasts {
    /** How many words may stand before the term that a passage is about. */
    private static final int HEAD_WORDS = 2;
    /** How many words of the other thing's own it takes. */
    private static final int EXCHANGED = 2;

    /** The name of a group and a member of it. */
    private record Subject(int group, int member) {}

    /**
     * What is said under one name, up to the next one or the end of the sentence.
     *
     * @param clauses in order
     * @param words of all of them
     */
    private record Passage(Subject subject, List<Clause> clauses, Set<String> words) {}

    /** The words that the model says of this thing, and nowhere else. */
    private final Map<Subject, Set<String>> said = new HashMap<>();

    private final Map<Subject, Clause> example = new HashMap<>();

    /** @param texts the model answer and the points, in each language */
    Contrasts(List<Sighting> texts) {
        for (Sighting text : texts) {
            for (Passage passage : passages(text)) {
                said.computeIfAbsent(passage.subject(), none -> new HashSet<>()).addAll(passage.words());
                example.putIfAbsent(passage.subject(), passage.clauses().get(0));
            }
        }
        for (Sighting text : texts) {
            List<Passage> passages = passages(text);
            for (Clause clause : ModelClauses.clauses(text)) {
                said.forEach((subject, words) -> {
                    boolean of = passages.stream()
                            .anyMatch(passage -> passage.subject().equals(subject)
                                    && passage.clauses().contains(clause));
                    if (!of) {
                        words.removeAll(clause.words());
                    }
                });
            }
        }
    }

    /** The passages of an answer that say of one thing what the model says of another. */
    List<ModelClauses.Contradiction> exchanged(Sighting answer) {
        List<ModelClauses.Contradiction> found = new ArrayList<>();
        List<Passage> passages = passages(answer);
        for (Passage passage : passages) {
            against(passage, passages).ifPresent(other -> passage.clauses()
                    .forEach(clause -> found.add(new ModelClauses.Contradiction(clause, example.get(other)))));
        }
        return found;
    }

    private Optional<Subject> against(Passage passage, List<Passage> all) {
        if (!said.containsKey(passage.subject())) {
            return Optional.empty();
        }
        return said.keySet().stream()
                .filter(other -> other.group() == passage.subject().group()
                        && other.member() != passage.subject().member())
                .filter(other -> count(passage, other) >= EXCHANGED && count(passage, passage.subject()) == 0)
                .filter(other -> all.stream().anyMatch(each -> each.subject().equals(other) && count(each, other) == 0))
                .findFirst();
    }

    private long count(Passage passage, Subject subject) {
        return passage.words().stream().filter(said.get(subject)::contains).count();
    }

    private static List<Passage> passages(Sighting text) {
        List<Passage> passages = new ArrayList<>();
        List<Clause> clauses = ModelClauses.clauses(text);
        for (int group = 0; group < OpposedTerms.GROUPS.size(); group++) {
            if (OpposedTerms.GROUPS.get(group).isTopic()
                    || OpposedTerms.GROUPS.get(group).isExclusive()) {
                passages(text, clauses, group).forEach(passages::add);
            }
        }
        return passages;
    }

    private static Stream<Passage> passages(Sighting text, List<Clause> clauses, int group) {
        List<Passage> passages = new ArrayList<>();
        Optional<Passage> open = Optional.empty();
        int sentence = -1;
        for (Clause clause : clauses) {
            Optional<Subject> head = head(text, clause, group);
            boolean goesOn = text.sentence(clause.from()) == sentence;
            sentence = text.sentence(clause.from());
            if (head.isPresent()) {
                open = Optional.of(new Passage(head.get(), new ArrayList<>(), new HashSet<>()));
                open.ifPresent(passages::add);
            } else if (!goesOn || clause.names(group)) {
                open = Optional.empty();
            }
            open.ifPresent(passage -> {
                passage.clauses().add(clause);
                passage.words().addAll(clause.words());
            });
        }
        return passages.stream();
    }

    /** The only member of the group that the clause names, where it stands at its beginning. */
    private static Optional<Subject> head(Sighting text, Clause clause, int group) {
        if (clause.terms().get(group).size() != 1) {
            return Optional.empty();
        }
        int first = text.reading.words.get(text.reading.wordAt(clause.from())).spaced();
        int number = text.roles().clause(clause.from());
        for (Mention mention : text.roles().mentions()) {
            if (mention.group() == group && mention.clause() == number) {
                int place = text.reading
                        .words
                        .get(text.reading.wordAt(mention.from()))
                        .spaced();
                return place - first <= HEAD_WORDS
                        ? Optional.of(new Subject(group, mention.member()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
