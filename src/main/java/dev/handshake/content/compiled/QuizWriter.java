package dev.handshake.content.compiled;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Notions;
import dev.handshake.lesson.Quiz;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes what {@link CompiledQuizzes} reads. */
public final class QuizWriter {
    private final CompiledOutput out;

    private QuizWriter(CompiledOutput out) {
        this.out = out;
    }

    public static void write(Catalog catalog, OutputStream to) throws IOException {
        CompiledOutput out = new CompiledOutput(to);
        out.number(CompiledQuizzes.HEADER);
        QuizWriter writer = new QuizWriter(out);
        out.list(catalog.quizzes(), writer::quiz);
        out.list(List.copyOf(catalog.misconceptions().values()), writer::misconception);
        out.list(catalog.notions().rows(), writer::notion);
        // In an order of its own, so that two builds write the same bytes.
        out.list(catalog.notions().plainWords().stream().sorted().toList(), out::string);
        out.flush();
    }

    private void quiz(Quiz quiz) throws IOException {
        out.string(quiz.id());
        out.text(quiz.title());
        out.string(quiz.topic());
        out.list(quiz.questions(), new CompiledQuestion.Writer(out)::question);
    }

    private void notion(Notions.Row row) throws IOException {
        out.string(row.name());
        out.small(row.role().ordinal());
        out.list(row.spellings(), out::string);
        out.list(row.phrases(), out::string);
    }

    private void misconception(Misconception misconception) throws IOException {
        out.string(misconception.id());
        out.text(misconception.claim());
        out.text(misconception.refutation());
        out.string(misconception.source());
        out.terms(misconception.match());
    }
}
