package dev.handshake.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every question there is, and what answers in free text are marked by.
 *
 * @param quizzes in the order of their files
 * @param misconceptions by id, in the order of their file
 * @param notions the words that mean the same in an answer
 */
public record Catalog(List<Quiz> quizzes, Map<String, Misconception> misconceptions, Notions notions) {
    /** Nothing to ask. */
    public static final Catalog EMPTY = new Catalog(List.of(), Map.of(), Notions.NONE);

    public Catalog {
        quizzes = List.copyOf(quizzes);
        misconceptions = Collections.unmodifiableMap(new LinkedHashMap<>(misconceptions));
    }

    /** All questions, quiz by quiz. */
    public List<Question> questions() {
        List<Question> all = new ArrayList<>();
        quizzes.forEach(quiz -> all.addAll(quiz.questions()));
        return all;
    }

    public Optional<Quiz> quiz(String id) {
        return quizzes.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /** The question of this id, {@code quiz/question}. */
    public Optional<Question> question(String id) {
        int slash = id.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : quiz(id.substring(0, slash)).flatMap(quiz -> quiz.questions().stream()
                        .filter(q -> q.id().equals(id))
                        .findFirst());
    }

    public Optional<Misconception> misconception(String id) {
        return Optional.ofNullable(misconceptions.get(id));
    }

    /** This catalog with more behind it. */
    public Catalog with(Catalog more) {
        List<Quiz> all = new ArrayList<>(quizzes);
        all.addAll(more.quizzes);
        Map<String, Misconception> named = new LinkedHashMap<>(misconceptions);
        named.putAll(more.misconceptions);
        return new Catalog(all, named, notions.with(more.notions));
    }
}
