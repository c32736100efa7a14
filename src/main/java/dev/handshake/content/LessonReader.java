package dev.handshake.content;

import dev.handshake.lesson.Beat;
import dev.handshake.lesson.Ends;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one lesson. What is missing or mistyped becomes a problem and something harmless, and reading goes on. */
final class LessonReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CITATION = Pattern.compile("F\\d{1,3}|M\\d\\d");
    private static final int LONGEST_ID = 60;
    private static final int TITLE_COLUMNS = 30;
    private static final int DEFAULT_ORDER = 100;
    private static final Ends NO_ENDS = new Ends(100, 300, false, true, false);
    private static final Beat NOTHING = new Beat.Say(Text.same("-"));

    private final Findings findings;
    private final Fields fields;
    private final Texts texts;
    private final Map<String, Span> places = new HashMap<>();
    private final List<Script.Placed> steps = new ArrayList<>();
    private int playable = -1;

    private LessonReader(Findings findings, Fields fields) {
        this.findings = findings;
        this.fields = fields;
        this.texts = new Texts(findings, language(fields));
    }

    /** The lesson of this tree; empty only where it is no lesson at all. */
    static Optional<Script> read(Node root, Findings findings) {
        return Fields.of(root, findings).map(fields -> new LessonReader(findings, fields).script());
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

    private static boolean language(Fields fields) {
        Optional<Node.Scalar> language = fields.scalar("language");
        return language.isPresent()
                && fields.choice(language.get(), List.of("ko", "en")).isPresent();
    }

    private Script script() {
        schema(fields, findings);
        String id = id();
        String station = fields.scalar("station").map(s -> place("station", s)).orElse("");
        int order = (int) fields.number("order", 0, 9_999, DEFAULT_ORDER);
        Text title = title();
        Level level = fields.requiredScalar("level", "junior")
                .flatMap(s -> fields.choice(s, List.of("junior", "mid", "senior")))
                .map(name -> Level.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(Level.JUNIOR);
        fields.required("minutes", "8");
        int minutes = (int) fields.number("minutes", 1, 60, 1);
        List<Node.Scalar> requires = fields.words("requires");
        List<String> cites = cites();
        Ends ends = ends();
        steps();
        fields.done();
        Lesson lesson = new Lesson(
                id,
                station,
                title,
                level,
                minutes,
                requires.stream().map(Node.Scalar::text).toList(),
                cites,
                ends,
                steps.stream().map(Script.Placed::beat).toList());
        List<Span> requiredAt = requires.stream().map(Node.Scalar::span).toList();
        return new Script(
                findings.source(), lesson, order, steps, playable < 0 ? steps.size() : playable, places, requiredAt);
    }

    private String place(String name, Node.Scalar scalar) {
        places.put(name, scalar.span());
        return scalar.text();
    }

    private String id() {
        String file = findings.source().name();
        Optional<Node.Scalar> scalar = fields.requiredScalar("id", file);
        if (scalar.isEmpty()) {
            return file;
        }
        String id = place("id", scalar.get());
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

    private Text title() {
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

    private List<String> cites() {
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

    private Ends ends() {
        boolean established = fields.scalar("start")
                .flatMap(s -> fields.choice(s, List.of("closed", "established")))
                .equals(Optional.of("established"));
        Optional<Fields> ends = fields.required("ends", "{client: {iss: 100}, server: {iss: 300, listening: true}}")
                .flatMap(n -> Fields.of(n, findings));
        if (ends.isEmpty()) {
            return NO_ENDS;
        }
        Optional<Fields> client = ends.get().required("client", "{iss: 100}").flatMap(n -> Fields.of(n, findings));
        Optional<Fields> server = ends.get().required("server", "{iss: 300}").flatMap(n -> Fields.of(n, findings));
        ends.get().done();
        Ends read = new Ends(
                client.map(this::iss).orElse(NO_ENDS.clientIss()),
                server.map(this::iss).orElse(NO_ENDS.serverIss()),
                client.map(f -> f.flag("listening")).orElse(false),
                server.map(f -> f.flag("listening")).orElse(true),
                established);
        client.ifPresent(Fields::done);
        server.ifPresent(Fields::done);
        return read;
    }

    private int iss(Fields end) {
        end.required("iss", "100");
        return (int) end.number("iss", 0, Whole.SEQ_MAX, 100);
    }

    private void steps() {
        Optional<Node> node = fields.required("steps", "[...]");
        BeatReader reader = new BeatReader(findings, texts);
        for (Node item : fields.items("steps")) {
            Optional<Script.Placed> step = reader.read(item);
            if (step.isEmpty() && playable < 0) {
                playable = steps.size();
            }
            steps.add(step.orElse(new Script.Placed(NOTHING, item.span(), Map.of())));
        }
        if (steps.isEmpty()) {
            Span at = node.map(Node::span).orElse(fields.span());
            if (node.isPresent() && node.get() instanceof Node.Sequence) {
                findings.add(
                        Code.NO_TEXT,
                        at,
                        new Text("단계가 하나도 없습니다.", "There is not one step."),
                        Text.same("- say: {ko: ..., en: ...}"));
            }
            steps.add(new Script.Placed(NOTHING, at, Map.of()));
            playable = 0;
        }
    }
}
