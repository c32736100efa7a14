package dev.handshake.tutor.model;

import java.util.List;
import java.util.stream.Stream;

/** The commands of the palette. Words and keys for them are the view's. */
public enum Command {
    STATES(Msg.Common.DIAGRAM),
    TCBS(Msg.Plain.TCBS),
    OBSERVE(Msg.Common.OBSERVE),
    HINT(Msg.Plain.HINT),
    WHY(Msg.Plain.WHY),
    UNDO(Msg.Plain.UNDO),
    RESTART(Msg.Plain.RESTART),
    LESSONS(Msg.Common.LESSONS),
    REVIEW(Msg.Common.REVIEW),
    FOLLOW_UPS(Msg.Common.FOLLOW_UPS),
    INTERVIEW(Msg.Common.INTERVIEW),
    QUIZZES(Msg.Common.QUIZZES),
    STATS(Msg.Common.STATS),
    LANGUAGE(Msg.Common.FLIP_LANGUAGE),
    CONFIDENCE(Msg.Common.TOGGLE_CONFIDENCE),
    ASK_PICK(new Msg.SetStrength(Strength.PICK)),
    ASK_FLAGS(new Msg.SetStrength(Strength.FLAGS)),
    ASK_NUMBERS(new Msg.SetStrength(Strength.NUMBERS)),
    HELP(Msg.Common.HELP),
    LEAVE(Msg.Plain.LEAVE);

    private final Msg msg;

    Command(Msg msg) {
        this.msg = msg;
    }

    public Msg msg() {
        return msg;
    }

    /** Every command makes sense on every screen but those that need a lesson. */
    public static List<Command> on(Screen screen) {
        return Stream.of(values()).filter(command -> command.isOn(screen)).toList();
    }

    private boolean isOn(Screen screen) {
        boolean inLesson = screen.lesson().isPresent();
        boolean asked = screen.sitting().isPresent();
        boolean judged = screen.sitting().filter(s -> s.stage().isJudged()).isPresent();
        return switch (this) {
            case TCBS -> inLesson;
            case OBSERVE, RESTART -> screen.scene().isPresent();
            case UNDO -> screen.lesson().flatMap(LessonPosition::earlier).isPresent();
            case HINT -> inLesson && asked && screen.sitting().get().stage().isOpen();
            case WHY ->
                inLesson && asked && (judged || screen.sitting().get().stage().isOpen());
            // A question of a quiz is left first: beginning something else would lose the place.
            case REVIEW, FOLLOW_UPS, INTERVIEW, QUIZZES, STATS -> inLesson || !asked;
            case STATES, LESSONS, LANGUAGE, CONFIDENCE, ASK_PICK, ASK_FLAGS, ASK_NUMBERS, HELP, LEAVE -> true;
        };
    }
}
