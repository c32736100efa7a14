package dev.handshake.lesson;

import java.util.Arrays;
import java.util.List;

/**
 * The kinds of question, for whoever has only the word and not yet the question: readers of files, and what describes them. They
 * decide by {@code switch}, so that the compiler names them where a kind is added.
 */
public enum QuestionKind {
    CHOICE("choice", true, Pace.PICKED, Text.same("")),
    CHOICES("choices", true, Pace.PICKED, Text.same("")),
    TRUE_FALSE("true-false", false, Pace.PICKED, Text.same("")),
    STATE("state", true, Pace.PICKED, new Text("상태를 묻는 문항", "A question about a state")),
    SEGMENT("segment", true, Pace.WORKED_OUT, new Text("다음 세그먼트를 묻는 문항", "A question about the next segment")),
    NUMBERS("numbers", true, Pace.WORKED_OUT, new Text("seq와 ack를 묻는 문항", "A question about seq and ack")),
    ORDER("order", true, Pace.WORKED_OUT, new Text("세그먼트를 순서대로 놓기", "Put the segments in order")),
    SPOT_ERROR("spot-error", true, Pace.WORKED_OUT, new Text("일어날 수 없는 줄 찾기", "Find the line that cannot happen")),
    DIAGNOSE("diagnose", true, Pace.WORKED_OUT, Text.same("")),
    ANSWER("answer", false, Pace.WRITTEN, Text.same(""));

    private final String word;
    private final boolean hinted;
    private final Pace pace;
    private final Text unasked;

    QuestionKind(String word, boolean hinted, Pace pace, Text unasked) {
        this.word = word;
        this.hinted = hinted;
        this.pace = pace;
        this.unasked = unasked;
    }

    /** What an answer takes: the time after which it is slow depends on it. */
    public enum Pace {
        /** Picking one of a few. */
        PICKED,
        /** Working something out, or reading a trace. */
        WORKED_OUT,
        /** Writing sentences. */
        WRITTEN
    }

    /** In kebab case, as a quiz file's {@code type} and the store write it: {@code true-false}. */
    public String word() {
        return word;
    }

    /**
     * Whether its author should write hints: a statement has two answers and free text has none to choose from, so a hint would
     * give the answer away.
     */
    public boolean isHinted() {
        return hinted;
    }

    /**
     * The kind of this word.
     *
     * @throws java.util.NoSuchElementException where there is none; {@link #words()} lists them
     */
    public static QuestionKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow();
    }

    public Pace pace() {
        return pace;
    }

    /** How a list calls a question that its author asked without words; blank for a kind that cannot be asked so. */
    public Text unasked() {
        return unasked;
    }

    /** All words, in the order of the kinds. */
    public static List<String> words() {
        return Arrays.stream(values()).map(QuestionKind::word).toList();
    }
}
