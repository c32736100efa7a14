package dev.handshake.author.exchange;

import dev.handshake.lesson.EngineExercise;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Text;
import dev.handshake.tcp.Seq;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Quizzes in GIFT, for Moodle. One language is written as plain text, both as {@code multilang} spans, from which Moodle's
 * filter of that name shows each reader one. A second part (the reason, the next command) becomes a question of its own
 * behind the first, named {@code id.reason} or {@code id.next}; a question about numbers becomes {@code id.seq} and
 * {@code id.ack}.
 */
final class GiftText {
    private static final Text NO_HINTS = new Text("GIFT에는 힌트가 없습니다", "GIFT has no hints");
    private static final Text NO_NAMES =
            new Text("GIFT는 보기가 어떤 오해인지 적지 못합니다", "GIFT cannot say which misconception an option is");
    private static final Text NO_MARKS = new Text(
            "GIFT는 자유 답안을 채점하지 않습니다. 모범 답안과 채점 기준을 일반 피드백에 적었습니다",
            "GIFT does not mark free answers: model answer and points are in the general feedback");
    private static final Text TWO_QUESTIONS =
            new Text("두 번째 질문은 따로 한 문항이 됩니다", "The second part becomes a question of its own");

    private final ExportLanguage spoken;
    private final OptionOrder order;
    private final Remarks remarks;
    private final StringBuilder out = new StringBuilder();

    GiftText(ExportLanguage spoken, OptionOrder order, Remarks remarks) {
        this.spoken = spoken;
        this.order = order;
        this.remarks = remarks;
    }

    String write(List<Quiz> quizzes) {
        for (Quiz quiz : quizzes) {
            out.append("$CATEGORY: Handshake/")
                    .append(quiz.title().in(spoken.first()).replace("/", "//"))
                    .append("\n\n");
            ExportItem.of(quiz, order).forEach(this::question);
        }
        return out.toString();
    }

    private void question(ExportItem item) {
        Question.OfAuthor question = item.written();
        if (!question.hints().isEmpty()) {
            remarks.add(item.id(), NO_HINTS);
        }
        Optional<Stop.Question> numbers = item.original()
                .asEngineExercise()
                .map(EngineExercise::stop)
                .filter(stop -> stop.kind() == Step.Ask.Kind.NUMBERS);
        numbers.ifPresentOrElse(stop -> numbers(stop, item.original(), question.head()), () -> written(question));
    }

    private void written(Question.OfAuthor question) {
        switch (question) {
            case Question.OfOptions marked -> {
                if (marked.takesMany()) {
                    someRight(marked, marked.options());
                } else {
                    oneRight(marked, "", stem(marked.prompt()), marked.options());
                }
            }
            case Question.TrueFalse statement -> trueFalse(statement);
            case Question.Diagnose diagnose -> {
                oneRight(diagnose, "", printed(diagnose.prompt(), diagnose.output()), diagnose.causes());
                diagnose.next().ifPresent(next -> {
                    remarks.add(diagnose.id(), TWO_QUESTIONS);
                    oneRight(diagnose, ".next", stem(next.prompt()), next.options());
                });
            }
            case Question.FreeAnswer answer -> essay(answer);
        }
    }

    // ---- the kinds

    private void oneRight(Question question, String suffix, String stem, List<Option> options) {
        open(question, suffix, stem);
        for (Option option : options) {
            option(option, option.right() ? "=" : "~");
        }
        close();
        named(question, options);
    }

    /** Marking everything earns nothing. */
    private void someRight(Question question, List<Option> options) {
        long right = options.stream().filter(Option::right).count();
        open(question, "", stem(question.head().prompt()));
        for (Option option : options) {
            option(option, option.right() ? "~%" + share(right) + "%" : "~%-" + share(options.size() - right) + "%");
        }
        close();
        named(question, options);
    }

    /** A share of 100 as Moodle knows it: five decimals at most. */
    private static String share(long of) {
        String share = String.format(Locale.ROOT, "%.5f", 100.0 / of);
        return share.contains(".") ? share.replaceFirst("\\.?0+$", "") : share;
    }

    private void trueFalse(Question.TrueFalse statement) {
        List<Option> reasons = statement.reasons();
        Text why = reasons.stream()
                .filter(Option::right)
                .map(Option::why)
                .findFirst()
                .orElse(Text.same(""));
        head(statement, "");
        out.append(stem(statement.head().prompt())).append(statement.isTrue() ? "{TRUE" : "{FALSE");
        if (!why.ko().isEmpty()) {
            out.append('#').append(cell(why)).append('#').append(cell(why));
        }
        out.append("}\n\n");
        if (!statement.misconception().isEmpty()) {
            remarks.add(statement.id(), NO_NAMES);
        }
        if (!reasons.isEmpty()) {
            remarks.add(statement.id(), TWO_QUESTIONS);
            Text prompt = new Text(
                    "왜 그런가요? " + statement.head().prompt().ko(),
                    "Why? " + statement.head().prompt().en());
            oneRight(statement, ".reason", stem(prompt), reasons);
        }
    }

    private void numbers(Stop.Question stop, Question asked, Question.Head head) {
        remarks.add(asked.id(), TWO_QUESTIONS);
        String story = ScenarioText.before(stop.scene());
        number(asked, head, "seq", story, Seq.value(stop.segment().seq()));
        if (stop.segment().hasAck()) {
            number(asked, head, "ack", story, Seq.value(stop.segment().ack()));
        }
    }

    private void number(Question question, Question.Head head, String field, String story, long value) {
        head(question, "." + field);
        Text prompt =
                new Text(head.prompt().ko() + " " + field + "=?", head.prompt().en() + " " + field + "=?");
        out.append(printed(prompt, story)).append("{#").append(value).append(":0}\n\n");
    }

    private void essay(Question.FreeAnswer answer) {
        remarks.add(answer.id(), NO_MARKS);
        head(answer, "");
        StringBuilder ko = new StringBuilder(answer.model().ko());
        StringBuilder en = new StringBuilder(answer.model().en());
        for (Point point : answer.points()) {
            ko.append(point.must() ? "\n* " : "\n- ").append(point.says().ko());
            en.append(point.must() ? "\n* " : "\n- ").append(point.says().en());
        }
        out.append(stem(answer.head().prompt()))
                .append("{####")
                .append(cell(new Text(ko.toString(), en.toString())))
                .append("}\n\n");
    }

    // ---- their parts

    private void open(Question question, String suffix, String stem) {
        head(question, suffix);
        out.append(stem).append("{\n");
    }

    private void close() {
        out.append("}\n\n");
    }

    private void head(Question question, String suffix) {
        Question.Head head = question.head();
        out.append("// [id:").append(head.id()).append(suffix).append("]");
        out.append(" [tag:").append(head.topic()).append("]");
        out.append(" [tag:")
                .append(head.level().name().toLowerCase(Locale.ROOT))
                .append("]");
        head.cites().forEach(cite -> out.append(" [tag:").append(cite).append("]"));
        out.append('\n')
                .append("::")
                .append(GiftCells.escaped(head.id() + suffix))
                .append("::");
    }

    private void option(Option option, String mark) {
        out.append('\t')
                .append(mark)
                .append(cell(option.text()))
                .append('#')
                .append(cell(option.why()))
                .append('\n');
    }

    private void named(Question question, List<Option> options) {
        if (options.stream().anyMatch(o -> !o.misconception().isEmpty())) {
            remarks.add(question.id(), NO_NAMES);
        }
    }

    private String stem(Text prompt) {
        return cell(prompt);
    }

    /** What a tool printed keeps its columns. */
    private String printed(Text prompt, String output) {
        return "[html]" + GiftCells.escaped("<p>" + spans(prompt) + "</p><pre>" + GiftCells.html(output) + "</pre>");
    }

    /** Each text names its format: what it does not name it would take from the question, or from the site. */
    private String cell(Text text) {
        if (spoken == ExportLanguage.BOTH && !text.ko().equals(text.en())) {
            return "[html]" + GiftCells.escaped(spans(text).replace("\n", "<br>"));
        }
        return "[plain]" + GiftCells.escaped(text.in(spoken.first()));
    }

    private String spans(Text text) {
        if (spoken != ExportLanguage.BOTH || text.ko().equals(text.en())) {
            return GiftCells.html(text.in(spoken.first()));
        }
        return span(Lang.KO, text) + span(Lang.EN, text);
    }

    private static String span(Lang lang, Text text) {
        return "<span lang=\"" + lang.code() + "\" class=\"multilang\">" + GiftCells.html(text.in(lang)) + "</span>";
    }
}
