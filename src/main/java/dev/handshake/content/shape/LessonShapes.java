package dev.handshake.content.shape;

import static dev.handshake.content.shape.CommonShapes.listOf;
import static dev.handshake.content.shape.Key.optional;
import static dev.handshake.content.shape.Key.required;

import dev.handshake.lesson.Step;
import dev.handshake.tcp.State;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lessons, and the steps that they are made of. */
public final class LessonShapes {
    /** Every stop of a lesson keeps its story: the longest is a tenth of this. */
    static final int MOST_STEPS = 300;

    /** No story has more segments. */
    public static final int MOST_SEGMENTS = 10_000;

    /** What may happen on the wire. */
    public static final Shape.Phrase WIRE_WORDS = new Shape.Phrase(
            Arrays.stream(Step.Wire.Op.values())
                    .map(op -> op.name().toLowerCase(Locale.ROOT))
                    .toList(),
            Map.of(),
            Shape.Behind.may(new Shape.Number(1, MOST_SEGMENTS), 2));

    /** Whose program, and which call. */
    public static final Shape.Phrase CALL_WORDS =
            new Shape.Phrase(CommonShapes.SIDE.words(), calls(), Shape.Behind.NOTHING);

    /** Whose timer, and which. */
    public static final Shape.Phrase TIMER_WORDS = new Shape.Phrase(
            CommonShapes.SIDE.words(), named("retransmission", "user-timeout", "2msl"), Shape.Behind.NOTHING);

    /** What a lesson may ask. */
    public static final Shape.OneOf ASKED = new Shape.OneOf(List.of("next-segment", "next-state", "numbers"));

    private static final Key SAY = required(
            "say",
            new Shape.Words(6),
            "읽고 넘어가는 설명입니다. 74칸 너비에서 여섯 줄까지입니다.",
            "Something to read before going on: six rows at most, 74 columns wide.",
            "{ko: 서버는 기다립니다., en: The server waits.}");
    private static final Key DO = required(
            "do",
            CALL_WORDS,
            "한쪽 프로그램이 하는 소켓 호출입니다. send 뒤의 수는 보내는 바이트 수이고, connect 뒤의 수는 ends와 다른 ISN입니다. "
                    + "shutdown은 shutdown()으로, close는 close()로 표시되고 둘 다 RFC의 CLOSE입니다. crash는 전원이 꺼진 것입니다.",
            "A socket call of one end's program. The number behind send is how many bytes, the one behind connect an "
                    + "ISN in place of that in ends. shutdown and close both are the RFC's CLOSE and are shown as they "
                    + "are written; crash is a power cut.",
            "client connect");
    private static final Key WIRE = required(
            "wire",
            WIRE_WORDS,
            "전송 중인 다음 세그먼트에 일어나는 일입니다. 뒤에 번호를 적으면 그 세그먼트입니다.",
            "What happens to the next segment in flight; with a number behind it, to that segment.",
            "deliver");
    private static final Key ACK = optional(
            "ack",
            new Shape.OneOf(List.of("delayed")),
            "delayed이면 받은 쪽이 ACK를 바로 보내지 않고 미룹니다.",
            "With delayed the receiver holds its ACK back.",
            "delayed");
    private static final Key TIMER = required(
            "timer", TIMER_WORDS, "한쪽의 타이머가 만료되는 이벤트입니다.", "A timer of one end runs out.", "server retransmission");
    private static final Key CHECK = required(
            "check",
            CommonShapes.ANY_WORD,
            "문제집의 문항 하나를 여기서 묻습니다. 문제집 id/문항 id처럼 슬래시(/)로 이어 적습니다.",
            "Asks a question of a quiz here: the quiz, a slash, the question.",
            "time-wait/who");
    private static final Key NOW = required(
            "now",
            new Shape.Keys(List.of(state("client"), state("server"))),
            "여기서 양 끝이 어떤 상태인지 적습니다. 엔진이 계산한 상태와 다르면 오류입니다.",
            "The author's claim about the states here; the engine checks it.",
            "{client: SYN_SENT, server: LISTEN}");
    private static final Key ASK = required(
            "ask",
            ASKED,
            "바로 앞의 do, wire, timer에서 무엇이 나오는지 묻습니다. 정답은 엔진이 알므로 적지 않습니다.",
            "Asks what the last do, wire or timer leads to. The engine knows the answer, so none is written.",
            "next-segment");

    /** On whose segment a question is. */
    static final Key FROM =
            required("from", CommonShapes.SIDE, "어느 쪽이 보내는 세그먼트를 묻는지입니다.", "Whose segment is asked for.", "client");
    /** On whose state a question is. */
    static final Key OF = required("of", CommonShapes.SIDE, "어느 쪽의 상태를 묻는지입니다.", "Whose state is asked for.", "client");

    private static final Key PROMPT = optional(
            "prompt",
            new Shape.Words(Shape.ANY_NUMBER),
            "질문입니다. 없으면 프로그램이 스스로 묻습니다.",
            "The question; without it the program asks in its own words.",
            "{ko: \"다음 세그먼트는 무엇인가요?\", en: \"Which segment comes next?\"}");
    private static final Key HINTS = required(
            "hints",
            new Shape.ListOf(new Shape.Words(Shape.ANY_NUMBER), 2, Shape.ANY_NUMBER),
            "두 개 이상의 힌트입니다. 첫 번째는 규칙이나 필드를 묻고, 두 번째는 답을 빼고 한 단계를 풀어 보여 줍니다.",
            "Two hints or more. The first asks about the rule or the field, the second works one step, without the answer.",
            "[{ko: ..., en: ...}, {ko: ..., en: ...}]");

    private static final Shape.Kinds ASKS = new Shape.Kinds(List.of(
            new Shape.Kind("ask", "next-segment", new Shape.Keys(List.of(ASK, FROM, PROMPT, HINTS))),
            new Shape.Kind("ask", "next-state", new Shape.Keys(List.of(ASK, OF, PROMPT, HINTS))),
            new Shape.Kind("ask", "numbers", new Shape.Keys(List.of(ASK, FROM, PROMPT, HINTS)))));
    private static final Shape.Kinds WIRES = new Shape.Kinds(List.of(
            new Shape.Kind("wire", "deliver", new Shape.Keys(List.of(WIRE, ACK))),
            new Shape.Kind("wire", "", alone(WIRE))));

    /** A step of a lesson: one verb, and what belongs to it. */
    public static final Shape.Kinds STEP = new Shape.Kinds(List.of(
            new Shape.Kind("say", "", alone(SAY)),
            new Shape.Kind("do", "", alone(DO)),
            new Shape.Kind("ask", "", ASKS),
            new Shape.Kind("wire", "", WIRES),
            new Shape.Kind("timer", "", alone(TIMER)),
            new Shape.Kind("check", "", alone(CHECK)),
            new Shape.Kind("now", "", alone(NOW))));

    /** A step of a question: nothing to read, nothing asked. */
    public static final Shape.Kinds MOVE = new Shape.Kinds(List.of(
            new Shape.Kind("do", "", alone(DO)),
            new Shape.Kind("wire", "", WIRES),
            new Shape.Kind("timer", "", alone(TIMER)),
            new Shape.Kind("now", "", alone(NOW))));

    static final Shape.Keys LESSON = new Shape.Keys(List.of(
            CommonShapes.SCHEMA,
            CommonShapes.LANGUAGE,
            CommonShapes.FILE_ID,
            optional(
                    "station",
                    new Shape.Name(Shape.Name.Kind.STATION),
                    "이 레슨이 속하는 station입니다. course.yml에 없는 이름을 적으면 새 station이 하나 생깁니다.",
                    "The station of this lesson. A name that course.yml does not have makes a station of its own.",
                    "opening"),
            optional(
                            "order",
                            new Shape.Number(0, 9_999),
                            "station 안에서의 순서입니다. 작은 수가 먼저이고, 같으면 id 순서입니다.",
                            "The place within the station, small numbers first; ids decide between equals.",
                            "10")
                    .otherwise("100"),
            CommonShapes.TITLE,
            CommonShapes.LEVEL,
            required(
                    "minutes",
                    new Shape.Number(1, 60),
                    "이 레슨에 걸리는 시간이 대략 몇 분인지입니다.",
                    "About how many minutes the lesson takes.",
                    "8"),
            optional(
                            "requires",
                            listOf(CommonShapes.ANY_WORD),
                            "먼저 마쳐야 하는 레슨의 id입니다.",
                            "Ids of the lessons that come before this one.",
                            "[three-way]")
                    .otherwise("[]"),
            CommonShapes.CITES,
            CommonShapes.START,
            CommonShapes.ENDS,
            required(
                    "steps",
                    new Shape.ListOf(STEP, 1, MOST_STEPS),
                    "레슨을 이루는 단계입니다. 단계마다 동사가 하나씩 있습니다: say, do, ask, wire, timer, check, now.",
                    "The steps of the lesson, each with one verb: say, do, ask, wire, timer, check, now.",
                    "[...]")));

    private LessonShapes() {}

    private static Shape.Keys alone(Key verb) {
        return new Shape.Keys(List.of(verb));
    }

    private static Key state(String side) {
        return optional(
                side,
                new Shape.OneOf(Arrays.stream(State.values()).map(State::name).toList()),
                "이 끝의 상태입니다.",
                "The state of this end.",
                "SYN_SENT");
    }

    /** What may be called, and what stands behind it. */
    private static Map<String, Shape.Behind> calls() {
        Map<String, Shape.Behind> calls = named(CallWords.NAMES.toArray(String[]::new));
        calls.put("connect", Shape.Behind.may(new Shape.Number(0, WholeNumber.SEQ_MAX), 100));
        calls.put("send", Shape.Behind.must(new Shape.Number(1, CallWords.MOST_OCTETS), 50));
        return calls;
    }

    private static Map<String, Shape.Behind> named(String... names) {
        Map<String, Shape.Behind> words = new LinkedHashMap<>();
        List.of(names).forEach(name -> words.put(name, Shape.Behind.NOTHING));
        return words;
    }
}
