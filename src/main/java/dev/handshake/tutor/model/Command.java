package dev.handshake.tutor.model;

import java.util.List;

/** The commands of the palette. Words and keys for them are the view's. */
public enum Command {
    STATES(Msg.Plain.DIAGRAM),
    TCBS(Msg.Plain.TCBS),
    OBSERVE(Msg.Plain.OBSERVE),
    HINT(Msg.Plain.HINT),
    WHY(Msg.Plain.WHY),
    UNDO(Msg.Plain.UNDO),
    RESTART(Msg.Plain.RESTART),
    LESSONS(Msg.Plain.LESSONS),
    REVIEW(Msg.Plain.REVIEW),
    FOLLOW_UPS(Msg.Plain.FOLLOW_UPS),
    INTERVIEW(Msg.Plain.INTERVIEW),
    QUIZZES(Msg.Plain.QUIZZES),
    STATS(Msg.Plain.STATS),
    LANGUAGE(Msg.Plain.FLIP_LANGUAGE),
    CONFIDENCE(Msg.Plain.TOGGLE_CONFIDENCE),
    ASK_PICK(new Msg.SetStrength(Strength.PICK)),
    ASK_FLAGS(new Msg.SetStrength(Strength.FLAGS)),
    ASK_NUMBERS(new Msg.SetStrength(Strength.NUMBERS)),
    HELP(Msg.Plain.HELP),
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
        boolean walking = screen instanceof Screen.Walking;
        boolean asking = walking && ((Screen.Walking) screen).phase() instanceof LessonPhase.Asking;
        boolean judged = walking && ((Screen.Walking) screen).phase() instanceof LessonPhase.Solved;
        // Whoever is being asked leaves first: beginning something else would lose the place.
        boolean free = !(screen instanceof Screen.Sitting);
        return List.of(values()).stream()
                .filter(c -> switch (c) {
                    case TCBS -> walking;
                    case OBSERVE -> walking || screen instanceof Screen.Done;
                    case UNDO -> walking && ((Screen.Walking) screen).earlier().isPresent();
                    case RESTART -> walking || screen instanceof Screen.Done;
                    case HINT -> asking;
                    case WHY -> asking || judged;
                    case REVIEW, FOLLOW_UPS, INTERVIEW, QUIZZES, STATS -> free;
                    case STATES, LESSONS, LANGUAGE, CONFIDENCE, ASK_PICK, ASK_FLAGS, ASK_NUMBERS, HELP, LEAVE -> true;
                })
                .toList();
    }
}
