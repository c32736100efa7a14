package dev.handshake.content.read;

import dev.handshake.content.shape.CourseShapes;
import dev.handshake.content.shape.Shapes;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.Topics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code course.yml}: topics, tracks and their stations, still without lessons. */
public final class CourseReader {
    /** The file's name, in any folder of content. */
    public static final String FILE = "course.yml";

    private final Findings findings;
    private final TextReader texts;
    private final Set<String> stations = new HashSet<>();
    private final Set<String> topics = new HashSet<>();
    private List<String> known = List.of();

    private CourseReader(Findings findings) {
        this.findings = findings;
        this.texts = new TextReader(findings, false);
    }

    /** The map of this tree; {@code below} are topics that it may name beside its own. */
    public static Course read(Node root, Findings findings, Topics below) {
        return YamlFields.of(root, Shapes.COURSE, findings)
                .map(fields -> new CourseReader(findings).course(fields, below))
                .orElse(new Course(List.of()));
    }

    private Course course(YamlFields fields, Topics below) {
        Heading.schema(fields, findings);
        List<Topics.Topic> own = new ArrayList<>();
        fields.items("topics").forEach(item -> topic(item).ifPresent(own::add));
        known = below.with(new Topics(own, List.of())).ids();
        List<Set<String>> confusable = new ArrayList<>();
        for (Node group : fields.items("confusable")) {
            confusable.add(Set.copyOf(names(YamlFields.asItems(group, findings))));
        }
        List<Course.Track> tracks = new ArrayList<>();
        fields.items("tracks").forEach(item -> track(item).ifPresent(tracks::add));
        fields.done();
        return new Course(tracks, new Topics(own, confusable));
    }

    private Optional<Topics.Topic> topic(Node node) {
        return YamlFields.of(node, CourseShapes.TOPIC, findings).flatMap(fields -> {
            Optional<Node.Scalar> id = fields.scalar("id");
            Text name = name(fields);
            fields.done();
            id.ifPresent(i -> checkId(i, topics, new Text("이미 있는 주제", "This topic exists already")));
            return id.map(i -> new Topics.Topic(i.text(), name));
        });
    }

    private Optional<Course.Track> track(Node node) {
        return YamlFields.of(node, CourseShapes.TRACK, findings).map(fields -> {
            Text name = name(fields);
            List<Course.Station> read = new ArrayList<>();
            fields.items("stations").forEach(item -> station(item).ifPresent(read::add));
            fields.done();
            return new Course.Track(name, read);
        });
    }

    private Optional<Course.Station> station(Node node) {
        return YamlFields.of(node, CourseShapes.STATION, findings).flatMap(fields -> {
            Optional<Node.Scalar> id = fields.scalar("id");
            Course.Place place = new Course.Place(
                    fields.named("topic", known),
                    names(fields.items("teaches")),
                    fields.choice("begins").isPresent());
            Text name = name(fields);
            fields.done();
            id.ifPresent(i -> checkId(i, stations, new Text("이미 있는 station", "This station exists already")));
            return id.map(i -> new Course.Station(i.text(), name, place, List.of()));
        });
    }

    /** The names of topics among these; each that is none becomes a problem. */
    private List<String> names(List<Node> items) {
        List<String> names = new ArrayList<>();
        for (Node item : items) {
            YamlFields.asScalar(item, findings)
                    .flatMap(name -> YamlFields.named(name, known, findings))
                    .ifPresent(names::add);
        }
        return names;
    }

    private void checkId(Node.Scalar id, Set<String> taken, Text twice) {
        String typed = Findings.quoted(id.text());
        if (!Heading.isId(id.text())) {
            findings.add(
                    ProblemCode.BAD_ID,
                    id.span(),
                    new Text("적힌 값: " + typed, "Found: " + typed),
                    new Text(
                            "소문자와 숫자를 하이픈으로 이어 주세요. 예: time-wait",
                            "Use lower-case letters and digits joined by hyphens, as in time-wait."));
        } else if (!taken.add(id.text())) {
            findings.add(
                    ProblemCode.DUPLICATE_ID,
                    id.span(),
                    new Text(twice.ko() + ": " + typed, twice.en() + ": " + typed),
                    Problem.NO_FIX);
        }
    }

    private Text name(YamlFields fields) {
        return fields.node("name").flatMap(texts::readLine).orElse(Text.same("-"));
    }
}
