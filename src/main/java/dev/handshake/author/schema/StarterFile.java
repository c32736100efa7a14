package dev.handshake.author.schema;

import dev.handshake.content.format.YamlValue;
import dev.handshake.content.format.YamlWriter;
import dev.handshake.content.library.Below;
import dev.handshake.content.shape.CommonShapes;
import dev.handshake.content.shape.Key;
import dev.handshake.content.shape.Shape;
import dev.handshake.content.shape.Shapes;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.QuestionKind;
import dev.handshake.lesson.Text;
import java.nio.file.Path;
import java.util.List;

/**
 * A file to begin with: it is read without a complaint as it is, and its author replaces one thing after the other.
 *
 * @param file a lesson or a quiz
 * @param id also the file's name
 * @param title in both languages
 * @param topic of a quiz
 * @param level of the interview that it prepares for
 * @param type of a quiz's first question
 */
public record StarterFile(JsonSchema.File file, String id, Text title, String topic, String level, String type) {
    /** Whether a file may have this id. */
    public static boolean isId(String id) {
        return CommonShapes.ID.fits(id);
    }

    /** The topics that a quiz in this folder may have. */
    public static List<String> topics(Path folder) {
        return Below.around(folder).shelf().course().topics().ids();
    }

    public static List<String> levels() {
        return words("level");
    }

    /** The types of question. */
    public static List<String> types() {
        return QuestionKind.words();
    }

    private static List<String> words(String key) {
        return Shapes.QUIZ
                .key(key)
                .map(Key::shape)
                .flatMap(Shape::asOneOf)
                .orElseThrow()
                .words();
    }

    /** What its comments say, in this language. Its texts are in both. */
    public String text(Lang lang) {
        String head = "# yaml-language-server: $schema=" + file.schemaFile() + "\n" + "# "
                + new Text(
                                "handshake validate로 검사하고 handshake doc으로 키의 뜻을 찾습니다.",
                                "Check it with handshake validate; handshake doc says what each key means.")
                        .in(lang)
                + "\nschema: 1\nid: " + id + "\ntitle: " + YamlWriter.write(both(title));
        return head + (file == JsonSchema.File.LESSON ? lesson(lang) : quiz(lang));
    }

    private static YamlValue both(Text text) {
        return YamlValue.keys()
                .put("ko", new YamlValue.Words(text.ko()))
                .put("en", new YamlValue.Words(text.en()))
                .onOneLine();
    }

    private String quiz(Lang lang) {
        return "topic: " + topic + "\nlevel: " + level + "\nquestions:\n"
                + "  # "
                + new Text(
                                "id는 문제집 안에서 하나뿐이어야 합니다. 바꾸면 학습 기록이 이어지지 않습니다.",
                                "The id is unique in its quiz; with another one learners lose its history.")
                        .in(lang)
                + "\n  - id: first\n    type: " + type + "\n"
                + FirstQuestions.of(QuestionKind.of(type)).indent(4);
    }

    private String lesson(Lang lang) {
        String steps = """
                level: %s
                minutes: 5
                # %s
                ends:
                  client: {iss: 100}
                  server: {iss: 300, listening: true}
                steps:
                  # %s
                  - say:
                      ko: 서버는 listen()을 부르고 기다립니다. 클라이언트가 connect()를 부릅니다.
                      en: The server has called listen() and waits. The client calls connect().
                  - do: client connect
                  # %s
                  - ask: next-segment
                    from: client
                    hints:
                      - {ko: "첫 세그먼트에 ack가 의미가 있나요?", en: "Does an ack mean anything in the first segment?"}
                      - {ko: "seq에는 스스로 고른 시작 번호를 씁니다.", en: "The seq is the start number that it chose itself."}
                  - wire: deliver
                  - ask: next-state
                    of: server
                    hints:
                      - {ko: "SYN을 받은 서버는 무엇을 보내나요?", en: "What does a server send when a SYN arrives?"}
                      - {ko: "자기 SYN의 ACK를 아직 받지 못했습니다.", en: "Its own SYN has not been acknowledged yet."}
                  # %s
                  - now: {client: SYN_SENT, server: SYN_RECEIVED}
                """;
        return String.format(
                steps,
                level,
                new Text("양 끝의 시작 번호입니다.", "The start numbers of the two ends.").in(lang),
                new Text("읽고 넘어가는 설명입니다. 여섯 줄까지입니다.", "Something to read, six rows at most.").in(lang),
                new Text("정답은 엔진이 알므로 적지 않습니다.", "The engine knows the answer, so none is written.").in(lang),
                new Text("여기서의 상태를 적으면 엔진이 확인합니다.", "A claim about the states, which the engine checks.").in(lang));
    }
}
