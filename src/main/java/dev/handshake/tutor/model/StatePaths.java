package dev.handshake.tutor.model;

import dev.handshake.lesson.Scene;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.tutor.Update;
import dev.handshake.tutor.asking.LessonUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways that both ends have gone through the state diagram. */
public final class StatePaths {
    private StatePaths() {}

    /**
     * One change of state.
     *
     * @param side whose
     * @param from the state before
     * @param to the state after
     * @param why the rule that changed it, empty where a machine was switched off
     */
    public record Change(Side side, State from, State to, Optional<Rule> why) {}

    /** The changes of state that a learner may see in this scene, in the order in which they happened. */
    public static List<Change> of(Scene scene) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < scene.story().size(); i++) {
            Happening happening = scene.story().get(i);
            Change change = change(happening);
            if (change == null || change.from() == change.to()) {
                continue;
            }
            boolean keptBack = scene.keepsBack(i) && scene.hidesState(change.side());
            if (!keptBack) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** The scene under a screen, where it lies over a lesson. */
    public static Optional<Scene> scene(Screen screen) {
        Screen ground = Update.ground(screen);
        if (ground instanceof Screen.Walking walking) {
            return Optional.of(LessonUpdate.scene(walking));
        }
        return ground instanceof Screen.Done done ? Optional.of(done.walk().end()) : Optional.empty();
    }

    public static int length(Screen screen) {
        return scene(screen).map(s -> of(s).size()).orElse(0);
    }

    private static Change change(Happening happening) {
        if (happening instanceof Happening.Called called) {
            return new Change(called.side(), called.before(), called.after(), Optional.of(called.why()));
        }
        if (happening instanceof Happening.Arrived arrived) {
            return new Change(arrived.to(), arrived.before(), arrived.after(), Optional.of(arrived.why()));
        }
        if (happening instanceof Happening.Expired expired) {
            return new Change(expired.side(), expired.before(), expired.after(), Optional.of(expired.why()));
        }
        if (happening instanceof Happening.Crashed crashed) {
            return new Change(crashed.side(), crashed.before(), State.CLOSED, Optional.empty());
        }
        return null;
    }
}
