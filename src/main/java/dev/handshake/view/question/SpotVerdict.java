package dev.handshake.view.question;

import dev.handshake.lesson.Option;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Reply;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.judge.ClaimedTrace;
import dev.handshake.lesson.judge.Result;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.page.Labels;
import java.util.ArrayList;
import java.util.List;

/** What is said to a line that was named as the impossible one, and to the reason. */
final class SpotVerdict extends PartsVerdict {
    private final Question.SpotError spot;
    private final Reply.Spotted reply;
    private final int refused;

    SpotVerdict(Model model, Stage.Judged judged, Result.OfSpot result) {
        super(model, judged, result);
        this.reply = result.reply();
        this.spot = reply.question();
        this.refused = result.refused();
    }

    @Override
    RowMarks marks() {
        return new RowMarks.Judged() {
            @Override
            public RowMark first(int index) {
                return index == refused ? RowMark.RIGHT : index == reply.line() ? RowMark.WRONG : RowMark.NONE;
            }

            @Override
            public RowMark second(int index) {
                return SpotVerdict.this.second(index, reply.reason());
            }
        };
    }

    @Override
    String chosen() {
        String number = numbers.row(reply.line());
        return chosen(say(number + " 줄", "line " + number), say(", 이유 ", ", reason "), reply.reason());
    }

    @Override
    List<String> toFirst() {
        List<String> lines = new ArrayList<>();
        String line = numbers.row(refused);
        lines.add(say("일어날 수 없는 줄은 " + line + "입니다.", "Line " + line + " cannot happen."));
        ClaimedTrace.refusal(spot.ends(), spot.lines()).ifPresent(r -> lines.add(IfSent.sentence(r, lang)));
        return lines;
    }

    @Override
    List<Option> seconds() {
        return spot.reasons();
    }

    @Override
    Text secondPart() {
        return Labels.REASON;
    }
}
