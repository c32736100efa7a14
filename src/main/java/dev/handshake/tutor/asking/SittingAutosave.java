package dev.handshake.tutor.asking;

import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.SavedSitting;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When a sitting is kept: at each step of it, whatever message made the step. It is decided by comparing the model before
 * a message with the one after it, so no screen that lies over a sitting and no way out of it has to think of this.
 *
 * <p>A draft is kept after each word, and an interview every ten seconds, so that a program that is killed loses a word or
 * some seconds of the clock, and never an answer: an answer and how the sitting stands after it are one effect.
 */
public final class SittingAutosave {
    private static final long TICK_MILLIS = 10_000;

    /** A draft that grows by more at once was pasted, or came as a line. */
    private static final int WORD = 8;

    private SittingAutosave() {}

    public static Next after(Model before, Msg msg, Next next, long now) {
        Optional<Sitting> from = sitting(before);
        Optional<Sitting> to = sitting(next.model());
        if (from.isEmpty() && to.isEmpty()) {
            return next;
        }
        boolean ends =
                next.effects().stream().anyMatch(effect -> effect.exitCode().isPresent());
        if (to.isEmpty()) {
            Sitting left = from.orElseThrow();
            boolean over = next.model().screen().ground().report().isPresent();
            return keep(next, over ? SavedSitting.over(left.purpose(), now) : SavedSitting.of(left, now));
        }
        boolean steps = from.isPresent() ? ends || steps(from.get(), to.get(), msg, now) : replaces(next, to.get());
        return steps ? keep(next, SavedSitting.of(to.get(), now)) : next;
    }

    /** A sitting just begun is worth keeping only in place of another: the store may not have answered yet. */
    private static boolean replaces(Next next, Sitting begun) {
        return next.model().progress().unfinished(begun.purpose()).isPresent();
    }

    /** A question in the middle of a lesson is kept by the lesson's place: it is asked again there. */
    private static Optional<Sitting> sitting(Model model) {
        return model.screen().ground().sitting().filter(sitting -> sitting.purpose()
                .lesson()
                .isEmpty());
    }

    private static boolean steps(Sitting from, Sitting to, Msg msg, long now) {
        if (msg == Msg.Plain.TICK) {
            return to.purpose().isInterview()
                    && (from.nowMillis() - from.startMillis()) / TICK_MILLIS != (now - to.startMillis()) / TICK_MILLIS;
        }
        if (!from.purpose().equals(to.purpose())
                || !from.ahead().equals(to.ahead())
                || from.behind().size() != to.behind().size()) {
            return true;
        }
        return steps(from.stage(), to.stage());
    }

    /** Answered, corrected, taken back, paused, gone on with, written. A confidence that is asked for changes nothing yet. */
    private static boolean steps(Stage was, Stage is) {
        return switch (is) {
            case Stage.Judged judged -> !was.judged().map(Stage.Judged::result).equals(Optional.of(judged.result()));
            case Stage.Confiding confiding -> false;
            case Stage.Paused paused -> !was.isPaused() && !was.isConfiding();
            case Stage.Open open ->
                was.isOpen()
                        ? was.open().rungs() != open.rungs() || wrote(text(was.open()), text(open))
                        : !was.isConfiding();
        };
    }

    private static String text(Stage.Open open) {
        return open.entry().text();
    }

    /** A word is complete, or more than a word came or went. */
    private static boolean wrote(String before, String after) {
        if (before.equals(after)) {
            return false;
        }
        boolean wordEnds = !after.isEmpty() && Character.isWhitespace(after.charAt(after.length() - 1));
        return wordEnds || after.isEmpty() || Math.abs(after.length() - before.length()) > WORD;
    }

    private static Next keep(Next next, SavedSitting kept) {
        List<Effect> effects = new ArrayList<>();
        next.effects().forEach(effect -> effects.add(effect.leaving(kept)));
        boolean with = !effects.equals(next.effects());
        next.model()
                .progress()
                .unfinished(kept.purpose())
                // Another interview: both would be found at the next start.
                .filter(other -> !other.purpose().equals(kept.purpose()))
                .ifPresent(
                        other -> effects.add(0, new Effect.Keep(SavedSitting.over(other.purpose(), kept.atMillis()))));
        if (!with) {
            // Before the end, after which nothing is kept any more.
            effects.add(ends(effects), new Effect.Keep(kept));
        }
        return new Next(next.model().with(next.model().progress().with(kept)), effects);
    }

    private static int ends(List<Effect> effects) {
        boolean ends =
                !effects.isEmpty() && effects.get(effects.size() - 1).exitCode().isPresent();
        return ends ? effects.size() - 1 : effects.size();
    }
}
