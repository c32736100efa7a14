package dev.handshake.tutor.asking;

import dev.handshake.lesson.Exercise;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.judge.Result;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.tutor.model.AskedQuestion;
import dev.handshake.tutor.model.FinishedInterview;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.PlannedQuestion;
import dev.handshake.tutor.model.Sitting;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an answer leaves behind: a row of the report, a review of its card, follow-ups that open or close. */
public final class Outcomes {
    private Outcomes() {}

    /**
     * The row of an answer.
     *
     * @param model in whose language it was asked
     * @param sure how sure the learner said to be
     * @param now milliseconds since 1970
     */
    static AskedQuestion of(Model model, Sitting sitting, Result result, Confidence sure, long now) {
        Ticks ticks = Ticks.of(result);
        Attempt attempt = new Attempt(
                subject(model, sitting),
                result.reply().words(),
                marks(sitting.stage().question(), result, ticks),
                effort(sitting, sure, now),
                Instant.ofEpochMilli(now));
        return new AskedQuestion(topic(sitting.stage().question()), attempt, ticks.said(), ticks.missed());
    }

    /** The row after the learner corrected the ticks. */
    static AskedQuestion corrected(AskedQuestion asked, Result.OfText result) {
        Ticks ticks = Ticks.of(result);
        Attempt.Marks marks =
                asked.attempt().marks().corrected(result.right(), ticks.missed(), result.misconceptions());
        return new AskedQuestion(asked.topic(), asked.attempt().marked(marks), ticks.said(), ticks.missed());
    }

    /** The row of a question that was not answered: none of its points was said. */
    static AskedQuestion skipped(Model model, Sitting sitting, Question question, long now) {
        List<String> points = question.points().stream().map(Point::id).toList();
        Attempt attempt = new Attempt(
                subject(model, sitting),
                "",
                Attempt.Marks.SKIPPED,
                effort(sitting, Confidence.UNASKED, now),
                Instant.ofEpochMilli(now));
        return new AskedQuestion(question.head().topic(), attempt, List.of(), points);
    }

    /** Ids of the points of a text that were said and that were not; none for every other kind of answer. */
    private record Ticks(List<String> said, List<String> missed) {
        private static final Ticks NONE = new Ticks(List.of(), List.of());

        static Ticks of(Result result) {
            return switch (result) {
                case Result.OfText text ->
                    new Ticks(ids(text.marked().found()), ids(text.marked().missing()));
                case Result.OfOptions options -> NONE;
                case Result.OfParts parts -> NONE;
                case Result.OfOrder order -> NONE;
                case Result.OfEngine engine -> NONE;
            };
        }

        private static List<String> ids(List<Point> points) {
            return points.stream().map(Point::id).toList();
        }
    }

    private static Attempt.Subject subject(Model model, Sitting sitting) {
        String kind =
                switch (sitting.stage().question()) {
                    case Question question -> question.kind().word();
                    case Stop.Question own ->
                        own.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
                };
        PlannedQuestion asked = sitting.ask();
        return new Attempt.Subject(asked.id(), kind, model.lang().code(), asked.because());
    }

    /** The kind of mistake is kept for a lesson's own question, whose first mistake the lesson's end names. */
    private static Attempt.Marks marks(Exercise exercise, Result result, Ticks ticks) {
        String slip =
                switch (exercise) {
                    case Question question -> "";
                    case Stop.Question own -> result.slip();
                };
        return new Attempt.Marks(result.right(), false, slip, ticks.missed(), result.misconceptions());
    }

    private static Attempt.Effort effort(Sitting sitting, Confidence sure, long now) {
        return new Attempt.Effort(
                sitting.stage().open().rungs(), sure, sitting.clock().askingMillis(now));
    }

    /** A lesson's topic is that of its station, and known where statistics are counted. */
    private static String topic(Exercise exercise) {
        return switch (exercise) {
            case Question question -> question.head().topic();
            case Stop.Question own -> "";
        };
    }

    /** What is remembered of a finished interview. */
    static FinishedInterview interview(List<AskedQuestion> asked, long millis, long now) {
        int said = asked.stream().mapToInt(s -> s.said().size()).sum();
        int missed = asked.stream().mapToInt(s -> s.missed().size()).sum();
        int roots = (int) asked.stream().filter(s -> s.because().isEmpty()).count();
        Set<String> misconceptions = new HashSet<>();
        asked.forEach(s -> misconceptions.addAll(s.misconceptions()));
        return new FinishedInterview(
                now,
                millis,
                new FinishedInterview.Questions(roots, asked.size()),
                new FinishedInterview.Points(said, said + missed),
                misconceptions.stream().sorted().toList());
    }
}
