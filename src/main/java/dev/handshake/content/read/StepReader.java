package dev.handshake.content.read;

import dev.handshake.content.shape.CallWords;
import dev.handshake.content.shape.CommonShapes;
import dev.handshake.content.shape.LessonShapes;
import dev.handshake.content.shape.Shape;
import dev.handshake.content.shape.WholeNumber;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Severity;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Text;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the steps of a lesson. A step is a mapping with one verb: {@code say do ask wire timer check now}. */
final class StepReader {
    private static final List<String> SIDES = CommonShapes.SIDE.words();
    private static final List<String> OPS = LessonShapes.WIRE_WORDS.first();
    private static final List<String> TIMERS =
            List.copyOf(LessonShapes.TIMER_WORDS.second().keySet());
    private static final List<String> KINDS = LessonShapes.ASKED.words();

    private final Findings findings;
    private final TextReader texts;

    private final Shape.Kinds shape;
    private final List<String> verbs;

    /** {@code shape} has the verbs that may stand here. */
    StepReader(Findings findings, TextReader texts, Shape.Kinds shape) {
        this.shape = shape;
        this.verbs = shape.deciding();
        this.findings = findings;
        this.texts = texts;
    }

    /** The step, or empty, with a problem, where it cannot be told what is meant. */
    Optional<LessonScript.Placed> read(Node node) {
        Optional<YamlFields> fields = YamlFields.of(node, shape, findings);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        List<String> found = verbs.stream().filter(fields.get()::has).toList();
        if (found.size() != 1) {
            reportVerbs(fields.get(), found);
            return Optional.empty();
        }
        Optional<LessonScript.Placed> step = step(found.get(0), fields.get());
        fields.get().done();
        return step;
    }

    private void reportVerbs(YamlFields fields, List<String> found) {
        if (found.size() > 1) {
            findings.add(
                    ProblemCode.UNKNOWN_KEY,
                    fields.keySpan(found.get(1)),
                    new Text(
                            "한 단계에 동사가 둘입니다: " + String.join(", ", found),
                            "Two verbs in one step: " + String.join(", ", found)),
                    new Text("앞에 '- '를 붙여 다음 단계로 나눠 주세요.", "Make two steps of them: begin the second with '- '."));
            return;
        }
        fields.onlyDeciding();
        if (fields.entries().isEmpty()) {
            fields.need(verbs.get(0));
        }
        fields.done();
    }

    private Optional<LessonScript.Placed> step(String verb, YamlFields fields) {
        if (verb.equals("say")) {
            Node node = fields.node(verb).orElseThrow();
            int most = fields.text(verb).rows();
            return texts.read(node).map(text -> {
                texts.checkRows(text, node.span(), most, new Text("say를 둘로 나눠 주세요.", "Make two say steps of it."));
                return placed(new Step.Say(text), node.span());
            });
        }
        if (verb.equals("now")) {
            return fields.group(verb).map(this::now);
        }
        Optional<Node.Scalar> words = fields.scalar(verb);
        if (words.isEmpty()) {
            fields.told("hints");
            return Optional.empty();
        }
        return switch (verb) {
            case "do" -> call(words.get());
            case "wire" -> wire(words.get(), fields);
            case "timer" -> timer(words.get());
            case "check" ->
                Optional.of(
                        placed(new Step.Check(words.get().text()), words.get().span()));
            default -> ask(words.get(), fields);
        };
    }

    private LessonScript.Placed now(YamlFields fields) {
        Map<Side, State> states = new EnumMap<>(Side.class);
        Map<Side, Span> claims = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            String word = SIDES.get(side.ordinal());
            fields.choice(word).ifPresent(name -> {
                states.put(side, State.valueOf(name));
                claims.put(side, fields.node(word).orElseThrow().span());
            });
        }
        fields.done();
        return new LessonScript.Placed(new Step.Now(states), fields.span(), claims);
    }

    private Optional<LessonScript.Placed> call(Node.Scalar words) {
        String[] parts = words.text().split(" +", 2);
        Optional<Side> side = side(parts[0], words);
        if (side.isEmpty()) {
            return Optional.empty();
        }
        String call = parts.length == 2 ? parts[1].replaceAll(" +", " ") : "";
        Optional<Step> step = CallWords.step(side.get(), call);
        if (step.isEmpty()) {
            reportCall(words, parts[0], call);
        }
        return step.map(s -> placed(s, words.span()));
    }

    private void reportCall(Node.Scalar words, String side, String call) {
        String name = call.split(" ", 2)[0];
        if (!CallWords.NAMES.contains(name)) {
            YamlFields.unknownValue(after(words, side), name, CallWords.NAMES, findings);
            return;
        }
        String right = name.equals("send") ? "send 10" : name;
        findings.add(
                ProblemCode.UNKNOWN_VALUE,
                words.span(),
                new Text(
                        "send에는 바이트 수(1-65535), connect에는 ISN(0-4294967295)을 붙일 수 있고 나머지는 혼자 씁니다.",
                        "send takes a number of octets (1-65535), connect may take an ISN; the others stand alone."),
                Text.same("do: " + side + " " + right));
    }

    private Optional<LessonScript.Placed> wire(Node.Scalar words, YamlFields fields) {
        String[] parts = words.text().split(" +", 2);
        if (!OPS.contains(parts[0])) {
            YamlFields.unknownValue(words.part(0, parts[0].length()), parts[0], OPS, findings);
            return Optional.empty();
        }
        OptionalLong number = parts.length == 1
                ? OptionalLong.of(Step.Wire.NEXT)
                : WholeNumber.of(parts[1], 1, LessonShapes.MOST_SEGMENTS);
        if (number.isEmpty()) {
            findings.add(
                    ProblemCode.NOT_A_NUMBER,
                    after(words, parts[0]),
                    new Text(
                            "세그먼트 번호가 아닙니다: " + Findings.quoted(parts[1]),
                            "Not the number of a segment: " + Findings.quoted(parts[1])),
                    Text.same("wire: " + parts[0] + " 2"));
        }
        Step.Wire.Op op = Step.Wire.Op.values()[OPS.indexOf(parts[0])];
        boolean delaysAck = op == Step.Wire.Op.DELIVER && fields.choice("ack").isPresent();
        return number.isEmpty()
                ? Optional.empty()
                : Optional.of(placed(new Step.Wire(op, (int) number.getAsLong(), delaysAck), words.span()));
    }

    private Optional<LessonScript.Placed> timer(Node.Scalar words) {
        String[] parts = words.text().split(" +", 2);
        Optional<Side> side = side(parts[0], words);
        if (side.isEmpty()) {
            return Optional.empty();
        }
        String name = parts.length == 2 ? parts[1] : "";
        if (!TIMERS.contains(name)) {
            YamlFields.unknownValue(after(words, parts[0]), name, TIMERS, findings);
            return Optional.empty();
        }
        List<Event.Timer> timers = List.of(Event.Timer.RTO, Event.Timer.USER_TIMEOUT, Event.Timer.TIME_WAIT);
        return Optional.of(placed(new Step.Timer(side.get(), timers.get(TIMERS.indexOf(name))), words.span()));
    }

    private Optional<LessonScript.Placed> ask(Node.Scalar words, YamlFields fields) {
        Text prompt = fields.node("prompt").flatMap(texts::read).orElse(Text.same(""));
        List<Text> hints = HintsReader.read(fields, words.span(), texts, findings, Severity.ERROR);
        Optional<String> kind = fields.choice("ask");
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Step.Ask.Kind asked = Step.Ask.Kind.values()[KINDS.indexOf(kind.get())];
        String key = asked == Step.Ask.Kind.NEXT_STATE ? "of" : "from";
        Optional<Side> side = fields.choice(key).map(name -> Side.values()[SIDES.indexOf(name)]);
        return side.map(s -> placed(new Step.Ask(asked, s, prompt, hints), words.span()));
    }

    private Optional<Side> side(String name, Node.Scalar words) {
        int at = SIDES.indexOf(name);
        if (at < 0) {
            YamlFields.unknownValue(words.part(0, name.length()), name, SIDES, findings);
            return Optional.empty();
        }
        return Optional.of(Side.values()[at]);
    }

    /** The place of what stands behind the first word. */
    private static Span after(Node.Scalar words, String first) {
        String text = words.text();
        int from = first.length();
        while (from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        return words.part(from, text.length());
    }

    private static LessonScript.Placed placed(Step step, Span span) {
        return new LessonScript.Placed(step, span, Map.of());
    }
}
