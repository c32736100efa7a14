package dev.handshake.content.read;

import dev.handshake.content.shape.LessonShapes;
import dev.handshake.content.shape.Shapes;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code course.yml}: tracks and their stations, still without lessons. */
public final class CourseReader {
    /** The file's name, in any folder of content. */
    public static final String FILE = "course.yml";

    private final Findings findings;
    private final TextReader texts;
    private final Set<String> ids = new HashSet<>();

    private CourseReader(Findings findings) {
        this.findings = findings;
        this.texts = new TextReader(findings, false);
    }

    public static Course read(Node root, Findings findings) {
        CourseReader reader = new CourseReader(findings);
        List<Course.Track> tracks = new ArrayList<>();
        YamlFields.of(root, Shapes.COURSE, findings).ifPresent(fields -> {
            Heading.schema(fields, findings);
            fields.items("tracks").forEach(item -> tracks.addAll(reader.track(item)));
            fields.done();
        });
        return new Course(tracks);
    }

    private List<Course.Track> track(Node node) {
        Optional<YamlFields> fields = YamlFields.of(node, LessonShapes.TRACK, findings);
        if (fields.isEmpty()) {
            return List.of();
        }
        Text name = name(fields.get());
        List<Course.Station> stations = new ArrayList<>();
        fields.get().items("stations").forEach(item -> stations.addAll(station(item)));
        fields.get().done();
        return List.of(new Course.Track(name, stations));
    }

    private List<Course.Station> station(Node node) {
        Optional<YamlFields> fields = YamlFields.of(node, LessonShapes.STATION, findings);
        if (fields.isEmpty()) {
            return List.of();
        }
        Optional<Node.Scalar> id = fields.get().scalar("id");
        Text name = name(fields.get());
        fields.get().done();
        if (id.isEmpty()) {
            return List.of();
        }
        String typed = Findings.quoted(id.get().text());
        if (!Heading.isId(id.get().text())) {
            findings.add(
                    ProblemCode.BAD_ID,
                    id.get().span(),
                    new Text("적힌 값: " + typed, "Found: " + typed),
                    new Text(
                            "소문자와 숫자를 붙임표로 이어 주세요. 예: time-wait",
                            "Use lower-case letters and digits joined by hyphens, as in time-wait."));
        } else if (!ids.add(id.get().text())) {
            findings.add(
                    ProblemCode.DUPLICATE_ID,
                    id.get().span(),
                    new Text("이미 있는 station: " + typed, "This station exists already: " + typed),
                    Problem.NO_FIX);
        }
        return List.of(new Course.Station(id.get().text(), name, List.of()));
    }

    private Text name(YamlFields fields) {
        return fields.node("name").flatMap(texts::readLine).orElse(Text.same("-"));
    }
}
