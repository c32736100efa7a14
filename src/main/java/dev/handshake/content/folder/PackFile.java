package dev.handshake.content.folder;

import static dev.handshake.content.shape.Key.optional;
import static dev.handshake.content.shape.Key.required;

import dev.handshake.content.read.Heading;
import dev.handshake.content.read.TextReader;
import dev.handshake.content.read.YamlFields;
import dev.handshake.content.shape.CommonShapes;
import dev.handshake.content.shape.Shape;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Source;
import dev.handshake.content.source.YamlTree;
import dev.handshake.lesson.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code pack.yml}, which says what a folder of lessons and quizzes is and whose. */
public final class PackFile {
    /** The file's name, at the top of a pack. */
    public static final String NAME = "pack.yml";

    private static final String VERSION = "(0|[1-9]\\d{0,8})(\\.(0|[1-9]\\d{0,8})){2}(-[0-9A-Za-z.-]{1,40})?";

    private static final Shape.Keys PACK = new Shape.Keys(List.of(
            CommonShapes.SCHEMA,
            required("id", CommonShapes.ID, "이 팩의 이름입니다.", "The name of this pack.", "my-course"),
            CommonShapes.TITLE,
            required(
                    "version",
                    CommonShapes.ANY_WORD,
                    "SemVer로 적은 버전입니다.",
                    "Its version, as in Semantic Versioning.",
                    "1.0.0"),
            required("authors", CommonShapes.listOf(CommonShapes.ANY_WORD), "만든 사람들입니다.", "Who made it.", "[...]"),
            required("licence", CommonShapes.ANY_WORD, "쓸 수 있는 조건입니다.", "Under which terms it is used.", "CC-BY-4.0"),
            optional(
                    "needs",
                    CommonShapes.ANY_WORD,
                    "이 팩을 읽을 수 있는 가장 낮은 프로그램 버전입니다.",
                    "The lowest version of the program that can read it.",
                    "0.1.0")));

    private PackFile() {}

    /**
     * What a pack says of itself.
     *
     * @param id kebab-case
     * @param version as in Semantic Versioning
     * @param needs the lowest version of the program, empty where it does not matter
     */
    public record Pack(String id, Text title, String version, List<String> authors, String licence, String needs) {
        public Pack {
            authors = List.copyOf(authors);
        }
    }

    /** A pack, or why there is none. */
    public record Result(Optional<Pack> pack, List<Problem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /** Reads the file of this folder. */
    public static Result read(Path folder) {
        List<Problem> problems = new ArrayList<>();
        Optional<Source> source = ContentFolder.read(folder.resolve(NAME), Optional.of(folder), problems::add);
        if (source.isEmpty()) {
            return new Result(Optional.empty(), problems);
        }
        Findings findings = new Findings(source.get());
        Optional<Pack> pack = YamlTree.of(findings)
                .flatMap(root -> YamlFields.of(root, PACK, findings))
                .map(fields -> pack(fields, findings));
        problems.addAll(findings.problems());
        return new Result(findings.hasErrors() ? Optional.empty() : pack, problems);
    }

    private static Pack pack(YamlFields fields, Findings findings) {
        Heading.schema(fields, findings);
        Optional<Node.Scalar> id = fields.scalar("id");
        id.filter(i -> !Heading.isId(i.text())).ifPresent(i -> wrong(i, ProblemCode.BAD_ID, "my-course", findings));
        Text title = fields.node("title")
                .flatMap(new TextReader(findings, true)::readLine)
                .orElse(Text.same(""));
        Optional<Node.Scalar> version = version(fields, "version", findings);
        Optional<Node.Scalar> needs = version(fields, "needs", findings);
        List<String> authors = fields.items("authors").stream()
                .map(item -> YamlFields.asScalar(item, findings))
                .flatMap(Optional::stream)
                .map(Node.Scalar::text)
                .toList();
        Optional<Node.Scalar> licence = fields.scalar("licence");
        fields.done();
        return new Pack(text(id), title, text(version), authors, text(licence), text(needs));
    }

    private static Optional<Node.Scalar> version(YamlFields fields, String name, Findings findings) {
        Optional<Node.Scalar> version = fields.scalar(name);
        version.filter(v -> !v.text().matches(VERSION))
                .ifPresent(v -> wrong(v, ProblemCode.UNKNOWN_VALUE, "1.0.0", findings));
        return version;
    }

    private static void wrong(Node.Scalar value, ProblemCode code, String example, Findings findings) {
        String typed = Findings.quoted(value.text());
        findings.add(code, value.span(), new Text("적힌 값: " + typed, "Found: " + typed), Text.same(example));
    }

    private static String text(Optional<Node.Scalar> scalar) {
        return scalar.map(Node.Scalar::text).orElse("");
    }
}
