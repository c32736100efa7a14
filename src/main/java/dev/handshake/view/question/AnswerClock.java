package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.cells.Style;
import java.util.Optional;

/**
 * The clock of a question of an interview.
 *
 * @param seconds how long the answer may take
 * @param spent how long it has taken, in seconds
 * @param stage whether the clock runs, stands, or has done its work
 */
record AnswerClock(int seconds, int spent, Stage stage) {
    /** The last seconds of a question are the ones to look at. */
    private static final int LAST_SECONDS = 10;

    static AnswerClock of(int seconds, Sitting sitting) {
        long spent = Math.max(0, (sitting.nowMillis() - sitting.clock().sinceMillis()) / 1000);
        return new AnswerClock(seconds, (int) spent, sitting.stage());
    }

    boolean runs() {
        return stage.isOpen() || stage.isConfiding();
    }

    private int left() {
        return seconds - spent;
    }

    /** What is left, what it is over by, or what it took. */
    String words(Lang lang) {
        if (stage.isJudged()) {
            return lang == Lang.KO ? text(spent) + " 걸림" : text(spent) + " taken";
        }
        return left() >= 0 ? text(left()) : "+" + text(-left());
    }

    /** How much of the time is left, 0 to 1; empty once the verdict is in. */
    Optional<Double> share() {
        return stage.isJudged() ? Optional.empty() : Optional.of(Math.max(0, left()) / (double) Math.max(1, seconds));
    }

    Style style() {
        return runs() && left() <= LAST_SECONDS ? Style.WARN : Style.ACCENT;
    }

    private static String text(int seconds) {
        return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }
}
