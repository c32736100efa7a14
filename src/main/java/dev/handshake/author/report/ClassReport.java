package dev.handshake.author.report;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Topics;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All figures about a class. */
public final class ClassReport {
    private final Topics topics;
    private final Catalog catalog;
    private final LocalDate day;
    private final int answers;
    private final List<ItemAnalysis.Item> items;
    private final List<Beliefs.Prevalence> misconceptions;
    private final List<Needs.Need> needs;

    private ClassReport(List<Learner> learners, Course course, Catalog catalog, Instant asOf, ZoneId zone) {
        this.topics = course.topics();
        this.catalog = catalog;
        Map<String, Question> questions = new HashMap<>();
        catalog.questions().forEach(q -> questions.put(q.id(), q));
        Beliefs beliefs = new Beliefs(learners, questions);
        Needs wants = new Needs(course, catalog, questions, beliefs, asOf, zone);
        day = LocalDate.ofInstant(asOf, zone);
        items = ItemAnalysis.of(learners, questions, course);
        misconceptions = beliefs.prevalences();
        needs = learners.stream()
                .sorted(Comparator.comparing(Learner::name))
                .map(wants::of)
                .toList();
        answers = needs.stream().mapToInt(need -> need.effort().answers()).sum();
    }

    /**
     * Counts.
     *
     * @param asOf the time for which to say what is overdue
     * @param zone whose days they are
     */
    public static ClassReport of(List<Learner> learners, Course course, Catalog catalog, Instant asOf, ZoneId zone) {
        return new ClassReport(learners, course, catalog, asOf, zone);
    }

    Topics topics() {
        return topics;
    }

    Catalog catalog() {
        return catalog;
    }

    LocalDate day() {
        return day;
    }

    int answers() {
        return answers;
    }

    List<ItemAnalysis.Item> items() {
        return items;
    }

    List<Beliefs.Prevalence> misconceptions() {
        return misconceptions;
    }

    List<Needs.Need> needs() {
        return needs;
    }
}
