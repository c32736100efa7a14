package dev.handshake.author.exchange;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.List;

/** A sheet to print: the questions, and the answers on a page of their own where they are wanted. */
final class MarkdownSheet {
    private static final String LETTERS = "ABCDEFGHIJ";

    private final ExportLanguage spoken;
    private final Export.Layout layout;
    private final Remarks remarks;
    private final StringBuilder out = new StringBuilder();

    MarkdownSheet(ExportLanguage spoken, Export.Layout layout, Remarks remarks) {
        this.spoken = spoken;
        this.layout = layout;
        this.remarks = remarks;
    }

    String write(List<Quiz> quizzes) {
        if (layout.variants() == 1) {
            quizzes.forEach(quiz -> sheet(line(quiz.title()), ExportItem.of(quiz, new OptionOrder(layout.seed()))));
            return out.toString();
        }
        StringBuilder keys = new StringBuilder();
        for (int n = 0; n < layout.variants(); n++) {
            OptionOrder order = OptionOrder.drawn(layout.seed().orElse(0L) + n);
            for (Quiz quiz : quizzes) {
                List<ExportItem> items = order.shuffled(quiz.id(), ExportItem.of(quiz, order));
                String title = line(quiz.title()) + " (" + (n + 1) + ")";
                sheet(title, items);
                keys.append("\n## ")
                        .append(title)
                        .append("\n\n")
                        .append(key(items))
                        .append("\n");
            }
        }
        return out + "\n# " + say("정답표", "Keys") + "\n" + keys;
    }

    private void sheet(String title, List<ExportItem> items) {
        out.append(out.isEmpty() ? "" : "\n").append("# ").append(title).append("\n");
        for (int i = 0; i < items.size(); i++) {
            asked(i + 1, items.get(i).written());
        }
        if (layout.answers()) {
            out.append("\n## ").append(say("정답", "Answers")).append("\n");
            for (int i = 0; i < items.size(); i++) {
                answered(i + 1, items.get(i).written());
            }
        }
    }

    /** One line to mark a sheet by: {@code 1. B; 2. False, A; 3. -}. What is written in free text has no letter. */
    private String key(List<ExportItem> items) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            all.add((i + 1) + ". " + key(items.get(i).written()));
        }
        return String.join("; ", all);
    }

    private String key(Question.OfAuthor question) {
        return switch (question) {
            case Question.OfOptions marked -> letters(marked.options());
            case Question.TrueFalse statement -> {
                String judged = statement.isTrue() ? say("참", "True") : say("거짓", "False");
                yield statement.reasons().isEmpty() ? judged : judged + ", " + letters(statement.reasons());
            }
            case Question.Diagnose diagnose ->
                letters(diagnose.causes())
                        + diagnose.next()
                                .map(next -> ", " + letters(next.options()))
                                .orElse("");
            case Question.FreeAnswer answer -> "-";
        };
    }

    private static String letters(List<Option> options) {
        List<String> right = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).right()) {
                right.add(LETTERS.substring(i, i + 1));
            }
        }
        return String.join("+", right);
    }

    // ---- questions

    private void asked(int number, Question.OfAuthor question) {
        out.append("\n**").append(number).append(".** ");
        paragraph(question.prompt());
        switch (question) {
            case Question.OfOptions marked -> options(marked.options());
            case Question.TrueFalse statement -> {
                out.append("\n- ( ) ").append(say("참", "True"));
                out.append("\n- ( ) ").append(say("거짓", "False")).append("\n");
                if (!statement.reasons().isEmpty()) {
                    out.append("\n").append(say("왜 그런가요?", "Why?")).append("\n");
                    options(statement.reasons());
                }
            }
            case Question.Diagnose diagnose -> {
                out.append("\n```\n").append(diagnose.output()).append("\n```\n");
                options(diagnose.causes());
                diagnose.next().ifPresent(next -> {
                    out.append("\n");
                    paragraph(next.prompt());
                    options(next.options());
                });
            }
            // Room to write.
            case Question.FreeAnswer answer -> out.append("\n\n\n\n");
        }
    }

    private void options(List<Option> options) {
        out.append("\n");
        for (int i = 0; i < options.size(); i++) {
            out.append("- ( ) ").append(LETTERS.charAt(i)).append(". ");
            out.append(line(options.get(i).text())).append("\n");
        }
    }

    // ---- answers

    private void answered(int number, Question.OfAuthor question) {
        out.append("\n**").append(number).append(".** ");
        switch (question) {
            case Question.OfOptions marked -> explained(marked.options());
            case Question.TrueFalse statement -> {
                out.append(statement.isTrue() ? say("참", "True") : say("거짓", "False"));
                if (statement.reasons().isEmpty()) {
                    out.append("\n");
                } else {
                    out.append(". ");
                    explained(statement.reasons());
                }
            }
            case Question.Diagnose diagnose -> {
                explained(diagnose.causes());
                diagnose.next().ifPresent(next -> {
                    out.append("\n");
                    explained(next.options());
                });
            }
            case Question.FreeAnswer answer -> answer(answer);
        }
        hints(question.hints());
    }

    private void hints(List<Text> hints) {
        for (int i = 0; i < hints.size(); i++) {
            out.append(i == 0 ? "\n" : "")
                    .append("- ")
                    .append(say("힌트", "Hint"))
                    .append(' ')
                    .append(i + 1)
                    .append(": ")
                    .append(line(hints.get(i)))
                    .append("\n");
        }
    }

    private void explained(List<Option> options) {
        out.append(letters(options).replace("+", ", ")).append("\n\n");
        for (int i = 0; i < options.size(); i++) {
            out.append("- ").append(LETTERS.charAt(i)).append(". ");
            out.append(line(options.get(i).why())).append("\n");
        }
    }

    private void answer(Question.FreeAnswer answer) {
        remarks.add(
                answer.id(),
                new Text(
                        "서술형 채점 키워드는 인쇄하지 않습니다. 사람이 기준과 비교해 채점합니다",
                        "The words by which a free answer is marked are not printed: a person compares it with the points"));
        paragraph(answer.model());
        out.append("\n");
        for (Point point : answer.points()) {
            String says = line(point.says());
            out.append("- ").append(point.must() ? "**" + says + "**" : says).append("\n");
        }
    }

    // ---- words

    private void paragraph(Text text) {
        List<String> said = spoken.langs().stream()
                .map(lang -> escaped(text.in(lang)).replace("\n", "  \n"))
                .distinct()
                .toList();
        out.append(String.join("  \n", said)).append("\n");
    }

    private String line(Text text) {
        return String.join(
                " / ",
                spoken.langs().stream()
                        .map((Lang lang) -> escaped(text.in(lang)).replace("\n", " "))
                        .distinct()
                        .toList());
    }

    private String say(String ko, String en) {
        return line(new Text(ko, en));
    }

    /** What Markdown would take for emphasis, code, a link or a tag. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
