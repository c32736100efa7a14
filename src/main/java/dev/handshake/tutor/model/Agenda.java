package dev.handshake.tutor.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The questions of a sitting.
 *
 * @param ahead what is still to be asked; the first one is being asked now
 * @param behind what has been asked
 */
public record Agenda(List<PlannedQuestion> ahead, List<AskedQuestion> behind) {
    public static final Agenda NONE = new Agenda(List.of(), List.of());

    public Agenda {
        ahead = List.copyOf(ahead);
        behind = List.copyOf(behind);
    }

    /** What is being asked. */
    public PlannedQuestion current() {
        return ahead.get(0);
    }

    /** True where the current question was asked before. */
    public boolean isAgain() {
        return behind.stream().anyMatch(asked -> asked.id().equals(current().id()));
    }

    /** What remains once the current question is answered: {@code first} before, and {@code last} behind what is planned. */
    public Agenda after(AskedQuestion answered, List<PlannedQuestion> first, List<PlannedQuestion> last) {
        List<PlannedQuestion> left = new ArrayList<>(first);
        left.addAll(ahead.subList(1, ahead.size()));
        left.addAll(last);
        List<AskedQuestion> asked = new ArrayList<>(behind);
        asked.add(answered);
        return new Agenda(left, asked);
    }

    /** The first answer to each question: what counts of a review in which missed ones were asked again. */
    public List<AskedQuestion> firstAnswers() {
        Map<String, AskedQuestion> first = new LinkedHashMap<>();
        behind.forEach(asked -> first.putIfAbsent(asked.id(), asked));
        return List.copyOf(first.values());
    }
}
