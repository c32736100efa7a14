package dev.handshake.content.shape;

import static dev.handshake.content.shape.CommonShapes.listOf;
import static dev.handshake.content.shape.Key.optional;
import static dev.handshake.content.shape.Key.required;

import dev.handshake.lesson.QuestionKind;
import dev.handshake.tcp.Flag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Quizzes and their questions of every type. */
public final class QuizShapes {
    private static final String FLAG =
            Arrays.stream(Flag.values()).map(Flag::name).collect(Collectors.joining("|", "(", ")"));

    /** In which order the keys of a question are best written, whatever its type. */
    private static final List<String> ORDER = List.of(
            "id",
            "type",
            "tree",
            "topic",
            "level",
            "cites",
            "play",
            "until",
            "start",
            "ends",
            "steps",
            "trace",
            "of",
            "from",
            "prompt",
            "output",
            "answer",
            "misconception",
            "seconds",
            "hints",
            "engine",
            "fixed_order",
            "options",
            "reasons",
            "next",
            "model",
            "points",
            "forbidden",
            "follow_ups");

    /** The types of question. */
    public static final Shape.OneOf TYPE = new Shape.OneOf(QuestionKind.words());

    private static final Shape.Words PROMPT_ROWS = new Shape.Words(6);

    private static final Key MISCONCEPTION = optional(
            "misconception",
            CommonShapes.MISCONCEPTION,
            "이 답을 고른 사람이 믿는 오해의 번호입니다. misconceptions.yml에 있어야 합니다.",
            "The misconception of whoever gives this answer, one of misconceptions.yml.",
            "M28");

    /** An option, or a reason. */
    public static final Shape.Keys OPTION = new Shape.Keys(List.of(
            required(
                    "text",
                    new Shape.Words(3),
                    "보기에 적힌 글입니다. 세 줄까지입니다.",
                    "What the option says, in three rows at most.",
                    "{ko: 먼저 닫은 쪽, en: The side that closed first}"),
            optional("right", CommonShapes.FLAG, "맞는 보기이면 true입니다.", "True for a right option.", "true")
                    .otherwise("false"),
            required(
                    "why",
                    new Shape.Words(6),
                    "왜 맞는지 또는 왜 틀린지입니다. 보기마다 적습니다.",
                    "Why it is right or wrong; every option says so.",
                    "{ko: 마지막 ACK를 다시 보낼 수 있어야 합니다., en: It may have to repeat the last ACK.}"),
            MISCONCEPTION));

    private static final Shape.ListOf OPTIONS = new Shape.ListOf(OPTION, 2, 8);
    private static final String OPTIONS_EXAMPLE = "[{text: ..., right: true, why: ...}, {text: ..., why: ...}]";
    private static final Key OPTION_LIST = required(
            "options",
            OPTIONS,
            "두 개부터 여덟 개까지의 보기입니다. 순서를 섞어서 보여 줍니다.",
            "Two to eight options, shown in any order.",
            OPTIONS_EXAMPLE);
    private static final Key REASONS = required(
            "reasons",
            OPTIONS,
            "답한 다음에 고르는 이유입니다. 형식은 options와 같습니다.",
            "The reasons to choose from after the answer, " + "of the same form as options.",
            OPTIONS_EXAMPLE);
    private static final Key FIXED_ORDER = optional(
                    "fixed_order",
                    CommonShapes.FLAG,
                    "true이면 보기를 적힌 순서대로 보여 줍니다.",
                    "With true the options are shown in the order in which they are written.",
                    "true")
            .otherwise("false");

    private static final Key ID = required(
            "id",
            CommonShapes.ID,
            "문제집 안에서 하나뿐인 이름입니다. 다른 파일에서는 문제집/문항으로 부릅니다.",
            "The name of the question, once in its quiz; other files say quiz/question.",
            "why-time-wait");
    private static final Key TYPE_OF = required(
            "type",
            TYPE,
            "문항의 종류입니다. choice 하나 고르기, choices 모두 고르기, true-false 참과 거짓, state 상태, segment 세그먼트, numbers seq와 ack, "
                    + "order 순서, spot-error 틀린 줄, diagnose 진단, answer 글로 답하기입니다.",
            "The type of the question: choice of one, choices of several, true-false, state, segment, numbers (seq and ack), "
                    + "order, spot-error, diagnose, answer in free text.",
            "choice");
    private static final Key TOPIC_OF = required(
            "topic",
            CourseShapes.TOPIC_NAME,
            "무엇을 다루는지입니다. 통계와 골라 풀기에 쓰이고, 문항마다 따로 적을 수 있습니다.",
            "What it is about, for statistics and choosing. A question may say otherwise.",
            "opening");
    private static final Key PROMPT = required(
            "prompt",
            PROMPT_ROWS,
            "질문입니다. 여섯 줄까지입니다. 엔진이 답을 아는 종류는 없으면 프로그램이 스스로 묻습니다.",
            "The question, in six rows at most. Where the engine knows the answer it may be left out.",
            "{ko: \"TIME_WAIT는 왜 필요한가요?\", en: \"Why is TIME_WAIT needed?\"}");
    private static final Key HINTS = optional(
            "hints",
            listOf(new Shape.Words(Shape.ANY_NUMBER)),
            "힌트입니다. 첫 번째는 규칙이나 필드를 묻고, 두 번째는 답을 빼고 한 단계를 풀어 보여 줍니다. 두 개보다 적으면 경고합니다.",
            "Hints. The first asks about the rule or the field, the second works one step, without the answer; fewer than two "
                    + "are warned about.",
            "[{ko: ..., en: ...}, {ko: ..., en: ...}]");

    private static final Key PLAY = required(
            "play",
            CommonShapes.ID,
            "레슨의 id입니다. 그 레슨의 단계를 엔진이 다시 실행하고 마지막 이벤트를 묻습니다.",
            "The id of a lesson, whose steps are played again; the last one is asked about.",
            "three-way");
    private static final Key UNTIL = optional(
                    "until",
                    new Shape.Number(1, 9_999),
                    "그 레슨의 do, wire, timer를 몇 번째까지 실행하는지입니다.",
                    "How many do, wire and timer steps of that lesson are played.",
                    "3")
            .otherwise("all");
    private static final Key STEPS = required(
            "steps",
            new Shape.ListOf(LessonShapes.MOVE, 1, LessonShapes.MOST_STEPS),
            "엔진이 실행하는 단계입니다. 마지막 do, wire, timer를 묻습니다.",
            "The steps that are played; the last do, wire or timer is asked about.",
            "[{do: client connect}, {wire: deliver}]");
    /** The scenario that the words of a choice tell. */
    static final Shape.Kinds PROVEN = new Shape.Kinds(List.of(
            new Shape.Kind("of", "", proven(LessonShapes.OF)), new Shape.Kind("from", "", proven(LessonShapes.FROM))));

    private static final Key ENGINE = optional(
            "engine",
            PROVEN,
            "질문이 글로 설명하는 시나리오입니다. 상태나 세그먼트인 보기를 엔진이 확인합니다. 화면에는 나오지 않습니다.",
            "The scenario that the question tells in words: the engine judges every option that is a state or a segment. It "
                    + "is not shown.",
            "{play: four-way, until: 2, of: server}");

    private static final Key TRACE = required(
            "trace",
            new Shape.ListOf(claim(), 2, 12),
            "일어났다고 주장하는 세그먼트입니다. 그중 하나를 엔진이 거절해야 합니다.",
            "What is said to have happened, line by line; the engine has to refuse one of them.",
            "[client SYN seq=100, ...]");

    /** A point of an answer. */
    public static final Shape.Keys POINT = new Shape.Keys(List.of(
            required(
                    "id",
                    CommonShapes.ID,
                    "문항 안에서 하나뿐인 이름입니다.",
                    "The name of the point, once in its question.",
                    "lost-ack"),
            optional(
                            "must",
                            CommonShapes.FLAG,
                            "true이면 빠뜨렸을 때 맞은 답이 아닙니다.",
                            "With true an answer without it is not right.",
                            "true")
                    .otherwise("false"),
            required(
                    "says",
                    new Shape.Words(2),
                    "이 요점의 내용입니다. 두 줄까지입니다.",
                    "What the point says, in two rows at most.",
                    "{ko: 마지막 ACK가 유실될 수 있다, en: The last ACK may be lost}"),
            MarkingShapes.match(),
            optional(
                    "missing",
                    CommonShapes.ANY_WORD,
                    "이 요점을 빠뜨렸을 때 이어서 묻는 문항의 id입니다.",
                    "The id of the question that follows where this point was left out.",
                    "why-last-ack"),
            optional(
                    "topic",
                    new Shape.Words(1),
                    "missing의 문항을 왜 묻는지 알려 주는 명사구입니다. 무엇에 관한 요점인지만 적고 답은 적지 않습니다. 없으면 '한 걸음 더'라고만 합니다.",
                    "Why the question of missing is asked: a noun that names what the point is about and not its answer. "
                            + "Without it the reason is only that this goes one step further.",
                    "{ko: 마지막 ACK의 유실, en: the loss of the last ACK}")));

    private static final Key MODEL = required(
            "model",
            new Shape.Words(16),
            "모범 답안입니다. 열여섯 줄까지이고, 스스로 points를 모두 말해야 합니다.",
            "The model answer, in sixteen rows at most; it has to say every point itself.",
            "{ko: ..., en: ...}");

    private static final Key OUTPUT = required(
            "output",
            new Shape.Printed(14, 72),
            "ss, netstat, tcpdump가 찍은 그대로입니다. 72칸, 열네 줄까지입니다.",
            "What ss, netstat or tcpdump printed: 72 columns and fourteen lines at most.",
            "|\n  $ ss -tn");

    /** The second half of a diagnosis. */
    static final Shape.Keys NEXT = new Shape.Keys(List.of(PROMPT, OPTION_LIST));

    private static final Key TRUTH =
            required("answer", CommonShapes.FLAG, "서술이 참인지 거짓인지입니다.", "Whether the statement is true.", "true");
    private static final Key NEXT_PART = optional(
            "next",
            NEXT,
            "원인을 고른 다음에 이어지는 질문입니다. 대개 다음에 실행할 명령을 묻습니다.",
            "What is asked after the cause: mostly the next command.",
            "{prompt: ..., options: [...]}");
    private static final Key TREE = optional(
                    "tree",
                    CommonShapes.FLAG,
                    "true이면 면접이 이 질문에서 시작할 수 있습니다. 꼬리 질문이 여기서 이어집니다.",
                    "With true an interview may begin here: a root question, from which follow-ups grow.",
                    "true")
            .otherwise("false");
    private static final Key SECONDS = optional(
                    "seconds",
                    new Shape.Number(10, 600),
                    "답하는 데 주는 시간(초)입니다.",
                    "How many seconds there are for the answer.",
                    "90")
            .otherwise("90");
    private static final Key POINTS = required(
            "points",
            new Shape.ListOf(POINT, 1, Shape.ANY_NUMBER),
            "답에 있어야 할 요점입니다.",
            "The points that an answer should make.",
            "[{id: lost, must: true, says: {ko: ..., en: ...}, match: {ko: [[...]], en: [[...]]}}]");
    private static final Key FORBIDDEN = optional(
            "forbidden",
            listOf(CommonShapes.MISCONCEPTION),
            "답에 있으면 안 되는 오해의 번호입니다.",
            "The misconceptions that an answer must not contain.",
            "[M32, M34]");
    private static final Key FOLLOW_UPS = optional(
            "follow_ups",
            listOf(CommonShapes.ANY_WORD),
            "이어서 물을 answer 문항의 id입니다. 적힌 순서대로 깊어집니다.",
            "Ids of the answer questions that lead deeper, in this order.",
            "[why-last-ack, who-waits]");
    /** A question of any type. */
    public static final Shape.Kinds QUESTION = new Shape.Kinds(
            Arrays.stream(QuestionKind.values()).map(QuizShapes::question).toList());

    static final Shape.Keys QUIZ = new Shape.Keys(List.of(
            CommonShapes.SCHEMA,
            CommonShapes.LANGUAGE,
            CommonShapes.FILE_ID,
            CommonShapes.TITLE,
            TOPIC_OF,
            CommonShapes.LEVEL,
            required(
                    "questions",
                    new Shape.ListOf(QUESTION, 1, Shape.ANY_NUMBER),
                    "문항입니다. 문항마다 type에 따라 쓰는 키가 다릅니다.",
                    "The questions; which keys each has depends on its type.",
                    "[...]")));

    private QuizShapes() {}

    private static Shape.Kind question(QuestionKind kind) {
        return switch (kind) {
            case CHOICE -> kind(kind, PROMPT, HINTS, ENGINE, FIXED_ORDER, OPTION_LIST);
            case CHOICES -> kind(kind, PROMPT, HINTS, FIXED_ORDER, OPTION_LIST);
            case TRUE_FALSE -> kind(kind, PROMPT, TRUTH, MISCONCEPTION, HINTS, REASONS.orNot());
            case STATE -> scenario(kind, LessonShapes.OF);
            case SEGMENT -> scenario(kind, LessonShapes.FROM);
            case NUMBERS -> scenario(kind, LessonShapes.FROM);
            case ORDER -> scenario(kind);
            case SPOT_ERROR -> kind(kind, CommonShapes.START, CommonShapes.ENDS, TRACE, PROMPT.orNot(), HINTS, REASONS);
            case DIAGNOSE -> kind(kind, PROMPT, OUTPUT, HINTS, OPTION_LIST, NEXT_PART);
            case ANSWER -> kind(kind, TREE, PROMPT, SECONDS, HINTS, MODEL, POINTS, FORBIDDEN, FOLLOW_UPS);
        };
    }

    private static Shape.Word claim() {
        String number = "(0|[1-9]\\d{0,9})";
        return new Shape.Word(
                " *(client|server) +(-|" + FLAG + "(," + FLAG + ")*)( +(seq|ack|len)=" + number + ")+ *",
                Shape.ANY_NUMBER);
    }

    private static Shape.Kind kind(QuestionKind kind, Key... own) {
        return new Shape.Kind("type", kind.word(), keys(own));
    }

    /** Steps of a lesson, or of the question's own. */
    private static Shape.Kind scenario(QuestionKind kind, Key... own) {
        Shape.Keys played = keys(with(own, PLAY, UNTIL, PROMPT.orNot(), HINTS));
        Shape.Keys written = keys(with(own, CommonShapes.START, CommonShapes.ENDS, STEPS, PROMPT.orNot(), HINTS));
        return new Shape.Kind("type", kind.word(), story(played, written));
    }

    private static Shape.Kinds proven(Key end) {
        Shape.Keys played = new Shape.Keys(List.of(PLAY, UNTIL, end));
        Shape.Keys written = new Shape.Keys(List.of(CommonShapes.START, CommonShapes.ENDS, STEPS, end));
        return story(played, written);
    }

    private static Shape.Kinds story(Shape.Keys played, Shape.Keys written) {
        return new Shape.Kinds(List.of(
                new Shape.Kind("play", "", played),
                new Shape.Kind("steps", "", written),
                new Shape.Kind("ends", "", written)));
    }

    private static Key[] with(Key[] own, Key... more) {
        List<Key> all = new ArrayList<>(List.of(own));
        all.addAll(List.of(more));
        return all.toArray(Key[]::new);
    }

    private static Shape.Keys keys(Key... own) {
        List<Key> all =
                new ArrayList<>(List.of(ID, TYPE_OF, TOPIC_OF.orNot(), CommonShapes.LEVEL.orNot(), CommonShapes.CITES));
        all.addAll(List.of(own));
        all.sort(Comparator.comparingInt(key -> ORDER.indexOf(key.name())));
        return new Shape.Keys(all);
    }
}
