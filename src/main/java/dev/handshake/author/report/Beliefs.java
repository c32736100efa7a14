package dev.handshake.author.report;

import dev.handshake.lesson.Question;
import dev.handshake.memory.Attempt;
import dev.handshake.tutor.model.Statistics.Met;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How widespread each misconception is: how many learners showed it, of those who met it. Whoever answered a question that
 * can show it has met it: one whose author says so, or one at which anybody of the class showed it. So a question that the
 * engine judges counts too.
 */
final class Beliefs {
    /** By misconception, the items that can show it. */
    private final Map<String, Set<String>> shownAt = new TreeMap<>();

    private final Map<Learner, Map<String, Met>> met = new LinkedHashMap<>();

    Beliefs(List<Learner> learners, Map<String, Question> questions) {
        for (Learner learner : learners) {
            for (Attempt answer : learner.answers()) {
                answer.misconceptions().forEach(id -> shownAt(id).add(answer.item()));
            }
        }
        questions.values().forEach(q -> q.misconceptions().forEach(id -> {
            if (shownAt.containsKey(id)) {
                shownAt(id).add(q.id());
            }
        }));
        Map<String, Set<String>> byItem = new HashMap<>();
        shownAt.forEach((id, items) -> items.forEach(
                item -> byItem.computeIfAbsent(item, i -> new HashSet<>()).add(id)));
        learners.forEach(learner -> met.put(learner, met(learner, byItem)));
    }

    private Set<String> shownAt(String id) {
        return shownAt.computeIfAbsent(id, i -> new HashSet<>());
    }

    private static Map<String, Met> met(Learner learner, Map<String, Set<String>> byItem) {
        Map<String, Met> met = new TreeMap<>();
        for (Attempt answer : learner.answers()) {
            if (!answer.skipped()) {
                for (String id : byItem.getOrDefault(answer.item(), Set.of())) {
                    met.merge(id, after(new Met(0, 0, 0), answer, id), (before, first) -> after(before, answer, id));
                }
            }
        }
        return met;
    }

    private static Met after(Met before, Attempt answer, String id) {
        boolean isSaid = answer.misconceptions().contains(id);
        return new Met(before.said() + (isSaid ? 1 : 0), before.asked() + 1, isSaid ? 0 : before.streak() + 1);
    }

    /** Ids of the misconceptions that the learner showed and has not avoided three times in a row since. */
    List<String> held(Learner learner) {
        return met.get(learner).entrySet().stream()
                .filter(e -> e.getValue().said() > 0 && !e.getValue().mended())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All that anybody showed, the most widespread first. */
    List<Prevalence> prevalences() {
        List<Prevalence> all = new ArrayList<>();
        for (String id : shownAt.keySet()) {
            List<Met> each = met.values().stream()
                    .filter(m -> m.containsKey(id))
                    .map(m -> m.get(id))
                    .toList();
            int showed = (int) each.stream().filter(m -> m.said() > 0).count();
            int held =
                    (int) each.stream().filter(m -> m.said() > 0 && !m.mended()).count();
            if (showed > 0) {
                all.add(new Prevalence(id, showed, each.size(), held));
            }
        }
        all.sort((a, b) -> {
            int byShare = Integer.compare(b.showed() * a.met(), a.showed() * b.met());
            return byShare != 0 ? byShare : a.id().compareTo(b.id());
        });
        return all;
    }

    /**
     * One misconception in the class.
     *
     * @param showed how many learners showed it
     * @param met how many met it
     * @param held how many of them have not avoided it three times in a row since
     */
    record Prevalence(String id, int showed, int met, int held) {}
}
