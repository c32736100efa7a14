package dev.handshake.content.compiled;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.MatchTerms;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Notions;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Quiz;
import dev.handshake.lesson.Scenario;
import dev.handshake.tcp.Side;
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
        out.list(quiz.questions(), this::question);
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
        terms(misconception.match());
    }

    private void question(Question question) throws IOException {
        switch (question) {
            case Question.Choice choice -> {
                head(choice);
                options(choice.options());
                out.flag(choice.fixedOrder());
            }
            case Question.Choices choices -> {
                head(choices);
                options(choices.options());
                out.flag(choices.fixedOrder());
            }
            case Question.TrueFalse statement -> statement(statement);
            case Question.StateOf state -> asked(state, state.scenario(), state.side());
            case Question.SegmentFrom segment -> asked(segment, segment.scenario(), segment.side());
            case Question.NumbersFrom numbers -> asked(numbers, numbers.scenario(), numbers.side());
            case Question.Order order -> {
                head(order);
                scenario(order.scenario());
            }
            case Question.SpotError spot -> {
                head(spot);
                out.ends(spot.ends());
                out.list(spot.lines(), this::line);
                options(spot.reasons());
            }
            case Question.Diagnose diagnose -> diagnose(diagnose);
            case Question.FreeAnswer answer -> answer(answer);
        }
    }

    private void head(Question question) throws IOException {
        Question.Head head = question.head();
        out.small(question.kind().ordinal());
        out.string(head.id());
        out.string(head.topic());
        out.small(head.level().ordinal());
        out.list(head.cites(), out::string);
        out.text(head.prompt());
        out.list(head.hints(), out::text);
    }

    private void statement(Question.TrueFalse statement) throws IOException {
        head(statement);
        out.flag(statement.isTrue());
        out.string(statement.misconception());
        options(statement.reasons());
    }

    private void asked(Question question, Scenario scenario, Side side) throws IOException {
        head(question);
        scenario(scenario);
        out.small(side.ordinal());
    }

    private void scenario(Scenario scenario) throws IOException {
        out.ends(scenario.ends());
        out.list(scenario.steps(), out::step);
    }

    private void options(List<Option> options) throws IOException {
        out.list(options, option -> {
            out.text(option.text());
            out.flag(option.right());
            out.text(option.why());
            out.string(option.misconception());
        });
    }

    private void line(Question.SpotError.Line line) throws IOException {
        out.small(line.from().ordinal());
        out.number(line.segment().flags());
        out.number(line.segment().seq());
        out.number(line.segment().ack());
        out.number(line.segment().length());
        out.number(line.segment().window());
    }

    private void diagnose(Question.Diagnose diagnose) throws IOException {
        head(diagnose);
        out.string(diagnose.output());
        options(diagnose.causes());
        out.flag(diagnose.next().isPresent());
        if (diagnose.next().isPresent()) {
            out.text(diagnose.next().get().prompt());
            options(diagnose.next().get().options());
        }
    }

    private void answer(Question.FreeAnswer answer) throws IOException {
        head(answer);
        out.flag(answer.root());
        out.number(answer.seconds());
        out.list(answer.followUps(), out::string);
        out.text(answer.model());
        out.list(answer.points(), this::point);
        out.list(answer.forbidden(), out::string);
    }

    private void point(Point point) throws IOException {
        out.string(point.id());
        out.flag(point.must());
        out.text(point.says());
        terms(point.match());
        out.string(point.missing());
    }

    private void terms(MatchTerms terms) throws IOException {
        out.list(terms.ko(), group -> out.list(group, out::string));
        out.list(terms.en(), group -> out.list(group, out::string));
    }
}
