package dev.handshake.author.exchange;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A quiz as YAML, in the order and with the quotes that the shipped ones have. */
final class QuizYaml {
    private final StringBuilder out = new StringBuilder();
    private final Optional<Lang> only;
    private final String quiz;
    private final List<Integer> begins = new ArrayList<>();

    /** {@code only} is the language of a file that has one; a text may lack a language where it is empty there. */
    QuizYaml(String quiz, Optional<Lang> only) {
        this.quiz = quiz;
        this.only = only;
    }

    /** The whole file. */
    String write(Text title, String topic, List<ImportedQuestion> drafts) {
        out.append("schema: 1\n");
        out.append("id: ").append(quiz).append('\n');
        only.ifPresent(lang -> out.append("language: ").append(lang.code()).append('\n'));
        out.append("title: ").append(text(title)).append('\n');
        out.append("topic: ").append(topic).append('\n');
        out.append("level: junior\n");
        out.append("questions:\n");
        for (ImportedQuestion draft : drafts) {
            begins.add(1 + (int) out.chars().filter(c -> c == '\n').count());
            question(draft, topic);
            out.append('\n');
        }
        return out.toString().stripTrailing() + "\n";
    }

    /** Which of the drafts, from 0, a line of the file belongs to; -1 for its top. */
    int draftAt(int line) {
        int at = -1;
        while (at + 1 < begins.size() && begins.get(at + 1) <= line) {
            at++;
        }
        return at;
    }

    private void question(ImportedQuestion draft, String topic) {
        Question question = draft.question();
        Question.Head head = question.head();
        out.append("  - id: ").append(draft.name()).append('\n');
        key("type", CsvSheet.type(question));
        String level = head.level().name().toLowerCase(Locale.ROOT);
        if (!level.equals("junior")) {
            key("level", level);
        }
        if (!head.topic().equals(topic)) {
            key("topic", head.topic());
        }
        if (!head.cites().isEmpty()) {
            key("cites", "[" + String.join(", ", head.cites()) + "]");
        }
        if (question instanceof Question.FreeAnswer answer) {
            if (answer.root()) {
                key("tree", "true");
            }
            key("seconds", String.valueOf(answer.seconds()));
        }
        if (question instanceof Question.Diagnose diagnose) {
            out.append("    output: ").append(printed(diagnose.output()));
        }
        key("prompt", text(head.prompt()));
        if (!head.hints().isEmpty()) {
            out.append("    hints:\n");
            head.hints()
                    .forEach(hint -> out.append("      - ").append(text(hint)).append('\n'));
        }
        body(question);
    }

    private void body(Question question) {
        if (question instanceof Question.Choice choice) {
            fixed(choice.fixedOrder());
            options("    ", "options", choice.options());
        } else if (question instanceof Question.Choices choices) {
            fixed(choices.fixedOrder());
            options("    ", "options", choices.options());
        } else if (question instanceof Question.TrueFalse statement) {
            key("answer", String.valueOf(statement.isTrue()));
            if (!statement.misconception().isEmpty()) {
                key("misconception", statement.misconception());
            }
            if (!statement.reasons().isEmpty()) {
                options("    ", "reasons", statement.reasons());
            }
        } else if (question instanceof Question.Diagnose diagnose) {
            options("    ", "options", diagnose.causes());
            diagnose.next().ifPresent(next -> {
                out.append("    next:\n      prompt: ")
                        .append(text(next.prompt()))
                        .append('\n');
                options("      ", "options", next.options());
            });
        } else {
            answer((Question.FreeAnswer) question);
        }
    }

    private void answer(Question.FreeAnswer answer) {
        key("model", text(answer.model()));
        out.append("    points:\n");
        for (Point point : answer.points()) {
            out.append("      - id: ").append(point.id()).append('\n');
            if (point.must()) {
                out.append("        must: true\n");
            }
            out.append("        says: ").append(text(point.says())).append('\n');
            out.append("        match: {");
            List<String> languages = new ArrayList<>();
            if (!point.match().ko().isEmpty()) {
                languages.add("ko: " + groups(point.match().ko()));
            }
            if (!point.match().en().isEmpty()) {
                languages.add("en: " + groups(point.match().en()));
            }
            out.append(String.join(", ", languages)).append("}\n");
            if (!point.missing().isEmpty()) {
                out.append("        missing: ")
                        .append(reference(point.missing()))
                        .append('\n');
            }
        }
        if (!answer.forbidden().isEmpty()) {
            key("forbidden", "[" + String.join(", ", answer.forbidden()) + "]");
        }
        if (!answer.followUps().isEmpty()) {
            key(
                    "follow_ups",
                    "["
                            + String.join(
                                    ", ",
                                    answer.followUps().stream()
                                            .map(this::reference)
                                            .toList())
                            + "]");
        }
    }

    private void options(String indent, String name, List<Option> options) {
        out.append(indent).append(name).append(":\n");
        for (Option option : options) {
            out.append(indent).append("  - text: ").append(text(option.text())).append('\n');
            if (option.right()) {
                out.append(indent).append("    right: true\n");
            }
            out.append(indent).append("    why: ").append(text(option.why())).append('\n');
            if (!option.misconception().isEmpty()) {
                out.append(indent)
                        .append("    misconception: ")
                        .append(option.misconception())
                        .append('\n');
            }
        }
    }

    private void fixed(boolean fixedOrder) {
        if (fixedOrder) {
            key("fixed_order", "true");
        }
    }

    private void key(String name, String value) {
        out.append("    ").append(name).append(": ").append(value).append('\n');
    }

    private String reference(String id) {
        return id.startsWith(quiz + "/") ? id.substring(quiz.length() + 1) : id;
    }

    private static String groups(List<List<String>> groups) {
        return "["
                + String.join(
                        ", ",
                        groups.stream()
                                .map(g -> "["
                                        + String.join(
                                                ", ",
                                                g.stream().map(QuizYaml::quoted).toList())
                                        + "]")
                                .toList())
                + "]";
    }

    private String text(Text text) {
        if (only.isPresent()) {
            return quoted(text.in(only.get()));
        }
        if (text.ko().equals(text.en())) {
            return quoted(text.ko());
        }
        List<String> languages = new ArrayList<>();
        if (!text.ko().isEmpty()) {
            languages.add("ko: " + quoted(text.ko()));
        }
        if (!text.en().isEmpty()) {
            languages.add("en: " + quoted(text.en()));
        }
        return "{" + String.join(", ", languages) + "}";
    }

    /** Line by line, as it looks, unless its first line begins with a blank. */
    private static String printed(String output) {
        if (output.isEmpty() || output.startsWith(" ") || output.startsWith("\n")) {
            return quoted(output) + "\n";
        }
        StringBuilder block = new StringBuilder("|\n");
        output.lines().forEach(line -> block.append(line.isEmpty() ? "" : "      " + line)
                .append('\n'));
        return block.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
