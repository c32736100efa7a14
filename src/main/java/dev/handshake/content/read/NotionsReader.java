package dev.handshake.content.read;

import dev.handshake.content.shape.MarkingShapes;
import dev.handshake.content.shape.Shapes;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.lesson.Notions;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code notions.yml}: which words mean the same in an answer. */
public final class NotionsReader {
    /** The file's name without {@code .yml}, in any folder of quizzes, and its key. */
    public static final String NAME = "notions";

    private final Findings findings;

    private NotionsReader(Findings findings) {
        this.findings = findings;
    }

    public static Notions read(Node root, Findings findings) {
        return YamlFields.of(root, Shapes.NOTIONS, findings)
                .map(new NotionsReader(findings)::notions)
                .orElse(Notions.NONE);
    }

    private Notions notions(YamlFields fields) {
        Heading.schema(fields, findings);
        List<Notions.Row> rows = new ArrayList<>();
        fields.items("notions").forEach(item -> row(item).ifPresent(rows::add));
        Set<String> plain = new HashSet<>(words(fields, "plain_words"));
        fields.done();
        return new Notions(rows, plain);
    }

    private Optional<Notions.Row> row(Node node) {
        return YamlFields.of(node, MarkingShapes.NOTION, findings).flatMap(fields -> {
            Optional<Node.Scalar> name = fields.scalar("name");
            name.ifPresent(this::checkName);
            Notions.Role role = fields.choice("role")
                    .map(word ->
                            Notions.Role.values()[MarkingShapes.ROLE.words().indexOf(word)])
                    .orElse(Notions.Role.PLAIN);
            List<String> spellings = words(fields, "spellings");
            List<String> phrases = words(fields, "phrases");
            fields.done();
            if (spellings.isEmpty() && phrases.isEmpty()) {
                findings.add(
                        ProblemCode.NO_TERMS,
                        fields.span(),
                        new Text("spellings나 phrases에 단어가 하나는 있어야 합니다.", "It needs a word in spellings or phrases."),
                        Problem.NO_FIX);
                return Optional.empty();
            }
            return name.filter(n -> Heading.isId(n.text()))
                    .map(n -> new Notions.Row(n.text(), role, spellings, phrases));
        });
    }

    /** Several rows may share a name, so only its form is checked. */
    private void checkName(Node.Scalar name) {
        Heading.checkId(name, new HashSet<>(), findings);
    }

    private List<String> words(YamlFields fields, String key) {
        List<String> words = new ArrayList<>();
        for (Node.Scalar word : fields.words(key)) {
            String text = word.text().strip();
            if (text.isEmpty()) {
                findings.add(
                        ProblemCode.NO_TEXT,
                        word.span(),
                        new Text("여기에 단어가 와야 합니다.", "A word is expected here."),
                        Problem.NO_FIX);
            } else {
                words.add(text);
            }
        }
        return words;
    }
}
