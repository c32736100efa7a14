package dev.handshake.lesson.rubric;

import dev.handshake.lesson.rubric.ClauseRoles.Mention;
import dev.handshake.lesson.rubric.ClauseRoles.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a point says of opposed terms, read from its own sentence, and whether words found in an answer say it the other way
 * round: "서버가 먼저 SYN을 보낸다" holds every word of "클라이언트가 먼저 SYN을 보낸다" but one.
 */
final class PointRoles {
    /** A term that the point means. Of two opposed ones in a point, none is meant but the one that acts. */
    private record Meant(int group, int member, Role role, Deed deed) {}

    /** Whether something is sent where the term stands, or received. */
    private record Deed(boolean sends, boolean receives) {}

    /** 막다, "prevent": the point says what must not be, as 안 된다 does. */
    private static final Pattern AVERTS = Pattern.compile("막|방지|피하|피한|금지|prevent|avoid|forbid|guard|protect");

    private final List<Meant> meant = new ArrayList<>();
    private final boolean affirms;

    /** @param says the point in a sentence */
    PointRoles(Sighting says) {
        ClauseRoles roles = says.roles();
        this.affirms = says.nos.stream().noneMatch(no -> roles.isVerdict(no.at()))
                && !AVERTS.matcher(says.reading.original).find();
        for (int g = 0; g < OpposedTerms.GROUPS.size(); g++) {
            int group = g;
            List<Mention> named = roles.mentions().stream()
                    .filter(mention -> mention.group() == group)
                    .toList();
            if (group == OpposedTerms.ENDS && members(named).size() > 1) {
                named = named.stream()
                        .filter(mention -> mention.role() == Role.AGENT)
                        .toList();
            }
            if (members(named).size() == 1) {
                Mention one = named.get(0);
                Deed deed = new Deed(roles.sends(one.clause()), roles.receives(one.clause()));
                meant.add(new Meant(group, one.member(), one.role(), deed));
            }
        }
    }

    private static Set<Integer> members(List<Mention> mentions) {
        return mentions.stream().map(Mention::member).collect(Collectors.toSet());
    }

    /** Whether these words may be taken for the point: nothing in their clauses is exchanged, and they are not denied. */
    boolean allows(Sighting sighting, List<Hit> hits) {
        return meant.stream().noneMatch(one -> exchanges(one, sighting.roles(), hits)) && !denies(sighting, hits);
    }

    /** Whether every clause in which the words stand denies, by a negation that is not itself one of the words. */
    private boolean denies(Sighting sighting, List<Hit> hits) {
        ClauseRoles roles = sighting.roles();
        List<Negation.No> verdicts = sighting.nos.stream()
                .filter(no -> (no.forbids() || !no.averted())
                        && roles.isVerdict(no.at())
                        && !roles.compares(roles.clause(no.at())))
                .filter(no -> hits.stream().noneMatch(hit -> no.within(hit.from(), hit.to())))
                .toList();
        return affirms
                && hits.stream().noneMatch(hit -> isAnswer(sighting, hit))
                && hits.stream().flatMap(hit -> hit.parts().stream()).allMatch(part -> verdicts.stream()
                        .anyMatch(no -> roles.clause(no.at()) == roles.clause(part.from())));
    }

    /** "No": whoever answers so affirms what the point says. */
    private static boolean isAnswer(Sighting sighting, Hit hit) {
        return English.negates(
                sighting.reading.words.get(sighting.word(hit.from())).text());
    }

    private static boolean exchanges(Meant one, ClauseRoles roles, List<Hit> hits) {
        Set<Integer> clauses = clauses(one, roles, hits);
        if (one.group() == OpposedTerms.ENDS) {
            return exchangesEnds(one, roles, clauses);
        }
        Set<Integer> named = roles.topic(one.group(), clauses);
        return !named.isEmpty() && !named.contains(one.member());
    }

    /** The clauses of the words that are not themselves a term of the group; of all words, where all of them are. */
    private static Set<Integer> clauses(Meant one, ClauseRoles roles, List<Hit> hits) {
        Set<Integer> all = new TreeSet<>();
        Set<Integer> others = new TreeSet<>();
        for (Hit hit : hits) {
            for (Hit.Part part : hit.parts()) {
                int clause = roles.clause(part.from());
                all.add(clause);
                boolean names = roles.mentions().stream()
                        .anyMatch(mention -> mention.group() == one.group()
                                && mention.from() < part.to()
                                && part.from() < mention.to());
                if (!names) {
                    others.add(clause);
                }
            }
        }
        return others.isEmpty() ? all : others;
    }

    /** What one end sends the other one receives: a clause that tells it from the other end means the other end. */
    private static boolean exchangesEnds(Meant one, ClauseRoles roles, Set<Integer> clauses) {
        boolean against = false;
        for (int clause : clauses) {
            Set<Integer> agents =
                    one.role() == Role.SOURCE ? roles.members(OpposedTerms.ENDS, Set.of(clause)) : roles.agents(clause);
            if (agents.contains(agent(one, roles, clause))) {
                return false;
            }
            against |= !agents.isEmpty();
        }
        return against;
    }

    /** Who acts where the point is told as this clause tells it: of a sending in one of a receiving, the other end. */
    private static int agent(Meant one, ClauseRoles roles, int clause) {
        boolean otherEnd =
                one.deed().sends() && roles.receives(clause) || one.deed().receives() && roles.sends(clause);
        return otherEnd ? 1 - one.member() : one.member();
    }
}
