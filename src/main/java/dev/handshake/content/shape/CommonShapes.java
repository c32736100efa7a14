package dev.handshake.content.shape;

import static dev.handshake.content.shape.Key.optional;
import static dev.handshake.content.shape.Key.required;

import java.util.List;

/** What the files of content have in common: names, languages, the two ends. */
public final class CommonShapes {
    /** A kebab-case name. */
    public static final Shape.Word ID = new Shape.Word("[a-z0-9]+(-[a-z0-9]+)*", 60);

    public static final Shape.OneOf SIDE = new Shape.OneOf(List.of("client", "server"));
    static final Shape.Flag FLAG = new Shape.Flag();
    public static final Shape.Word ANY_WORD = new Shape.Word("", Shape.ANY_NUMBER);
    public static final Shape.Word MISCONCEPTION = new Shape.Word("M\\d\\d", 3);

    /** A text of one line. */
    static final Shape.Words LINE = new Shape.Words(1);

    public static final Key SCHEMA = required(
            "schema",
            new Shape.Number(1, 1),
            "이 파일이 따르는 형식의 번호입니다. 맨 앞에 적습니다.",
            "The number of the format that this file follows. It comes first.",
            "1");
    static final Key LANGUAGE = optional(
            "language",
            new Shape.OneOf(List.of("ko", "en")),
            "파일 전체가 한 언어로 쓰였을 때 그 언어입니다. 적으면 다른 언어가 없다는 경고를 하지 않습니다.",
            "The language of a file that has only one. With it nobody is warned of the other.",
            "ko");
    static final Key FILE_ID = required(
            "id",
            ID,
            "이 파일의 이름입니다. .yml을 뺀 파일 이름과 같고, 소문자와 숫자를 하이픈으로 잇습니다. 바꾸면 학습 기록이 이어지지 않습니다.",
            "The name of this file, the same as the file's without .yml: lower-case letters and digits joined by hyphens. With "
                    + "another id a learner's history is lost.",
            "time-wait");
    public static final Key TITLE = required(
            "title",
            LINE,
            "목록과 화면 맨 위에 보이는 제목입니다. 30칸까지이고 한글 한 자는 두 칸입니다.",
            "The title in lists and on top of the page: 30 columns at most, of which a Hangul syllable takes two.",
            "{ko: TIME_WAIT, en: TIME_WAIT}");
    static final Key LEVEL = required(
            "level",
            new Shape.OneOf(List.of("junior", "mid", "senior")),
            "어느 수준의 면접을 준비하는지입니다. 문제집에서는 문항마다 따로 적을 수 있습니다.",
            "For which interview it prepares. In a quiz a question may say otherwise.",
            "junior");
    static final Key CITES = optional(
                    "cites",
                    listOf(new Shape.Word("F\\d{1,3}|M\\d\\d", 4)),
                    "여기서 가르치거나 묻는 사실(F)과 오해(M)의 번호입니다.",
                    "Numbers of the facts (F) and misconceptions (M) that are taught or asked here.",
                    "[F4, F5, M01]")
            .otherwise("[]");
    static final Key START = optional(
                    "start",
                    new Shape.OneOf(List.of("closed", "established")),
                    "처음 상태입니다. established이면 연결이 이미 맺어져 있고 세그먼트 번호는 1부터 다시 셉니다.",
                    "Where it begins. With established the connection is open already, and segments are numbered from 1 again.",
                    "established")
            .otherwise("closed");
    static final Key ENDS = required(
            "ends",
            new Shape.Keys(List.of(end("client", "{iss: 100}"), end("server", "{iss: 300}"))),
            "양 끝의 시작 번호, 그리고 listen()을 미리 불렀는지입니다.",
            "The start numbers of the two ends, and whether they have called listen().",
            "{client: {iss: 100}, server: {iss: 300, listening: true}}");

    /** A text, where it is written in languages. */
    public static final Shape.Keys TEXT = new Shape.Keys(List.of(
            optional("ko", ANY_WORD, "한국어로 적은 글입니다.", "The text in Korean.", "..."),
            optional("en", ANY_WORD, "영어로 적은 글입니다.", "The text in English.", "...")));

    /** Groups of synonyms, by language. */
    static final Shape.Keys TERMS = new Shape.Keys(List.of(
            optional(
                    "ko",
                    terms(),
                    "한국어 답에서 찾을 키워드입니다. 묶음마다 하나씩 나오면 말한 것으로 봅니다.",
                    "The words to look for in a Korean answer: one of every group has to be there.",
                    "[[마지막 ACK, 최종 ACK], [유실, 손실]]"),
            optional(
                    "en",
                    terms(),
                    "영어 답에서 찾을 키워드입니다. 묶음마다 하나씩 나오면 말한 것으로 봅니다.",
                    "The words to look for in an English answer: one of every group has to be there.",
                    "[[last ack, final ack], [lost, loss]]")));

    private CommonShapes() {}

    /** A list with any number of items. */
    public static Shape.ListOf listOf(Shape item) {
        return new Shape.ListOf(item, 0, Shape.ANY_NUMBER);
    }

    private static Key end(String name, String example) {
        Key iss = required(
                "iss",
                new Shape.Number(0, WholeNumber.SEQ_MAX),
                "이 끝이 고르는 시작 번호(ISN)입니다. 첫 SYN의 seq가 됩니다.",
                "The start number (ISN) that this end chooses: the seq of its first SYN.",
                "100");
        Key listening = optional(
                        "listening",
                        FLAG,
                        "listen()을 이미 불러 LISTEN에서 시작하면 true입니다.",
                        "True where listen() has been called already: this end starts in LISTEN.",
                        "true")
                .otherwise("false");
        return required(
                name,
                new Shape.Keys(List.of(iss, listening)),
                name.equals("client") ? "왼쪽 끝입니다." : "오른쪽 끝입니다.",
                name.equals("client") ? "The end on the left." : "The end on the right.",
                example);
    }

    private static Shape terms() {
        Shape group = new Shape.ListOf(ANY_WORD, 1, Shape.ANY_NUMBER);
        return new Shape.ListOf(group, 1, Shape.ANY_NUMBER);
    }
}
