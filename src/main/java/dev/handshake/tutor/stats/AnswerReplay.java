package dev.handshake.tutor.stats;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.QuestionKind;
import dev.handshake.memory.AnswerSignals;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Grading;
import dev.handshake.memory.History;
import dev.handshake.memory.Item;
import dev.handshake.memory.Review;
import dev.handshake.memory.Schedule;
import dev.handshake.memory.Standing;
import dev.handshake.tutor.model.LearnerProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What answers leave behind: cards, and follow-ups that open or close. The answer of this minute and a replay of all
 * answers ever given go the same way, so a start knows what the run before it knew.
 */
public final class AnswerReplay {
    private final Map<String, Question> questions;
    private final Map<String, History> histories;
    private final Map<String, Item> items;
    private final Map<String, Attempt.Because> open;

    private AnswerReplay(
            Map<String, Question> questions,
            Map<String, History> histories,
            Map<String, Item> items,
            Map<String, Attempt.Because> open) {
        this.questions = questions;
        this.histories = histories;
        this.items = items;
        this.open = open;
    }

    /**
     * The replay of these answers.
     *
     * @param given oldest first; those to questions that the catalog does not have leave nothing behind
     */
    public static AnswerReplay of(List<Attempt> given, Catalog catalog) {
        return new AnswerReplay(byId(catalog), Map.of(), Map.of(), Map.of()).and(given);
    }

    /** This replay and then these answers. Only the questions that they answer are looked at again. */
    public AnswerReplay and(List<Attempt> given) {
        Map<String, List<Review>> reviews = new HashMap<>();
        Map<String, Attempt.Because> opened = new LinkedHashMap<>(open);
        for (Attempt answer : given) {
            Question question = questions.get(answer.item());
            if (question != null && !answer.skipped()) {
                reviews.computeIfAbsent(
                                answer.item(),
                                id -> histories.containsKey(id)
                                        ? new ArrayList<>(histories.get(id).reviews())
                                        : new ArrayList<>())
                        .add(review(question, answer));
                follow(opened, question, answer);
            }
        }
        Map<String, History> all = new HashMap<>(histories);
        Map<String, Item> remembered = new HashMap<>(items);
        reviews.forEach((id, list) -> {
            History history = new History(list);
            String topic = questions.get(id).head().topic();
            all.put(id, history);
            history.replay(Schedule.DEFAULT).ifPresent(s -> remembered.put(id, new Item(id, topic, s)));
        });
        return new AnswerReplay(questions, all, remembered, opened);
    }

    /** The reviews of every question that was answered, by its id. */
    public Map<String, History> histories() {
        return Collections.unmodifiableMap(histories);
    }

    /** How well each question is remembered, by its id. */
    public Map<String, Item> items() {
        return Collections.unmodifiableMap(items);
    }

    /** Follow-ups that were led to and not answered rightly since, in the order in which they were led to. */
    public Map<String, Attempt.Because> open() {
        return Collections.unmodifiableMap(open);
    }

    public Optional<Question> question(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    private static Map<String, Question> byId(Catalog catalog) {
        Map<String, Question> byId = new HashMap<>();
        catalog.questions().forEach(q -> byId.put(q.id(), q));
        return byId;
    }

    /** The progress after one more answer. */
    public static LearnerProgress after(LearnerProgress progress, Question question, Attempt answer) {
        Review review = review(question, answer);
        Item item = Optional.ofNullable(progress.items().get(question.id()))
                .map(known -> known.after(review, Schedule.DEFAULT))
                .orElseGet(() ->
                        new Item(question.id(), question.head().topic(), Standing.first(review, Schedule.DEFAULT)));
        Map<String, Attempt.Because> open = new LinkedHashMap<>(progress.open());
        follow(open, question, answer);
        return progress.with(item).opening(open);
    }

    private static Review review(Question question, Attempt answer) {
        AnswerSignals answered = new AnswerSignals(
                answer.right(), answer.hints(), Duration.ofMillis(answer.millis()), answer.confidence());
        return new Review(answer.at(), grading(question.kind().pace()).of(answered), answer.confidence());
    }

    private static Grading grading(QuestionKind.Pace pace) {
        return switch (pace) {
            case PICKED -> Grading.PICKED;
            case WORKED_OUT -> Grading.WORKED_OUT;
            case WRITTEN -> Grading.WRITTEN;
        };
    }

    /** A right answer closes its question; a point that must be there and was left out opens the question after it. */
    private static void follow(Map<String, Attempt.Because> open, Question question, Attempt answer) {
        if (answer.right()) {
            open.remove(question.id());
        }
        for (Point point : question.points()) {
            if (point.must() && !point.missing().isEmpty() && answer.missed().contains(point.id())) {
                open.putIfAbsent(
                        point.missing(), new Attempt.Because(question.id(), Attempt.Because.Kind.LEFT_OUT, point.id()));
            }
        }
    }
}
