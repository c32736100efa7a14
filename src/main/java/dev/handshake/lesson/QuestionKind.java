package dev.handshake.lesson;

import java.util.Arrays;
import java.util.List;

/**
 * The kinds of question, for whoever has only the word and not yet the question: readers of files, and what describes them. They
 * decide by {@code switch}, so that the compiler names them where a kind is added.
 */
public enum QuestionKind {
    CHOICE("choice", true),
    CHOICES("choices", true),
    TRUE_FALSE("true-false", false),
    STATE("state", true),
    SEGMENT("segment", true),
    NUMBERS("numbers", true),
    ORDER("order", true),
    SPOT_ERROR("spot-error", true),
    DIAGNOSE("diagnose", true),
    ANSWER("answer", false);

    private final String word;
    private final boolean hinted;

    QuestionKind(String word, boolean hinted) {
        this.word = word;
        this.hinted = hinted;
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

    /** All words, in the order of the kinds. */
    public static List<String> words() {
        return Arrays.stream(values()).map(QuestionKind::word).toList();
    }
}
