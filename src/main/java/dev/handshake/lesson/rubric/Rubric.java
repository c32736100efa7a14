package dev.handshake.lesson.rubric;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Notions;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an answer must say and must not say, and how it is marked.
 *
 * <p>Words are found first ({@link Statement}); then it is asked whether they say what the point says, by who does what in it
 * ({@link PointRoles}), and whether a clause contradicts the model answer ({@link ModelClauses}). What the answer itself rejects,
 * what only repeats the question and what is said unsurely earns nothing and is charged with nothing.
 */
public final class Rubric {
    private final List<Point> points;
    private final List<Misconception> forbidden;
    private final Text prompt;
    private final Text model;
    private final Notions notions;
    private Optional<Understood> understood = Optional.empty();

    /** All that is read of the rubric itself. */
    private record Understood(
            Lexicon lexicon,
            List<Sighting> prompts,
            List<Statement> points,
            List<Statement> forbidden,
            Optional<ModelClauses> model) {}

    /**
     * A rubric for one question.
     *
     * @param prompt the question: what it names need not be named again by the answer
     * @param model a model answer: statements that contradict it are not believed; blank for none
     * @param notions the words that mean the same
     */
    public Rubric(List<Point> points, List<Misconception> forbidden, Text prompt, Text model, Notions notions) {
        this.points = List.copyOf(points);
        this.forbidden = List.copyOf(forbidden);
        this.prompt = Objects.requireNonNull(prompt);
        this.model = Objects.requireNonNull(model);
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

    /** Whether it is made of these misconceptions and these words. */
    public boolean isOf(List<Misconception> misconceptions, Notions words) {
        return notions == words && forbidden.equals(misconceptions);
    }

    /** Ticks what the answer says. The same answer always gets the same ticks. */
    public MarkedAnswer mark(String answer) {
        Understood rubric = understood.orElseGet(this::understand);
        understood = Optional.of(rubric);
        Sighting sighting = new Sighting(answer, rubric.lexicon());
        BitSet rejected = Denial.rejected(sighting.reading);
        rejected.or(Worthless.sentences(sighting, rubric.prompts()));
        List<MarkedAnswer.Contradicted> contradicted = contradicted(rubric, sighting, rejected);
        List<MarkedAnswer.Tick> ticks = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            List<AnswerSpan> spans = rubric.points().get(i).point(sighting, rejected);
            boolean believed = !spans.isEmpty() && spans.stream().noneMatch(span -> overlaps(contradicted, span));
            MarkedAnswer.Outcome outcome = believed
                    ? MarkedAnswer.Outcome.SAID
                    : rubric.points().get(i).isMentioned(sighting, rejected)
                            ? MarkedAnswer.Outcome.UNCLEAR
                            : MarkedAnswer.Outcome.NOT_SAID;
            ticks.add(new MarkedAnswer.Tick(points.get(i), outcome, believed ? spans : List.of(), false));
        }
        List<MarkedAnswer.Heard> heard = new ArrayList<>();
        for (int i = 0; i < forbidden.size(); i++) {
            List<AnswerSpan> spans = rubric.forbidden().get(i).claim(sighting, rejected);
            heard.add(new MarkedAnswer.Heard(forbidden.get(i), !spans.isEmpty(), spans, false));
        }
        return new MarkedAnswer(answer, ticks, heard, contradicted);
    }

    private static List<MarkedAnswer.Contradicted> contradicted(Understood rubric, Sighting sighting, BitSet rejected) {
        return rubric.model().map(model -> model.contradictions(sighting)).orElse(List.of()).stream()
                .filter(each -> !rejected.get(sighting.sentence(each.clause().from())))
                .map(each -> new MarkedAnswer.Contradicted(
                        each.clause().span(),
                        new MarkedAnswer.Against.ModelClause(each.model().typed()),
                        false))
                .toList();
    }

    private static boolean overlaps(List<MarkedAnswer.Contradicted> contradicted, AnswerSpan span) {
        return contradicted.stream().map(MarkedAnswer.Contradicted::span).anyMatch(span::overlaps);
    }

    /** Terms are read when the first answer is marked: a course has many rubrics, an evening uses few. */
    private Understood understand() {
        Lexicon lexicon = Lexicon.of(notions);
        List<Sighting> prompts =
                texts(prompt).map(words -> new Sighting(words, lexicon)).toList();
        Stream<String> known = Stream.concat(texts(model), points.stream().flatMap(point -> texts(point.says())));
        return new Understood(
                lexicon,
                prompts,
                points.stream()
                        .map(point -> Statement.ofPoint(point.match(), prompts, point.says(), lexicon))
                        .toList(),
                forbidden.stream()
                        .map(each -> Statement.ofClaim(each.match(), prompts, lexicon))
                        .toList(),
                texts(model).allMatch(String::isBlank)
                        ? Optional.empty()
                        : Optional.of(new ModelClauses(
                                known.map(words -> new Sighting(words, lexicon)).toList(), prompts)));
    }

    /** A text in its languages; once, where it is the same in all of them. */
    private static Stream<String> texts(Text text) {
        return Stream.of(Lang.values()).map(text::in).distinct();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rubric that
                && points.equals(that.points)
                && forbidden.equals(that.forbidden)
                && prompt.equals(that.prompt)
                && model.equals(that.model)
                && notions.equals(that.notions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(points, forbidden, prompt, model, notions);
    }

    @Override
    public String toString() {
        return "Rubric[points=" + points + ", forbidden=" + forbidden + "]";
    }
}
