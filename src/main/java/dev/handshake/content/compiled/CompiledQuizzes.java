package dev.handshake.content.compiled;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Notions;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The shipped quizzes as the build wrote them, in a file of their own: the home page does not need them. {@link QuizWriter}
 * writes what is read here, field by field in the same order.
 */
public final class CompiledQuizzes {
    /** "HSQ" and the version of the form. */
    static final int HEADER = 'H' << 24 | 'S' << 16 | 'Q' << 8 | 3;

    private final CompiledInput in;

    private CompiledQuizzes(CompiledInput in) {
        this.in = in;
    }

    /**
     * The catalog.
     *
     * @throws IOException where the stream ends early or was written in another form
     */
    public static Catalog read(InputStream in) throws IOException {
        CompiledInput compiled = new CompiledInput(in);
        if (compiled.number() != HEADER) {
            throw new IOException("not compiled quizzes, or those of another version");
        }
        return new CompiledQuizzes(compiled).catalog();
    }

    private Catalog catalog() throws IOException {
        List<Quiz> quizzes = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            quizzes.add(new Quiz(in.string(), in.text(), in.string(), questions()));
        }
        Map<String, Misconception> misconceptions = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            Misconception read = new Misconception(in.string(), in.text(), in.text(), in.string(), in.terms());
            misconceptions.put(read.id(), read);
        }
        return new Catalog(quizzes, misconceptions, notions());
    }

    private Notions notions() throws IOException {
        List<Notions.Row> rows = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            rows.add(new Notions.Row(in.string(), Notions.Role.values()[in.small()], in.strings(), in.strings()));
        }
        return new Notions(rows, Set.copyOf(in.strings()));
    }

    private List<Question> questions() throws IOException {
        CompiledQuestion.Reader reader = new CompiledQuestion.Reader(in);
        List<Question> questions = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            questions.add(reader.question());
        }
        return questions;
    }
}
