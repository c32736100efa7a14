package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Question;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.view.page.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Output of a tool: what causes it, and then perhaps which command comes next. */
final class DiagnosisPart extends PartsPart {
    private final Question.Diagnose diagnose;

    DiagnosisPart(Question.Diagnose diagnose, ReplyDraft.Parts draft, Lang lang) {
        super(draft, lang);
        this.diagnose = diagnose;
    }

    @Override
    String prompt() {
        return written(diagnose, "");
    }

    @Override
    String first(int index) {
        return diagnose.causes().get(index).text().in(lang);
    }

    @Override
    Optional<String> second() {
        return diagnose.next()
                .filter(next -> !draft.atFirst())
                .map(next -> say("원인은 맞습니다. ", "The cause is right. ")
                        + next.prompt().in(lang));
    }

    @Override
    Rows picture(int columns, RowMarks marks) {
        return OutputPart.rows(diagnose.output(), columns);
    }

    @Override
    Optional<String> how() {
        return diagnose.next()
                .filter(next -> draft.atFirst())
                .map(next -> say(
                        "원인을 찾으면 다음에 실행할 명령을 묻습니다.", "Once you have found the cause, the next command is asked for."));
    }

    @Override
    List<String> story() {
        List<String> lines = new ArrayList<>();
        lines.add(say("출력:", "Output:"));
        diagnose.output().stripTrailing().lines().forEach(lines::add);
        return lines;
    }
}
