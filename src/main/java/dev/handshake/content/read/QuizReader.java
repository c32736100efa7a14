package dev.handshake.content.read;

import dev.handshake.content.shape.QuizShapes;
import dev.handshake.content.shape.Shapes;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one quiz. What is missing or mistyped becomes a problem, and reading goes on. */
public final class QuizReader {
    private static final String DEFAULT_TOPIC = "basics";

    private final Findings findings;
    private final YamlFields fields;
    private final Heading heading;
    private final KnownCourse course;
    private final Map<String, Span> places = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    private QuizReader(Findings findings, YamlFields fields, KnownCourse course) {
        this.findings = findings;
        this.fields = fields;
        this.heading = Heading.of(fields, findings);
        this.course = course;
    }

    /** The quiz of this tree; empty only where it is no quiz at all. {@code course} is what it may name. */
    public static Optional<QuizScript> read(Node root, Findings findings, KnownCourse course) {
        return YamlFields.of(root, Shapes.QUIZ, findings)
                .map(fields -> new QuizReader(findings, fields, course).script());
    }

    private QuizScript script() {
        Heading.schema(fields, findings);
        String id = heading.id(places);
        Text title = heading.title();
        String topic = fields.named("topic", course.topics()).orElse(DEFAULT_TOPIC);
        Level level = Heading.level(fields).orElse(Level.JUNIOR);
        List<Question> questions = questions(new QuestionReader.Defaults(id, topic, level));
        fields.done();
        return new QuizScript(findings.source(), new Quiz(id, title, topic, questions), places, mentions);
    }

    private List<Question> questions(QuestionReader.Defaults quiz) {
        QuestionReader reader = new QuestionReader(findings, heading.texts(), quiz, course, mentions, places);
        List<Question> questions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node item : fields.items("questions")) {
            Optional<YamlFields> question = YamlFields.of(item, QuizShapes.QUESTION, findings);
            if (question.isEmpty()) {
                continue;
            }
            Optional<Node.Scalar> id = question.get().scalar("id");
            id.ifPresent(i -> Heading.checkId(i, ids, findings));
            String name = id.map(Node.Scalar::text).orElse("-");
            Span span = id.map(Node.Scalar::span).orElse(question.get().span());
            places.putIfAbsent(quiz.id() + "/" + name, span);
            reader.read(question.get(), name, span).ifPresent(questions::add);
        }
        fields.sequence("questions")
                .filter(list -> list.items().isEmpty())
                .ifPresent(list -> findings.add(
                        ProblemCode.NO_TEXT,
                        list.span(),
                        new Text("문항이 하나도 없습니다.", "There is not one question."),
                        Text.same("- {id: ..., type: choice, ...}")));
        return questions;
    }
}
