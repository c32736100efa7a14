package dev.handshake.view.question;

import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Stage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Replies typed as a line of the plain face: text, several digits at once, a state or a segment in words. */
final class SittingLine {
    private static final List<String> WORDS = List.of("english", "한국어", "skip", "hint", "힌트", "state", "esc");

    private SittingLine() {}

    /** What the line answers; empty where it is no answer to this question but perhaps a key or a word. */
    static Optional<Msg> parse(Model model, Sitting sitting, String typed) {
        return switch (sitting.stage()) {
            case Stage.Open open -> {
                QuestionPart part = QuestionParts.of(open, model.lang());
                boolean isText = part.text().isPresent() && !isWord(model, sitting, typed);
                yield isText ? Optional.of(new Msg.Type(typed + "\n")) : part.line(typed);
            }
            case Stage.Confiding confiding -> Optional.empty();
            case Stage.Judged judged -> Optional.empty();
            case Stage.Paused paused -> Optional.empty();
        };
    }

    /** A whole line that is one of the few words understood while text is written. */
    private static boolean isWord(Model model, Sitting sitting, String typed) {
        String small = typed.strip().toLowerCase(Locale.ROOT);
        return WORDS.contains(small)
                || SittingActions.of(model, sitting).stream()
                        .anyMatch(a ->
                                a.word().ko().equals(small) || a.word().en().equals(small));
    }
}
