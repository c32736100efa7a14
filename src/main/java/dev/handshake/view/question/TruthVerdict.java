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

/** What is said to a judgement and its reason. */
final class TruthVerdict extends PartsVerdict {
    private final Question.TrueFalse statement;
    private final Reply.Truth reply;

    TruthVerdict(Model model, Stage.Judged judged, Result.OfTruth result) {
        super(model, judged, result);
        this.reply = result.reply();
        this.statement = reply.question();
    }

    @Override
    RowMarks marks() {
        return new RowMarks.Judged() {
            @Override
            public RowMark first(int index) {
                boolean isTrue = index == 0;
                return isTrue == statement.isTrue()
                        ? RowMark.RIGHT
                        : isTrue == reply.said() ? RowMark.WRONG : RowMark.NONE;
            }

            @Override
            public RowMark second(int index) {
                return TruthVerdict.this.second(index, reply.reason());
            }
        };
    }

    @Override
    String chosen() {
        return chosen(TruthPart.word(reply.said(), lang), say(", 이유 ", ", reason "), reply.reason());
    }

    @Override
    List<String> toFirst() {
        return List.of(statement.isTrue() ? say("이 문장은 참입니다.", "It is true.") : say("이 문장은 거짓입니다.", "It is false."));
    }

    @Override
    List<Option> seconds() {
        return statement.reasons();
    }

    @Override
    Text secondPart() {
        return Labels.REASON;
    }
}
