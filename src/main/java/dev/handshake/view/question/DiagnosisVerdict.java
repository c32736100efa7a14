package dev.handshake.view.question;

import dev.handshake.lesson.Option;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Reply;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.judge.Result;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.page.Labels;
import java.util.List;

/** What is said to a cause, and to the command that comes next. */
final class DiagnosisVerdict extends PartsVerdict {
    private final Question.Diagnose diagnose;
    private final Reply.Diagnosed reply;
    private final Option cause;

    DiagnosisVerdict(Model model, Stage.Judged judged, Result.OfDiagnosis result) {
        super(model, judged, result);
        this.reply = result.reply();
        this.diagnose = reply.question();
        this.cause = result.cause();
    }

    @Override
    RowMarks marks() {
        return new RowMarks.Judged() {
            @Override
            public RowMark first(int index) {
                return diagnose.causes().get(index).right()
                        ? RowMark.RIGHT
                        : index == reply.cause() ? RowMark.WRONG : RowMark.NONE;
            }

            @Override
            public RowMark second(int index) {
                return DiagnosisVerdict.this.second(index, reply.command());
            }
        };
    }

    @Override
    String chosen() {
        String first = say("원인 ", "cause ") + numbers.ofFirst(reply.cause());
        return chosen(first, say(", 명령 ", ", command "), reply.command());
    }

    /** Where the page has only the rows of the second part by now the text of the right cause is said too. */
    @Override
    List<String> toFirst() {
        return part(cause, diagnose.causes(), numbers.first(), Labels.CAUSE, reply.command() >= 0);
    }

    @Override
    List<Option> seconds() {
        return diagnose.seconds();
    }

    @Override
    Text secondPart() {
        return Labels.COMMAND;
    }
}
