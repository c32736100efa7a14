package dev.handshake.content.shape;

import static dev.handshake.content.shape.CommonShapes.listOf;
import static dev.handshake.content.shape.Key.optional;
import static dev.handshake.content.shape.Key.required;

import java.util.List;

/** The map that lessons stand on, and the topics of questions. */
public final class CourseShapes {
    /** A topic of the course. */
    static final Shape.Name TOPIC_NAME = new Shape.Name(Shape.Name.Kind.TOPIC);

    /** What there is for a learner at a station without lessons. */
    public static final Shape.OneOf BEGINS = new Shape.OneOf(List.of("interview"));

    private static final Key NAME = required(
            "name", CommonShapes.LINE, "화면에 보이는 이름입니다.", "The name that is shown.", "{ko: 연결 수립, en: Opening}");

    /** A topic of questions. */
    public static final Shape.Keys TOPIC = new Shape.Keys(List.of(
            required("id", CommonShapes.ID, "문제집이 topic:에 적는 이름입니다.", "What quizzes write behind topic:.", "opening"),
            NAME));

    /** A station of the map. */
    public static final Shape.Keys STATION = new Shape.Keys(List.of(
            required(
                    "id", CommonShapes.ID, "레슨이 station:에 적는 이름입니다.", "What lessons write behind station:.", "opening"),
            optional(
                    "topic",
                    TOPIC_NAME,
                    "이 station의 레슨에서 답한 것을 통계에서 어느 주제로 세는지입니다.",
                    "The topic that answers given in its lessons count for.",
                    "opening"),
            optional(
                            "teaches",
                            listOf(TOPIC_NAME),
                            "이 station의 레슨이 함께 가르치는 다른 주제입니다. 그 주제에 약한 사람에게 이 레슨을 권합니다.",
                            "Other topics that its lessons teach: they are recommended to whoever is weak there.",
                            "[numbers]")
                    .otherwise("[]"),
            optional(
                    "begins",
                    BEGINS,
                    "레슨이 없는 station을 고르면 시작할 것입니다.",
                    "What stopping there begins, at a station without lessons.",
                    "interview"),
            NAME));

    /** A row of stations. */
    public static final Shape.Keys TRACK = new Shape.Keys(List.of(
            NAME,
            optional(
                    "stations",
                    listOf(STATION),
                    "이 트랙에 속한 station입니다.",
                    "The stations of this track, in their order.",
                    "[{id: opening, name: {ko: 연결 수립, en: Opening}}]")));

    static final Shape.Keys COURSE = new Shape.Keys(List.of(
            CommonShapes.SCHEMA,
            optional(
                            "topics",
                            listOf(TOPIC),
                            "문항의 주제입니다. 과정에서 나오는 순서로 적습니다.",
                            "The topics of questions, in the order in which the course comes to them.",
                            "[{id: opening, name: {ko: 연결 수립, en: opening}}]")
                    .otherwise("[]"),
            optional(
                            "confusable",
                            listOf(listOf(TOPIC_NAME)),
                            "서로 헷갈리기 쉬운 주제의 묶음입니다. 복습에서 번갈아 묻습니다.",
                            "Groups of topics that are easily taken for each other: a review lets them alternate.",
                            "[[time-wait, close-wait]]")
                    .otherwise("[]"),
            optional(
                            "tracks",
                            listOf(TRACK),
                            "첫 화면에 보이는 트랙과 그 station입니다.",
                            "The tracks of the home page and their stations.",
                            "[...]")
                    .otherwise("[]")));

    private CourseShapes() {}
}
