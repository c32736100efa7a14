package dev.handshake.content.read;

import dev.handshake.content.shape.QuizShapes;
import dev.handshake.content.shape.Shape;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads options and reasons. Each says why it is right or wrong. */
final class OptionReader {
    /** How many options have to be right. */
    enum Key {
        ONE_RIGHT,
        SOME_RIGHT
    }

    private final Findings findings;
    private final TextReader texts;

    OptionReader(Findings findings, TextReader texts) {
        this.findings = findings;
        this.texts = texts;
    }

    /** The options of this key of a question; {@code mentions} hears of every misconception that they name. */
    List<Option> read(YamlFields question, String name, Key key, Consumer<Node.Scalar> mentions) {
        Shape.ListOf list = question.list(name);
        List<Node> items = question.items(name);
        List<Option> options = new ArrayList<>();
        items.forEach(item -> option(item, mentions).ifPresent(options::add));
        boolean isList = question.sequence(name).isPresent();
        if (isList && (items.size() < list.least() || items.size() > list.most())) {
            findings.add(
                    ProblemCode.OPTIONS,
                    question.keySpan(name),
                    new Text(
                            "보기가 " + items.size() + "개입니다. " + list.least() + "개부터 " + list.most() + "개까지 씁니다.",
                            "Options: " + items.size() + "; there are " + list.least() + " to " + list.most() + "."),
                    Problem.NO_FIX);
        } else if (isList && options.size() == items.size()) {
            checkKey(options, key, question.keySpan(name));
        }
        return options;
    }

    private void checkKey(List<Option> options, Key key, Span span) {
        long right = options.stream().filter(Option::right).count();
        boolean sound = key == Key.ONE_RIGHT ? right == 1 : right >= 1 && right < options.size();
        if (!sound) {
            findings.add(
                    ProblemCode.OPTIONS,
                    span,
                    key == Key.ONE_RIGHT
                            ? new Text(
                                    "맞는 보기(right: true)가 " + right + "개입니다. 꼭 하나여야 합니다.",
                                    "Right options (right: true): " + right + "; exactly one is needed.")
                            : new Text(
                                    "보기 " + options.size() + "개 중 " + right + "개가 맞는 보기입니다. 맞는 것과 틀린 것이 하나씩은 있어야 합니다.",
                                    "Right options: " + right + " of " + options.size()
                                            + "; at least one has to be right and one wrong."),
                    Problem.NO_FIX);
        }
    }

    private Optional<Option> option(Node node, Consumer<Node.Scalar> mentions) {
        Optional<YamlFields> fields = YamlFields.of(node, QuizShapes.OPTION, findings);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Optional<Text> text = texts.of(fields.get(), "text");
        boolean right = fields.get().flag("right");
        Optional<Text> why = texts.of(fields.get(), "why");
        Optional<Node.Scalar> misconception = fields.get().scalar("misconception");
        misconception.ifPresent(mentions);
        fields.get().done();
        return text.map(t -> new Option(
                t, right, why.orElse(t), misconception.map(Node.Scalar::text).orElse("")));
    }
}
