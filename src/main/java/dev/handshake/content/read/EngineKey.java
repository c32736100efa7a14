package dev.handshake.content.read;

import dev.handshake.content.shape.WholeNumber;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Scenario;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.judge.EngineJudge;
import dev.handshake.lesson.judge.Verdict;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The answer key of a choice, held to the engine: the author names the scenario that the question tells in words, and every
 * option that is a state or a segment is judged in it. The right one has to be right and no wrong one may be.
 */
final class EngineKey {
    private static final Pattern SEGMENT = Pattern.compile(
            "([A-Z]{3}(?:[,+/-][A-Z]{3})*)(?:[ ,(]+seq ?= ?(\\d{1,10}))?(?:[ ,]+ack ?= ?(\\d{1,10}))?\\)?");

    private final Findings findings;
    private final Stop.Question asked;

    private EngineKey(Findings findings, Stop.Question asked) {
        this.findings = findings;
        this.asked = asked;
    }

    /** Checks the options of this question, where it has {@code engine}. */
    static void check(YamlFields question, ScenarioReader scenarios, Findings findings, Span span) {
        Optional<YamlFields> engine = question.group("engine");
        if (engine.isEmpty()) {
            return;
        }
        stop(engine.get(), scenarios, span)
                .ifPresent(asked -> question.items("options").forEach(new EngineKey(findings, asked)::option));
        engine.get().done();
    }

    private static Optional<Stop.Question> stop(YamlFields engine, ScenarioReader scenarios, Span span) {
        boolean isState = !engine.has("from");
        String key = isState ? "of" : "from";
        engine.need(key);
        Step.Ask.Kind kind = isState ? Step.Ask.Kind.NEXT_STATE : Step.Ask.Kind.NEXT_SEGMENT;
        Optional<String> end = engine.choice(key);
        Step.Ask ask = new Step.Ask(
                kind, end.equals(Optional.of("server")) ? Side.SERVER : Side.CLIENT, Text.same(""), List.of());
        Optional<Scenario> scenario = scenarios.asked(engine, ask, span);
        return end.isEmpty()
                ? Optional.empty()
                : scenario.map(played -> played.ask(ask.kind(), ask.side(), ask.prompt(), ask.hints()));
    }

    private void option(Node option) {
        Optional<Node> text = option.value("text");
        boolean right = option.value("right")
                .flatMap(Node::asScalar)
                .filter(word -> word.text().equals("true"))
                .isPresent();
        Optional<Answer> answer = text.flatMap(this::answer);
        if (answer.isPresent()) {
            judge(EngineJudge.judge(asked, answer.get()), right, text.get().span());
        } else if (right && text.isPresent()) {
            findings.add(
                    ProblemCode.UNKNOWN_VALUE,
                    text.get().span(),
                    new Text(
                            "engine이 있는 문항의 맞는 보기는 상태의 이름이나 세그먼트여야 엔진이 확인할 수 있습니다.",
                            "With engine the right option is the name of a state or a segment, so that the engine can judge"
                                    + " it."),
                    Text.same(expected()));
        }
    }

    private void judge(Verdict verdict, boolean right, Span span) {
        if (verdict.right() == right) {
            return;
        }
        Rule why = asked.step().why();
        Text said = right
                ? new Text("엔진의 답: " + expected() + "\n" + why.ko(), "The engine says " + expected() + ".\n" + why.en())
                : new Text(
                        "오답으로 적혀 있지만 엔진은 이것도 맞다고 합니다.\n" + verdict.rule().ko(),
                        "It is written as wrong, and the engine says that it is right.\n"
                                + verdict.rule().en());
        ProblemCode code = right ? ProblemCode.KEY_REFUTED : ProblemCode.LEGAL_DISTRACTOR;
        findings.add(
                code,
                code.severity(),
                span,
                said,
                right ? why.section() : verdict.rule().section(),
                right
                        ? Text.same(expected())
                        : new Text("이 보기를 바꾸거나 질문을 좁혀 주세요.", "Change this option, or ask more narrowly."));
    }

    private String expected() {
        return asked.kind() == Step.Ask.Kind.NEXT_STATE
                ? asked.state().name()
                : asked.segment().toString();
    }

    private Optional<Answer> answer(Node text) {
        return switch (text) {
            case Node.Scalar words -> answer(words.text().strip());
            case Node.Mapping languages ->
                languages.entries().stream()
                        .flatMap(entry -> entry.value().asScalar().stream())
                        .flatMap(words -> answer(words.text().strip()).stream())
                        .findFirst();
            case Node.Sequence list -> Optional.empty();
        };
    }

    private Optional<Answer> answer(String words) {
        if (asked.kind() == Step.Ask.Kind.NEXT_STATE) {
            return Arrays.stream(State.values())
                    .filter(state -> state.name().equals(words.replace('-', '_')))
                    .findFirst()
                    .map(Answer.Is::new);
        }
        Matcher segment = SEGMENT.matcher(words);
        return segment.matches() ? sends(segment).map(Answer.Sends::new) : Optional.empty();
    }

    /** The segment as far as it is written; what is not, is as the engine has it. */
    private Optional<Segment> sends(Matcher written) {
        int bits = 0;
        for (String name : written.group(1).split("[,+/-]")) {
            Optional<Flag> flag = Arrays.stream(Flag.values())
                    .filter(each -> each.name().equals(name))
                    .findFirst();
            if (flag.isEmpty()) {
                return Optional.empty();
            }
            bits |= flag.get().bit();
        }
        Segment engine = asked.segment();
        int seq = number(written.group(2), engine.seq());
        int ack = (bits & Flag.ACK.bit()) == 0 ? 0 : number(written.group(3), engine.ack());
        return Optional.of(new Segment(bits, seq, ack, engine.length(), engine.window()));
    }

    private static int number(String typed, int otherwise) {
        OptionalLong number = typed == null ? OptionalLong.empty() : WholeNumber.of(typed, 0, WholeNumber.SEQ_MAX);
        return number.isPresent() ? (int) number.getAsLong() : otherwise;
    }
}
