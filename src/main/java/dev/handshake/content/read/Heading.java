package dev.handshake.content.read;

import dev.handshake.content.shape.CommonShapes;
import dev.handshake.content.shape.Shape;
import dev.handshake.content.source.Columns;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What lessons and quizzes have in common at their top: schema, language, id, title, level, citations. */
public final class Heading {
    private static final int TITLE_COLUMNS = 30;

    private final Findings findings;
    private final YamlFields fields;
    private final TextReader texts;

    private Heading(Findings findings, YamlFields fields, TextReader texts) {
        this.findings = findings;
        this.fields = fields;
        this.texts = texts;
    }

    /** The top of this file, whose language is read with it. */
    static Heading of(YamlFields fields, Findings findings) {
        return new Heading(findings, fields, new TextReader(findings, language(fields)));
    }

    /** Reads texts in the language or languages of this file. */
    TextReader texts() {
        return texts;
    }

    /** Checks {@code schema: 1}. */
    public static void schema(YamlFields fields, Findings findings) {
        Optional<Node.Scalar> schema = fields.scalar("schema");
        if (schema.isPresent()
                && (!schema.get().text().equals("1") || schema.get().quoted())) {
            String typed = Findings.quoted(schema.get().text());
            findings.add(
                    ProblemCode.SCHEMA,
                    schema.get().span(),
                    new Text("적힌 값: " + typed, "Found: " + typed),
                    Text.same("schema: 1"));
        }
    }

    /** A kebab-case id of a lesson or a station. */
    public static boolean isId(String id) {
        return CommonShapes.ID.fits(id);
    }

    /** Checks an id that has to be unique in its file or its question; {@code taken} are those before it. */
    static void checkId(Node.Scalar id, Set<String> taken, Findings findings) {
        String quoted = Findings.quoted(id.text());
        if (!isId(id.text())) {
            findings.add(
                    ProblemCode.BAD_ID,
                    id.span(),
                    new Text("적힌 값: " + quoted, "Found: " + quoted),
                    new Text(
                            "소문자와 숫자를 하이픈으로 이어 주세요. 예: time-wait",
                            "Use lower-case letters and digits joined by hyphens, as in time-wait."));
        } else if (!taken.add(id.text())) {
            findings.add(
                    ProblemCode.DUPLICATE_ID,
                    id.span(),
                    new Text("앞에 이미 있는 id: " + quoted, "Used before: " + quoted),
                    new Text("다른 id를 써 주세요.", "Choose another id."));
        }
    }

    private static boolean language(YamlFields fields) {
        return fields.choice("language").isPresent();
    }

    /** The id, which is the file's name; its place goes into {@code places}. */
    String id(Map<String, Span> places) {
        String file = findings.source().name();
        Optional<Node.Scalar> scalar = fields.scalar("id");
        fields.example("id", file);
        if (scalar.isEmpty()) {
            return file;
        }
        String id = scalar.get().text();
        places.put("id", scalar.get().span());
        if (!isId(id)) {
            findings.add(
                    ProblemCode.BAD_ID,
                    scalar.get().span(),
                    new Text("적힌 값: " + Findings.quoted(id), "Found: " + Findings.quoted(id)),
                    new Text(
                            "소문자와 숫자를 하이픈으로 이어 주세요. 예: three-way",
                            "Use lower-case letters and digits joined by hyphens, as in three-way."));
        } else if (!id.equals(file)) {
            findings.add(
                    ProblemCode.BAD_ID,
                    scalar.get().span(),
                    new Text(
                            "id와 파일 이름이 다릅니다. 파일 이름: " + Findings.quoted(file),
                            "The id differs from the file's name: " + Findings.quoted(file)),
                    new Text(
                            "파일 이름을 " + id + ".yml로 바꾸거나 id를 고쳐 주세요.",
                            "Rename the file to " + id + ".yml, or correct the id."));
        }
        return id;
    }

    Text title() {
        Optional<Node> node = fields.node("title");
        Text title = node.flatMap(texts::readLine).orElse(Text.same("-"));
        int columns = Math.max(Columns.of(title.ko()), Columns.of(title.en()));
        if (columns > TITLE_COLUMNS) {
            findings.add(
                    ProblemCode.TITLE_TOO_WIDE,
                    node.orElseThrow().span(),
                    new Text(
                            "너비가 " + columns + "칸입니다. 한글 한 자는 두 칸입니다.",
                            "It is " + columns + " columns wide; a Hangul syllable takes two."),
                    new Text(TITLE_COLUMNS + "칸 안으로 줄여 주세요.", "Keep it within " + TITLE_COLUMNS + " columns."));
        }
        return title;
    }

    /** The level, which a question may leave to its quiz. */
    static Optional<Level> level(YamlFields fields) {
        return fields.choice("level").map(name -> Level.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /** Numbers of facts and misconceptions. */
    static List<String> cites(YamlFields fields, Findings findings) {
        List<Node.Scalar> cites = fields.words("cites");
        Shape.Word form = fields.list("cites").item().asWord().orElseThrow();
        for (Node.Scalar cite : cites) {
            if (!form.fits(cite.text())) {
                findings.add(
                        ProblemCode.BAD_CITATION,
                        cite.span(),
                        new Text("적힌 값: " + Findings.quoted(cite.text()), "Found: " + Findings.quoted(cite.text())),
                        new Text("사실은 F4처럼, 오해는 M01처럼 적어 주세요.", "Write a fact as F4, a misconception as M01."));
            }
        }
        return cites.stream().map(Node.Scalar::text).toList();
    }
}
