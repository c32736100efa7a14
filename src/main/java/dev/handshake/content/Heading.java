package dev.handshake.content;

import dev.handshake.lesson.Level;
import dev.handshake.lesson.Text;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What lessons and quizzes have in common at their top: schema, language, id, title, level, citations. */
final class Heading {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CITATION = Pattern.compile("F\\d{1,3}|M\\d\\d");
    private static final int LONGEST_ID = 60;
    private static final int TITLE_COLUMNS = 30;
    private static final List<String> LEVELS = List.of("junior", "mid", "senior");

    private final Findings findings;
    private final Fields fields;
    private final Texts texts;

    private Heading(Findings findings, Fields fields, Texts texts) {
        this.findings = findings;
        this.fields = fields;
        this.texts = texts;
    }

    /** The top of this file, whose language is read with it. */
    static Heading of(Fields fields, Findings findings) {
        return new Heading(findings, fields, new Texts(findings, language(fields)));
    }

    /** Reads texts in the language or languages of this file. */
    Texts texts() {
        return texts;
    }

    /** Checks {@code schema: 1}. */
    static void schema(Fields fields, Findings findings) {
        Optional<Node.Scalar> schema = fields.requiredScalar("schema", "1");
        if (schema.isPresent() && !schema.get().text().equals("1")) {
            String typed = Findings.quoted(schema.get().text());
            findings.add(
                    Code.SCHEMA,
                    schema.get().span(),
                    new Text("적힌 값: " + typed, "Found: " + typed),
                    Text.same("schema: 1"));
        }
    }

    /** A kebab-case id of a lesson or a station. */
    static boolean isId(String id) {
        return id.length() <= LONGEST_ID && ID.matcher(id).matches();
    }

    /** Checks an id that has to be unique in its file or its question; {@code taken} are those before it. */
    static void checkId(Node.Scalar id, Set<String> taken, Findings findings) {
        String quoted = Findings.quoted(id.text());
        if (!isId(id.text())) {
            findings.add(
                    Code.BAD_ID,
                    id.span(),
                    new Text("적힌 값: " + quoted, "Found: " + quoted),
                    new Text(
                            "소문자와 숫자를 붙임표로 이어 주세요. 예: time-wait",
                            "Use lower-case letters and digits joined by hyphens, as in time-wait."));
        } else if (!taken.add(id.text())) {
            findings.add(
                    Code.DUPLICATE_ID,
                    id.span(),
                    new Text("앞에 이미 있는 id: " + quoted, "Used before: " + quoted),
                    new Text("다른 id를 써 주세요.", "Choose another id."));
        }
    }

    private static boolean language(Fields fields) {
        Optional<Node.Scalar> language = fields.scalar("language");
        return language.isPresent()
                && fields.choice(language.get(), List.of("ko", "en")).isPresent();
    }

    /** The id, which is the file's name; its place goes into {@code places}. */
    String id(Map<String, Span> places) {
        String file = findings.source().name();
        Optional<Node.Scalar> scalar = fields.requiredScalar("id", file);
        if (scalar.isEmpty()) {
            return file;
        }
        String id = scalar.get().text();
        places.put("id", scalar.get().span());
        if (!isId(id)) {
            findings.add(
                    Code.BAD_ID,
                    scalar.get().span(),
                    new Text("적힌 값: " + Findings.quoted(id), "Found: " + Findings.quoted(id)),
                    new Text(
                            "소문자와 숫자를 붙임표로 이어 주세요. 예: three-way",
                            "Use lower-case letters and digits joined by hyphens, as in three-way."));
        } else if (!id.equals(file)) {
            findings.add(
                    Code.BAD_ID,
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
        Optional<Node> node = fields.required("title", "{ko: ..., en: ...}");
        Text title = node.flatMap(texts::readLine).orElse(Text.same("-"));
        int columns = Math.max(Columns.of(title.ko()), Columns.of(title.en()));
        if (columns > TITLE_COLUMNS) {
            findings.add(
                    Code.TITLE_TOO_WIDE,
                    node.orElseThrow().span(),
                    new Text(
                            "너비가 " + columns + "칸입니다. 한글 한 자는 두 칸입니다.",
                            "It is " + columns + " columns wide; a Hangul syllable takes two."),
                    new Text(TITLE_COLUMNS + "칸 안으로 줄여 주세요.", "Keep it within " + TITLE_COLUMNS + " columns."));
        }
        return title;
    }

    /** The level, which a question may leave to its quiz. */
    static Optional<Level> level(Fields fields, Optional<Node.Scalar> level) {
        return level.flatMap(s -> fields.choice(s, LEVELS)).map(name -> Level.valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /** Numbers of facts and misconceptions. */
    static List<String> cites(Fields fields, Findings findings) {
        List<Node.Scalar> cites = fields.words("cites");
        for (Node.Scalar cite : cites) {
            if (!CITATION.matcher(cite.text()).matches()) {
                findings.add(
                        Code.BAD_CITATION,
                        cite.span(),
                        new Text("적힌 값: " + Findings.quoted(cite.text()), "Found: " + Findings.quoted(cite.text())),
                        new Text("사실은 F4처럼, 오해는 M01처럼 적어 주세요.", "Write a fact as F4, a misconception as M01."));
            }
        }
        return cites.stream().map(Node.Scalar::text).toList();
    }
}
