package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.lesson.AnswerLine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Replies typed as a line of the plain face: text, several digits at once, a state or a segment in words. */
final class SittingLine {
    private SittingLine() {}

    /** What the line answers; empty where it is no answer to this question but perhaps a key or a word. */
    static Optional<Msg> parse(Model model, Screen.Sitting sitting, String typed) {
        if (!(sitting.stage() instanceof Stage.Open open)) {
            return Optional.empty();
        }
        if (open.entry() instanceof ReplyDraft.Writing) {
            return isWord(model, sitting, typed) ? Optional.empty() : Optional.of(new Msg.Type(typed + "\n"));
        }
        if (open.entry() instanceof ReplyDraft.Parts parts
                && parts.atFirst()
                && parts.firstShown().equals(List.of(0, 1))) {
            return truth(typed);
        }
        return EnginePart.isFor(SittingWords.question(open))
                ? AnswerLine.parse(EnginePart.of(open, Lang.EN).walking(), typed)
                : Optional.empty();
    }

    /** A whole line that is one of the few words understood while text is written. */
    private static boolean isWord(Model model, Screen.Sitting sitting, String typed) {
        String small = typed.strip().toLowerCase(Locale.ROOT);
        return List.of("english", "한국어", "skip", "hint", "힌트", "state", "esc").contains(small)
                || SittingActions.of(model, sitting).stream()
                        .anyMatch(a ->
                                a.word().ko().equals(small) || a.word().en().equals(small));
    }

    private static Optional<Msg> truth(String typed) {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "참", "true" -> Optional.of(new Msg.Choose(0));
            case "거짓", "false" -> Optional.of(new Msg.Choose(1));
            default -> Optional.empty();
        };
    }
}
