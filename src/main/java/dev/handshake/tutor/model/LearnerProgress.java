package dev.handshake.tutor.model;

import dev.handshake.lesson.Catalog;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.memory.Item;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of a learner's progress, lesson by lesson. Read from the store once, then unfinished up to date by the model.
 *
 * @param loaded false until the store has answered
 * @param lessons by lesson id
 * @param items how well each question is remembered, by its id
 * @param open follow-ups that were led to and not answered rightly since, with what led to them
 * @param lastInterview the last interview, where there was one
 * @param unfinished the sittings that are not over, one of each kind
 */
public record LearnerProgress(
        boolean loaded,
        Map<String, Progress> lessons,
        Map<String, Item> items,
        Map<String, Attempt.Because> open,
        Optional<FinishedInterview> lastInterview,
        List<SavedSitting> unfinished) {
    public static final LearnerProgress EMPTY = new LearnerProgress(false, Map.of());

    public LearnerProgress {
        lessons = Map.copyOf(lessons);
        items = Map.copyOf(items);
        open = Collections.unmodifiableMap(new LinkedHashMap<>(open));
        unfinished = List.copyOf(unfinished);
    }

    /** A progress in which every sitting is over. */
    public LearnerProgress(
            boolean loaded,
            Map<String, Progress> lessons,
            Map<String, Item> items,
            Map<String, Attempt.Because> open,
            Optional<FinishedInterview> lastInterview) {
        this(loaded, lessons, items, open, lastInterview, List.of());
    }

    /** A progress that knows of lessons only. */
    public LearnerProgress(boolean loaded, Map<String, Progress> lessons) {
        this(loaded, lessons, Map.of(), Map.of(), Optional.empty());
    }

    /**
     * Progress in one lesson.
     *
     * @param stop index of the stop at which the learner is, from 0
     * @param rounds how often the lesson has been finished
     * @param atMillis when it was last touched, milliseconds since 1970
     * @param marks what happened at its questions in the current round, by index of the stop
     * @param finishedMillis when it was finished first, milliseconds since 1970, 0 where it was not or that is not known
     */
    public record Progress(int stop, int rounds, long atMillis, Map<Integer, Mark> marks, long finishedMillis) {
        public static final Progress NONE = new Progress(0, 0, 0, Map.of());

        public Progress {
            marks = Map.copyOf(marks);
        }

        /** Progress of which is not known when the lesson was finished. */
        public Progress(int stop, int rounds, long atMillis, Map<Integer, Mark> marks) {
            this(stop, rounds, atMillis, marks, 0);
        }

        /** True where the learner is in the middle of it. */
        public boolean begun() {
            return stop > 0;
        }

        public boolean finished() {
            return rounds > 0;
        }

        public Progress mark(int at, Mark mark) {
            Map<Integer, Mark> more = new TreeMap<>(marks);
            more.put(at, mark);
            return new Progress(stop, rounds, atMillis, more, finishedMillis);
        }

        public Progress at(int nextStop, long now) {
            return new Progress(nextStop, rounds, now, marks, finishedMillis);
        }

        /** A new round, without marks. */
        public Progress again(long now) {
            return new Progress(0, rounds, now, Map.of(), finishedMillis);
        }

        public Progress finish(long now) {
            return new Progress(0, rounds + 1, now, marks, finished() ? finishedMillis : now);
        }
    }

    /**
     * What happened at one question.
     *
     * @param firstRight true where the first answer was right and no hint came before it
     * @param answered true once it has been answered rightly
     * @param misses what was answered wrongly
     * @param hints how many rungs of the hint ladder were used
     * @param spent the time that it took
     */
    public record Mark(boolean firstRight, boolean answered, Misses misses, int hints, Spent spent) {
        public static final Mark NONE = new Mark(false, false, Misses.NONE, 0, Spent.NONE);

        /** Time spent, in milliseconds. */
        public long millis() {
            return spent.millis();
        }

        /** How many wrong answers were given. */
        public int wrong() {
            return misses.count();
        }

        /** True where a wrong answer was given with confidence. */
        public boolean sureAndWrong() {
            return misses.withConfidence();
        }

        /** Name of the first mistake, empty where there was none. */
        public String slip() {
            return misses.first();
        }

        /** After one more answer at this question. */
        public Mark after(Attempt answer) {
            boolean first = !answered && misses.count() == 0;
            return new Mark(
                    first ? answer.right() && answer.hints() == 0 : firstRight,
                    answered || answer.right(),
                    answer.right() ? misses : misses.after(answer),
                    Math.max(hints, answer.hints()),
                    spent.after(answer));
        }
    }

    /**
     * Time spent at one question. Every answer to it is timed from when the question appeared, so the times of several
     * overlap: what an earlier answer has counted does not count again.
     *
     * @param millis in all, in milliseconds
     * @param untilMillis up to when it is counted, milliseconds since 1970
     */
    public record Spent(long millis, long untilMillis) {
        public static final Spent NONE = new Spent(0, Long.MIN_VALUE);

        /** With the time of one more answer. */
        Spent after(Attempt answer) {
            long at = answer.at().toEpochMilli();
            long began = Math.max(at - answer.millis(), untilMillis);
            return new Spent(millis + Math.max(0, at - began), Math.max(at, untilMillis));
        }
    }

    /**
     * The wrong answers to one question.
     *
     * @param count how many there were
     * @param withConfidence true where one of them was given with confidence
     * @param first name of the first mistake, empty where there was none or it has no name
     */
    public record Misses(int count, boolean withConfidence, String first) {
        public static final Misses NONE = new Misses(0, false, "");

        /** After one more wrong answer. */
        public Misses after(Attempt wrong) {
            return new Misses(
                    count + 1,
                    withConfidence || wrong.confidence() == Confidence.SURE,
                    first.isEmpty() ? wrong.slip() : first);
        }
    }

    public Progress of(String lesson) {
        return lessons.getOrDefault(lesson, Progress.NONE);
    }

    public LearnerProgress with(String lesson, Progress progress) {
        Map<String, Progress> more = new TreeMap<>(lessons);
        more.put(lesson, progress);
        return new LearnerProgress(loaded, more, items, open, lastInterview, unfinished);
    }

    public LearnerProgress with(Item item) {
        Map<String, Item> more = new TreeMap<>(items);
        more.put(item.id(), item);
        return new LearnerProgress(loaded, lessons, more, open, lastInterview, unfinished);
    }

    /** The same progress with these follow-ups open. */
    public LearnerProgress opening(Map<String, Attempt.Because> questions) {
        return new LearnerProgress(loaded, lessons, items, questions, lastInterview, unfinished);
    }

    public LearnerProgress with(FinishedInterview interview) {
        return new LearnerProgress(loaded, lessons, items, open, Optional.of(interview), unfinished);
    }

    /** The progress with this sitting as it stands, in place of any like it; without one that is not begun. */
    public LearnerProgress with(SavedSitting sitting) {
        List<SavedSitting> all = new ArrayList<>(unfinished);
        all.removeIf(k -> k.purpose().isLike(sitting.purpose()));
        if (sitting.isBegun()) {
            all.add(sitting);
        }
        return new LearnerProgress(loaded, lessons, items, open, lastInterview, all);
    }

    /** A sitting like this that is not over. */
    public Optional<SavedSitting> unfinished(Purpose purpose) {
        return unfinished.stream().filter(k -> k.purpose().isLike(purpose)).findFirst();
    }

    /** How often this question of a quiz has been answered, 0 for never; skipping it is no answer. */
    public int answers(String question) {
        Item item = items.get(question);
        return item == null ? 0 : item.standing().reviews();
    }

    /** The same progress as far as its questions still exist; all of it while they have not been read. */
    public LearnerProgress of(Catalog catalog) {
        if (catalog.quizzes().isEmpty()) {
            return this;
        }
        Map<String, Item> known = new TreeMap<>(items);
        known.keySet().removeIf(id -> catalog.question(id).isEmpty());
        return new LearnerProgress(loaded, lessons, known, open, lastInterview, unfinished);
    }

    /** How many questions are due at this time, milliseconds since 1970. */
    public int due(long nowMillis) {
        Instant now = Instant.ofEpochMilli(nowMillis);
        return (int) items.values().stream().filter(i -> i.card().isDue(now)).count();
    }

    /** How many due questions were answered wrongly with confidence. */
    public int dueSureAndWrong(long nowMillis) {
        Instant now = Instant.ofEpochMilli(nowMillis);
        return (int) items.values().stream()
                .filter(i -> i.card().isDue(now) && i.standing().isSureAndWrong())
                .count();
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
