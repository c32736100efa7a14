package dev.handshake.tutor.asking;

import dev.handshake.lesson.Question;
import dev.handshake.lesson.Stop;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confusable;
import dev.handshake.memory.Item;
import dev.handshake.memory.Queue;
import dev.handshake.tutor.model.LessonPosition;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.PlannedQuestion;
import dev.handshake.tutor.model.Purpose;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which questions a sitting asks, in order: always the same for the same learner, time and seed. Follow-ups come on top,
 * from what an answer missed.
 */
final class QuestionPlan {
    private QuestionPlan() {}

    /** The questions that this purpose asks now; empty where there are none. */
    static List<PlannedQuestion> of(Model model, Purpose purpose, long now) {
        return switch (purpose) {
            case Purpose.OfQuiz quiz -> quiz(model, quiz);
            case Purpose.OfLesson lesson -> lesson(lesson.position());
            case Purpose.OfReview review ->
                Queue.of(known(model), Instant.ofEpochMilli(now), confusable(model)).inOrder().stream()
                        .map(item -> PlannedQuestion.planned(item.id()))
                        .toList();
            case Purpose.OfFollowUps followUps ->
                model.progress().open().entrySet().stream()
                        .filter(e -> model.catalog().question(e.getKey()).isPresent())
                        .map(e -> new PlannedQuestion(e.getKey(), Optional.of(e.getValue())))
                        .toList();
            case Purpose.OfInterview interview -> interview(model, interview);
        };
    }

    /** A review lets topics alternate that are taken for each other. */
    private static Confusable confusable(Model model) {
        return new Confusable(model.course().topics().confusable());
    }

    /** A quiz asks everything but what only an answer leads to. */
    private static List<PlannedQuestion> quiz(Model model, Purpose.OfQuiz quiz) {
        return model.catalog().quiz(quiz.quiz()).stream()
                .flatMap(q -> q.questions().stream())
                .filter(q -> !q.isFollowUp())
                .map(q -> PlannedQuestion.planned(q.id()))
                .toList();
    }

    private static List<PlannedQuestion> lesson(LessonPosition position) {
        return switch (position.stop()) {
            case Stop.Check check -> List.of(PlannedQuestion.planned(check.question()));
            case Stop.Question own ->
                List.of(PlannedQuestion.planned(Attempt.itemOf(position.lesson(), position.at())));
            case Stop.Read read -> List.of();
        };
    }

    /** Items whose question still exists. */
    private static List<Item> known(Model model) {
        return model.progress().items().values().stream()
                .filter(item -> model.catalog().question(item.id()).isPresent())
                .toList();
    }

    /** Root questions that fit, shuffled by the seed; no two of one topic in a row where that can be had. */
    private static List<PlannedQuestion> interview(Model model, Purpose.OfInterview interview) {
        List<Question> roots = new ArrayList<>(model.catalog().questions().stream()
                .filter(Question::startsInterview)
                .filter(q ->
                        interview.topic().map(t -> t.equals(q.head().topic())).orElse(true))
                .filter(q -> interview
                        .level()
                        .map(l -> q.head().level().compareTo(l) <= 0)
                        .orElse(true))
                .toList());
        Shuffle.inPlace(roots, interview.seed());
        List<PlannedQuestion> plan = new ArrayList<>();
        String topic = "";
        while (!roots.isEmpty() && plan.size() < interview.questions()) {
            String last = topic;
            Question next = roots.stream()
                    .filter(q -> !q.head().topic().equals(last))
                    .findFirst()
                    .orElse(roots.get(0));
            roots.remove(next);
            topic = next.head().topic();
            plan.add(PlannedQuestion.planned(next.id()));
        }
        return plan;
    }
}
