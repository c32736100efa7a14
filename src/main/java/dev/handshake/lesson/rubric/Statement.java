package dev.handshake.lesson.rubric;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.MatchTerms;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.rubric.Hit.Part;
import dev.handshake.lesson.rubric.Negation.No;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A point or a claim, ready to be looked for: its groups in both languages, and which of them the question already names. */
final class Statement {
    private static final int POINT_WORDS = 60;
    private static final int CLAIM_WORDS = 40;
    /** Between two words of a term: a point may be put loosely, a claim must be meant. */
    private static final int POINT_GAP = 3;

    private static final int CLAIM_GAP = 1;

    /**
     * A group of terms.
     *
     * @param given whether the question says it, so that the answer need not
     */
    private record Group(List<Term> terms, boolean given) {}

    /**
     * How far apart the groups may be said.
     *
     * @param sentences how many sentence ends may lie between the first and the last
     * @param words how many words
     * @param gap how many words may stand between two words of a term
     * @param rejected sentences that do not count
     */
    private record Frame(int sentences, int words, int gap, BitSet rejected) {}

    /**
     * The groups of one language, and what the statement says in it of terms that stand against one another.
     *
     * @param roles empty for a claim, whose words are narrow enough
     */
    private record Wording(List<Group> groups, Optional<PointRoles> roles) {
        boolean allows(Sighting sighting, List<Hit> hits) {
            return roles.isEmpty() || roles.get().allows(sighting, hits) && !sighting.isUnsure(hits);
        }
    }

    private final List<Wording> wordings;

    private Statement(List<Wording> wordings) {
        this.wordings = wordings;
    }

    /** @param says the point in a sentence, from which is read who does what in it */
    static Statement ofPoint(MatchTerms terms, List<Sighting> prompts, Text says, Lexicon lexicon) {
        return of(
                terms,
                lang -> new Wording(
                        groups(terms, lang, prompts, false, lexicon),
                        Optional.of(new PointRoles(new Sighting(says.in(lang), lexicon)))));
    }

    static Statement ofClaim(MatchTerms terms, List<Sighting> prompts, Lexicon lexicon) {
        return of(terms, lang -> new Wording(groups(terms, lang, prompts, true, lexicon), Optional.empty()));
    }

    private static Statement of(MatchTerms terms, Function<Lang, Wording> wording) {
        return new Statement(Stream.of(Lang.values())
                .filter(lang -> !written(terms, lang).isEmpty())
                .map(wording)
                .toList());
    }

    private static List<List<String>> written(MatchTerms terms, Lang lang) {
        return switch (lang) {
            case KO -> terms.ko();
            case EN -> terms.en();
        };
    }

    private static List<Group> groups(
            MatchTerms terms, Lang lang, List<Sighting> prompts, boolean narrow, Lexicon lexicon) {
        return written(terms, lang).stream()
                .map(group -> group(group, prompts, narrow, lexicon))
                .toList();
    }

    private static Group group(List<String> words, List<Sighting> prompts, boolean narrow, Lexicon lexicon) {
        List<Term> terms = Term.of(words, narrow, lexicon);
        boolean given = terms.stream()
                .filter(term -> isGivable(term, prompts, narrow, lexicon))
                .anyMatch(term -> prompts.stream()
                        .anyMatch(prompt -> !prompt.find(term, CLAIM_GAP).isEmpty()));
        return new Group(terms, given);
    }

    /**
     * What a question is about need not be named again. But of two states that it sets against one another, a claim has
     * to name the one that is meant.
     */
    private static boolean isGivable(Term term, List<Sighting> prompts, boolean narrow, Lexicon lexicon) {
        boolean compared = narrow && term.isState(lexicon) && prompts.stream().anyMatch(prompt -> prompt.states() > 1);
        return term.isTopic(lexicon) && !compared;
    }

    /**
     * Where the point is made: within two sentences. Empty if it is not.
     *
     * @param rejected sentences that do not count
     */
    List<AnswerSpan> point(Sighting sighting, BitSet rejected) {
        return find(sighting, new Frame(1, POINT_WORDS, POINT_GAP, rejected));
    }

    /**
     * Whether the words of the point are there, whoever is said to do it and however surely.
     *
     * @param rejected sentences that do not count
     */
    boolean isMentioned(Sighting sighting, BitSet rejected) {
        Frame frame = new Frame(1, POINT_WORDS, POINT_GAP, rejected);
        return wordings.stream()
                .map(wording -> new Wording(wording.groups(), Optional.empty()))
                .anyMatch(wording -> !together(sighting, wording, frame).isEmpty());
    }

    /**
     * Where the claim is made: within one sentence. Empty if it is not.
     *
     * @param rejected sentences that do not count
     */
    List<AnswerSpan> claim(Sighting sighting, BitSet rejected) {
        return find(sighting, new Frame(0, CLAIM_WORDS, CLAIM_GAP, rejected));
    }

    private List<AnswerSpan> find(Sighting sighting, Frame frame) {
        for (Wording wording : wordings) {
            List<Hit> best = together(sighting, wording, frame);
            if (!best.isEmpty()) {
                return best.stream()
                        .sorted(Comparator.comparingInt(Hit::from))
                        .map(hit -> sighting.reading.span(hit.from(), hit.to()))
                        .distinct()
                        .toList();
            }
        }
        return List.of();
    }

    /** One hit of every group, close together; the closest such set. */
    private List<Hit> together(Sighting sighting, Wording wording, Frame frame) {
        List<List<Hit>> all = new ArrayList<>();
        for (Group group : wording.groups()) {
            all.add(group.terms().stream()
                    .flatMap(term -> sighting.find(term, frame.gap()).stream())
                    .toList());
        }
        List<Hit> plain = together(sighting, wording, all, List.of(), frame);
        if (!plain.isEmpty()) {
            return plain;
        }
        List<No> own = all.stream()
                .flatMap(List::stream)
                .flatMap(hit -> hit.negations().stream())
                .distinct()
                .toList();
        return own.isEmpty() ? List.of() : together(sighting, wording, all, own, frame);
    }

    /** @param own negations that may belong to the statement itself, and then deny nothing else of it */
    private static List<Hit> together(
            Sighting sighting, Wording wording, List<List<Hit>> all, List<No> own, Frame frame) {
        List<Group> groups = wording.groups();
        List<List<Hit>> needed = new ArrayList<>();
        List<List<Hit>> given = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            List<Hit> said = all.get(g).stream()
                    .filter(hit -> said(hit, sighting.nos, own))
                    .toList();
            (groups.get(g).given() ? given : needed).add(said);
        }
        if (needed.isEmpty()) {
            needed = given;
            given = List.of();
        }
        if (needed.stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        needed.sort(Comparator.comparingInt(List::size));
        List<Hit> best = List.of();
        int width = Integer.MAX_VALUE;
        for (Hit first : needed.get(0)) {
            List<Hit> set = around(sighting, first, needed);
            int reach = width(set);
            if (reach < width
                    && fits(sighting, set, frame)
                    && owns(sighting, set)
                    && deniesOneAnother(sighting, set)
                    && isMoreThanOneWord(set)
                    && wording.allows(sighting, set)
                    && !(frame.sentences() == 0 && (sighting.turnsToRival(set) || sighting.turnsToState(set)))) {
                best = set;
                width = reach;
            }
        }
        return best;
    }

    /** Whether every negation in reach belongs to one of these hits. */
    private static boolean owns(Sighting sighting, List<Hit> set) {
        List<No> own = set.stream().flatMap(hit -> hit.negations().stream()).toList();
        return set.stream().allMatch(hit -> said(hit, sighting.nos, own));
    }

    /** Whether not all groups are met by the same word. */
    private static boolean isMoreThanOneWord(List<Hit> set) {
        return set.size() == 1 || set.stream().anyMatch(hit -> !isSame(hit, set.get(0)));
    }

    private static boolean isSame(Hit one, Hit other) {
        return one.from() == other.from() && one.to() == other.to();
    }

    /** Whether a bare negation among several hits (못, "not") stands in the clause of another one. */
    private static boolean deniesOneAnother(Sighting sighting, List<Hit> set) {
        return set.size() == 1
                || set.stream().filter(hit -> hit.parts().isEmpty()).allMatch(bare -> set.stream()
                        .anyMatch(hit -> !hit.parts().isEmpty() && sharesClause(sighting, bare, hit)));
    }

    private static boolean sharesClause(Sighting sighting, Hit bare, Hit hit) {
        boolean touches = bare.negations().stream().anyMatch(no -> no.touches(hit.begins(), hit.ends()));
        int clause = sighting.roles().clause(bare.from());
        return touches
                || sighting.roles().clause(hit.begins()) == clause
                || sighting.roles().clause(hit.ends() - 1) == clause;
    }

    private static List<Hit> around(Sighting sighting, Hit first, List<List<Hit>> groups) {
        List<Hit> set = new ArrayList<>();
        set.add(first);
        for (List<Hit> group : groups.subList(1, groups.size())) {
            set.add(group.stream()
                    .min(Comparator.comparing((Hit hit) -> set.stream().anyMatch(other -> isSame(hit, other)))
                            .thenComparing(hit -> distance(sighting, hit, first)))
                    .orElseThrow());
        }
        return set;
    }

    private static int distance(Sighting sighting, Hit a, Hit b) {
        int apart = Math.max(0, Math.max(a.from(), b.from()) - Math.min(a.to(), b.to()));
        return apart + 200 * Math.abs(sighting.sentence(a) - sighting.sentence(b));
    }

    private static int width(List<Hit> set) {
        int from = set.stream().mapToInt(Hit::from).min().orElse(0);
        return set.stream().mapToInt(Hit::to).max().orElse(0) - from;
    }

    private static boolean fits(Sighting sighting, List<Hit> set, Frame frame) {
        int first = set.stream().mapToInt(sighting::sentence).min().orElse(0);
        int last = set.stream().mapToInt(sighting::sentence).max().orElse(0);
        int from = set.stream().mapToInt(Hit::from).min().orElse(0);
        int to = set.stream().mapToInt(Hit::to).max().orElse(1);
        return last - first <= frame.sentences()
                && sighting.word(to - 1) - sighting.word(from) <= frame.words()
                && !frame.rejected().get(first)
                && !frame.rejected().get(last);
    }

    /** Whether the hit counts: no negation reaches it but those that are part of the statement. */
    private static boolean said(Hit hit, List<No> nos, List<No> own) {
        for (Part part : hit.parts()) {
            if (part.denied()) {
                continue;
            }
            for (No no : nos) {
                boolean reaches = no.touches(part.from(), part.to()) && (no.direct() || !part.thing()) && !no.averted();
                if (reaches && own.stream().noneMatch(each -> each.at() == no.at())) {
                    return false;
                }
            }
        }
        return true;
    }
}
