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

/**
 * The empty draft with which a question appears.
 *
 * @param strength how strongly a segment is asked for
 * @param seed shuffles what is chosen from, the same way for the same seed
 * @param round how often this was answered before, from 0: what is chosen from stands in another order each time
 */
record FirstDraft(Strength strength, long seed, int round) {
    /** The empty draft of a reply to this. */
    ReplyDraft of(Exercise exercise) {
        return switch (exercise) {
            case Question.OfOptions options ->
                new ReplyDraft.Marking(options, shuffled(options.options().size(), options.fixedOrder()), Set.of(), 0);
            case Question.OfParts parts -> parts(parts);
            case Question.Order order ->
                new ReplyDraft.Ordering(
                        order, shuffled(Orders.items(order.scenario()).size(), false), List.of(), 0);
            case Question.FreeAnswer free -> new ReplyDraft.Writing(free, TextDraft.EMPTY);
            case EngineExercise engine -> new ReplyDraft.OfEngine(engine, segment(engine.stop()));
        };
    }

    private ReplyDraft.Parts parts(Question.OfParts question) {
        int seconds = question.seconds().size();
        return switch (question) {
            case Question.TrueFalse statement ->
                new ReplyDraft.Parts(statement, List.of(0, 1), shuffled(seconds, false), -1, 0);
            case Question.Diagnose diagnose ->
                new ReplyDraft.Parts(
                        diagnose,
                        shuffled(diagnose.causes().size(), false),
                        new FirstDraft(strength, seed + 1, round).shuffled(seconds, false),
                        -1,
                        0);
            case Question.SpotError spot ->
                new ReplyDraft.Parts(spot, shuffled(spot.lines().size(), true), shuffled(seconds, false), -1, 0);
        };
    }

    /** A state is picked; a segment is picked or built, as strongly as it is asked for; numbers are typed. */
    private SegmentDraft segment(Stop.Question stop) {
        return switch (stop.kind()) {
            case NEXT_STATE -> picking(stop);
            case NEXT_SEGMENT ->
                switch (strength) {
                    case PICK -> picking(stop);
                    case FLAGS -> SegmentDraft.Building.ofFlags(stop.segment());
                    case NUMBERS -> SegmentDraft.Building.ofAll(stop.segment());
                };
            case NUMBERS -> SegmentDraft.Building.ofNumbers(stop.segment());
        };
    }

    private SegmentDraft picking(Stop.Question stop) {
        return new SegmentDraft.Picking(Shuffle.inRound(Choices.of(stop, seed), seed, round), -1, Set.of(), Set.of());
    }

    private List<Integer> shuffled(int count, boolean fixed) {
        List<Integer> indexes =
                new ArrayList<>(IntStream.range(0, count).boxed().toList());
        if (fixed) {
            return indexes;
        }
        Shuffle.inPlace(indexes, seed);
        return Shuffle.inRound(indexes, seed, round);
    }
}
