package dev.handshake.lesson.rubric;

import dev.handshake.lesson.Notions;
import dev.handshake.lesson.rubric.ClauseRoles.Mention;
import dev.handshake.lesson.rubric.SpokenClause.EndName;
import dev.handshake.lesson.rubric.SpokenClause.Manner;
import dev.handshake.lesson.rubric.SpokenClause.NamedEnd;
import dev.handshake.lesson.rubric.SpokenClause.Part;
import dev.handshake.lesson.rubric.SpokenClause.Spoken;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An answer in its clauses, read as the rubric reads it: words, notions, who does what, what is denied or doubted. */
public final class SpokenAnswer {
    private static final Set<String> OF_ENDS = Set.of("ends", "closer");

    private final Sighting sighting;
    private final AnswerReading reading;
    private final BitSet rejected;
    private final BitSet doubted;

    private SpokenAnswer(Sighting sighting) {
        this.sighting = sighting;
        this.reading = sighting.reading;
        this.rejected = Denial.rejected(reading);
        this.doubted = Worthless.letters(reading);
    }

    /** The clauses of an answer, in its order. */
    public static List<SpokenClause> clauses(String answer, Notions notions) {
        return new SpokenAnswer(new Sighting(answer, Lexicon.of(notions))).clauses();
    }

    private List<SpokenClause> clauses() {
        List<SpokenClause> clauses = new ArrayList<>();
        ClauseRoles roles = sighting.roles();
        int first = 0;
        for (int s = 1; s <= reading.spacedCount(); s++) {
            if (s == reading.spacedCount() || roles.clauseOf(s) != roles.clauseOf(first)) {
                clauses.add(clause(first, s));
                first = s;
            }
        }
        return clauses;
    }

    private SpokenClause clause(int first, int end) {
        List<Spoken> words = new ArrayList<>();
        for (int s = first; s < end; s++) {
            int from = reading.begins(s);
            int to = reading.ends(s);
            words.add(new Spoken(reading.spacedText(s), reading.span(from, to), sighting.notionsIn(from, to)));
        }
        int from = reading.begins(first);
        int to = reading.ends(end - 1);
        int sentence = sighting.sentence(from);
        return new SpokenClause(
                new SpokenClause.Place(sentence, reading.span(from, to)), words, ends(first, end), manner(from, to));
    }

    private Manner manner(int from, int to) {
        long nos = sighting.nos.stream()
                .filter(no -> no.at() >= from && no.at() < to)
                .mapToInt(Negation.No::at)
                .distinct()
                .count();
        int doubt = doubted.nextSetBit(from);
        return new Manner(nos > 0, doubt >= 0 && doubt < to, rejected.get(sighting.sentence(from)));
    }

    private List<NamedEnd> ends(int first, int end) {
        List<NamedEnd> ends = new ArrayList<>();
        for (Mention mention : sighting.roles().mentions()) {
            int word = reading.words.get(reading.wordAt(mention.to() - 1)).spaced();
            if (word >= first && word < end) {
                name(mention).ifPresent(name -> ends.add(new NamedEnd(name, part(mention.role()), word - first)));
            }
        }
        return ends;
    }

    private static Optional<EndName> name(Mention mention) {
        OpposedTerms.Group group = OpposedTerms.GROUPS.get(mention.group());
        // Other groups have members of these names too: an active open is no active close.
        if (!OF_ENDS.contains(group.name())) {
            return Optional.empty();
        }
        return switch (group.members().get(mention.member()).name()) {
            case "client" -> Optional.of(EndName.CLIENT);
            case "server" -> Optional.of(EndName.SERVER);
            case "active" -> Optional.of(EndName.FIRST_CLOSER);
            case "passive" -> Optional.of(EndName.LATER_CLOSER);
            default -> Optional.empty();
        };
    }

    private static Part part(ClauseRoles.Role role) {
        return switch (role) {
            case AGENT -> Part.AGENT;
            case SOURCE -> Part.SOURCE;
            case TARGET -> Part.TARGET;
            case OTHER -> Part.OTHER;
        };
    }
}
