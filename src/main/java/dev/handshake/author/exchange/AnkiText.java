package dev.handshake.author.exchange;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Notes for Anki as a text file with file headers (Anki manual, Importing text files): one note for each question, one line
 * for each note, HTML in the fields. The GUID is made from the question's id, so that importing a newer file updates the
 * notes and keeps what was learnt of them.
 */
final class AnkiText {
    private static final String HEADERS = """
            #separator:tab
            #html:true
            #notetype:Basic
            #columns:GUID\tDeck\tFront\tBack\tTags
            #guid column:1
            #deck column:2
            #tags column:5
            """;
    private static final Text NOT_MARKED = new Text(
            "서술형 채점 키워드는 카드에 담지 못합니다. 모범 답안과 직접 비교해야 합니다",
            "The words by which a free answer is marked are not on the card: compare for yourself");

    private final ExportLanguage spoken;
    private final OptionOrder order;
    private final Remarks remarks;

    AnkiText(ExportLanguage spoken, OptionOrder order, Remarks remarks) {
        this.spoken = spoken;
        this.order = order;
        this.remarks = remarks;
    }

    String write(List<Quiz> quizzes) {
        StringBuilder out = new StringBuilder(HEADERS);
        for (Quiz quiz : quizzes) {
            String deck = "Handshake::" + quiz.title().in(spoken.first()).replace("::", " ");
            for (ExportItem item : ExportItem.of(quiz, order)) {
                Question.OfAuthor question = item.written();
                out.append(String.join(
                                "\t",
                                guid(question),
                                field(escaped(deck)),
                                field(front(question)),
                                field(back(question)),
                                tags(question)))
                        .append('\n');
            }
        }
        return out.toString();
    }

    /** Korean, English and bilingual notes of one question are three notes. */
    private String guid(Question question) {
        return "handshake:" + question.id() + ":" + spoken.name().toLowerCase(Locale.ROOT);
    }

    private static String tags(Question question) {
        Question.Head head = question.head();
        List<String> tags = new ArrayList<>(List.of(
                "handshake",
                "topic::" + head.topic(),
                "level::" + head.level().name().toLowerCase(Locale.ROOT),
                "id::" + head.id()));
        head.cites().forEach(cite -> tags.add("cites::" + cite));
        return String.join(" ", tags);
    }

    // ---- the two sides

    private String front(Question.OfAuthor question) {
        return switch (question) {
                    case Question.OfOptions marked -> html(marked.prompt()) + list(marked.options());
                    case Question.TrueFalse statement -> front(statement);
                    case Question.Diagnose diagnose -> front(diagnose);
                    case Question.FreeAnswer answer -> html(answer.prompt());
                }
                + hints(question);
    }

    private String front(Question.TrueFalse statement) {
        String asked = say("참인가요, 거짓인가요?", "True or false?") + "<br>" + html(statement.prompt());
        return statement.reasons().isEmpty()
                ? asked
                : asked + "<p>" + say("왜 그런가요?", "Why?") + "</p>" + list(statement.reasons());
    }

    private String front(Question.Diagnose diagnose) {
        return html(diagnose.prompt()) + "<pre>" + escaped(diagnose.output()) + "</pre>" + list(diagnose.causes())
                + diagnose.next()
                        .map(next -> "<p>" + html(next.prompt()) + "</p>" + list(next.options()))
                        .orElse("");
    }

    private String hints(Question.OfAuthor question) {
        if (question.hints().isEmpty()) {
            return "";
        }
        StringBuilder hints = new StringBuilder("<details><summary>" + say("힌트", "Hints") + "</summary>");
        question.hints().forEach(hint -> hints.append("<p>").append(html(hint)).append("</p>"));
        return hints.append("</details>").toString();
    }

    private String back(Question.OfAuthor question) {
        return switch (question) {
            case Question.OfOptions marked -> explained(marked.options());
            case Question.TrueFalse statement ->
                "<b>" + (statement.isTrue() ? say("참", "True") : say("거짓", "False")) + "</b>"
                        + explained(statement.reasons());
            case Question.Diagnose diagnose ->
                explained(diagnose.causes())
                        + diagnose.next().map(next -> explained(next.options())).orElse("");
            case Question.FreeAnswer answer -> answer(answer);
        };
    }

    private String answer(Question.FreeAnswer answer) {
        remarks.add(answer.id(), NOT_MARKED);
        StringBuilder back = new StringBuilder(html(answer.model())).append("<ul>");
        for (Point point : answer.points()) {
            String says = html(point.says());
            back.append("<li>")
                    .append(point.must() ? "<b>" + says + "</b>" : says)
                    .append("</li>");
        }
        return back.append("</ul>").toString();
    }

    private String list(List<Option> options) {
        StringBuilder list = new StringBuilder("<ol>");
        options.forEach(
                option -> list.append("<li>").append(html(option.text())).append("</li>"));
        return list.append("</ol>").toString();
    }

    private String explained(List<Option> options) {
        StringBuilder list = new StringBuilder("<ol>");
        for (Option option : options) {
            String text = html(option.text());
            list.append("<li>")
                    .append(option.right() ? "<b>" + text + "</b>" : text)
                    .append("<br>")
                    .append(html(option.why()))
                    .append("</li>");
        }
        return list.append("</ol>").toString();
    }

    // ---- words

    private String say(String ko, String en) {
        return html(new Text(ko, en));
    }

    private String html(Text text) {
        return String.join(
                "<br>",
                spoken.langs().stream()
                        .map((Lang lang) -> escaped(text.in(lang)))
                        .distinct()
                        .toList());
    }

    /** Without quotation marks, which would open a quoted field. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A field is one stretch of one line. */
    private static String field(String html) {
        return html.replace("\r", "").replace("\n", "<br>").replace('\t', ' ');
    }
}
