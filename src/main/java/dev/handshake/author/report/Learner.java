package dev.handshake.author.report;

import dev.handshake.memory.Attempt;
import java.util.List;
import java.util.Set;

/**
 * Somebody in the class.
 *
 * @param name as chosen
 * @param answers that count, oldest first
 * @param finished ids of the lessons that were finished
 */
public record Learner(String name, List<Attempt> answers, Set<String> finished) {
    public Learner {
        answers = List.copyOf(answers);
        finished = Set.copyOf(finished);
    }
}
