package dev.handshake.author.exchange;

import dev.handshake.content.format.YamlValue;
import dev.handshake.content.format.YamlValue.Items;
import dev.handshake.content.format.YamlValue.Keys;
import dev.handshake.content.format.YamlValue.Lines;
import dev.handshake.content.format.YamlValue.Words;
import dev.handshake.content.format.YamlWriter;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.Source;
import dev.handshake.content.source.YamlTree;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A quiz as YAML, in the order and with the quotes that the shipped ones have. */
final class QuizYaml {
    private static final Level USUAL = Level.JUNIOR;

    private final String quiz;
    private final Optional<Lang> only;

    /** {@code only} is the language of a file that has one; a text may lack a language where it is empty there. */
    QuizYaml(String quiz, Optional<Lang> only) {
        this.quiz = quiz;
        this.only = only;
    }

    /** The whole file. */
    String write(Text title, String topic, List<ImportedQuestion> drafts) {
        YamlValue.Builder file = YamlValue.keys().put("schema", 1).put("id", quiz);
        only.ifPresent(lang -> file.put("language", lang.code()));
        file.put("title", text(title)).put("topic", topic).put("level", word(USUAL));
        List<Keys> questions =
                drafts.stream().map(draft -> question(draft, topic)).toList();
        return YamlWriter.write(
                file.put("questions", new Items(questions, Lines.APART)).build());
    }

    /** Which of the questions of such a file, from 0, a line of it belongs to; -1 for its top. */
    static int questionAt(String file, int line) {
        List<Node> questions = YamlTree.of(new Findings(new Source("", file)))
                .flatMap(root -> root.value("questions"))
                .flatMap(Node::asSequence)
                .map(Node.Sequence::items)
                .orElse(List.of());
        return (int) questions.stream().filter(q -> q.span().line() <= line).count() - 1;
    }

    private Keys question(ImportedQuestion draft, String topic) {
        Question.OfAuthor question = draft.question();
        Question.Head head = question.head();
        YamlValue.Builder keys = YamlValue.keys()
                .put("id", draft.name())
                .put("type", question.kind().word());
        if (head.level() != USUAL) {
            keys.put("level", word(head.level()));
        }
        keys.known("topic", head.topic().equals(topic) ? "" : head.topic());
        if (!head.cites().isEmpty()) {
            keys.put("cites", YamlValue.words(head.cites()));
        }
        return switch (question) {
            case Question.OfOptions marked -> {
                asked(keys, head).flag("fixed_order", marked.fixedOrder());
                yield keys.put("options", options(marked.options())).build();
            }
            case Question.TrueFalse statement -> statement(keys, statement);
            case Question.Diagnose diagnose -> diagnose(keys, diagnose);
            case Question.FreeAnswer answer -> answer(keys, answer);
        };
    }

    private YamlValue.Builder asked(YamlValue.Builder keys, Question.Head head) {
        keys.put("prompt", text(head.prompt()));
        return head.hints().isEmpty()
                ? keys
                : keys.put(
                        "hints", new Items(head.hints().stream().map(this::text).toList(), Lines.OWN));
    }

    private Keys statement(YamlValue.Builder keys, Question.TrueFalse statement) {
        asked(keys, statement.head())
                .put("answer", new YamlValue.Truth(statement.isTrue()))
                .known("misconception", statement.misconception());
        return statement.reasons().isEmpty()
                ? keys.build()
                : keys.put("reasons", options(statement.reasons())).build();
    }

    private Keys diagnose(YamlValue.Builder keys, Question.Diagnose diagnose) {
        keys.put("output", printed(diagnose.output()));
        asked(keys, diagnose.head()).put("options", options(diagnose.causes()));
        diagnose.next()
                .ifPresent(next -> keys.put(
                        "next",
                        YamlValue.keys()
                                .put("prompt", text(next.prompt()))
                                .put("options", options(next.options()))
                                .build()));
        return keys.build();
    }

    private Keys answer(YamlValue.Builder keys, Question.FreeAnswer answer) {
        keys.flag("tree", answer.root()).put("seconds", answer.seconds());
        asked(keys, answer.head()).put("model", text(answer.model()));
        keys.put("points", new Items(answer.points().stream().map(this::point).toList(), Lines.OWN));
        if (!answer.forbidden().isEmpty()) {
            keys.put("forbidden", YamlValue.words(answer.forbidden()));
        }
        if (!answer.followUps().isEmpty()) {
            keys.put(
                    "follow_ups",
                    YamlValue.words(
                            answer.followUps().stream().map(this::reference).toList()));
        }
        return keys.build();
    }

    private Keys point(Point point) {
        YamlValue.Builder match = YamlValue.keys();
        if (!point.match().ko().isEmpty()) {
            match.put("ko", groups(point.match().ko()));
        }
        if (!point.match().en().isEmpty()) {
            match.put("en", groups(point.match().en()));
        }
        YamlValue.Builder keys = YamlValue.keys()
                .put("id", point.id())
                .flag("must", point.must())
                .put("says", text(point.says()))
                .put("match", match.onOneLine())
                .known("missing", reference(point.missing()));
        point.topic().ifPresent(topic -> keys.put("topic", text(topic)));
        return keys.build();
    }

    private static YamlValue groups(List<List<String>> groups) {
        return new Items(
                groups.stream()
                        .map(group -> new Items(group.stream().map(Words::new).toList(), Lines.ONE))
                        .toList(),
                Lines.ONE);
    }

    private YamlValue options(List<Option> options) {
        return new Items(
                options.stream()
                        .map(option -> YamlValue.keys()
                                .put("text", text(option.text()))
                                .flag("right", option.right())
                                .put("why", text(option.why()))
                                .known("misconception", option.misconception())
                                .build())
                        .toList(),
                Lines.OWN);
    }

    private String reference(String id) {
        return id.startsWith(quiz + "/") ? id.substring(quiz.length() + 1) : id;
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    private YamlValue text(Text text) {
        if (only.isPresent()) {
            return new Words(text.in(only.get()));
        }
        return YamlValue.text(text);
    }

    /** Line by line, as it looks, unless its first line begins with a blank. */
    private static YamlValue printed(String output) {
        boolean isBlock = !output.isEmpty() && !output.startsWith(" ") && !output.startsWith("\n");
        return isBlock ? new YamlValue.Printed(String.join("\n", output.lines().toList()) + "\n") : new Words(output);
    }
}
