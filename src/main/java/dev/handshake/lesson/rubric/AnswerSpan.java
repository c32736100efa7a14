package dev.handshake.lesson.rubric;

/**
 * A stretch of the answer exactly as the learner typed it, so that a page can underline it.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 */
public record AnswerSpan(int start, int end) {
    public AnswerSpan {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a stretch of text: " + start + ".." + end);
        }
    }

    public boolean overlaps(AnswerSpan other) {
        return start < other.end && other.start < end;
    }

    /** The words themselves. */
    public String in(String answer) {
        return answer.substring(start, end);
    }
}
