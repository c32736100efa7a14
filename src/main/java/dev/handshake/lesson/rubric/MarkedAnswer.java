package dev.handshake.lesson.rubric;

import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Point;
import java.util.List;
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
     * A statement that says the opposite of a clause of the model answer: the other end, another state, or denied.
     *
     * @param model that clause, as it is written there
     * @param corrected whether the learner overruled the program
     */
    public record Contradicted(AnswerSpan span, String model, boolean corrected) {}

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
                                ? new Contradicted(one.span(), one.model(), !one.corrected())
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
