package dev.handshake.author.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import dev.handshake.lesson.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A quiz as comma-separated values (RFC 4180) that a spreadsheet shows, Hangul and all. See {@link CsvCells}. */
final class CsvSheet {
    /** Without it, a spreadsheet of a Korean system reads the file in the system's own encoding. */
    static final String BYTE_ORDER_MARK = "\ufeff";

    private final ExportLanguage spoken;
    private final Remarks remarks;
    private final StringWriter out = new StringWriter();
    private final CsvWriter rows =
            CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);

    CsvSheet(ExportLanguage spoken, Remarks remarks) {
        this.spoken = spoken;
        this.remarks = remarks;
    }

    String write(List<Quiz> quizzes) {
        out.write(BYTE_ORDER_MARK);
        try (rows) {
            rows.writeRecord(CsvCells.COLUMNS);
            for (Quiz quiz : quizzes) {
                row(quiz.id(), "quiz", Map.of("topic", quiz.topic()), quiz.title());
                ExportItem.of(quiz, OptionOrder.AS_WRITTEN).forEach(this::question);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private void question(ExportItem item) {
        switch (item.written()) {
            case Question.OfOptions marked -> {
                top(marked, marked.fixedOrder() ? "fixed-order" : "", "");
                options(marked.id(), "option", marked.options());
            }
            case Question.TrueFalse statement -> {
                top(statement, String.valueOf(statement.isTrue()), statement.misconception());
                options(statement.id(), "reason", statement.reasons());
            }
            case Question.Diagnose diagnose -> diagnose(diagnose);
            case Question.FreeAnswer answer -> answer(answer);
        }
    }

    /** The first row of a question, and its hints. */
    private void top(Question.OfAuthor question, String key, String link) {
        first(question, key, link);
        hints(question);
    }

    private void first(Question.OfAuthor question, String key, String link) {
        Question.Head head = question.head();
        row(
                head.id(),
                question.kind().word(),
                Map.of(
                        "key", key,
                        "link", link,
                        "topic", head.topic(),
                        "level", head.level().name().toLowerCase(Locale.ROOT),
                        "cites", String.join(" ", head.cites())),
                head.prompt());
    }

    private void hints(Question.OfAuthor question) {
        question.hints().forEach(hint -> row(question.id(), "hint", Map.of(), hint));
    }

    private void diagnose(Question.Diagnose diagnose) {
        String id = diagnose.id();
        first(diagnose, "", "");
        row(id, "output", Map.of(), Text.same(diagnose.output()));
        hints(diagnose);
        options(id, "option", diagnose.causes());
        diagnose.next().ifPresent(next -> {
            row(id, "next", Map.of(), next.prompt());
            options(id, "command", next.options());
        });
    }

    private void options(String id, String part, List<Option> options) {
        for (Option option : options) {
            row(
                    id,
                    part,
                    Map.of(
                            "key", option.right() ? "right" : "",
                            "why_ko", in(Lang.KO, option.why()),
                            "why_en", in(Lang.EN, option.why()),
                            "link", option.misconception()),
                    option.text());
        }
    }

    private void answer(Question.FreeAnswer answer) {
        String id = answer.id();
        top(answer, (answer.root() ? "tree " : "") + "seconds=" + answer.seconds(), "");
        row(id, "model", Map.of(), answer.model());
        for (Point point : answer.points()) {
            row(
                    id,
                    "point",
                    Map.of(
                            "key", point.id() + (point.must() ? " must" : ""),
                            "why_ko", terms(id, Lang.KO, point),
                            "why_en", terms(id, Lang.EN, point),
                            "link", point.missing()),
                    point.says());
            point.topic().ifPresent(topic -> row(id, "topic", Map.of("key", point.id()), topic));
        }
        answer.forbidden().forEach(m -> row(id, "forbidden", Map.of("link", m), Text.same("")));
        answer.followUps().forEach(f -> row(id, "follow-up", Map.of("link", f), Text.same("")));
    }

    private String terms(String id, Lang lang, Point point) {
        if (!spoken.langs().contains(lang)) {
            return "";
        }
        List<List<String>> groups =
                lang == Lang.KO ? point.match().ko() : point.match().en();
        boolean clear = groups.stream().flatMap(List::stream).noneMatch(w -> w.contains("|") || w.contains("&"));
        if (!clear) {
            remarks.add(
                    id,
                    new Text(
                            "키워드에 든 |나 &는 표에서 구분 기호로 읽힙니다",
                            "A | or & within a word reads as a separator in the table"));
        }
        return CsvCells.terms(groups);
    }

    private String in(Lang lang, Text text) {
        return spoken.langs().contains(lang) ? text.in(lang) : "";
    }

    private void row(String id, String part, Map<String, String> more, Text text) {
        rows.writeRecord(CsvCells.COLUMNS.stream()
                .map(column -> switch (column) {
                    case "id" -> id;
                    case "part" -> part;
                    case "ko" -> in(Lang.KO, text);
                    case "en" -> in(Lang.EN, text);
                    default -> more.getOrDefault(column, "");
                })
                .map(CsvCells::defused)
                .toList());
    }
}
