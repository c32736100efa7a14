package dev.handshake.tutor.model;

import java.util.ArrayList;
import java.util.List;

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

    /** What remains once the current question is answered: these first. */
    public Agenda after(AskedQuestion answered, List<PlannedQuestion> next) {
        List<PlannedQuestion> left = new ArrayList<>(next);
        left.addAll(ahead.subList(1, ahead.size()));
        List<AskedQuestion> asked = new ArrayList<>(behind);
        asked.add(answered);
        return new Agenda(left, asked);
    }
}
