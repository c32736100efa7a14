package dev.handshake.tutor.model;

import dev.handshake.lesson.Scene;
import dev.handshake.lesson.Walk;
import dev.handshake.tcp.Happening;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways that both ends have gone through the state diagram. */
public final class StatePaths {
    private StatePaths() {}

    /** The changes of state that a learner may see in this scene, in the order in which they happened. */
    public static List<Happening.Reaction> of(Scene scene) {
        List<Happening.Reaction> changes = new ArrayList<>();
        for (int i = 0; i < scene.story().size(); i++) {
            boolean last = scene.keepsBack(i);
            scene.story()
                    .get(i)
                    .reaction()
                    .filter(Happening.Reaction::moves)
                    .filter(reaction -> !(last && scene.hidesState(reaction.side())))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    /** The scene under a screen, where it lies over a lesson. */
    public static Optional<Scene> scene(Screen screen) {
        return screen.ground().scene();
    }

    public static int length(Screen screen) {
        return scene(screen).map(s -> of(s).size()).orElse(0);
    }

    /** The lesson under a screen, where it lies over one. */
    public static Optional<Walk> walk(Screen screen) {
        return screen.ground().played();
    }
}
