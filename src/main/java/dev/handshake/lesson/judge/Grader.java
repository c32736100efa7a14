package dev.handshake.lesson.judge;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Orders;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Reply;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.rubric.MarkedAnswer;
import dev.handshake.lesson.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges replies to questions. Where the engine can know it is asked; where an author wrote a key that key counts; free text
 * is marked against its points.
 */
public final class Grader {
    private Grader() {}

    /**
     * What is to be said to this reply.
     *
     * @throws IllegalArgumentException where the reply is of another kind than the question
     */
    public static Result examine(Question question, Reply reply, Catalog catalog) {
        if (question instanceof Question.Choice choice && reply instanceof Reply.Picked picked) {
            return options(choice.options(), picked);
        }
        if (question instanceof Question.Choices choices && reply instanceof Reply.Picked picked) {
            return options(choices.options(), picked);
        }
        if (question instanceof Question.TrueFalse statement && reply instanceof Reply.Truth truth) {
            boolean right = truth.said() == statement.isTrue();
            return new Result.OfParts(
                    right,
                    Optional.empty(),
                    part(statement.reasons(), truth.reason()),
                    right ? "" : statement.misconception());
        }
        if (question instanceof Question.Diagnose diagnose && reply instanceof Reply.Diagnosed diagnosed) {
            Option cause = diagnose.causes().get(diagnosed.cause());
            Optional<Option> command = diagnose.next().flatMap(n -> part(n.options(), diagnosed.command()));
            return new Result.OfParts(cause.right(), Optional.of(cause), command, "");
        }
        if (question instanceof Question.SpotError spot && reply instanceof Reply.Spotted spotted) {
            boolean right = spotted.line() == ClaimedTrace.refused(spot);
            return new Result.OfParts(right, Optional.empty(), part(spot.reasons(), spotted.reason()), "");
        }
        if (question instanceof Question.Order order && reply instanceof Reply.Ordered ordered) {
            List<Orders.Item> items = Orders.items(order.scenario());
            List<Orders.Item> answered =
                    ordered.order().stream().map(items::get).toList();
            return new Result.OfOrder(Orders.possible(order.scenario(), answered), items.size());
        }
        if (question instanceof Question.FreeAnswer free && reply instanceof Reply.Said said) {
            return new Result.OfText(mark(free, said.text(), catalog));
        }
        if (reply instanceof Reply.OfEngine engine) {
            return new Result.OfEngine(
                    EngineJudge.judge(asStop(question).orElseThrow(() -> mismatch(question, reply)), engine.answer()));
        }
        throw mismatch(question, reply);
    }

    private static IllegalArgumentException mismatch(Question question, Reply reply) {
        return new IllegalArgumentException(question.id() + " is not answered by " + reply);
    }

    private static Optional<Option> part(List<Option> options, int index) {
        return index < 0 || index >= options.size() ? Optional.empty() : Optional.of(options.get(index));
    }

    private static Result options(List<Option> options, Reply.Picked picked) {
        List<Option> chosen = new ArrayList<>();
        List<Option> missed = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if (picked.options().contains(i)) {
                chosen.add(options.get(i));
            } else if (options.get(i).right()) {
                missed.add(options.get(i));
            }
        }
        boolean right = missed.isEmpty() && chosen.stream().allMatch(Option::right) && !chosen.isEmpty();
        return new Result.OfOptions(right, chosen, missed);
    }

    /** The answer with its ticks. */
    public static MarkedAnswer mark(Question.FreeAnswer question, String text, Catalog catalog) {
        List<Misconception> forbidden = question.forbidden().stream()
                .map(catalog::misconception)
                .flatMap(Optional::stream)
                .toList();
        return new Rubric(question.points(), forbidden, question.head().prompt()).mark(text);
    }

    /** The question as the judge of lessons knows it; empty for a kind that the judge does not know. */
    public static Optional<Stop.Question> asStop(Question question) {
        Text prompt = question.head().prompt();
        List<Text> hints = question.head().hints();
        if (question instanceof Question.StateOf state) {
            return Optional.of(state.scenario().ask(Step.Ask.Kind.NEXT_STATE, state.side(), prompt, hints));
        }
        if (question instanceof Question.SegmentFrom segment) {
            return Optional.of(segment.scenario().ask(Step.Ask.Kind.NEXT_SEGMENT, segment.side(), prompt, hints));
        }
        if (question instanceof Question.NumbersFrom numbers) {
            return Optional.of(numbers.scenario().ask(Step.Ask.Kind.NUMBERS, numbers.side(), prompt, hints));
        }
        return Optional.empty();
    }
}
