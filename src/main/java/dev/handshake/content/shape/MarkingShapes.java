package dev.handshake.content.shape;

import static dev.handshake.content.shape.CommonShapes.listOf;
import static dev.handshake.content.shape.Key.optional;
import static dev.handshake.content.shape.Key.required;

import dev.handshake.lesson.Notions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What answers in free text are marked by, whatever the question: misconceptions, and words that mean the same. */
public final class MarkingShapes {
    /** A misconception. */
    public static final Shape.Keys NAMED = new Shape.Keys(List.of(
            required("id", CommonShapes.MISCONCEPTION, "M과 두 자리 숫자입니다.", "M and two digits.", "M32"),
            required(
                    "claim",
                    new Shape.Words(3),
                    "오해를 직접 풀어 쓴 문장입니다. 세 줄까지입니다.",
                    "The misconception in our words, in three rows at most.",
                    "{ko: ..., en: ...}"),
            required(
                    "refutation",
                    new Shape.Words(3),
                    "왜 틀렸는지입니다. 세 줄까지입니다.",
                    "Why it is wrong, in three rows at most.",
                    "{ko: ..., en: ...}"),
            required(
                    "source",
                    CommonShapes.ANY_WORD,
                    "근거가 되는 문서와 절입니다. 60칸까지입니다.",
                    "The document and the section that say so, in 60 columns at most.",
                    "RFC 9293 3.10.7.4"),
            match()));

    static final Shape.Keys MISCONCEPTIONS = new Shape.Keys(List.of(
            CommonShapes.SCHEMA,
            CommonShapes.LANGUAGE,
            required(
                    "misconceptions",
                    listOf(NAMED),
                    "이름이 붙은 오해입니다. 문항이 번호로 가리킵니다.",
                    "The misconceptions that have a name; questions refer to them by number.",
                    "[...]")));

    /** What kind of notion a row is of, in the order of {@link Notions.Role}. */
    public static final Shape.OneOf ROLE = new Shape.OneOf(Arrays.stream(Notions.Role.values())
            .map(role -> role.name().toLowerCase(Locale.ROOT))
            .toList());

    /** Ways to say one notion. */
    public static final Shape.Keys NOTION = new Shape.Keys(List.of(
            required(
                    "name",
                    CommonShapes.ID,
                    "개념의 이름입니다. 이름이 같은 줄은 한 개념입니다.",
                    "The name of the notion; rows of one name are one notion.",
                    "time-wait"),
            optional(
                            "role",
                            ROLE,
                            "어떤 개념인지입니다. plain 사건이나 상황, thing 사물, topic 질문의 주제가 되는 말, name 이름, state 열한 가지 상태의 이름입니다. 뒤의 분류는 앞의 분류에도 들어갑니다.",
                            "What kind of notion it is: plain, something done; thing; topic, which a question may be about;"
                                    + " name; state, one of the eleven. Each is what the one before it is, and more.",
                            "state")
                    .otherwise("plain"),
            optional(
                            "spellings",
                            listOf(CommonShapes.ANY_WORD),
                            "표기입니다. 조사, 어미, 공백, 하이픈, 대소문자는 가리지 않습니다.",
                            "How it is written; particles, endings, spaces, hyphens and case do not matter.",
                            "[TIME_WAIT, 타임 웨이트]")
                    .otherwise("[]"),
            optional(
                            "phrases",
                            listOf(CommonShapes.ANY_WORD),
                            "같은 뜻의 표현입니다. 문항의 match처럼 읽으므로 다른 개념의 단어와 부정을 쓸 수 있습니다.",
                            "Words that say the same, read like a match of a question: they may use other notions and negation.",
                            "[받지 못]")
                    .otherwise("[]")));

    static final Shape.Keys NOTIONS = new Shape.Keys(List.of(
            CommonShapes.SCHEMA,
            required(
                    "notions",
                    listOf(NOTION),
                    "답에서 같은 뜻으로 읽을 단어입니다.",
                    "Which words mean the same in an answer.",
                    "[{name: lost, spellings: [유실, 손실, lost]}]"),
            optional(
                            "plain_words",
                            listOf(CommonShapes.ANY_WORD),
                            "오타로 보지 않을 영어 단어입니다. closer는 closed의 오타가 아닙니다.",
                            "English words that are no slip for a spelling near them: closer is not closed.",
                            "[closer, sender]")
                    .otherwise("[]")));

    private MarkingShapes() {}

    static Key match() {
        return required(
                "match",
                CommonShapes.TERMS,
                "답에서 찾을 키워드의 묶음입니다. 묶음마다 그중 하나가 답에 있어야 합니다.",
                "Groups of words by which it is recognised: of every group one has to be in the answer.",
                "{ko: [[유실, 손실]], en: [[lost, loss]]}");
    }
}
