package dev.handshake.lesson.rubric;

import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Refutation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An answer with its ticks: what was found where, what is missing, which misconception was said.
 *
 * @param answer as typed
 * @param points in the order of the rubric
 * @param forbidden in the order of the rubric
 * @param contradicted what contradicts the model answer, in the order of the text
 */
public record MarkedAnswer(String answer, List<Tick> points, List<Heard> forbidden, List<Contradicted> contradicted) {
    public MarkedAnswer {
        contradicted = List.copyOf(contradicted);
        points = List.copyOf(points);
        forbidden = List.copyOf(forbidden);
    }

    /** How far an answer makes a point. */
    public enum Outcome {
        SAID,
        /** Its words are there, but not who does it, or in which state, or they are said unsurely. */
        UNCLEAR,
        NOT_SAID
    }

    /**
     * One point of the rubric.
     *
     * @param outcome what the program read
     * @param spans one per group that had a hit, in the order of the text; empty when the point is not said
     * @param corrected whether the learner overruled the program
     */
    public record Tick(Point point, Outcome outcome, List<AnswerSpan> spans, boolean corrected) {
        public Tick {
            spans = List.copyOf(spans);
        }

        /** Whether the point counts as said. */
        public boolean found() {
            return (outcome == Outcome.SAID) != corrected;
        }

        private boolean isIn(AnswerSpan stretch) {
            return spans.stream().anyMatch(stretch::overlaps);
        }

        /** Whether the point is asked back: its words are there, and the learner has not spoken on it. */
        public boolean isUnclear() {
            return outcome == Outcome.UNCLEAR && !corrected;
        }
    }

    /**
     * One misconception of the rubric.
     *
     * @param spans one per group that had a hit, in the order of the text; empty when not said
     * @param corrected whether the learner overruled the program
     */
    public record Heard(Misconception misconception, boolean said, List<AnswerSpan> spans, boolean corrected) {
        public Heard {
            spans = List.copyOf(spans);
        }
    }

    /**
     * A statement that cannot stand.
     *
     * @param against what stands against it
     * @param corrected whether the learner overruled the program
     */
    public record Contradicted(AnswerSpan span, Against against, boolean corrected) {
        /** Why the engine says that it cannot be so; empty where only the model answer is against it. */
        public Optional<Refutation> refutation() {
            return switch (against) {
                case Against.ModelClause clause -> Optional.empty();
                case Against.Engine engine -> Optional.of(engine.why());
            };
        }
    }

    /** What stands against a statement. */
    public sealed interface Against {
        /**
         * A clause of the model answer, of which it says the opposite: the other end, another state, or denied.
         *
         * @param words that clause, as it is written there
         */
        record ModelClause(String words) implements Against {}

        /** The engine: it can be so in no world. */
        record Engine(Refutation why) implements Against {}
    }

    /**
     * A statement that the engine refutes.
     *
     * @param span all of it, to be quoted
     * @param failing the part that is not so: what it says of what follows from what
     */
    public record RefutedStatement(AnswerSpan span, AnswerSpan failing, Refutation why) {}

    /** The same with what the engine refutes: it stands against the answer, and no point is said by it. */
    public MarkedAnswer refuted(List<RefutedStatement> statements) {
        if (statements.isEmpty()) {
            return this;
        }
        List<Contradicted> all = new ArrayList<>(contradicted);
        statements.forEach(each -> {
            all.removeIf(other -> each.span().overlaps(other.span()));
            all.add(new Contradicted(each.span(), new Against.Engine(each.why()), false));
        });
        all.sort(Comparator.comparingInt(each -> each.span().start()));
        return new MarkedAnswer(
                answer,
                each(
                        points,
                        tick -> statements.stream().anyMatch(statement -> tick.isIn(statement.failing()))
                                ? new Tick(tick.point(), Outcome.UNCLEAR, List.of(), tick.corrected())
                                : tick),
                forbidden,
                all);
    }

    /** The statements that still stand against the model answer. */
    public List<Contradicted> doubted() {
        return contradicted.stream().filter(each -> !each.corrected()).toList();
    }

    public List<Point> found() {
        return points.stream().filter(Tick::found).map(Tick::point).toList();
    }

    public List<Point> missing() {
        return points.stream().filter(tick -> !tick.found()).map(Tick::point).toList();
    }

    public List<Misconception> said() {
        return forbidden.stream().filter(Heard::said).map(Heard::misconception).toList();
    }

    /** Whether every point that must be there is, and nothing wrong was said. */
    public boolean complete() {
        return said().isEmpty() && doubted().isEmpty() && missing().stream().noneMatch(Point::must);
    }

    /** How many marks there are that a learner may turn round: points, then contradictions, then misconceptions. */
    public int marks() {
        return points.size() + forbidden.size() + contradicted.size();
    }

    /**
     * The same with one of these marks turned round.
     *
     * @throws IndexOutOfBoundsException where there is no such mark
     */
    public MarkedAnswer turned(int mark) {
        if (mark < points.size()) {
            return turned(points.get(mark).point().id());
        }
        int rest = mark - points.size();
        return rest < contradicted.size()
                ? turnedContradiction(contradicted.get(rest).span())
                : turnedMisconception(forbidden
                        .get(rest - contradicted.size())
                        .misconception()
                        .id());
    }

    /** The learner turned the tick of a point round; turned twice it is the program's again. */
    public MarkedAnswer turned(String pointId) {
        return new MarkedAnswer(
                answer,
                each(
                        points,
                        tick -> tick.point().id().equals(pointId)
                                ? new Tick(tick.point(), tick.outcome(), tick.spans(), !tick.corrected())
                                : tick),
                forbidden,
                contradicted);
    }

    /** The learner says that a statement was read wrongly; turned twice it is the program's word again. */
    public MarkedAnswer turnedContradiction(AnswerSpan span) {
        return new MarkedAnswer(
                answer,
                points,
                forbidden,
                each(
                        contradicted,
                        one -> one.span().equals(span)
                                ? new Contradicted(one.span(), one.against(), !one.corrected())
                                : one));
    }

    /** The learner says that a misconception was not meant, or was; turned twice it is the program's word again. */
    public MarkedAnswer turnedMisconception(String misconceptionId) {
        return new MarkedAnswer(
                answer,
                points,
                each(
                        forbidden,
                        heard -> heard.misconception().id().equals(misconceptionId)
                                ? new Heard(heard.misconception(), !heard.said(), heard.spans(), !heard.corrected())
                                : heard),
                contradicted);
    }

    private static <T> List<T> each(List<T> all, UnaryOperator<T> change) {
        return all.stream().map(change).toList();
    }
}
