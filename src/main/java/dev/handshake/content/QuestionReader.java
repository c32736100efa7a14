package dev.handshake.content;

import dev.handshake.lesson.Beat;
import dev.handshake.lesson.ClaimedTrace;
import dev.handshake.lesson.Ends;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Text;
import dev.handshake.tcp.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads one question of a quiz. */
final class QuestionReader {
    static final List<String> TOPICS = List.of(
            "opening",
            "closing",
            "time-wait",
            "close-wait",
            "rst",
            "numbers",
            "sockets",
            "security",
            "modern",
            "diagnose",
            "basics");
    private static final List<String> TYPES =
            Arrays.stream(Type.values()).map(Type::word).toList();
    private static final List<String> SIDES = List.of("client", "server");
    private static final Text NO_PROMPT = Text.same("");
    private static final int MOST_PROMPT_ROWS = 6;
    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES = 12;

    /** The kinds of question, as they are written. */
    private enum Type {
        CHOICE,
        CHOICES,
        TRUE_FALSE,
        STATE,
        SEGMENT,
        NUMBERS,
        ORDER,
        SPOT_ERROR,
        DIAGNOSE,
        ANSWER;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The engine asks in its own words where the author has none. */
        boolean needsPrompt() {
            return this == CHOICE || this == CHOICES || this == TRUE_FALSE || this == DIAGNOSE || this == ANSWER;
        }

        /** A statement has two answers and free text has none to choose from: a hint would give it away. */
        boolean needsHints() {
            return this != TRUE_FALSE && this != ANSWER;
        }
    }

    /**
     * What a question takes from its quiz.
     *
     * @param id of the quiz
     */
    record Defaults(String id, String topic, Level level) {}

    private final Findings findings;
    private final Texts texts;
    private final Defaults quiz;
    private final OptionReader options;
    private final ScenarioReader scenarios;
    private final List<Mention> mentions;
    private final Map<String, Span> places;

    /** {@code mentions} hears of everything that questions name elsewhere, {@code places} of where their points stand. */
    QuestionReader(
            Findings findings,
            Texts texts,
            Defaults quiz,
            Playable playable,
            List<Mention> mentions,
            Map<String, Span> places) {
        this.findings = findings;
        this.texts = texts;
        this.quiz = quiz;
        this.options = new OptionReader(findings, texts);
        this.scenarios = new ScenarioReader(findings, texts, playable);
        this.mentions = mentions;
        this.places = places;
    }

    /** The question with this id, or empty, with problems, where nothing can be made of it. */
    Optional<Question> read(Fields fields, Node.Scalar id) {
        Optional<Type> type = fields.requiredScalar("type", "choice")
                .flatMap(s -> fields.choice(s, TYPES))
                .map(word -> Type.values()[TYPES.indexOf(word)]);
        if (type.isEmpty()) {
            // Which keys it may have depends on its type.
            if (!fields.has("type")) {
                fields.allow(fields.entries().stream().map(e -> e.key().text()).toArray(String[]::new));
                fields.done();
            }
            return Optional.empty();
        }
        Optional<Question> question = question(type.get(), fields, head(type.get(), fields, id), id.span());
        fields.done();
        return question;
    }

    private Question.Head head(Type type, Fields fields, Node.Scalar id) {
        String topic =
                fields.scalar("topic").flatMap(s -> fields.choice(s, TOPICS)).orElse(quiz.topic());
        Level level = Heading.level(fields, fields.scalar("level")).orElse(quiz.level());
        List<String> cites = Heading.cites(fields, findings);
        Optional<Node> prompt =
                type.needsPrompt() ? fields.required("prompt", "{ko: ..., en: ...}") : fields.node("prompt");
        List<Text> hints = type.needsHints()
                ? Hints.read(fields, id.span(), texts, findings, Severity.WARNING)
                : Hints.read(fields, texts);
        return new Question.Head(
                quiz.id() + "/" + id.text(),
                topic,
                level,
                cites,
                prompt.flatMap(n -> texts.readRows(n, MOST_PROMPT_ROWS)).orElse(NO_PROMPT),
                hints);
    }

    private Optional<Question> question(Type type, Fields fields, Question.Head head, Span span) {
        return switch (type) {
            case CHOICE ->
                Optional.of(new Question.Choice(head, options(fields, "options", head), fields.flag("fixed_order")));
            case CHOICES ->
                Optional.of(new Question.Choices(
                        head,
                        options.read(fields, "options", OptionReader.Key.SOME_RIGHT, misconceptions(head)),
                        fields.flag("fixed_order")));
            case TRUE_FALSE -> Optional.of(trueFalse(fields, head));
            case STATE -> asked(fields, head, Beat.Ask.Kind.NEXT_STATE, "of", span);
            case SEGMENT -> asked(fields, head, Beat.Ask.Kind.NEXT_SEGMENT, "from", span);
            case NUMBERS -> asked(fields, head, Beat.Ask.Kind.NUMBERS, "from", span);
            case ORDER -> scenarios.ordered(fields, span).map(scenario -> new Question.Order(head, scenario));
            case SPOT_ERROR -> spotError(fields, head);
            case DIAGNOSE -> diagnose(fields, head);
            case ANSWER -> new AnswerReader(findings, texts, mentions, places).read(fields, head);
        };
    }

    private List<Option> options(Fields fields, String name, Question.Head head) {
        return options.read(fields, name, OptionReader.Key.ONE_RIGHT, misconceptions(head));
    }

    private Consumer<Node.Scalar> misconceptions(Question.Head head) {
        return id -> mentions.add(new Mention(Mention.Kind.MISCONCEPTION, id.text(), head.id(), id.span()));
    }

    private Question trueFalse(Fields fields, Question.Head head) {
        fields.required("answer", "true");
        boolean isTrue = fields.flag("answer");
        Optional<Node.Scalar> misconception = fields.scalar("misconception");
        misconception.ifPresent(misconceptions(head));
        List<Option> reasons = List.of();
        if (fields.has("reasons")) {
            reasons = options(fields, "reasons", head);
        } else {
            fields.allow("reasons");
        }
        return new Question.TrueFalse(
                head, isTrue, misconception.map(Node.Scalar::text).orElse(""), reasons);
    }

    private Optional<Question> asked(Fields fields, Question.Head head, Beat.Ask.Kind kind, String key, Span span) {
        Optional<Node.Scalar> end = fields.requiredScalar(key, "client");
        Optional<Side> side = end.flatMap(s -> fields.choice(s, SIDES)).map(name -> Side.values()[SIDES.indexOf(name)]);
        Beat.Ask ask = new Beat.Ask(kind, side.orElse(Side.CLIENT), head.prompt(), head.hints());
        Optional<Question> question = scenarios
                .asked(fields, ask, side.isEmpty() ? span : end.orElseThrow().span())
                .map(scenario -> switch (kind) {
                    case NEXT_STATE -> new Question.StateOf(head, scenario, ask.side());
                    case NEXT_SEGMENT -> new Question.SegmentFrom(head, scenario, ask.side());
                    case NUMBERS -> new Question.NumbersFrom(head, scenario, ask.side());
                });
        return side.isEmpty() ? Optional.empty() : question;
    }

    private Optional<Question> spotError(Fields fields, Question.Head head) {
        Ends ends = EndsReader.read(fields, findings);
        Optional<Node> trace = fields.required("trace", "[client SYN seq=100, ...]");
        List<Node.Scalar> typed = fields.words("trace");
        ClaimReader reader = new ClaimReader(findings);
        List<Question.SpotError.Line> lines = new ArrayList<>();
        typed.forEach(line -> reader.read(line).ifPresent(lines::add));
        List<Option> reasons = options(fields, "reasons", head);
        if (!(trace.isPresent() && trace.get() instanceof Node.Sequence list)
                || lines.size() < list.items().size()) {
            return Optional.empty();
        }
        Span span = fields.keySpan("trace");
        if (lines.size() < FEWEST_LINES || lines.size() > MOST_LINES) {
            findings.add(
                    Code.SEGMENT_COUNT,
                    span,
                    new Text(
                            "trace가 " + lines.size() + "줄입니다. " + FEWEST_LINES + "줄부터 " + MOST_LINES + "줄까지 씁니다.",
                            "Lines: " + lines.size() + "; a trace has " + FEWEST_LINES + " to " + MOST_LINES + "."),
                    Problem.NO_FIX);
        } else if (ClaimedTrace.refused(ends, lines).isEmpty()) {
            findings.add(
                    Code.NOTHING_REFUSED,
                    span,
                    new Text(
                            "줄마다 도착한 뒤에 다음 줄이 나간다고 보면, 모든 줄이 일어날 수 있습니다.",
                            "With each line delivered before the next one leaves, all of them can happen."),
                    new Text("한 줄의 플래그나 번호를 틀리게 바꿔 주세요.", "Make the flags or a number of one line wrong."));
        }
        return Optional.of(new Question.SpotError(head, ends, lines, reasons));
    }

    private Optional<Question> diagnose(Fields fields, Question.Head head) {
        Optional<Node.Scalar> output = fields.requiredScalar("output", "|\n  $ ss -tn");
        output.ifPresent(o -> ToolOutput.check(o, findings));
        List<Option> causes = options(fields, "options", head);
        Optional<Fields> next = fields.node("next").flatMap(n -> Fields.of(n, findings));
        Optional<Question.Diagnose.Command> command = next.map(part -> {
            Text prompt = part.required("prompt", "{ko: ..., en: ...}")
                    .flatMap(n -> texts.readRows(n, MOST_PROMPT_ROWS))
                    .orElse(NO_PROMPT);
            List<Option> commands = options(part, "options", head);
            part.done();
            return new Question.Diagnose.Command(prompt, commands);
        });
        return output.map(o -> new Question.Diagnose(head, texts.printed(o), causes, command));
    }
}
