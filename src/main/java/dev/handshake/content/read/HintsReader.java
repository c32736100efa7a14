package dev.handshake.content.read;

import dev.handshake.content.source.Findings;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Severity;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code hints}. */
final class HintsReader {
    /** The rule, and one worked step. */
    static final int LEAST = 2;

    private HintsReader() {}

    /** The hints, as many as there are. */
    static List<Text> read(YamlFields fields, TextReader texts) {
        List<Text> hints = new ArrayList<>();
        fields.items("hints").forEach(item -> texts.read(item).ifPresent(hints::add));
        return hints;
    }

    /** The hints; {@code span} is what they belong to, {@code severity} what it means if there are too few. */
    static List<Text> read(YamlFields fields, Span span, TextReader texts, Findings findings, Severity severity) {
        List<Text> hints = read(fields, texts);
        fields.told("hints");
        int count = fields.sequence("hints").map(list -> list.items().size()).orElse(hints.size());
        if (count < LEAST) {
            findings.add(
                    ProblemCode.FEW_HINTS,
                    severity,
                    fields.has("hints") ? fields.keySpan("hints") : span,
                    new Text("힌트가 " + count + "개입니다. 두 개부터 씁니다.", "Hints: " + count + "; at least two are needed."),
                    "",
                    new Text(
                            "첫 번째는 규칙이나 필드를 묻고, 두 번째는 답을 빼고 한 단계를 풀어 보여 줍니다.",
                            "The first asks about the rule or the field, the second works one step, without the answer."));
        }
        return hints;
    }
}
