package dev.handshake.content.source;

import dev.handshake.lesson.Text;

/**
 * The kinds of problem, each with a number that never changes: 1xx reading the file, 2xx names, 3xx what the engine
 * refutes, 4xx texts.
 */
public enum ProblemCode {
    UNREADABLE("HS101", Severity.ERROR, "파일을 읽을 수 없습니다", "the file cannot be read"),
    NOT_UTF8("HS102", Severity.ERROR, "UTF-8이 아닙니다", "not UTF-8"),
    SYNTAX("HS103", Severity.ERROR, "YAML로 읽을 수 없습니다", "not readable as YAML"),
    QUOTES_NEEDED("HS104", Severity.ERROR, "따옴표가 필요합니다", "this text needs quotes"),
    TAB("HS105", Severity.ERROR, "탭은 쓸 수 없습니다", "tabs are not used here"),
    BOM("HS106", Severity.ERROR, "파일이 BOM으로 시작합니다", "the file starts with a byte order mark"),
    DUPLICATE_KEY("HS107", Severity.ERROR, "같은 키가 두 번 나옵니다", "the same key twice"),
    ALIAS("HS108", Severity.ERROR, "앵커와 별칭은 쓸 수 없습니다", "anchors and aliases are not used here"),
    TAG("HS109", Severity.ERROR, "태그는 쓸 수 없습니다", "tags are not used here"),
    DOCUMENTS("HS110", Severity.ERROR, "파일 하나에는 문서 하나만 씁니다", "one document per file"),
    TOO_DEEP("HS111", Severity.ERROR, "중첩이 너무 깊습니다", "nested too deeply"),
    EMPTY("HS112", Severity.ERROR, "파일이 비어 있습니다", "the file is empty"),
    WRONG_TYPE("HS113", Severity.ERROR, "값의 종류가 다릅니다", "another kind of value is expected"),
    NOT_A_NUMBER("HS114", Severity.ERROR, "숫자가 아니거나 범위를 벗어납니다", "not a number, or out of range"),
    TOO_MANY_ITEMS("HS115", Severity.ERROR, "목록이 너무 깁니다", "the list is too long"),
    TOO_MANY("HS199", Severity.ERROR, "문제가 너무 많습니다", "too many problems"),

    UNKNOWN_KEY("HS201", Severity.ERROR, "알 수 없는 키입니다", "unknown key"),
    UNKNOWN_VALUE("HS202", Severity.ERROR, "알 수 없는 값입니다", "unknown value"),
    MISSING_KEY("HS203", Severity.ERROR, "필요한 키가 없습니다", "a key is missing"),
    BAD_ID("HS204", Severity.ERROR, "id가 규칙과 다릅니다", "the id does not follow the rule"),
    NO_SUCH_LESSON("HS205", Severity.ERROR, "그런 레슨이 없습니다", "no such lesson"),
    CYCLE("HS206", Severity.ERROR, "선행 레슨이 서로를 가리킵니다", "lessons that require each other"),
    NO_SUCH_STATION("HS207", Severity.ERROR, "course.yml에 없는 station입니다", "no such station"),
    DUPLICATE_ID("HS208", Severity.ERROR, "같은 id가 이미 있습니다", "the id is taken"),
    BAD_CITATION("HS209", Severity.ERROR, "인용 번호의 형식이 다릅니다", "not the form of a citation"),
    SCHEMA("HS210", Severity.ERROR, "이 프로그램이 모르는 schema입니다", "a schema that this program does not know"),
    NO_SUCH_QUESTION("HS211", Severity.ERROR, "그런 문항이 없습니다", "no such question"),
    NO_SUCH_MISCONCEPTION("HS212", Severity.ERROR, "misconceptions.yml에 없는 오해입니다", "no such misconception"),
    FOLLOW_UP_CYCLE("HS213", Severity.ERROR, "꼬리 질문이 순환합니다", "follow-ups that lead back"),
    NEVER_ASKED("HS214", Severity.WARNING, "어느 시작 질문에서도 이어지지 않습니다", "no root question leads here"),
    NO_SUCH_FACT("HS215", Severity.WARNING, "사실 목록에 없는 번호입니다", "no such fact"),

    REFUTED("HS301", Severity.ERROR, "엔진이 계산한 상태와 다릅니다", "not the state that the engine computes"),
    NOT_IN_FLIGHT("HS302", Severity.ERROR, "그 세그먼트는 전송 중이 아닙니다", "no such segment is in flight"),
    CALL_REFUSED("HS303", Severity.ERROR, "TCP가 이 호출을 거절합니다", "TCP refuses this call"),
    NOTHING_TO_ASK("HS304", Severity.ERROR, "물어볼 이벤트가 아직 없습니다", "nothing has happened to ask about"),
    SENDS_NOTHING("HS305", Severity.ERROR, "여기서는 아무것도 보내지 않습니다", "nothing is sent here"),
    TIMER_IDLE("HS306", Severity.WARNING, "그 타이머는 돌고 있지 않습니다", "that timer is not running"),
    NO_ACK_TO_DELAY("HS307", Severity.ERROR, "미룰 수 있는 ACK가 없습니다", "no ACK could wait here"),
    SEGMENT_COUNT("HS308", Severity.ERROR, "세그먼트의 수가 알맞지 않습니다", "too few or too many segments"),
    NOTHING_REFUSED("HS309", Severity.ERROR, "엔진이 거절하는 줄이 없습니다", "the engine refuses no line"),
    OWN_ORDER(
            "HS310", Severity.ERROR, "이 시나리오의 순서를 엔진이 인정하지 않습니다", "the engine does not confirm this scenario's order"),
    KEY_REFUTED("HS311", Severity.ERROR, "맞는 보기를 엔진이 인정하지 않습니다", "the engine refutes the right option"),
    LEGAL_DISTRACTOR("HS312", Severity.ERROR, "오답으로 적은 보기가 실제로는 맞습니다", "a wrong option that is right"),
    SECOND_REFUSED("HS313", Severity.ERROR, "일어날 수 없는 줄이 둘 이상입니다", "more than one line cannot happen"),

    CONTROL("HS401", Severity.ERROR, "제어 문자는 쓸 수 없습니다", "control characters are not used here"),
    EMOJI("HS402", Severity.ERROR, "이모지는 쓸 수 없습니다", "emoji are not used here"),
    HIDDEN("HS403", Severity.ERROR, "보이지 않는 문자가 있습니다", "a character that cannot be seen"),
    FEW_HINTS("HS404", Severity.ERROR, "힌트가 모자랍니다", "too few hints"),
    TOO_LONG("HS405", Severity.ERROR, "글이 너무 깁니다", "the text is too long"),
    TITLE_TOO_WIDE("HS406", Severity.ERROR, "제목이 너무 넓습니다", "the title is too wide"),
    AMBIGUOUS("HS407", Severity.WARNING, "폭이 터미널마다 다른 문자입니다", "its width differs between terminals"),
    NO_TEXT("HS408", Severity.ERROR, "글이 비어 있습니다", "the text is empty"),
    ONE_LANGUAGE("HS409", Severity.WARNING, "한 언어로만 적혀 있습니다", "written in one language only"),
    OPTIONS("HS410", Severity.ERROR, "보기의 수가 맞지 않습니다", "the number of options does not fit"),
    NO_TERMS("HS411", Severity.ERROR, "채점에 쓸 키워드가 없습니다", "no words to recognise it by"),
    NO_POINTS("HS412", Severity.ERROR, "답에 있어야 할 요점이 없습니다", "no point that an answer should say"),
    MODEL_MISSES("HS413", Severity.ERROR, "모범 답안에서 찾을 수 없는 요점입니다", "a point that the model answer does not show"),
    MODEL_CLAIMS("HS414", Severity.WARNING, "모범 답안이 오해를 말합니다", "the model answer says a misconception"),
    STANDS_OUT("HS415", Severity.WARNING, "맞는 보기만 깁니다", "the right option stands out by its length"),
    ALL_OF_THE_ABOVE("HS416", Severity.WARNING, "다른 보기를 가리키는 보기입니다", "an option about the other options"),
    WIDE_WORD("HS417", Severity.WARNING, "좁은 화면에서 끊기는 단어입니다", "a word too wide for a narrow screen"),
    CUT_AT_COMMENT("HS418", Severity.WARNING, "글이 주석 앞에서 끝납니다", "a comment ends the text"),
    READ_OTHERWISE("HS419", Severity.WARNING, "다른 YAML 도구는 다르게 읽습니다", "other YAML tools read this differently"),
    ONE_TRUTH("HS420", Severity.WARNING, "참이나 거짓 한쪽으로 치우쳤습니다", "statements that lean to one side"),
    ONE_PLACE("HS421", Severity.WARNING, "맞는 보기가 늘 같은 자리에 있습니다", "right options that all stand in one place"),
    HIDDEN_DENIAL("HS422", Severity.ERROR, "부정이 빠진 채로 읽히는 키워드입니다", "words that are read without their negation"),
    EITHER_END(
            "HS423",
            Severity.WARNING,
            "클라이언트와 서버를 바꿔도 인정되는 요점입니다",
            "a point that is ticked with client and server exchanged");

    private final String number;
    private final Severity severity;
    private final Text headline;

    ProblemCode(String number, Severity severity, String ko, String en) {
        this.number = number;
        this.severity = severity;
        this.headline = new Text(ko, en);
    }

    /** As printed: {@code HS301}. */
    public String number() {
        return number;
    }

    public Severity severity() {
        return severity;
    }

    /** What is wrong, in a few words. */
    public Text headline() {
        return headline;
    }

    /** True where the step before matters to understand the problem: the engine was playing. */
    boolean concernsTheStory() {
        return number.startsWith("HS3");
    }
}
