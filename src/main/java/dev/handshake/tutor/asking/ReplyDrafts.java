package dev.handshake.tutor.asking;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Reply;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Stop;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Seq;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.MsgListener;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.SegmentDraft;
import java.util.Optional;

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

    /** What a message does to a draft. */
    static Outcome on(ReplyDraft draft, Msg msg) {
        return msg.to(
                switch (draft) {
                    case ReplyDraft.Marking marking -> new MarkingKeys(marking);
                    case ReplyDraft.Parts parts -> new PartsKeys(parts);
                    case ReplyDraft.Ordering ordering -> new OrderingKeys(ordering);
                    case ReplyDraft.Writing writing -> new WritingKeys(writing);
                    case ReplyDraft.OfEngine engine ->
                        switch (engine.draft()) {
                            case SegmentDraft.Picking picking -> new PickingKeys(engine, picking);
                            case SegmentDraft.Building building -> new BuildingKeys(engine, building);
                        };
                });
    }

    private record MarkingKeys(ReplyDraft.Marking marking) implements MsgListener<Outcome> {
        @Override
        public Outcome otherwise() {
            return Outcome.of(marking);
        }

        @Override
        public Outcome move(int by) {
            return Outcome.of(marking.moved(by));
        }

        @Override
        public Outcome choose(int row) {
            ReplyDraft.Marking next = marking.toggled(row);
            return marking.many() ? Outcome.of(next) : marked(next);
        }

        @Override
        public Outcome plain(Msg.Plain key) {
            if (key != Msg.Plain.CONFIRM) {
                return otherwise();
            }
            return marked(marking.many() ? marking : marking.toggled(marking.cursor()));
        }

        private static Outcome marked(ReplyDraft.Marking next) {
            return next.marked().isEmpty()
                    ? Outcome.of(next)
                    : Outcome.of(next, new Reply.Picked(next.question(), next.marked()));
        }
    }

    private record PartsKeys(ReplyDraft.Parts parts) implements MsgListener<Outcome> {
        @Override
        public Outcome otherwise() {
            return Outcome.of(parts);
        }

        @Override
        public Outcome move(int by) {
            return Outcome.of(parts.moved(by));
        }

        @Override
        public Outcome choose(int row) {
            if (row < 0 || row >= parts.rows().size()) {
                return otherwise();
            }
            int option = parts.rows().get(row);
            int first = parts.atFirst() ? option : parts.first();
            int second = parts.atFirst() ? -1 : option;
            return Outcome.of(parts.at(row), parts.question().reply(first, second));
        }

        @Override
        public Outcome plain(Msg.Plain key) {
            return key == Msg.Plain.CONFIRM ? choose(parts.cursor()) : otherwise();
        }
    }

    private record OrderingKeys(ReplyDraft.Ordering ordering) implements MsgListener<Outcome> {
        @Override
        public Outcome otherwise() {
            return Outcome.of(ordering);
        }

        @Override
        public Outcome move(int by) {
            return Outcome.of(ordering.moved(by));
        }

        @Override
        public Outcome choose(int row) {
            return Outcome.of(ordering.place(row));
        }

        @Override
        public Outcome plain(Msg.Plain key) {
            if (key == Msg.Plain.ERASE || key == Msg.Plain.CANCEL) {
                return Outcome.of(ordering.takeBack());
            }
            if (key != Msg.Plain.CONFIRM) {
                return otherwise();
            }
            return ordering.complete()
                    ? Outcome.of(ordering, new Reply.Ordered(ordering.question(), ordering.placed()))
                    : choose(ordering.cursor());
        }
    }

    private record WritingKeys(ReplyDraft.Writing writing) implements MsgListener<Outcome> {
        @Override
        public Outcome otherwise() {
            return Outcome.of(writing);
        }

        @Override
        public Outcome type(String text) {
            return Outcome.of(writing.with(writing.draft().type(text)));
        }

        @Override
        public Outcome plain(Msg.Plain key) {
            boolean ends = key == Msg.Plain.SUBMIT
                    || key == Msg.Plain.CONFIRM && writing.draft().endsInEmptyLine();
            if (ends) {
                return submitted();
            }
            return key == Msg.Plain.CONFIRM ? type("\n") : Outcome.of(writing.with(key.edit(writing.draft())));
        }

        private Outcome submitted() {
            String text = writing.text().strip();
            return text.isEmpty() ? otherwise() : Outcome.of(writing, new Reply.Said(writing.question(), text));
        }
    }

    private record PickingKeys(ReplyDraft.OfEngine draft, SegmentDraft.Picking picking)
            implements MsgListener<Outcome> {
        @Override
        public Outcome otherwise() {
            return Outcome.of(draft);
        }

        @Override
        public Outcome move(int by) {
            return Outcome.of(draft.with(picking.moved(by)));
        }

        @Override
        public Outcome choose(int row) {
            return picking.offers(row)
                    ? Outcome.of(
                            draft.with(picking.at(row)),
                            answer(picking.choices().get(row)))
                    : otherwise();
        }

        @Override
        public Outcome plain(Msg.Plain key) {
            return key == Msg.Plain.CONFIRM ? choose(picking.cursor()) : otherwise();
        }

        /** A lesson takes a segment written out in place of a choice; in a quiz the choices are what is asked. */
        @Override
        public Outcome build(Msg.Build segment) {
            boolean isTaken =
                    switch (draft.question()) {
                        case Stop.Question stop -> stop.kind() != Step.Ask.Kind.NEXT_STATE;
                        case Question.OfEngine quiz -> false;
                    };
            return isTaken ? sent(draft, segment) : otherwise();
        }

        private Reply answer(Answer answer) {
            return new Reply.OfEngine(draft.question(), answer);
        }
    }

    private record BuildingKeys(ReplyDraft.OfEngine draft, SegmentDraft.Building building)
            implements MsgListener<Outcome> {
        @Override
        public Outcome otherwise() {
            return Outcome.of(draft);
        }

        @Override
        public Outcome toggle(Flag flag) {
            return Outcome.of(draft.with(building.toggle(flag)));
        }

        @Override
        public Outcome digit(int digit) {
            return Outcome.of(draft.with(building.digit(digit)));
        }

        @Override
        public Outcome move(int by) {
            return Outcome.of(draft.with(building.moved()));
        }

        @Override
        public Outcome build(Msg.Build segment) {
            return sent(draft, segment);
        }

        @Override
        public Outcome plain(Msg.Plain key) {
            if (key == Msg.Plain.ERASE) {
                return Outcome.of(draft.with(building.erase()));
            }
            if (key != Msg.Plain.CONFIRM) {
                return otherwise();
            }
            return building.goesToAck()
                    ? move(1)
                    : building.segment(draft.question().stop())
                            .map(segment -> sent(draft, segment))
                            .orElseGet(this::otherwise);
        }
    }

    /** A segment written out: its length is that of the script's. */
    private static Outcome sent(ReplyDraft.OfEngine draft, Msg.Build build) {
        int length = draft.question().stop().segment().length();
        return sent(draft, new Segment(build.flags(), Seq.of(build.seq()), Seq.of(build.ack()), length, 0));
    }

    private static Outcome sent(ReplyDraft.OfEngine draft, Segment segment) {
        return Outcome.of(draft, new Reply.OfEngine(draft.question(), new Answer.Sends(segment)));
    }
}
