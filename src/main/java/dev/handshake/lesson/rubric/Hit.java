package dev.handshake.lesson.rubric;

import java.util.List;

/**
 * Where something was found.
 *
 * @param from first letter
 * @param to one past the last
 * @param parts the stretches that carry the meaning, without what stands between them
 * @param negations negations that belong to what was found: the 않 of 받지 않
 */
record Hit(int from, int to, List<Part> parts, List<Negation.No> negations) {

    /**
     * A stretch of a hit.
     *
     * @param thing whether it names a thing, which is only denied directly
     * @param denied whether it was looked for as denied
     */
    record Part(int from, int to, boolean thing, boolean denied) {
        int length() {
            return to - from;
        }
    }

    /** First letter of what carries the meaning; a negation may stand before it. */
    int begins() {
        return parts.isEmpty() ? from : parts.get(0).from();
    }

    /** One past the last letter of what carries the meaning; a negation may stand after it. */
    int ends() {
        return parts.isEmpty() ? to : parts.get(parts.size() - 1).to();
    }

    static Hit of(Part part, List<Negation.No> negations) {
        int from = part.from();
        int to = part.to();
        for (Negation.No no : negations) {
            from = Math.min(from, no.at());
            to = Math.max(to, no.end());
        }
        return new Hit(from, to, List.of(part), negations);
    }
}
