package dev.handshake.content.read;

import dev.handshake.content.shape.LessonShapes;
import dev.handshake.content.shape.Shapes;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.Ends;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one lesson. What is missing or mistyped becomes a problem and something harmless, and reading goes on. */
public final class LessonReader {
    private static final int DEFAULT_ORDER = 100;
    private static final Step NOTHING = new Step.Say(Text.same("-"));

    private final Findings findings;
    private final YamlFields fields;
    private final Heading heading;
    private final Map<String, Span> places = new HashMap<>();
    private final List<LessonScript.Placed> steps = new ArrayList<>();
    private int playable = -1;

    private LessonReader(Findings findings, YamlFields fields) {
        this.findings = findings;
        this.fields = fields;
        this.heading = Heading.of(fields, findings);
    }

    /** The lesson of this tree; empty only where it is no lesson at all. */
    public static Optional<LessonScript> read(Node root, Findings findings) {
        return YamlFields.of(root, Shapes.LESSON, findings).map(fields -> new LessonReader(findings, fields).script());
    }

    private LessonScript script() {
        Heading.schema(fields, findings);
        String id = heading.id(places);
        String station = fields.scalar("station").map(s -> place("station", s)).orElse("");
        int order = (int) fields.number("order", DEFAULT_ORDER);
        Text title = heading.title();
        Level level = Heading.level(fields).orElse(Level.JUNIOR);
        int minutes = (int) fields.number("minutes", 1);
        List<Node.Scalar> requires = fields.words("requires");
        List<String> cites = Heading.cites(fields, findings);
        Ends ends = EndsReader.read(fields);
        steps();
        fields.done();
        Lesson lesson = new Lesson(
                new Lesson.Head(
                        id,
                        station,
                        title,
                        new Lesson.Audience(
                                level,
                                minutes,
                                requires.stream().map(Node.Scalar::text).toList()),
                        cites),
                ends,
                steps.stream().map(LessonScript.Placed::step).toList());
        return new LessonScript(
                findings.source(),
                lesson,
                order,
                new LessonScript.Script(steps, playable < 0 ? steps.size() : playable),
                new LessonScript.Places(
                        places, requires.stream().map(Node.Scalar::span).toList()));
    }

    private String place(String name, Node.Scalar scalar) {
        places.put(name, scalar.span());
        return scalar.text();
    }

    private void steps() {
        Optional<Node> node = fields.node("steps");
        StepReader reader = new StepReader(findings, heading.texts(), LessonShapes.STEP);
        for (Node item : fields.items("steps")) {
            Optional<LessonScript.Placed> step = reader.read(item);
            if (step.isEmpty() && playable < 0) {
                playable = steps.size();
            }
            steps.add(step.orElse(new LessonScript.Placed(NOTHING, item.span(), Map.of())));
        }
        if (steps.isEmpty()) {
            Span at = node.map(Node::span).orElse(fields.span());
            if (fields.sequence("steps").isPresent()) {
                findings.add(
                        ProblemCode.NO_TEXT,
                        at,
                        new Text("단계가 하나도 없습니다.", "There is not one step."),
                        Text.same("- say: {ko: ..., en: ...}"));
            }
            steps.add(new LessonScript.Placed(NOTHING, at, Map.of()));
            playable = 0;
        }
    }
}
