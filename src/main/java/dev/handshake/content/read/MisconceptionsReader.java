package dev.handshake.content.read;

import dev.handshake.content.shape.CommonShapes;
import dev.handshake.content.shape.MarkingShapes;
import dev.handshake.content.shape.Shapes;
import dev.handshake.content.source.Columns;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.MatchTerms;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Text;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code misconceptions.yml}: the errors that have a name, and how they are recognised. */
public final class MisconceptionsReader {
    /** The file's name without {@code .yml}, in any folder of content, and its key. */
    public static final String NAME = "misconceptions";

    public static final String FILE = NAME + ".yml";

    private static final int MOST_SOURCE_COLUMNS = 60;

    private final Findings findings;
    private final TextReader texts;
    private final TermsReader terms;
    private final Map<String, Misconception> read = new LinkedHashMap<>();
    private final Map<String, Span> places;

    private MisconceptionsReader(Findings findings, TextReader texts, Map<String, Span> places) {
        this.findings = findings;
        this.texts = texts;
        this.terms = new TermsReader(findings, texts);
        this.places = places;
    }

    /** The misconceptions of this tree, by id; the place of each goes into {@code places}. */
    public static Map<String, Misconception> read(Node root, Findings findings, Map<String, Span> places) {
        Optional<YamlFields> file = YamlFields.of(root, Shapes.MISCONCEPTIONS, findings);
        if (file.isEmpty()) {
            return Map.of();
        }
        YamlFields fields = file.get();
        MisconceptionsReader reader =
                new MisconceptionsReader(findings, Heading.of(fields, findings).texts(), places);
        Heading.schema(fields, findings);
        fields.items("misconceptions").forEach(reader::take);
        fields.done();
        return reader.read;
    }

    private void take(Node node) {
        Optional<YamlFields> item = YamlFields.of(node, MarkingShapes.NAMED, findings);
        if (item.isEmpty()) {
            return;
        }
        YamlFields fields = item.get();
        Optional<Node.Scalar> id = fields.scalar("id");
        id.ifPresent(this::checkId);
        Optional<Text> claim = rows(fields, "claim");
        Optional<Text> refutation = rows(fields, "refutation");
        Optional<Node.Scalar> source = fields.scalar("source");
        source.ifPresent(this::checkSource);
        MatchTerms match = terms.read(fields);
        fields.done();
        if (id.isPresent() && claim.isPresent() && refutation.isPresent()) {
            Misconception misconception = new Misconception(
                    id.get().text(),
                    claim.get(),
                    refutation.get(),
                    source.map(s -> s.text().strip()).orElse(""),
                    match);
            read.putIfAbsent(misconception.id(), misconception);
        }
    }

    private Optional<Text> rows(YamlFields fields, String name) {
        return texts.of(fields, name);
    }

    private void checkId(Node.Scalar id) {
        String quoted = Findings.quoted(id.text());
        if (!CommonShapes.MISCONCEPTION.fits(id.text())) {
            findings.add(
                    ProblemCode.BAD_ID,
                    id.span(),
                    new Text("적힌 값: " + quoted, "Found: " + quoted),
                    new Text("M01처럼 M과 두 자리 숫자로 적어 주세요.", "Write M and two digits, as in M01."));
        } else if (places.putIfAbsent(id.text(), id.span()) != null) {
            findings.add(
                    ProblemCode.DUPLICATE_ID,
                    id.span(),
                    new Text("이 파일에 이미 있는 id: " + quoted, "In this file already: " + quoted),
                    Problem.NO_FIX);
        }
    }

    private void checkSource(Node.Scalar source) {
        texts.read(source);
        int columns = Columns.of(source.text());
        if (columns > MOST_SOURCE_COLUMNS) {
            findings.add(
                    ProblemCode.TOO_LONG,
                    source.span(),
                    new Text(
                            "너비가 " + columns + "칸입니다. " + MOST_SOURCE_COLUMNS + "칸까지 씁니다.",
                            "It is " + columns + " columns wide; " + MOST_SOURCE_COLUMNS + " are shown."),
                    new Text("문서와 절만 적어 주세요.", "Name the document and the section only."));
        }
    }
}
