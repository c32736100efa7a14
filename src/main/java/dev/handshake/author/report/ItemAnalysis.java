package dev.handshake.author.report;

import dev.handshake.lesson.Course;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Text;
import dev.handshake.memory.Attempt;
import dev.handshake.tutor.model.Statistics.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Figures about each question, from the first answer that each learner gave to it: later ones are reviews of what was
 * learnt meanwhile. A skipped question is no answer, as everywhere in the tutor; it is counted apart.
 */
final class ItemAnalysis {
    private final Map<String, Question> questions;
    private final Course course;

    /** By item, and there by learner: the first answer. */
    private final Map<String, Map<Learner, Attempt>> firsts = new TreeMap<>();

    private final Map<String, Integer> skipped = new HashMap<>();
    private final Map<Learner, Share> scores = new LinkedHashMap<>();

    private ItemAnalysis(Map<String, Question> questions, Course course) {
        this.questions = questions;
        this.course = course;
    }

    /** All questions that anybody met, the hardest first. */
    static List<Item> of(List<Learner> learners, Map<String, Question> questions, Course course) {
        ItemAnalysis analysis = new ItemAnalysis(questions, course);
        learners.forEach(analysis::take);
        List<Item> items = new ArrayList<>();
        analysis.firsts.forEach((id, answers) -> items.add(analysis.item(id, answers)));
        items.sort(Comparator.comparingDouble(Item::facility).thenComparing(Item::id));
        return items;
    }

    /** The first answer to each item. */
    static Map<String, Attempt> firsts(Learner learner) {
        Map<String, Attempt> firsts = new LinkedHashMap<>();
        for (Attempt answer : learner.answers()) {
            if (!answer.skipped()) {
                firsts.putIfAbsent(answer.item(), answer);
            }
        }
        return firsts;
    }

    private void take(Learner learner) {
        Map<String, Attempt> own = firsts(learner);
        Share score = Share.NONE;
        for (Map.Entry<String, Attempt> first : own.entrySet()) {
            firsts.computeIfAbsent(first.getKey(), id -> new LinkedHashMap<>()).put(learner, first.getValue());
            score = score.plus(first.getValue().right());
        }
        scores.put(learner, score);
        learner.answers().stream()
                .filter(Attempt::skipped)
                .map(Attempt::item)
                .distinct()
                .filter(id -> !own.containsKey(id))
                .forEach(id -> {
                    firsts.computeIfAbsent(id, i -> new LinkedHashMap<>());
                    skipped.merge(id, 1, Integer::sum);
                });
    }

    private Item item(String id, Map<Learner, Attempt> answers) {
        Share right = Share.NONE;
        List<Discrimination.Score> others = new ArrayList<>();
        for (Map.Entry<Learner, Attempt> first : answers.entrySet()) {
            boolean isRight = first.getValue().right();
            right = right.plus(isRight);
            Share score = scores.get(first.getKey());
            if (score.all() > 1) {
                double rest = (double) (score.right() - (isRight ? 1 : 0)) / (score.all() - 1);
                others.add(new Discrimination.Score(isRight, rest));
            }
        }
        List<Attempt> first = List.copyOf(answers.values());
        Optional<Question> question = Optional.ofNullable(questions.get(id));
        return new Item(
                id,
                question.map(q -> q.head().prompt()).orElseGet(() -> step(id)),
                new Figures(
                        right,
                        skipped.getOrDefault(id, 0),
                        Discrimination.of(others),
                        median(first.stream().map(Attempt::millis).sorted().toList())),
                AnswerCounts.of(question, first));
    }

    /** The name of a step of a lesson; of what is gone only the id is left. */
    private Text step(String id) {
        int mark = id.lastIndexOf('#');
        if (!id.startsWith("lesson/") || mark < 0) {
            return Text.same("");
        }
        int number = Integer.parseInt(id.substring(mark + 1)) + 1;
        return course.lesson(id.substring("lesson/".length(), mark))
                .map(lesson -> new Text(
                        lesson.title().ko() + ", " + number + "단계",
                        lesson.title().en() + ", step " + number))
                .orElse(Text.same(""));
    }

    /** The middle one, or the mean of the two in the middle, in milliseconds; 0 where there are none. */
    static long median(List<Long> sorted) {
        int count = sorted.size();
        if (count == 0) {
            return 0;
        }
        return count % 2 == 1
                ? sorted.get(count / 2)
                : Math.round((sorted.get(count / 2 - 1) + sorted.get(count / 2)) / 2.0);
    }

    /**
     * One question.
     *
     * @param prompt what is asked, empty for a question that is in no file any more
     * @param counts what was answered
     */
    record Item(String id, Text prompt, Figures figures, List<AnswerCounts.Count> counts) {
        Item {
            counts = List.copyOf(counts);
        }

        /** The share that was right; a question that everybody skipped counts as hard. */
        double facility() {
            Share right = figures.right();
            return right.all() == 0 ? -1 : (double) right.right() / right.all();
        }
    }

    /**
     * The figures of one question.
     *
     * @param right how many of those who answered were right at the first try: the facility
     * @param skipped how many only ever skipped it
     * @param medianMillis of the first answers, 0 where there are none
     */
    record Figures(Share right, int skipped, Discrimination discrimination, long medianMillis) {}
}
