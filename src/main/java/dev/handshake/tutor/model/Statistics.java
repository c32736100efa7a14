package dev.handshake.tutor.model;

import dev.handshake.memory.Confidence;
import dev.handshake.tcp.State;
import java.util.List;
import java.util.Map;

/**
 * What all attempts so far say.
 *
 * @param studyDays on how many days something was answered
 * @param answers how many answers there were
 * @param due how many items are due on each of the next days, today first
 * @param recalled reviews at least a day apart that were right, and how many there were
 * @param calibration right and all, for guess, maybe and sure
 * @param states right and all for questions about each state
 * @param topics right and all by topic
 * @param misconceptions by id: how often met, how often refuted since, and how often in a row it was avoided
 * @param daysInARow answers on each of the last days, the oldest first
 */
public record Statistics(
        int studyDays,
        int answers,
        List<Integer> due,
        Share recalled,
        Map<Confidence, Share> calibration,
        Map<State, Share> states,
        Map<String, Share> topics,
        Map<String, Met> misconceptions,
        List<Integer> daysInARow) {
    /** Right ones out of all. */
    public record Share(int right, int all) {
        public static final Share NONE = new Share(0, 0);

        public Share plus(boolean isRight) {
            return new Share(right + (isRight ? 1 : 0), all + 1);
        }

        /** Per cent, rounded; 0 where there are none. */
        public int percent() {
            return all == 0 ? 0 : Math.round(100f * right / all);
        }
    }

    /**
     * How often a misconception was met.
     *
     * @param said how often it was said
     * @param asked how often it could have been
     * @param streak how often in a row it was not said
     */
    public record Met(int said, int asked, int streak) {
        /** Three times in a row without it: it counts as mended. */
        public boolean mended() {
            return streak >= 3;
        }
    }

    public Statistics {
        due = List.copyOf(due);
        calibration = Map.copyOf(calibration);
        states = Map.copyOf(states);
        topics = Map.copyOf(topics);
        misconceptions = Map.copyOf(misconceptions);
        daysInARow = List.copyOf(daysInARow);
    }
}
