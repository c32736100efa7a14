package dev.handshake.tutor.model;

import dev.handshake.memory.Confidence;
import dev.handshake.tcp.State;
import java.util.List;
import java.util.Map;

/**
 * What all attempts so far say.
 *
 * @param recalled reviews at least a day apart that were right, and how many there were
 * @param due how many items are due on each of the next days, today first
 * @param misconceptions by id: how often met, how often refuted since, and how often in a row it was avoided
 */
public record Statistics(
        Activity activity, Share recalled, List<Integer> due, Shares shares, Map<String, Met> misconceptions) {
    /**
     * How much was done.
     *
     * @param studyDays on how many days something was answered
     * @param answers how many answers there were
     * @param daysInARow answers on each of the last days, the oldest first
     */
    public record Activity(int studyDays, int answers, List<Integer> daysInARow) {
        public Activity {
            daysInARow = List.copyOf(daysInARow);
        }
    }

    /**
     * Right ones out of all, by what was asked.
     *
     * @param calibration for guess, maybe and sure
     * @param states for questions about each state
     * @param topics by topic
     */
    public record Shares(Map<Confidence, Share> calibration, Map<State, Share> states, Map<String, Share> topics) {
        public Shares {
            calibration = Map.copyOf(calibration);
            states = Map.copyOf(states);
            topics = Map.copyOf(topics);
        }
    }

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
        misconceptions = Map.copyOf(misconceptions);
    }

    public int studyDays() {
        return activity.studyDays();
    }

    public int answers() {
        return activity.answers();
    }

    public List<Integer> daysInARow() {
        return activity.daysInARow();
    }

    public Map<Confidence, Share> calibration() {
        return shares.calibration();
    }

    public Map<State, Share> states() {
        return shares.states();
    }

    public Map<String, Share> topics() {
        return shares.topics();
    }
}
