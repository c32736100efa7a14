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
public record Learner(String name, List<Answer> answers, Set<String> finished) {
    /**
     * One answer.
     *
     * @param given what counts of it
     * @param words as it was given: {@code 2}, {@code true:1}, {@code ACK seq=101 ack=301}; empty where it was skipped
     */
    public record Answer(Attempt given, String words) {}

    public Learner {
        answers = List.copyOf(answers);
        finished = Set.copyOf(finished);
    }

    List<Attempt> given() {
        return answers.stream().map(Answer::given).toList();
    }
}
