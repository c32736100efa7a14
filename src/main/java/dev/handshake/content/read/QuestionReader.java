package dev.handshake.content.read;

import dev.handshake.content.shape.CommonShapes;
import dev.handshake.content.shape.Shape;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Severity;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.Ends;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.QuestionKind;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.judge.ClaimedTrace;
import dev.handshake.tcp.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads one question of a quiz. */
final class QuestionReader {
    private static final List<String> SIDES = CommonShapes.SIDE.words();
    private static final Text NO_PROMPT = Text.same("");

    /**
     * What a question takes from its quiz.
     *
     * @param id of the quiz
     */
    record Defaults(String id, String topic, Level level) {}

    private final Findings findings;
    private final TextReader texts;
    private final Defaults quiz;
    private final List<String> topics;
    private final OptionReader options;
    private final ScenarioReader scenarios;
    private final List<Mention> mentions;
    private final Map<String, Span> places;

    /** {@code mentions} hears of everything that questions name elsewhere, {@code places} of where their points stand. */
    QuestionReader(
            Findings findings,
            TextReader texts,
            Defaults quiz,
            KnownCourse course,
            List<Mention> mentions,
            Map<String, Span> places) {
        this.findings = findings;
        this.texts = texts;
        this.quiz = quiz;
        this.topics = course.topics();
        this.options = new OptionReader(findings, texts);
        this.scenarios = new ScenarioReader(findings, texts, course);
        this.mentions = mentions;
        this.places = places;
    }

    /** The question with this id in its quiz, or empty, with problems, where nothing can be made of it. */
    Optional<Question> read(YamlFields fields, String id, Span span) {
        Optional<QuestionKind> type = fields.choice("type").map(QuestionKind::of);
        if (type.isEmpty()) {
            // Which keys it may have depends on its type.
            if (!fields.has("type")) {
                fields.anything();
                fields.done();
            }
            return Optional.empty();
        }
        Optional<Question> question = question(type.get(), fields, head(type.get(), fields, id, span), span);
        fields.done();
        return question;
    }

    private Question.Head head(QuestionKind type, YamlFields fields, String id, Span span) {
        String topic = fields.named("topic", topics).orElse(quiz.topic());
        Level level = Heading.level(fields).orElse(quiz.level());
        List<String> cites = Heading.cites(fields, findings);
        List<Text> hints = type.isHinted()
                ? HintsReader.read(fields, span, texts, findings, Severity.WARNING)
                : HintsReader.read(fields, texts);
        return new Question.Head(
                quiz.id() + "/" + id,
                topic,
                level,
                cites,
                texts.of(fields, "prompt").orElse(NO_PROMPT),
                hints);
    }

    private Optional<Question> question(QuestionKind type, YamlFields fields, Question.Head head, Span span) {
        return switch (type) {
            case CHOICE -> {
                List<Option> read = options(fields, "options", head);
                EngineKey.check(fields, scenarios, findings, span);
                yield Optional.of(new Question.Choice(head, read, fields.flag("fixed_order")));
            }
            case CHOICES ->
                Optional.of(new Question.Choices(
                        head,
                        options.read(fields, "options", OptionReader.Key.SOME_RIGHT, misconceptions(head)),
                        fields.flag("fixed_order")));
            case TRUE_FALSE -> Optional.of(trueFalse(fields, head));
            case STATE -> asked(fields, head, Step.Ask.Kind.NEXT_STATE, "of", span);
            case SEGMENT -> asked(fields, head, Step.Ask.Kind.NEXT_SEGMENT, "from", span);
            case NUMBERS -> asked(fields, head, Step.Ask.Kind.NUMBERS, "from", span);
            case ORDER -> scenarios.ordered(fields, span).map(scenario -> new Question.Order(head, scenario));
            case SPOT_ERROR -> spotError(fields, head);
            case DIAGNOSE -> diagnose(fields, head);
            case ANSWER -> new AnswerReader(findings, texts, mentions, places).read(fields, head);
        };
    }

    private List<Option> options(YamlFields fields, String name, Question.Head head) {
        return options.read(fields, name, OptionReader.Key.ONE_RIGHT, misconceptions(head));
    }

    private Consumer<Node.Scalar> misconceptions(Question.Head head) {
        return id -> mentions.add(new Mention(Mention.Kind.MISCONCEPTION, id.text(), head.id(), id.span()));
    }

    private Question trueFalse(YamlFields fields, Question.Head head) {
        boolean isTrue = fields.flag("answer");
        Optional<Node.Scalar> misconception = fields.scalar("misconception");
        misconception.ifPresent(misconceptions(head));
        List<Option> reasons = fields.has("reasons") ? options(fields, "reasons", head) : List.of();
        return new Question.TrueFalse(
                head, isTrue, misconception.map(Node.Scalar::text).orElse(""), reasons);
    }

    private Optional<Question> asked(YamlFields fields, Question.Head head, Step.Ask.Kind kind, String key, Span span) {
        Optional<Side> side = fields.choice(key).map(name -> Side.values()[SIDES.indexOf(name)]);
        Step.Ask ask = new Step.Ask(kind, side.orElse(Side.CLIENT), head.prompt(), head.hints());
        Optional<Question> question = scenarios
                .asked(
                        fields,
                        ask,
                        side.isEmpty() ? span : fields.node(key).orElseThrow().span())
                .map(scenario -> switch (kind) {
                    case NEXT_STATE -> new Question.StateOf(head, scenario, ask.side());
                    case NEXT_SEGMENT -> new Question.SegmentFrom(head, scenario, ask.side());
                    case NUMBERS -> new Question.NumbersFrom(head, scenario, ask.side());
                });
        return side.isEmpty() ? Optional.empty() : question;
    }

    private Optional<Question> spotError(YamlFields fields, Question.Head head) {
        Ends ends = EndsReader.read(fields);
        Optional<Node.Sequence> trace = fields.sequence("trace");
        List<Node.Scalar> typed = fields.words("trace");
        ClaimReader reader = new ClaimReader(findings);
        List<Question.SpotError.Line> lines = new ArrayList<>();
        typed.forEach(line -> reader.read(line).ifPresent(lines::add));
        List<Option> reasons = options(fields, "reasons", head);
        if (trace.isEmpty() || lines.size() < trace.get().items().size()) {
            return Optional.empty();
        }
        Span span = fields.keySpan("trace");
        Shape.ListOf form = fields.list("trace");
        if (lines.size() < form.least() || lines.size() > form.most()) {
            findings.add(
                    ProblemCode.SEGMENT_COUNT,
                    span,
                    new Text(
                            "trace가 " + lines.size() + "줄입니다. " + form.least() + "줄부터 " + form.most() + "줄까지 씁니다.",
                            "Lines: " + lines.size() + "; a trace has " + form.least() + " to " + form.most() + "."),
                    Problem.NO_FIX);
        } else if (ClaimedTrace.refused(ends, lines).isEmpty()) {
            findings.add(
                    ProblemCode.NOTHING_REFUSED,
                    span,
                    new Text(
                            "줄마다 도착한 뒤에 다음 줄이 나간다고 보면, 모든 줄이 일어날 수 있습니다.",
                            "With each line delivered before the next one leaves, all of them can happen."),
                    new Text("한 줄의 플래그나 번호를 틀리게 바꿔 주세요.", "Make the flags or a number of one line wrong."));
        } else {
            ClaimedTrace.secondRefused(ends, lines)
                    .ifPresent(second -> secondRefused(
                            typed.get(ClaimedTrace.refused(ends, lines).orElseThrow()), typed.get(second)));
        }
        return Optional.of(new Question.SpotError(head, ends, lines, reasons));
    }

    /** Whoever names the second one would be told to be wrong. */
    private void secondRefused(Node.Scalar first, Node.Scalar second) {
        int line = first.span().line();
        String said = Findings.quoted(first.text());
        findings.add(
                ProblemCode.SECOND_REFUSED,
                second.span(),
                new Text(
                        line + "번째 줄을 어떻게 고쳐도 이 줄은 일어날 수 없습니다. " + line + "번째 줄: " + said,
                        "Line " + line + " cannot happen, and however it is mended this line cannot either. Line "
                                + line + ": " + said),
                new Text("이 줄을 맞게 고치거나 trace에서 빼 주세요.", "Correct this line, or end the trace before it."));
    }

    private Optional<Question> diagnose(YamlFields fields, Question.Head head) {
        Optional<Node.Scalar> output = fields.scalar("output");
        output.ifPresent(o -> ToolOutput.check(o, findings));
        List<Option> causes = options(fields, "options", head);
        Optional<YamlFields> next = fields.group("next");
        Optional<Question.Diagnose.Command> command = next.map(part -> {
            Text prompt = texts.of(part, "prompt").orElse(NO_PROMPT);
            List<Option> commands = options(part, "options", head);
            part.done();
            return new Question.Diagnose.Command(prompt, commands);
        });
        return output.map(o -> new Question.Diagnose(head, texts.printed(o), causes, command));
    }
}
