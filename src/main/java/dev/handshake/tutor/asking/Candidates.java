package dev.handshake.tutor.asking;

import dev.handshake.lesson.Level;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.judge.Grader;
import dev.handshake.lesson.rubric.Follow;
import dev.handshake.memory.Attempt;
import dev.handshake.tutor.model.AskedQuestion;
import dev.handshake.tutor.model.LessonPosition;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.PlannedQuestion;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.Sitting;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which questions may follow an answer. One that this sitting asks anyway is not among them, nor one whose points have all
 * been said in it; in a lesson only what was taught up to there is.
 */
final class Candidates {
    /** What asks for less comes first: a lower level, fewer points, a shorter answer. */
    private static final Comparator<Question.FreeAnswer> EASIER_FIRST = Comparator.comparing(
                    (Question.FreeAnswer question) -> question.head().level())
            .thenComparing(
                    question -> question.points().stream().filter(Point::must).count())
            .thenComparing(Question.FreeAnswer::seconds);

    private final Model model;
    private final Sitting sitting;
    private final Question.FreeAnswer answered;
    private final String answer;
    private final Set<String> asked;

    /**
     * @param answered the question that was just answered
     * @param answer what was answered
     */
    Candidates(Model model, Sitting sitting, Question.FreeAnswer answered, String answer) {
        this.model = model;
        this.sitting = sitting;
        this.answered = answered;
        this.answer = answer;
        this.asked = Stream.concat(
                        sitting.behind().stream().map(AskedQuestion::id),
                        sitting.ahead().stream().map(PlannedQuestion::id))
                .collect(Collectors.toSet());
    }

    /** Whether the question of this id may follow; false where there is none. */
    boolean has(String id) {
        return free(id).filter(this::has).isPresent();
    }

    private boolean has(Question.FreeAnswer question) {
        return !asked.contains(question.id()) && isTaught(question) && !isSaid(question);
    }

    /**
     * An easier question, where there is one: of those that the question itself leads to, else of the same topic, nearest to
     * its facts. Whoever does not know that one either is asked no more.
     */
    Optional<Follow> easier() {
        if (sitting.ask()
                .because()
                .filter(b -> b.kind() == Attempt.Because.Kind.EASIER)
                .isPresent()) {
            return Optional.empty();
        }
        return Stream.concat(linked(), ofTheTopic())
                .filter(this::isEasier)
                .filter(this::has)
                .findFirst()
                .map(question -> new Follow(question.id(), new Follow.Easier()));
    }

    private Stream<Question.FreeAnswer> linked() {
        return Stream.concat(answered.points().stream().map(Point::missing), answered.followUps().stream())
                .flatMap(id -> free(id).stream());
    }

    private Stream<Question.FreeAnswer> ofTheTopic() {
        String topic = answered.head().topic();
        return model.catalog().questions().stream()
                .flatMap(question -> question.asFreeAnswer().stream())
                .filter(question -> question.head().topic().equals(topic))
                .sorted(Comparator.comparingLong(this::shared).reversed().thenComparing(EASIER_FIRST));
    }

    private long shared(Question.FreeAnswer question) {
        return question.head().cites().stream()
                .filter(answered.head().cites()::contains)
                .count();
    }

    /** Easier than what was not known, and never above the question from which the follow-ups began. */
    private boolean isEasier(Question.FreeAnswer question) {
        return EASIER_FIRST.compare(question, answered) < 0
                && question.head().level().compareTo(rootLevel()) <= 0;
    }

    private Level rootLevel() {
        Optional<Attempt.Because> because = sitting.ask().because();
        List<AskedQuestion> behind = sitting.behind();
        for (int i = behind.size() - 1; because.isPresent() && i >= 0; i--) {
            because = behind.get(i).because();
            if (because.isEmpty()) {
                return free(behind.get(i).id()).orElse(answered).head().level();
            }
        }
        return answered.head().level();
    }

    /** Outside of lessons everything is; in one, what it or a lesson that it builds on cites, at no higher level. */
    private boolean isTaught(Question.FreeAnswer question) {
        return switch (sitting.purpose()) {
            case Purpose.OfLesson lesson -> isTaught(question, lesson.position());
            case Purpose.OfQuiz quiz -> true;
            case Purpose.OfReview review -> true;
            case Purpose.OfFollowUps followUps -> true;
            case Purpose.OfInterview interview -> true;
        };
    }

    private boolean isTaught(Question.FreeAnswer question, LessonPosition position) {
        Level level = position.walk().lesson().level();
        Level highest = level.compareTo(answered.head().level()) > 0
                ? level
                : answered.head().level();
        List<String> facts = question.head().cites().stream()
                .filter(cite -> cite.startsWith("F"))
                .toList();
        boolean known = facts.isEmpty()
                ? question.head().topic().equals(answered.head().topic())
                : model.course().taughtUpTo(position.lesson()).containsAll(facts);
        return known && question.head().level().compareTo(highest) <= 0;
    }

    /** Whether the answers of this sitting say every point that the question asks for. */
    private boolean isSaid(Question.FreeAnswer question) {
        Set<String> said = Stream.concat(Stream.of(answer), earlier())
                .flatMap(words -> Grader.mark(question, words, model.catalog()).found().stream())
                .map(Point::id)
                .collect(Collectors.toSet());
        return question.points().stream().anyMatch(Point::must)
                && question.points().stream().filter(Point::must).allMatch(point -> said.contains(point.id()));
    }

    /** What was written before in this sitting, the newest first. */
    private Stream<String> earlier() {
        return sitting.behind().reversed().stream()
                .filter(each -> free(each.id()).isPresent() && !each.skipped())
                .map(each -> each.attempt().words());
    }

    private Optional<Question.FreeAnswer> free(String id) {
        return model.catalog().question(id).flatMap(Question::asFreeAnswer);
    }
}
