package dev.handshake.author.exchange;

import dev.handshake.lesson.Option;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.QuestionKind;
import java.util.List;
import java.util.Optional;

/**
 * In which order options stand in a file. Authors often write the right one first, and a printed sheet does not shuffle: its
 * key would be A. The order is drawn from a seed and the question's id, so the same seed gives the same file, and a question
 * keeps its order when others are added.
 *
 * @param seed of the draw; empty for the order in which they were written
 */
record OptionOrder(Optional<Long> seed) {
    static final OptionOrder AS_WRITTEN = new OptionOrder(Optional.empty());

    /** 2^64 divided by the golden ratio: spreads seeds and ids that lie close together. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    static OptionOrder drawn(long seed) {
        return new OptionOrder(Optional.of(seed));
    }

    /** What is written of this question, with its options in their order. Lines of a trace and fixed orders stay. */
    Question.OfAuthor of(Question original) {
        Question.OfAuthor written = EngineQuestionExport.of(original);
        return switch (written) {
            case Question.Choice(Question.Head head, List<Option> options, boolean isFixed) ->
                new Question.Choice(head, isFixed ? options : shuffled(head.id(), options), isFixed);
            case Question.Choices(Question.Head head, List<Option> options, boolean isFixed) ->
                new Question.Choices(head, isFixed ? options : shuffled(head.id(), options), isFixed);
            case Question.TrueFalse statement ->
                new Question.TrueFalse(
                        statement.head(),
                        statement.isTrue(),
                        statement.misconception(),
                        shuffled(statement.id(), statement.reasons()));
            case Question.Diagnose diagnose ->
                new Question.Diagnose(
                        diagnose.head(),
                        diagnose.output(),
                        original.kind() == QuestionKind.SPOT_ERROR
                                ? diagnose.causes()
                                : shuffled(diagnose.id(), diagnose.causes()),
                        diagnose.next()
                                .map(next -> new Question.Diagnose.Command(
                                        next.prompt(), shuffled(diagnose.id() + ".next", next.options()))));
            case Question.FreeAnswer answer -> answer;
        };
    }

    /** These in their order; {@code id} tells one draw from another. */
    <T> List<T> shuffled(String id, List<T> all) {
        if (seed.isEmpty()) {
            return all;
        }
        long mixed = (id.hashCode() + SPREAD * (seed.get() + 1)) * SPREAD;
        SeededNumbers draw = new SeededNumbers(mixed ^ mixed >>> 32);
        return draw.shuffled(all.size()).stream().map(all::get).toList();
    }
}
