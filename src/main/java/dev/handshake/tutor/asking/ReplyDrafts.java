package dev.handshake.tutor.asking;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.EngineExercise;
import dev.handshake.lesson.Exercise;
import dev.handshake.lesson.Orders;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Reply;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.judge.Choices;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Seq;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Strength;
import dev.handshake.tutor.model.TextDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Making a reply: what each message does to an entry, and when the reply is complete. */
final class ReplyDrafts {
    private ReplyDrafts() {}

    /** The entry after a message, and the reply where it is complete. */
    record Outcome(ReplyDraft entry, Optional<Reply> reply) {
        static Outcome of(ReplyDraft entry) {
            return new Outcome(entry, Optional.empty());
        }

        static Outcome of(ReplyDraft entry, Reply reply) {
            return new Outcome(entry, Optional.of(reply));
        }
    }

    /**
     * An empty entry for this question.
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

    static Outcome on(ReplyDraft draft, Msg msg) {
        return switch (draft) {
            case ReplyDraft.Marking marking -> marking(marking, msg);
            case ReplyDraft.Parts parts -> parts(parts, msg);
            case ReplyDraft.Ordering ordering -> ordering(ordering, msg);
            case ReplyDraft.Writing writing -> writing(writing, msg);
            case ReplyDraft.OfEngine engine -> engine(engine, msg);
        };
    }

    private static Outcome marking(ReplyDraft.Marking marking, Msg msg) {
        if (msg instanceof Msg.Move move) {
            return Outcome.of(marking.moved(move.by()));
        }
        if (msg instanceof Msg.Choose choose) {
            ReplyDraft.Marking next = marking.toggled(choose.index());
            return marking.many() || next.marked().isEmpty()
                    ? Outcome.of(next)
                    : Outcome.of(next, new Reply.Picked(next.question(), next.marked()));
        }
        if (msg == Msg.Plain.CONFIRM) {
            ReplyDraft.Marking next = marking.many() ? marking : marking.toggled(marking.cursor());
            return next.marked().isEmpty()
                    ? Outcome.of(next)
                    : Outcome.of(next, new Reply.Picked(next.question(), next.marked()));
        }
        return Outcome.of(marking);
    }

    private static Outcome parts(ReplyDraft.Parts parts, Msg msg) {
        if (msg instanceof Msg.Move move) {
            return Outcome.of(parts.moved(move.by()));
        }
        if (msg == Msg.Plain.CANCEL) {
            return Outcome.of(parts.reopened());
        }
        int row = msg instanceof Msg.Choose choose ? choose.index() : msg == Msg.Plain.CONFIRM ? parts.cursor() : -1;
        if (row < 0 || row >= parts.rows().size()) {
            return Outcome.of(parts);
        }
        int option = parts.rows().get(row);
        if (parts.atFirst() && !parts.secondShown().isEmpty()) {
            return Outcome.of(parts.chose(option));
        }
        int first = parts.atFirst() ? option : parts.first();
        int second = parts.atFirst() ? -1 : option;
        return Outcome.of(parts, parts.question().reply(first, second));
    }

    private static Outcome ordering(ReplyDraft.Ordering ordering, Msg msg) {
        if (msg instanceof Msg.Move move) {
            return Outcome.of(ordering.moved(move.by()));
        }
        if (msg == Msg.Plain.ERASE || msg == Msg.Plain.CANCEL) {
            return Outcome.of(ordering.takeBack());
        }
        if (msg == Msg.Plain.CONFIRM && ordering.complete()) {
            return Outcome.of(ordering, new Reply.Ordered(ordering.question(), ordering.placed()));
        }
        int row = msg instanceof Msg.Choose choose ? choose.index() : msg == Msg.Plain.CONFIRM ? ordering.cursor() : -1;
        return Outcome.of(ordering.place(row));
    }

    private static Outcome writing(ReplyDraft.Writing writing, Msg msg) {
        TextDraft text = writing.draft();
        if (msg instanceof Msg.Type type) {
            return Outcome.of(writing.with(text.type(type.text())));
        }
        if (!(msg instanceof Msg.Plain plain)) {
            return Outcome.of(writing);
        }
        return switch (plain) {
            case ERASE -> Outcome.of(writing.with(text.erase()));
            case DELETE -> Outcome.of(writing.with(text.delete()));
            case LEFT -> Outcome.of(writing.with(text.moved(-1)));
            case RIGHT -> Outcome.of(writing.with(text.moved(1)));
            case LINE_START -> Outcome.of(writing.with(text.lineEdge(false)));
            case LINE_END -> Outcome.of(writing.with(text.lineEdge(true)));
            case UNDO -> Outcome.of(writing.with(text.undo()));
            case SUBMIT -> submitted(writing);
            case CONFIRM -> endsInEmptyLine(text) ? submitted(writing) : Outcome.of(writing.with(text.type("\n")));
            case CANCEL,
                    HINT,
                    WHY,
                    RESTART,
                    NEXT,
                    LESSONS,
                    SEARCH,
                    DIAGRAM,
                    TCBS,
                    OBSERVE,
                    FLIP_LANGUAGE,
                    PALETTE,
                    HELP,
                    LEAVE,
                    QUIT,
                    SKIP,
                    TICK,
                    REVIEW,
                    INTERVIEW,
                    FOLLOW_UPS,
                    QUIZZES,
                    STATS,
                    REPEAT,
                    TOGGLE_CONFIDENCE -> Outcome.of(writing);
        };
    }

    /** An empty row ends an answer: Enter twice. */
    private static boolean endsInEmptyLine(TextDraft draft) {
        return draft.caret() == draft.text().length()
                && draft.text().endsWith("\n")
                && !draft.text().isBlank();
    }

    private static Outcome submitted(ReplyDraft.Writing writing) {
        String text = writing.text().strip();
        return text.isEmpty() ? Outcome.of(writing) : Outcome.of(writing, new Reply.Said(writing.question(), text));
    }

    private static Outcome engine(ReplyDraft.OfEngine draft, Msg msg) {
        return switch (draft.draft()) {
            case SegmentDraft.Picking picking -> picking(draft, picking, msg);
            case SegmentDraft.Building building -> building(draft, building, msg);
        };
    }

    private static Outcome picking(ReplyDraft.OfEngine draft, SegmentDraft.Picking picking, Msg msg) {
        if (msg instanceof Msg.Move move) {
            return Outcome.of(draft.with(picking.moved(move.by())));
        }
        int row = msg instanceof Msg.Choose choose ? choose.index() : msg == Msg.Plain.CONFIRM ? picking.cursor() : -1;
        if (!picking.offers(row)) {
            return Outcome.of(draft);
        }
        Answer answer = picking.choices().get(row);
        return Outcome.of(draft.with(picking.at(row)), new Reply.OfEngine(draft.question(), answer));
    }

    private static Outcome building(ReplyDraft.OfEngine draft, SegmentDraft.Building building, Msg msg) {
        if (msg instanceof Msg.Toggle toggle) {
            return Outcome.of(draft.with(building.toggle(toggle.flag())));
        }
        if (msg instanceof Msg.Digit digit) {
            return Outcome.of(draft.with(building.digit(digit.digit())));
        }
        if (msg == Msg.Plain.ERASE) {
            return Outcome.of(draft.with(building.erase()));
        }
        if (msg instanceof Msg.Move) {
            return Outcome.of(draft.with(building.moved()));
        }
        if (msg instanceof Msg.Build build) {
            int length = draft.question().stop().segment().length();
            return sent(draft, new Segment(build.flags(), Seq.of(build.seq()), Seq.of(build.ack()), length, 0));
        }
        if (msg != Msg.Plain.CONFIRM) {
            return Outcome.of(draft);
        }
        if (building.goesToAck()) {
            return Outcome.of(draft.with(building.moved()));
        }
        return building.segment(draft.question().stop())
                .map(segment -> sent(draft, segment))
                .orElse(Outcome.of(draft));
    }

    private static Outcome sent(ReplyDraft.OfEngine draft, Segment segment) {
        return Outcome.of(draft, new Reply.OfEngine(draft.question(), new Answer.Sends(segment)));
    }
}
