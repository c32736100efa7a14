package dev.handshake.lesson;

import java.util.List;

/**
 * How an interview asks a question.
 *
 * @param root true where an interview may start here
 * @param seconds how long an answer may take
 * @param followUps ids of deeper questions, in order
 */
public record InterviewRole(boolean root, int seconds, List<String> followUps) {
    public InterviewRole {
        followUps = List.copyOf(followUps);
    }
}
