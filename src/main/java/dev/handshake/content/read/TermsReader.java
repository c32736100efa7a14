package dev.handshake.content.read;

import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Glyph;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.MatchTerms;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code match: {ko: [[마지막 ACK, 최종 ACK], [유실]], en: [[last ack], [lost]]}}: groups of synonyms. */
final class TermsReader {
    private static final String EXAMPLE = "{ko: [[유실, 손실]], en: [[lost, loss]]}";
    private static final MatchTerms NOTHING = new MatchTerms(List.of(), List.of());

    /** Synonyms of one group; each is looked for in every answer. */
    private static final int MOST_WORDS = 100;

    private final Findings findings;
    private final TextReader texts;

    TermsReader(Findings findings, TextReader texts) {
        this.findings = findings;
        this.texts = texts;
    }

    /** The terms of {@code match}; where there are none, with a problem, such as match nothing. */
    MatchTerms read(YamlFields point) {
        Optional<YamlFields> match = point.group("match");
        if (match.isEmpty()) {
            return NOTHING;
        }
        YamlFields fields = match.get();
        List<List<String>> ko = groups(fields, "ko");
        List<List<String>> en = groups(fields, "en");
        fields.done();
        if (!fields.has("ko") && !fields.has("en")) {
            reportNoTerms(fields.span());
        } else if (fields.has("ko") != fields.has("en")) {
            texts.reportOneLanguage(fields);
        }
        return new MatchTerms(ko, en);
    }

    private List<List<String>> groups(YamlFields fields, String language) {
        List<List<String>> groups = new ArrayList<>();
        for (Node item : fields.items(language)) {
            Optional<Node.Sequence> group = item.asSequence();
            if (group.isEmpty()) {
                reportNoGroup(item);
                continue;
            }
            List<String> words = words(group.get());
            if (words.isEmpty()) {
                reportNoTerms(item.span());
            } else {
                groups.add(words);
            }
        }
        if (fields.sequence(language).filter(list -> list.items().isEmpty()).isPresent()) {
            reportNoTerms(fields.keySpan(language));
        }
        return groups;
    }

    private List<String> words(Node.Sequence group) {
        List<String> words = new ArrayList<>();
        for (Node item : YamlFields.limited(group, MOST_WORDS, findings)) {
            Optional<Node.Scalar> word = YamlFields.asScalar(item, findings);
            if (word.isPresent() && word.get().text().isBlank()) {
                reportNoTerms(item.span());
            } else {
                word.ifPresent(w -> words.add(w.text().strip()));
            }
        }
        return words;
    }

    private void reportNoTerms(Span span) {
        findings.add(
                ProblemCode.NO_TERMS,
                span,
                new Text("묶음마다 키워드가 하나는 있어야 합니다.", "Each group needs at least one word."),
                Text.same("match: " + EXAMPLE));
    }

    private void reportNoGroup(Node item) {
        String typed = item.asScalar().map(Node.Scalar::text).orElse("...");
        findings.add(
                ProblemCode.WRONG_TYPE,
                item.span(),
                new Text(
                        "여기에는 키워드의 목록이 와야 하는데 " + item.kind().ko + " 있습니다.",
                        "Expected a list of words, found " + item.kind().en + "."),
                Text.same("[" + Glyph.shown(typed) + "]"));
    }
}
