package dev.handshake.lesson.rubric;

import dev.handshake.lesson.rubric.ClauseRoles.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The clauses of a model answer, against which those of an answer are held. A clause that says what one of them says but for an
 * opposed term (the client where the model has the server, TIME_WAIT where it has CLOSE_WAIT), or that denies what it affirms,
 * contradicts the model, whatever words the points ask for. Where another clause of the model says it as the answer does, there
 * is no contradiction.
 */
final class ModelClauses {
    /** How alike two clauses must be before they are taken for the same statement, from 0 to 1. */
    private static final double SAME_STATEMENT = 0.6;

    private static final double SAME_STATEMENT_DENIED = 0.75;
    /** By how much it must be liker to what it contradicts than to what bears it out. */
    private static final double CLEARLY = 0.1;

    private static final Pattern WHY = Pattern.compile("왜|이유|\\b[Ww]hy\\b");
    private static final Pattern NEED = Pattern.compile("필요|need|necessary");
    private static final int WORDS_OF_A_STATEMENT = 3;

    private static final Set<String> WHEN = Set.of("before", "after", "전에", "뒤에", "후에", "전까지");

    private static final Set<String> SAY_LITTLE =
            Set.of(("것 수 mean 뜻 의미 때 쪽 등 이 그 저 더 바로 또 하 되 있 없 위해 대한 대해 경우 때문 곧 따라 그래서 이때 그때 같 아니 않 못"
                            + " 안 다 들 가 떼 때는 있어서 있을 없어 없어서 없는 것이 쪽은 때문입니 and so when if because then but while until which that once as too 통해 주 보 라고 다시 모두 다른 입니다 됩니다 합니다 있습니다 없습니다 않습니다 아닙니다")
                    .split(" "));

    /**
     * A clause as a bag of what it says.
     *
     * @param words notions and stems, without opposed terms and without words that say little
     * @param terms for each group of opposed terms the members that it names; of the two ends only who acts
     * @param denies whether it denies
     * @param from its first letter
     * @param span where it stands in its text
     * @param typed as it was written
     */
    record Clause(
            Set<String> words, List<Set<Integer>> terms, boolean denies, int from, AnswerSpan span, String typed) {
        boolean names(int group) {
            return !terms.get(group).isEmpty();
        }

        long shared(Clause other) {
            return words.stream().filter(other.words::contains).count();
        }
    }

    /** A clause of an answer, and the clause of the model that it contradicts. */
    record Contradiction(Clause clause, Clause model) {}

    private final List<Clause> model;
    private final List<Clause> asked;
    /** Each prompt that asks why, as one clause. */
    private final List<Clause> asksWhy;

    private final Contrasts contrasts;
    private final StatedValues values;

    /**
     * The clauses of a model.
     *
     * @param texts the model answer and the points, in each language
     * @param prompts the question, in each language
     */
    ModelClauses(List<Sighting> texts, List<Sighting> prompts) {
        this.asked = prompts.stream().flatMap(text -> clauses(text).stream()).toList();
        this.asksWhy = prompts.stream()
                .filter(prompt -> WHY.matcher(prompt.reading.original).find() && prompt.reading.spacedCount() > 0)
                .map(prompt -> clause(prompt, 0, prompt.reading.spacedCount()))
                .toList();
        this.model = texts.stream().flatMap(text -> clauses(text).stream()).toList();
        this.contrasts = new Contrasts(texts);
        this.values = StatedValues.of(
                texts.stream().map(text -> text.reading.original).toList());
    }

    /** What in this answer contradicts the model, in the order of the answer. */
    List<Contradiction> contradictions(Sighting answer) {
        List<Contradiction> found = new ArrayList<>();
        List<Clause> clauses = clauses(answer);
        for (Clause clause : clauses) {
            exchanged(clause)
                    .or(() -> paired(clause))
                    .or(() -> denied(clause))
                    .or(() -> presupposed(clause))
                    .ifPresent(other -> found.add(new Contradiction(clause, other)));
        }
        Stream.concat(contrasts.exchanged(answer).stream(), values(answer, clauses).stream())
                .filter(each -> found.stream()
                        .noneMatch(
                                other -> other.clause().from() == each.clause().from()))
                .forEach(found::add);
        return found;
    }

    /** The clauses that give to one what the model gives to another. */
    private List<Contradiction> values(Sighting answer, List<Clause> clauses) {
        List<StatedValues.Value> exchanged = values.exchanged(StatedValues.of(List.of(answer.reading.original)));
        return clauses.stream()
                .filter(clause ->
                        exchanged.stream().map(StatedValues.Value::span).anyMatch(clause.span()::overlaps))
                .map(clause -> new Contradiction(clause, nearest(clause)))
                .toList();
    }

    private Clause nearest(Clause clause) {
        return model.stream().max(Comparator.comparingLong(clause::shared)).orElse(clause);
    }

    private Optional<Clause> exchanged(Clause clause) {
        for (int group = 0; group < OpposedTerms.GROUPS.size(); group++) {
            if (clause.names(group)) {
                Weighing weighing = new Weighing();
                for (Clause other : model) {
                    if (other.names(group)) {
                        weighing.add(
                                other,
                                alike(clause, other, group),
                                clause.terms().get(group),
                                other.terms().get(group));
                    }
                }
                if (weighing.decides(SAME_STATEMENT)) {
                    return Optional.of(weighing.against);
                }
                Optional<Clause> foreign = foreign(clause, group);
                if (foreign.isPresent()) {
                    return foreign;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether it denies what a question for a reason takes for granted: "why is it needed" and "it is not needed". */
    private Optional<Clause> presupposed(Clause clause) {
        if (!clause.denies() || !NEED.matcher(clause.typed()).find()) {
            return Optional.empty();
        }
        return asksWhy.stream()
                .filter(asked -> !asked.denies() && NEED.matcher(asked.typed()).find())
                .filter(asked -> clause.shared(asked) + agreed(clause, asked) >= 2 && agree(clause, asked))
                .filter(asked -> clause.shared(asked) + agreed(clause, asked)
                        >= clause.words().size())
                .findFirst();
    }

    private static long agreed(Clause clause, Clause other) {
        return Stream.iterate(0, each -> each + 1)
                .limit(clause.terms().size())
                .filter(each -> clause.names(each)
                        && clause.terms().get(each).equals(other.terms().get(each)))
                .count();
    }

    /** The clause of the model whose place it takes with a term that the model knows nothing of: CLOSE_WAIT, "the UDP header". */
    private Optional<Clause> foreign(Clause clause, int group) {
        Set<Integer> unknown = new TreeSet<>(clause.terms().get(group));
        model.forEach(other -> unknown.removeAll(other.terms().get(group)));
        asked.forEach(other -> unknown.removeAll(other.terms().get(group)));
        if (unknown.isEmpty() || group == OpposedTerms.ENDS) {
            return Optional.empty();
        }
        boolean strict = !OpposedTerms.GROUPS.get(group).isExclusive();
        return model.stream()
                .filter(other -> other.names(group) && other.denies() == clause.denies())
                .filter(other -> strict
                        ? clause.shared(other) >= WORDS_OF_A_STATEMENT - 1
                                && alike(clause, other, group) >= SAME_STATEMENT_DENIED
                        : clause.shared(other) > 0
                                && clause.shared(other) == clause.words().size())
                .findFirst();
    }

    /** Whether it gives a quality (first, longer) to the one of two things to which the model gives the other one. */
    private Optional<Clause> paired(Clause clause) {
        for (int group = 0; group < OpposedTerms.GROUPS.size(); group++) {
            for (int quality = 0; quality < OpposedTerms.GROUPS.size(); quality++) {
                boolean pairs = OpposedTerms.GROUPS.get(group).isName()
                        && ranks(clause, group, quality)
                        && clause.terms().get(group).size() == 1
                        && (group != OpposedTerms.ENDS
                                || clause.terms().get(group).stream().allMatch(end -> end < 2))
                        && clause.terms().get(quality).size() == 1;
                Optional<Clause> against = pairs ? paired(clause, group, quality) : Optional.empty();
                if (against.isPresent()) {
                    return against;
                }
            }
        }
        return Optional.empty();
    }

    /** First, longer; and a state of an end, where the clause says no more than that. */
    private static boolean ranks(Clause clause, int group, int quality) {
        OpposedTerms.Group terms = OpposedTerms.GROUPS.get(quality);
        return terms.isRank()
                || group == OpposedTerms.ENDS
                        && terms.isExclusive()
                        && clause.words().isEmpty();
    }

    private Optional<Clause> paired(Clause clause, int group, int quality) {
        List<Clause> alike = model.stream()
                .filter(other ->
                        other.terms().get(quality).equals(clause.terms().get(quality))
                                && other.terms().get(group).size() == 1
                                && (group != OpposedTerms.ENDS
                                        || other.terms().get(group).stream().allMatch(end -> end < 2))
                                && (clause.shared(other) > 0
                                        || OpposedTerms.GROUPS.get(group).isExclusive()
                                        || clause.words().isEmpty())
                                && other.denies() == clause.denies())
                .toList();
        boolean bornOut = alike.stream()
                .anyMatch(
                        other -> other.terms().get(group).equals(clause.terms().get(group)));
        return bornOut ? Optional.empty() : alike.stream().findFirst();
    }

    private Optional<Clause> denied(Clause clause) {
        Weighing weighing = new Weighing();
        for (Clause other : model) {
            if (clause.shared(other) >= WORDS_OF_A_STATEMENT && agree(clause, other)) {
                weighing.add(
                        other,
                        alike(clause, other, OpposedTerms.ENDS),
                        Set.of(clause.denies()),
                        Set.of(other.denies()));
            }
        }
        return weighing.decides(SAME_STATEMENT_DENIED) ? Optional.of(weighing.against) : Optional.empty();
    }

    private static boolean agree(Clause clause, Clause other) {
        for (int group = 0; group < clause.terms().size(); group++) {
            Set<Integer> mine = clause.terms().get(group);
            Set<Integer> theirs = other.terms().get(group);
            if (!mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains)) {
                return false;
            }
        }
        return true;
    }

    /** What speaks for a clause and what against it. */
    private static final class Weighing {
        private double support;
        private double opposition;
        private Clause against;

        <T> void add(Clause other, double alike, Set<T> mine, Set<T> theirs) {
            if (mine.equals(theirs)) {
                support = Math.max(support, alike);
            } else if (mine.stream().anyMatch(theirs::contains)) {
                support = Math.max(support, 0.8 * alike);
            } else if (alike > opposition) {
                opposition = alike;
                against = other;
            }
        }

        boolean decides(double limit) {
            return opposition >= limit && support < opposition - CLEARLY;
        }
    }

    /**
     * How alike two clauses are but for opposed terms, one of which is in question: mostly the share of the smaller one; 0 where too little is shared. */
    private static double alike(Clause clause, Clause other, int group) {
        long shared = clause.shared(other);
        long terms = Stream.iterate(0, each -> each + 1)
                .limit(clause.terms().size())
                .filter(each -> clause.names(each) && other.names(each))
                .count();
        boolean says =
                shared > 1 || shared == 1 && OpposedTerms.GROUPS.get(group).isName();
        if (!says || shared + terms < WORDS_OF_A_STATEMENT) {
            return 0;
        }
        double smaller = Math.min(clause.words().size(), other.words().size());
        double larger = Math.max(clause.words().size(), other.words().size());
        return 0.7 * shared / smaller + 0.3 * shared / larger;
    }

    static List<Clause> clauses(Sighting sighting) {
        List<Clause> clauses = new ArrayList<>();
        AnswerReading reading = sighting.reading;
        ClauseRoles roles = sighting.roles();
        int first = 0;
        for (int s = 1; s <= reading.spacedCount(); s++) {
            if (s == reading.spacedCount() || roles.clauseOf(s) != roles.clauseOf(s - 1) && !tellsWhen(reading, s)) {
                clauses.add(clause(sighting, first, s));
                first = s;
            }
        }
        return clauses;
    }

    /** Whether the clause that ends here, or begins, only says when the other one is so: "before it is called", 부르기 전에. */
    private static boolean tellsWhen(AnswerReading reading, int next) {
        boolean oneSentence = reading.sentenceOf(next) == reading.sentenceOf(next - 1);
        return oneSentence && (WHEN.contains(reading.spacedText(next)) || WHEN.contains(reading.spacedText(next - 1)));
    }

    private static Clause clause(Sighting sighting, int first, int end) {
        AnswerReading reading = sighting.reading;
        ClauseRoles roles = sighting.roles();
        Set<String> words = new TreeSet<>();
        Set<Integer> numbers = new TreeSet<>();
        for (int s = first; s < end; s++) {
            numbers.add(roles.clauseOf(s));
            word(sighting, s).filter(word -> !SAY_LITTLE.contains(word)).ifPresent(words::add);
        }
        int from = reading.begins(first);
        int to = reading.ends(end - 1);
        long nos = sighting.nos.stream()
                .filter(no -> no.at() >= from && no.at() < to && !no.averted())
                .count();
        List<Set<Integer>> terms = new ArrayList<>();
        for (int group = 0; group < OpposedTerms.GROUPS.size(); group++) {
            terms.add(group == OpposedTerms.ENDS ? ends(roles, roles.clauseOf(first)) : roles.compared(group, numbers));
        }
        AnswerSpan span = reading.span(from, to);
        return new Clause(words, terms, nos % 2 == 1, from, span, span.in(reading.original));
    }

    /** Who acts, or from whom it comes; where nobody does, to whom it goes, so that "to the server" differs from "by the server". */
    private static Set<Integer> ends(ClauseRoles roles, int clause) {
        Set<Integer> agents = roles.members(OpposedTerms.ENDS, clause, Role.AGENT);
        Set<Integer> acting = agents.isEmpty() ? roles.members(OpposedTerms.ENDS, clause, Role.SOURCE) : agents;
        if (!acting.isEmpty()) {
            return acting;
        }
        Set<Integer> targets = roles.members(OpposedTerms.ENDS, clause, Role.TARGET);
        Set<Integer> others = roles.members(OpposedTerms.ENDS, clause, Role.OTHER);
        return Stream.concat(
                        targets.stream().map(member -> 2 + member),
                        others.stream().map(member -> 4 + member))
                .collect(Collectors.toSet());
    }

    /** A spaced word as the name of its notion or as its stem; empty for an opposed term and for a light word. */
    private static Optional<String> word(Sighting sighting, int spaced) {
        AnswerReading reading = sighting.reading;
        Word first = reading.words.get(reading.firstOf(spaced));
        int to = reading.ends(spaced);
        boolean opposed = sighting.roles().mentions().stream()
                .anyMatch(mention -> mention.from() < to && first.at() < mention.to());
        boolean negates = sighting.nos.stream().anyMatch(no -> no.within(first.at(), to));
        if (opposed || !first.isHangul() && English.isLight(first.text())) {
            return Optional.empty();
        }
        String word = sighting.notion(first.at(), to)
                .orElseGet(() -> first.isHangul() ? Verbs.stem(first.text()) : first.stem());
        return negates && word.length() < 2 ? Optional.empty() : Optional.of(word);
    }
}
