package dev.handshake.tutor;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of a learner's progress, lesson by lesson. Read from the store once, then kept up to date by the model.
 *
 * @param loaded false until the store has answered
 * @param lessons by lesson id
 */
public record Ledger(boolean loaded, Map<String, Progress> lessons) {
    public static final Ledger EMPTY = new Ledger(false, Map.of());

    public Ledger {
        lessons = Map.copyOf(lessons);
    }

    /**
     * Progress in one lesson.
     *
     * @param stop index of the stop at which the learner is, from 0
     * @param rounds how often the lesson has been finished
     * @param atMillis when it was last touched, milliseconds since 1970
     * @param marks what happened at its questions in the current round, by index of the stop
     */
    public record Progress(int stop, int rounds, long atMillis, Map<Integer, Mark> marks) {
        public static final Progress NONE = new Progress(0, 0, 0, Map.of());

        public Progress {
            marks = Map.copyOf(marks);
        }

        /** True where the learner is in the middle of it. */
        public boolean begun() {
            return stop > 0;
        }

        public boolean finished() {
            return rounds > 0;
        }

        Progress mark(int at, Mark mark) {
            Map<Integer, Mark> more = new TreeMap<>(marks);
            more.put(at, mark);
            return new Progress(stop, rounds, atMillis, more);
        }
    }

    /**
     * What happened at one question.
     *
     * @param firstRight true where the first answer was right and no hint came before it
     * @param answered true once it has been answered rightly
     * @param wrong how many wrong answers were given
     * @param hints how many rungs of the hint ladder were used
     * @param sureAndWrong true where a wrong answer was given with confidence
     * @param slip name of the first mistake, empty where there was none
     * @param millis time spent, in milliseconds
     */
    public record Mark(
            boolean firstRight,
            boolean answered,
            int wrong,
            int hints,
            boolean sureAndWrong,
            String slip,
            long millis) {
        public static final Mark NONE = new Mark(false, false, 0, 0, false, "", 0);
    }

    public Progress of(String lesson) {
        return lessons.getOrDefault(lesson, Progress.NONE);
    }

    Ledger with(String lesson, Progress progress) {
        Map<String, Progress> more = new TreeMap<>(lessons);
        more.put(lesson, progress);
        return new Ledger(loaded, more);
    }

    /** The lesson touched last that is not finished, if any. */
    public Optional<String> current() {
        return lessons.entrySet().stream()
                .filter(e -> e.getValue().begun())
                .max((a, b) ->
                        Long.compare(a.getValue().atMillis(), b.getValue().atMillis()))
                .map(Map.Entry::getKey);
    }
}
