package dev.handshake.author.report;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Question;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Forecast;
import dev.handshake.memory.Item;
import dev.handshake.tutor.model.Statistics.Share;
import dev.handshake.tutor.stats.AnswerReplay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who needs what: for each learner the weakest topic, the misconceptions still held, and where to go on. */
final class Needs {
    /** A topic of which fewer questions were answered says nothing yet. */
    private static final int LEAST_QUESTIONS = 3;

    private final Course course;
    private final Catalog catalog;
    private final Map<String, Question> questions;
    private final Beliefs beliefs;
    private final Instant asOf;
    private final ZoneId zone;

    Needs(Course course, Catalog catalog, Map<String, Question> questions, Beliefs beliefs, Instant asOf, ZoneId zone) {
        this.course = course;
        this.catalog = catalog;
        this.questions = questions;
        this.beliefs = beliefs;
        this.asOf = asOf;
        this.zone = zone;
    }

    /**
     * What one learner needs.
     *
     * @param effort what was done so far
     * @param weakest the weakest topic; empty where none is known or all is right
     * @param held ids of the misconceptions still held
     * @param study the lesson to study; empty where nothing is known to be weak
     */
    record Need(String name, Effort effort, Optional<Weakness> weakest, List<String> held, Optional<Lesson> study) {
        Need {
            held = List.copyOf(held);
        }
    }

    /**
     * What a learner has done.
     *
     * @param answers given, skipped questions aside
     * @param firsts questions that were right at the first try, of all that were answered
     * @param overdue questions that were due for review on a day before
     * @param last the day of the last answer
     */
    record Effort(int answers, Share firsts, int overdue, Optional<LocalDate> last) {}

    /** A topic of which at least three questions were answered, and how many of them were right at the first try. */
    record Weakness(String topic, Share firsts) {}

    Need of(Learner learner) {
        Share firsts = Share.NONE;
        Map<String, Share> topics = new TreeMap<>();
        for (Attempt first : ItemAnalysis.firsts(learner).values()) {
            boolean right = first.right();
            firsts = firsts.plus(right);
            topic(first)
                    .ifPresent(topic -> topics.merge(topic, Share.NONE.plus(right), (known, one) -> known.plus(right)));
        }
        Optional<Weakness> weakest = topics.entrySet().stream()
                .map(topic -> new Weakness(topic.getKey(), topic.getValue()))
                .filter(topic -> topic.firsts().all() >= LEAST_QUESTIONS)
                .filter(topic -> topic.firsts().right() < topic.firsts().all())
                .min(Comparator.comparingDouble(topic ->
                        (double) topic.firsts().right() / topic.firsts().all()));
        List<String> held = beliefs.held(learner);
        return new Need(
                learner.name(),
                effort(learner.answers(), firsts),
                weakest,
                held,
                study(learner, held, weakest.map(Weakness::topic)));
    }

    private Effort effort(List<Attempt> given, Share firsts) {
        Optional<LocalDate> last = given.isEmpty()
                ? Optional.empty()
                : Optional.of(day(given.get(given.size() - 1).atMillis()));
        int answers = (int) given.stream().filter(g -> !g.skipped()).count();
        return new Effort(answers, firsts, overdue(given), last);
    }

    private Optional<String> topic(Attempt answer) {
        if (answer.isOfLesson()) {
            return course.topicOf(answer.lesson());
        }
        return Optional.ofNullable(questions.get(answer.item()))
                .map(q -> q.head().topic());
    }

    /** A lesson that names what is still believed, else one on the weakest topic; one that is not finished first. */
    private Optional<Lesson> study(Learner learner, List<String> held, Optional<String> topic) {
        List<Lesson> lessons = new ArrayList<>(course.lessons().stream()
                .filter(l -> l.cites().stream().anyMatch(held::contains))
                .toList());
        topic.ifPresent(t -> lessons.addAll(course.lessonsOn(t)));
        return lessons.stream()
                .filter(l -> !learner.finished().contains(l.id()))
                .findFirst()
                .or(() -> lessons.stream().findFirst());
    }

    private int overdue(List<Attempt> given) {
        return Forecast.of(
                        AnswerReplay.of(given, catalog).items().values().stream()
                                .map(Item::card)
                                .toList(),
                        asOf,
                        1,
                        zone)
                .overdue();
    }

    private LocalDate day(long atMillis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(atMillis), zone);
    }
}
