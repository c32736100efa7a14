package dev.handshake.view.question;

import dev.handshake.lesson.Option;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Reply;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.Stage;
import java.util.List;

/** The marks before options once a reply was given: which one was chosen, and after the verdict which ones are right. */
final class OptionMarks {
    private final Stage.Open open;
    private final Reply reply;

    OptionMarks(Stage.Open open, Reply reply) {
        this.open = open;
        this.reply = reply;
    }

    OptionMarks(Stage.Judged judged) {
        this(judged.open(), judged.reply());
    }

    /** Of the row of a page while the reply waits. */
    OptionRows.Mark waiting(int row) {
        return isChosen(index(row)) ? OptionRows.Mark.HERE : OptionRows.Mark.NONE;
    }

    /** Of the row of a page after the verdict. */
    OptionRows.Mark of(int row) {
        int index = index(row);
        if (isRight(index)) {
            return OptionRows.Mark.RIGHT;
        }
        return isChosen(index) ? OptionRows.Mark.WRONG : OptionRows.Mark.NONE;
    }

    private int index(int row) {
        return open.entry() instanceof ReplyDraft.Marking marking
                ? marking.shown().get(row)
                : ((ReplyDraft.Parts) open.entry()).rows().get(row);
    }

    private boolean isChosen(int index) {
        if (reply instanceof Reply.Picked picked) {
            return picked.options().contains(index);
        }
        boolean first = ((ReplyDraft.Parts) open.entry()).atFirst();
        if (reply instanceof Reply.Truth truth) {
            return first ? (index == 0) == truth.said() : index == truth.reason();
        }
        if (reply instanceof Reply.Diagnosed diagnosed) {
            return index == (first ? diagnosed.cause() : diagnosed.command());
        }
        return reply instanceof Reply.Spotted spotted && index == spotted.reason();
    }

    private boolean isRight(int index) {
        if (open.question() instanceof Question.TrueFalse statement && ((ReplyDraft.Parts) open.entry()).atFirst()) {
            return (index == 0) == statement.isTrue();
        }
        return options().get(index).right();
    }

    private List<Option> options() {
        Question question = SittingWords.question(open);
        if (question instanceof Question.Choice choice) {
            return choice.options();
        }
        if (question instanceof Question.Choices choices) {
            return choices.options();
        }
        if (question instanceof Question.TrueFalse statement) {
            return statement.reasons();
        }
        if (question instanceof Question.Diagnose diagnose) {
            return ((ReplyDraft.Parts) open.entry()).atFirst()
                    ? diagnose.causes()
                    : diagnose.next().orElseThrow().options();
        }
        return ((Question.SpotError) question).reasons();
    }
}
