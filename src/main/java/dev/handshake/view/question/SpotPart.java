package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Question;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.view.page.Rows;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A claimed trace with one line that cannot happen: which one, and then why. The lines are chosen on the ladder itself. */
final class SpotPart extends PartsPart {
    private final Question.SpotError spot;

    SpotPart(Question.SpotError spot, ReplyDraft.Parts draft, Lang lang) {
        super(draft, lang);
        this.spot = spot;
    }

    @Override
    String prompt() {
        return written(spot, say("일어날 수 없는 줄이 하나 있습니다. 어느 줄인가요?", "One line cannot happen. Which one is it?"));
    }

    @Override
    String first(int index) {
        Question.SpotError.Line line = spot.lines().get(index);
        return TermWords.side(line.from(), lang) + " " + line.segment();
    }

    @Override
    Optional<String> second() {
        if (draft.atFirst()) {
            return Optional.empty();
        }
        int line = draft.first() + 1;
        return Optional.of(say(line + "번 줄이 맞습니다. 무엇이 틀렸나요?", "Line " + line + " is the one. What is wrong with it?"));
    }

    private State begins(Side side) {
        return spot.ends().world().state(side);
    }

    @Override
    Rows picture(int columns, RowMarks marks) {
        LinesPart ladder = new LinesPart(
                columns,
                spot.lines().stream().map(Question.SpotError.Line::segment).toList(),
                lang);
        List<LinesPart.Line> lines = new ArrayList<>();
        for (int i = 0; i < spot.lines().size(); i++) {
            Question.SpotError.Line line = spot.lines().get(i);
            boolean isKey = draft.atFirst() && marks.isOpen();
            lines.add(new LinesPart.Line(line.from(), line.segment(), marks.first(i), isKey));
        }
        return ladder.head(begins(Side.CLIENT), begins(Side.SERVER)).addAll(ladder.lines(lines));
    }

    @Override
    Rows answers(int columns, RowMarks marks) {
        return draft.atFirst() ? new Rows(columns) : super.answers(columns, marks);
    }

    @Override
    Optional<String> how() {
        return draft.atFirst()
                ? Optional.of(say("그 줄을 찾으면 이유를 묻습니다.", "Once you have found it, the reason is asked for."))
                : Optional.empty();
    }

    @Override
    List<String> story() {
        State client = begins(Side.CLIENT);
        State server = begins(Side.SERVER);
        List<String> lines = new ArrayList<>();
        lines.add(
                client == server
                        ? say("처음에 양쪽 모두 " + client + "입니다.", "At first both ends are in " + client + ".")
                        : say(
                                "처음에 클라이언트는 " + client + ", 서버는 " + server + "입니다.",
                                "At first the client is in " + client + ", the server in " + server + "."));
        for (int i = 0; i < spot.lines().size(); i++) {
            Question.SpotError.Line line = spot.lines().get(i);
            lines.add(say("줄 ", "Line ") + (i + 1) + ". " + TermWords.sideFirst(line.from(), lang) + ", "
                    + TermWords.spoken(line.segment(), lang) + ".");
        }
        return lines;
    }

    @Override
    List<String> choices() {
        return draft.atFirst() ? List.of() : super.choices();
    }
}
