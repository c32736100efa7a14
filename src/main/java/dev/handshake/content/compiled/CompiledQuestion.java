package dev.handshake.content.compiled;

import dev.handshake.lesson.InterviewRole;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.QuestionKind;
import dev.handshake.lesson.Scenario;
import dev.handshake.lesson.Text;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One question of a compiled file: what {@link Writer} writes {@link Reader} reads, field by field in the same order. */
final class CompiledQuestion {
    private CompiledQuestion() {}

    /** Writes questions. */
    record Writer(CompiledOutput out) {
        void question(Question question) throws IOException {
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
            out.terms(point.match());
            out.string(point.missing());
            out.flag(point.topic().isPresent());
            if (point.topic().isPresent()) {
                out.text(point.topic().get());
            }
        }
    }

    /** Reads questions. */
    record Reader(CompiledInput in) {
        Question question() throws IOException {
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
                points.add(new Point(in.string(), in.flag(), in.text(), in.terms(), in.string(), topic()));
            }
            return points;
        }

        private Optional<Text> topic() throws IOException {
            return in.flag() ? Optional.of(in.text()) : Optional.empty();
        }
    }
}
