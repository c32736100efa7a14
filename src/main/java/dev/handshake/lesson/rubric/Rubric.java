package dev.handshake.lesson.rubric;

import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Notions;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What an answer must say and must not say, and how it is marked. */
public final class Rubric {
    private final List<Point> points;
    private final List<Misconception> forbidden;
    private final Text prompt;
    private final Notions notions;
    private List<Statement> pointStatements = List.of();
    private List<Statement> forbiddenStatements = List.of();

    /**
     * A rubric for one question.
     *
     * @param prompt the question: what it names need not be named again by the answer
     * @param notions the words that mean the same
     */
    public Rubric(List<Point> points, List<Misconception> forbidden, Text prompt, Notions notions) {
        this.points = List.copyOf(points);
        this.forbidden = List.copyOf(forbidden);
        this.prompt = Objects.requireNonNull(prompt);
        this.notions = Objects.requireNonNull(notions);
    }

    public List<Point> points() {
        return points;
    }

    public List<Misconception> forbidden() {
        return forbidden;
    }

    public Text prompt() {
        return prompt;
    }

    /** Ticks what the answer says. The same answer always gets the same ticks. */
    public MarkedAnswer mark(String answer) {
        compile();
        Sighting sighting = new Sighting(answer, Lexicon.of(notions));
        List<MarkedAnswer.Tick> ticks = points.stream()
                .map(point -> {
                    List<AnswerSpan> spans =
                            pointStatements.get(points.indexOf(point)).point(sighting);
                    return new MarkedAnswer.Tick(point, !spans.isEmpty(), spans, false);
                })
                .toList();
        List<MarkedAnswer.Heard> heard = forbidden.stream()
                .map(each -> {
                    List<AnswerSpan> spans =
                            forbiddenStatements.get(forbidden.indexOf(each)).claim(sighting);
                    return new MarkedAnswer.Heard(each, !spans.isEmpty(), spans, false);
                })
                .toList();
        return new MarkedAnswer(answer, ticks, heard);
    }

    /** Terms are read when the first answer is marked: a course has many rubrics, an evening uses few. */
    private void compile() {
        if (pointStatements.size() < points.size() || forbiddenStatements.size() < forbidden.size()) {
            Lexicon lexicon = Lexicon.of(notions);
            List<Sighting> given = Stream.of(prompt.ko(), prompt.en())
                    .distinct()
                    .map(words -> new Sighting(words, lexicon))
                    .toList();
            pointStatements = points.stream()
                    .map(point -> Statement.of(point.match(), given, false, lexicon))
                    .toList();
            forbiddenStatements = forbidden.stream()
                    .map(each -> Statement.of(each.match(), given, true, lexicon))
                    .toList();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rubric that
                && points.equals(that.points)
                && forbidden.equals(that.forbidden)
                && prompt.equals(that.prompt)
                && notions.equals(that.notions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(points, forbidden, prompt, notions);
    }

    @Override
    public String toString() {
        return "Rubric[points=" + points + ", forbidden=" + forbidden + "]";
    }
}
