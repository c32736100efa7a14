package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Question;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.view.text.Josa;
import dev.handshake.view.text.TermWords;
import java.util.Locale;
import java.util.Optional;

/** A statement to judge, and then the reason. Index 0 of the first part is "true". */
final class TruthPart extends PartsPart {
    private final Question.TrueFalse statement;

    TruthPart(Question.TrueFalse statement, ReplyDraft.Parts draft, Lang lang) {
        super(draft, lang);
        this.statement = statement;
    }

    /** How a judgement is called. */
    static String word(boolean isTrue, Lang lang) {
        if (lang == Lang.KO) {
            return isTrue ? "참" : "거짓";
        }
        return isTrue ? "true" : "false";
    }

    @Override
    String prompt() {
        return written(statement, "");
    }

    @Override
    boolean standsInStory() {
        return true;
    }

    @Override
    String first(int index) {
        return TermWords.capital(word(index == 0, lang));
    }

    @Override
    Optional<String> second() {
        if (draft.atFirst()) {
            return Optional.empty();
        }
        String said = word(draft.first() == 0, lang);
        return Optional.of(say(Josa.subject(said) + " 맞습니다. 왜 그런가요?", TermWords.capital(said) + " is right. Why?"));
    }

    @Override
    Optional<Msg> line(String typed) {
        if (!draft.atFirst()) {
            return Optional.empty();
        }
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "참", "true" -> Optional.of(new Msg.Choose(0));
            case "거짓", "false" -> Optional.of(new Msg.Choose(1));
            default -> Optional.empty();
        };
    }
}
