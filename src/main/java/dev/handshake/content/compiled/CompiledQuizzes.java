package dev.handshake.content.compiled;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.InterviewRole;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.MatchTerms;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Notions;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.QuestionKind;
import dev.handshake.lesson.Quiz;
import dev.handshake.lesson.Scenario;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The shipped quizzes as the build wrote them, in a file of their own: the home page does not need them. {@link QuizWriter}
 * writes what is read here, field by field in the same order.
 */
public final class CompiledQuizzes {
    /** "HSQ" and the version of the form. */
    static final int HEADER = 'H' << 24 | 'S' << 16 | 'Q' << 8 | 2;

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
            Misconception read = new Misconception(in.string(), in.text(), in.text(), in.string(), terms());
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
        List<Question> questions = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            questions.add(question());
        }
        return questions;
    }

    private Question question() throws IOException {
        QuestionKind kind = kind();
        Question.Head head = new Question.Head(
                in.string(), in.string(), Level.values()[in.small()], in.strings(), in.text(), in.texts());
        return switch (kind) {
            case CHOICE -> new Question.Choice(head, options(), in.flag());
            case CHOICES -> new Question.Choices(head, options(), in.flag());
            case TRUE_FALSE -> new Question.TrueFalse(head, in.flag(), in.string(), options());
            case STATE -> new Question.StateOf(head, scenario(), in.side());
            case SEGMENT -> new Question.SegmentFrom(head, scenario(), in.side());
            case NUMBERS -> new Question.NumbersFrom(head, scenario(), in.side());
            case ORDER -> new Question.Order(head, scenario());
            case SPOT_ERROR -> new Question.SpotError(head, in.ends(), lines(), options());
            case DIAGNOSE -> new Question.Diagnose(head, in.string(), options(), next());
            case ANSWER -> new Question.FreeAnswer(head, interview(), in.text(), points(), in.strings());
        };
    }

    private QuestionKind kind() throws IOException {
        int ordinal = in.small();
        if (ordinal >= QuestionKind.values().length) {
            throw new IOException("no such kind of question: " + ordinal);
        }
        return QuestionKind.values()[ordinal];
    }

    private InterviewRole interview() throws IOException {
        return new InterviewRole(in.flag(), in.number(), in.strings());
    }

    private Scenario scenario() throws IOException {
        return new Scenario(in.ends(), in.steps());
    }

    private List<Option> options() throws IOException {
        List<Option> options = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            options.add(new Option(in.text(), in.flag(), in.text(), in.string()));
        }
        return options;
    }

    private List<Question.SpotError.Line> lines() throws IOException {
        List<Question.SpotError.Line> lines = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            Side from = in.side();
            lines.add(new Question.SpotError.Line(
                    from, new Segment(in.number(), in.number(), in.number(), in.number(), in.number())));
        }
        return lines;
    }

    private Optional<Question.Diagnose.Command> next() throws IOException {
        return in.flag() ? Optional.of(new Question.Diagnose.Command(in.text(), options())) : Optional.empty();
    }

    private List<Point> points() throws IOException {
        List<Point> points = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            points.add(new Point(in.string(), in.flag(), in.text(), terms(), in.string()));
        }
        return points;
    }

    private MatchTerms terms() throws IOException {
        return new MatchTerms(groups(), groups());
    }

    private List<List<String>> groups() throws IOException {
        List<List<String>> groups = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            groups.add(in.strings());
        }
        return groups;
    }
}
