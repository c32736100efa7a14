package dev.handshake.tutor.asking;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Orders;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Reply;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.judge.Choices;
import dev.handshake.lesson.judge.Grader;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Seq;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Stage;
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
     * @param seed shuffles options, the same way for the same seed
     * @param round how many questions came before: later ones of a sitting ask for more
     */
    static ReplyDraft of(Question question, long seed, int round) {
        if (question instanceof Question.Choice choice) {
            return new ReplyDraft.Marking(
                    shuffled(choice.options().size(), seed, choice.fixedOrder()), Set.of(), 0, false, Set.of());
        }
        if (question instanceof Question.Choices choices) {
            return new ReplyDraft.Marking(
                    shuffled(choices.options().size(), seed, choices.fixedOrder()), Set.of(), 0, true, Set.of());
        }
        if (question instanceof Question.TrueFalse statement) {
            return new ReplyDraft.Parts(
                    List.of(0, 1), shuffled(statement.reasons().size(), seed, false), -1, 0);
        }
        if (question instanceof Question.Diagnose diagnose) {
            int commands = diagnose.next().map(n -> n.options().size()).orElse(0);
            return new ReplyDraft.Parts(
                    shuffled(diagnose.causes().size(), seed, false), shuffled(commands, seed + 1, false), -1, 0);
        }
        if (question instanceof Question.SpotError spot) {
            return new ReplyDraft.Parts(
                    shuffled(spot.lines().size(), seed, true),
                    shuffled(spot.reasons().size(), seed, false),
                    -1,
                    0);
        }
        if (question instanceof Question.Order order) {
            return new ReplyDraft.Ordering(
                    shuffled(Orders.items(order.scenario()).size(), seed, false), List.of(), 0);
        }
        if (question instanceof Question.FreeAnswer) {
            return ReplyDraft.Writing.EMPTY;
        }
        Stop.Question stop = Grader.asStop(question).orElseThrow();
        return new ReplyDraft.OfEngine(draft(question, stop, seed));
    }

    private static SegmentDraft draft(Question question, Stop.Question stop, long seed) {
        if (question instanceof Question.NumbersFrom) {
            Segment script = stop.segment();
            return new SegmentDraft.Building(
                    true, false, script.flags() & ~Flag.PSH.bit(), "", "", false, script.length());
        }
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

    static Outcome on(Stage.Open open, Msg msg) {
        ReplyDraft entry = open.entry();
        if (entry instanceof ReplyDraft.Marking marking) {
            return marking(marking, msg);
        }
        if (entry instanceof ReplyDraft.Parts parts) {
            return parts(open.question(), parts, msg);
        }
        if (entry instanceof ReplyDraft.Ordering ordering) {
            return ordering(ordering, msg);
        }
        if (entry instanceof ReplyDraft.Writing writing) {
            return writing(writing, msg);
        }
        return engine(open.question(), (ReplyDraft.OfEngine) entry, msg);
    }

    private static Outcome marking(ReplyDraft.Marking marking, Msg msg) {
        if (msg instanceof Msg.Move move) {
            return Outcome.of(marking.moved(move.by()));
        }
        if (msg instanceof Msg.Choose choose) {
            ReplyDraft.Marking next = marking.toggled(choose.index());
            return marking.many() || next.marked().isEmpty()
                    ? Outcome.of(next)
                    : Outcome.of(next, new Reply.Picked(next.marked()));
        }
        if (msg == Msg.Plain.CONFIRM) {
            ReplyDraft.Marking next = marking.many() ? marking : marking.toggled(marking.cursor());
            return next.marked().isEmpty() ? Outcome.of(next) : Outcome.of(next, new Reply.Picked(next.marked()));
        }
        return Outcome.of(marking);
    }

    private static Outcome parts(Question question, ReplyDraft.Parts parts, Msg msg) {
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
        return Outcome.of(parts, reply(question, first, second));
    }

    private static Reply reply(Question question, int first, int second) {
        if (question instanceof Question.TrueFalse) {
            return new Reply.Truth(first == 0, second);
        }
        return question instanceof Question.Diagnose
                ? new Reply.Diagnosed(first, second)
                : new Reply.Spotted(first, second);
    }

    private static Outcome ordering(ReplyDraft.Ordering ordering, Msg msg) {
        if (msg instanceof Msg.Move move) {
            return Outcome.of(ordering.moved(move.by()));
        }
        if (msg == Msg.Plain.ERASE || msg == Msg.Plain.CANCEL) {
            return Outcome.of(ordering.takeBack());
        }
        if (msg == Msg.Plain.CONFIRM && ordering.complete()) {
            return Outcome.of(ordering, new Reply.Ordered(ordering.placed()));
        }
        int row = msg instanceof Msg.Choose choose ? choose.index() : msg == Msg.Plain.CONFIRM ? ordering.cursor() : -1;
        return Outcome.of(ordering.place(row));
    }

    private static Outcome writing(ReplyDraft.Writing writing, Msg msg) {
        if (msg instanceof Msg.Type type) {
            return Outcome.of(TextEditor.type(writing, type.text()));
        }
        if (!(msg instanceof Msg.Plain plain)) {
            return Outcome.of(writing);
        }
        return switch (plain) {
            case ERASE -> Outcome.of(TextEditor.erase(writing));
            case DELETE -> Outcome.of(TextEditor.delete(writing));
            case LEFT -> Outcome.of(TextEditor.moved(writing, -1));
            case RIGHT -> Outcome.of(TextEditor.moved(writing, 1));
            case LINE_START -> Outcome.of(TextEditor.lineEdge(writing, false));
            case LINE_END -> Outcome.of(TextEditor.lineEdge(writing, true));
            case UNDO -> Outcome.of(TextEditor.undo(writing));
            case SUBMIT -> submitted(writing);
            case CONFIRM -> endsInEmptyLine(writing) ? submitted(writing) : Outcome.of(TextEditor.type(writing, "\n"));
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
    private static boolean endsInEmptyLine(ReplyDraft.Writing writing) {
        return writing.caret() == writing.text().length()
                && writing.text().endsWith("\n")
                && !writing.text().isBlank();
    }

    private static Outcome submitted(ReplyDraft.Writing writing) {
        String text = writing.text().strip();
        return text.isEmpty() ? Outcome.of(writing) : Outcome.of(writing, new Reply.Said(text));
    }

    private static Outcome engine(Question question, ReplyDraft.OfEngine entry, Msg msg) {
        if (entry.draft() instanceof SegmentDraft.Picking picking) {
            return picking(picking, msg);
        }
        Stop.Question stop = Grader.asStop(question).orElseThrow();
        return building(stop, (SegmentDraft.Building) entry.draft(), msg);
    }

    private static Outcome picking(SegmentDraft.Picking picking, Msg msg) {
        if (msg instanceof Msg.Move move) {
            return Outcome.of(new ReplyDraft.OfEngine(picking.moved(move.by())));
        }
        int row = msg instanceof Msg.Choose choose ? choose.index() : msg == Msg.Plain.CONFIRM ? picking.cursor() : -1;
        if (!picking.offers(row)) {
            return Outcome.of(new ReplyDraft.OfEngine(picking));
        }
        Answer answer = picking.choices().get(row);
        return Outcome.of(new ReplyDraft.OfEngine(picking.at(row)), new Reply.OfEngine(answer));
    }

    private static Outcome building(Stop.Question stop, SegmentDraft.Building building, Msg msg) {
        if (msg instanceof Msg.Toggle toggle) {
            return engine(building.toggle(toggle.flag()));
        }
        if (msg instanceof Msg.Digit digit) {
            return engine(building.digit(digit.digit()));
        }
        if (msg == Msg.Plain.ERASE) {
            return engine(building.erase());
        }
        if (msg instanceof Msg.Move) {
            return engine(building.moved());
        }
        if (msg instanceof Msg.Build build) {
            Segment given = new Segment(
                    build.flags(),
                    Seq.of(build.seq()),
                    Seq.of(build.ack()),
                    stop.segment().length(),
                    0);
            return Outcome.of(new ReplyDraft.OfEngine(building), new Reply.OfEngine(new Answer.Sends(given)));
        }
        if (msg != Msg.Plain.CONFIRM) {
            return engine(building);
        }
        boolean toAck = !building.numbersGiven()
                && !building.onAck()
                && building.usesAck()
                && building.ack().isEmpty();
        if (toAck) {
            return engine(building.moved());
        }
        return building.segment(stop)
                .map(segment ->
                        Outcome.of(new ReplyDraft.OfEngine(building), new Reply.OfEngine(new Answer.Sends(segment))))
                .orElse(engine(building));
    }

    private static Outcome engine(SegmentDraft draft) {
        return Outcome.of(new ReplyDraft.OfEngine(draft));
    }

    /** The options behind the rows of a marking or of a part, for pages that list them. */
    static List<Option> options(Question question) {
        if (question instanceof Question.Choice choice) {
            return choice.options();
        }
        return question instanceof Question.Choices choices ? choices.options() : List.of();
    }
}
