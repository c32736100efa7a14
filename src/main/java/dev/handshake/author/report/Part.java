package dev.handshake.author.report;

import dev.handshake.lesson.Text;
import java.util.Locale;
import java.util.Optional;

/** The parts of a report. */
public enum Part {
    QUESTIONS(new Text("문항, 어려운 것부터", "Questions, the hardest first")),
    ANSWERS(new Text("첫 답", "First answers")),
    MISCONCEPTIONS(new Text("오해, 널리 퍼진 것부터", "Misconceptions, the most widespread first")),
    LEARNERS(new Text("누구에게 무엇이 필요한가", "Who needs what"));

    private final Text title;

    Part(Text title) {
        this.title = title;
    }

    Text title() {
        return title;
    }

    /** As it is written on a command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of this word. */
    public static Optional<Part> ofWord(String word) {
        for (Part part : values()) {
            if (part.word().equals(word)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
