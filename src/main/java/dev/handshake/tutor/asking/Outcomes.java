package dev.handshake.tutor.asking;

import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Reply;
import dev.handshake.lesson.judge.Result;
import dev.handshake.lesson.rubric.MarkedAnswer;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.tutor.model.AskedQuestion;
import dev.handshake.tutor.model.FinishedInterview;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Stage;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an answer leaves behind: a row of the report, a review of its card, follow-ups that open or close. */
public final class Outcomes {
    private Outcomes() {}

    /**
     * The row of an answer.
     *
     * @param model in whose language it was asked
     * @param now milliseconds since 1970
     */
    static AskedQuestion of(
            Model model,
            Screen.Sitting sitting,
            Stage.Open open,
            Reply reply,
            Result result,
            Confidence sure,
            long now) {
        List<String> said = List.of();
        List<String> missed = List.of();
        if (result instanceof Result.OfText text) {
            said = said(text.marked());
            missed = missed(text.marked());
        }
        Attempt attempt = new Attempt(
                subject(model, sitting, Sittings.question(open)),
                reply.words(),
                Attempt.Marks.of(result.right(), missed, result.misconceptions()),
                new Attempt.Effort(open.rungs(), sure, Math.max(0, now - sitting.sinceMillis())),
                Instant.ofEpochMilli(now));
        return new AskedQuestion(Sittings.question(open).head().topic(), attempt, said, missed);
    }

    /** The row after the learner corrected the ticks. */
    static AskedQuestion corrected(AskedQuestion asked, Result.OfText result) {
        MarkedAnswer marked = result.marked();
        Attempt.Marks marks =
                asked.attempt().marks().corrected(result.right(), missed(marked), result.misconceptions());
        return new AskedQuestion(asked.topic(), asked.attempt().marked(marks), said(marked), missed(marked));
    }

    private static List<String> said(MarkedAnswer marked) {
        return marked.found().stream().map(Point::id).toList();
    }

    private static List<String> missed(MarkedAnswer marked) {
        return marked.missing().stream().map(Point::id).toList();
    }

    private static Attempt.Subject subject(Model model, Screen.Sitting sitting, Question question) {
        return new Attempt.Subject(
                question.id(),
                kind(question),
                model.lang().code(),
                sitting.ask().because());
    }

    static AskedQuestion skipped(Model model, Screen.Sitting sitting, Question question, long now) {
        List<String> points = question instanceof Question.FreeAnswer free
                ? free.points().stream().map(Point::id).toList()
                : List.of();
        int rungs = sitting.stage() instanceof Stage.Open open ? open.rungs() : 0;
        long millis = Math.max(0, now - sitting.sinceMillis());
        Attempt attempt = new Attempt(
                subject(model, sitting, question),
                "",
                Attempt.Marks.SKIPPED,
                new Attempt.Effort(rungs, Confidence.UNASKED, millis),
                Instant.ofEpochMilli(now));
        return new AskedQuestion(question.head().topic(), attempt, List.of(), points);
    }

    /** The kind of a question as it is stored: kebab-case. */
    static String kind(Question question) {
        return question.kind();
    }

    /** What is remembered of a finished interview. */
    static FinishedInterview interview(List<AskedQuestion> sat, long millis, long now) {
        int said = sat.stream().mapToInt(s -> s.said().size()).sum();
        int missed = sat.stream().mapToInt(s -> s.missed().size()).sum();
        Set<String> misconceptions = new HashSet<>();
        sat.forEach(s -> misconceptions.addAll(s.misconceptions()));
        return new FinishedInterview(
                now,
                millis,
                (int) sat.stream().filter(s -> s.because().isEmpty()).count(),
                sat.size(),
                said,
                said + missed,
                misconceptions.stream().sorted().toList());
    }
}
