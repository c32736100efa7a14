package dev.handshake.tutor.asking;

import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.judge.Result;
import dev.handshake.lesson.rubric.MarkedAnswer;
import dev.handshake.tutor.model.AnswerRecord;
import dev.handshake.tutor.model.AskedQuestion;
import dev.handshake.tutor.model.FinishedInterview;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Stage;
import dev.handshake.tutor.model.Sureness;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What an answer leaves behind: a row of the report, a review of its card, follow-ups that open or close. */
public final class Outcomes {
    private Outcomes() {}

    public static AskedQuestion of(Screen.Sitting sitting, Stage.Judged judged, long now) {
        Question question = judged.question();
        Result result = judged.result();
        List<String> said = List.of();
        List<String> missed = List.of();
        if (result instanceof Result.OfText text) {
            said = text.marked().found().stream().map(Point::id).toList();
            missed = text.marked().missing().stream().map(Point::id).toList();
        }
        return new AskedQuestion(
                question.id(),
                question.head().topic(),
                sitting.ask().because(),
                false,
                result.right(),
                judged.open().rungs(),
                judged.confidence(),
                Math.max(0, sitting.nowMillis() - sitting.sinceMillis()),
                said,
                missed,
                result.misconceptions());
    }

    static AskedQuestion skipped(Screen.Sitting sitting, Question question, long now) {
        List<String> points = question instanceof Question.FreeAnswer free
                ? free.points().stream().map(Point::id).toList()
                : List.of();
        int rungs = sitting.stage() instanceof Stage.Open open ? open.rungs() : 0;
        return new AskedQuestion(
                question.id(),
                question.head().topic(),
                sitting.ask().because(),
                true,
                false,
                rungs,
                Sureness.UNSAID,
                Math.max(0, now - sitting.sinceMillis()),
                List.of(),
                points,
                List.of());
    }

    /** The kind of a question as it is stored: kebab-case. */
    static String kind(Question question) {
        return question.kind();
    }

    /** The ledger after this answer: the card is graded, follow-ups open and close. */
    static LearnerProgress remember(
            Model model, LearnerProgress ledger, Question question, AskedQuestion sat, long now) {
        AnswerRecord answer = new AnswerRecord(
                sat.id(),
                kind(question),
                sat.right(),
                sat.hints(),
                sat.confidence(),
                sat.millis(),
                now,
                sat.skipped(),
                "",
                sat.missed(),
                sat.misconceptions());
        return AnswerReplay.after(ledger, question, answer);
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

    /** Rows of a report by topic, in the order in which the topics came up. */
    static Map<String, List<AskedQuestion>> byTopic(List<AskedQuestion> sat) {
        Map<String, List<AskedQuestion>> topics = new TreeMap<>();
        sat.forEach(s -> topics.computeIfAbsent(s.topic(), t -> new java.util.ArrayList<>())
                .add(s));
        return topics;
    }

    /** The marks of a text that was judged, where it was one. */
    static Optional<MarkedAnswer> marked(Stage stage) {
        return stage instanceof Stage.Judged judged && judged.result() instanceof Result.OfText text
                ? Optional.of(text.marked())
                : Optional.empty();
    }
}
