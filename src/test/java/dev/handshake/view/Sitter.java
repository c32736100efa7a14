package dev.handshake.view;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Option;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.judge.EngineJudge;
import dev.handshake.tcp.Segment;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What somebody does who answers an open question of a sitting rightly, or wrongly: the messages, in order. */
final class Sitter {
    private Sitter() {}

    static List<Msg> answer(Stage.Open open, boolean right, Lang lang) {
        Question question = (Question) open.question();
        ReplyDraft entry = open.entry();
        if (entry instanceof ReplyDraft.Marking marking) {
            return marks(marking, options(question), right);
        }
        if (entry instanceof ReplyDraft.Parts parts) {
            return parts(question, parts, right);
        }
        if (entry instanceof ReplyDraft.Ordering ordering) {
            return places(ordering, right);
        }
        if (entry instanceof ReplyDraft.Writing) {
            String said = ((Question.FreeAnswer) question).model().in(lang);
            return List.of(new Msg.Type(right ? said : "?"), Msg.Plain.SUBMIT);
        }
        return engine(question, ((ReplyDraft.OfEngine) entry).draft(), right);
    }

    private static List<Option> options(Question question) {
        return question instanceof Question.Choice choice ? choice.options() : ((Question.Choices) question).options();
    }

    private static List<Msg> marks(ReplyDraft.Marking marking, List<Option> options, boolean right) {
        List<Msg> all = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).right() == right && (marking.many() || all.isEmpty())) {
                all.add(new Msg.Choose(marking.shown().indexOf(i)));
            }
        }
        if (marking.many()) {
            if (all.isEmpty()) {
                all.add(new Msg.Choose(0));
            }
            all.add(Msg.Plain.CONFIRM);
        }
        return all;
    }

    private static List<Msg> parts(Question question, ReplyDraft.Parts parts, boolean right) {
        int first;
        List<Option> second;
        if (question instanceof Question.TrueFalse statement) {
            first = statement.isTrue() == right ? 0 : 1;
            second = statement.reasons();
        } else if (question instanceof Question.Diagnose diagnose) {
            first = index(diagnose.causes(), right);
            second = diagnose.next().map(Question.Diagnose.Command::options).orElse(List.of());
        } else {
            Question.SpotError spot = (Question.SpotError) question;
            int refused = dev.handshake.lesson.judge.ClaimedTrace.refused(spot);
            first = right ? refused : (refused + 1) % spot.lines().size();
            second = spot.reasons();
        }
        int row = parts.atFirst()
                ? parts.firstShown().indexOf(first)
                : parts.secondShown().indexOf(index(second, right));
        return List.of(new Msg.Choose(row));
    }

    private static int index(List<Option> options, boolean right) {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).right() == right)
                .findFirst()
                .orElseThrow();
    }

    /** The scenario sends its segments in an order that can happen; backwards they cannot leave. */
    private static List<Msg> places(ReplyDraft.Ordering ordering, boolean right) {
        List<Msg> all = new ArrayList<>();
        int size = ordering.shown().size();
        for (int i = 0; i < size; i++) {
            all.add(new Msg.Choose(ordering.shown().indexOf(right ? i : size - 1 - i)));
        }
        all.add(Msg.Plain.CONFIRM);
        return all;
    }

    private static List<Msg> engine(Question question, SegmentDraft draft, boolean right) {
        Stop.Question stop = ((Question.OfEngine) question).stop();
        if (draft instanceof SegmentDraft.Picking picking) {
            for (int i = 0; i < picking.choices().size(); i++) {
                Answer choice = picking.choices().get(i);
                if (EngineJudge.judge(stop, choice).right() == right) {
                    return List.of(new Msg.Choose(i));
                }
            }
            throw new AssertionError(question.id());
        }
        Segment wanted = stop.segment();
        return List.of(new Msg.Build(
                wanted.flags(),
                Integer.toUnsignedLong(wanted.seq()) + (right ? 0 : 7),
                Integer.toUnsignedLong(wanted.ack())));
    }
}
