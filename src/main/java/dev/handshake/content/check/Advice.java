package dev.handshake.content.check;

import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What an author should look at again although the file can be used: read off the tree of a file, whatever its kind, and
 * only when an author asks. Each check is one small class that hears of every text, or of every list of options.
 */
public final class Advice {
    /** Keys whose value is read by a learner. */
    private static final Set<String> TEXTS =
            Set.of("title", "name", "say", "prompt", "text", "why", "model", "says", "claim", "refutation");

    /** One language of a text that has both; no key of a file is called so. */
    private static final String DIVIDED = "{}";

    private static final Set<String> LISTS_OF_TEXTS = Set.of("hints");
    private static final Set<String> LISTS_OF_OPTIONS = Set.of("options", "reasons");

    private final Consumer<Node.Scalar> texts;
    private final BiConsumer<String, Node.Scalar> undivided;
    private final Consumer<List<Node>> options;

    private Advice(
            Consumer<Node.Scalar> texts, BiConsumer<String, Node.Scalar> undivided, Consumer<List<Node>> options) {
        this.texts = texts;
        this.undivided = undivided;
        this.options = options;
    }

    /** Adds the advice on this file. */
    public static void on(Node root, Findings findings) {
        TextAdvice texts = new TextAdvice(findings);
        OptionAdvice options = new OptionAdvice(findings);
        LanguageAdvice languages = new LanguageAdvice(findings);
        new Advice(texts::check, languages::check, options::check).visit("", root);
        languages.finish(root);
        BalanceAdvice.check(root, findings);
    }

    private void visit(String key, Node node) {
        switch (node) {
            case Node.Scalar scalar -> {
                if (TEXTS.contains(key)) {
                    undivided.accept(key, scalar);
                }
                if (TEXTS.contains(key) || key.equals(DIVIDED)) {
                    texts.accept(scalar);
                }
            }
            case Node.Sequence list -> {
                if (LISTS_OF_OPTIONS.contains(key)) {
                    options.accept(list.items());
                }
                list.items().forEach(item -> visit(LISTS_OF_TEXTS.contains(key) ? "text" : "", item));
            }
            case Node.Mapping map -> {
                boolean isText = Translations.isText(map);
                map.entries()
                        .forEach(entry -> visit(isText ? DIVIDED : entry.key().text(), entry.value()));
            }
        }
    }
}
