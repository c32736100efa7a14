package dev.handshake.content.read;

import dev.handshake.content.shape.QuizShapes;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.InterviewRole;
import dev.handshake.lesson.MatchTerms;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what only a question answered in free text has: model, points, forbidden misconceptions, follow-ups. */
final class AnswerReader {
    private static final int DEFAULT_SECONDS = 90;

    private final Findings findings;
    private final TextReader texts;
    private final TermsReader terms;
    private final List<Mention> mentions;

    private final Map<String, Span> places;

    AnswerReader(Findings findings, TextReader texts, List<Mention> mentions, Map<String, Span> places) {
        this.findings = findings;
        this.texts = texts;
        this.terms = new TermsReader(findings, texts);
        this.mentions = mentions;
        this.places = places;
    }

    /** The question, or empty where there is no model answer; the place of each point goes among the places. */
    Optional<Question> read(YamlFields fields, Question.Head head) {
        boolean root = fields.flag("tree");
        int seconds = (int) fields.number("seconds", DEFAULT_SECONDS);
        Optional<Text> model = texts.of(fields, "model");
        List<Point> points = points(fields, head);
        List<String> forbidden = new ArrayList<>();
        for (Node.Scalar id : fields.words("forbidden")) {
            mentions.add(new Mention(Mention.Kind.MISCONCEPTION, id.text(), head.id(), id.span()));
            forbidden.add(id.text());
        }
        List<String> followUps = new ArrayList<>();
        fields.words("follow_ups").forEach(id -> followUps.add(mentioned(id, head)));
        return model.map(text ->
                new Question.FreeAnswer(head, new InterviewRole(root, seconds, followUps), text, points, forbidden));
    }

    private List<Point> points(YamlFields fields, Question.Head head) {
        List<Point> points = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node item : fields.items("points")) {
            YamlFields.of(item, QuizShapes.POINT, findings)
                    .flatMap(point -> point(point, ids, head))
                    .ifPresent(points::add);
        }
        fields.sequence("points")
                .filter(list -> list.items().isEmpty())
                .ifPresent(list -> findings.add(
                        ProblemCode.NO_POINTS,
                        list.span(),
                        new Text("points가 비어 있습니다.", "The list of points is empty."),
                        Problem.NO_FIX));
        return points;
    }

    private Optional<Point> point(YamlFields fields, Set<String> ids, Question.Head head) {
        Optional<Node.Scalar> id = fields.scalar("id");
        id.ifPresent(i -> Heading.checkId(i, ids, findings));
        id.ifPresent(i -> places.putIfAbsent(QuizScript.point(head.id(), i.text()), i.span()));
        boolean must = fields.flag("must");
        Optional<Text> says = texts.of(fields, "says");
        MatchTerms match = terms.read(fields);
        String missing = fields.scalar("missing").map(m -> mentioned(m, head)).orElse("");
        Optional<Text> topic = texts.of(fields, "topic");
        fields.done();
        return id.isEmpty() || says.isEmpty()
                ? Optional.empty()
                : Optional.of(new Point(id.get().text(), must, says.get(), match, missing, topic));
    }

    /** The full id of a question that is named in this one: {@code why-last-ack}, or {@code quiz/question}. */
    private String mentioned(Node.Scalar id, Question.Head head) {
        String quiz = head.id().substring(0, head.id().indexOf('/'));
        String full = id.text().contains("/") ? id.text() : quiz + "/" + id.text();
        mentions.add(new Mention(Mention.Kind.QUESTION, full, head.id(), id.span()));
        return full;
    }
}
