package dev.handshake.tutor.asking;

import dev.handshake.lesson.EngineExercise;
import dev.handshake.lesson.Exercise;
import dev.handshake.lesson.Orders;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.judge.Choices;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Strength;
import dev.handshake.tutor.model.TextDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The empty draft with which a question appears. */
final class FirstDraft {
    private FirstDraft() {}

    /**
     * The empty draft of a reply to this.
     *
     * @param strength how strongly a segment is asked for
     * @param seed shuffles options, the same way for the same seed
     */
    static ReplyDraft of(Exercise exercise, Strength strength, long seed) {
        return switch (exercise) {
            case Question.OfOptions options ->
                new ReplyDraft.Marking(
                        options, shuffled(options.options().size(), seed, options.fixedOrder()), Set.of(), 0);
            case Question.OfParts parts -> parts(parts, seed);
            case Question.Order order ->
                new ReplyDraft.Ordering(
                        order, shuffled(Orders.items(order.scenario()).size(), seed, false), List.of(), 0);
            case Question.FreeAnswer free -> new ReplyDraft.Writing(free, TextDraft.EMPTY);
            case EngineExercise engine -> new ReplyDraft.OfEngine(engine, segment(engine.stop(), strength, seed));
        };
    }

    private static ReplyDraft.Parts parts(Question.OfParts question, long seed) {
        int seconds = question.seconds().size();
        return switch (question) {
            case Question.TrueFalse statement ->
                new ReplyDraft.Parts(statement, List.of(0, 1), shuffled(seconds, seed, false), -1, 0);
            case Question.Diagnose diagnose ->
                new ReplyDraft.Parts(
                        diagnose,
                        shuffled(diagnose.causes().size(), seed, false),
                        shuffled(seconds, seed + 1, false),
                        -1,
                        0);
            case Question.SpotError spot ->
                new ReplyDraft.Parts(
                        spot, shuffled(spot.lines().size(), seed, true), shuffled(seconds, seed, false), -1, 0);
        };
    }

    /** A state is picked; a segment is picked or built, as strongly as it is asked for; numbers are typed. */
    private static SegmentDraft segment(Stop.Question stop, Strength strength, long seed) {
        return switch (stop.kind()) {
            case NEXT_STATE -> picking(stop, seed);
            case NEXT_SEGMENT ->
                switch (strength) {
                    case PICK -> picking(stop, seed);
                    case FLAGS -> SegmentDraft.Building.ofFlags(stop.segment());
                    case NUMBERS -> SegmentDraft.Building.ofAll(stop.segment());
                };
            case NUMBERS -> SegmentDraft.Building.ofNumbers(stop.segment());
        };
    }

    private static SegmentDraft picking(Stop.Question stop, long seed) {
        return new SegmentDraft.Picking(Choices.of(stop, seed), -1, Set.of(), Set.of());
    }

    private static List<Integer> shuffled(int count, long seed, boolean fixed) {
        List<Integer> indexes =
                new ArrayList<>(IntStream.range(0, count).boxed().toList());
        if (!fixed) {
            Shuffle.inPlace(indexes, seed);
        }
        return indexes;
    }
}
