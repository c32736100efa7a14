package dev.handshake.view.diagram;

import dev.handshake.lesson.Scene;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where both ends stand on the diagram, and the ways they came.
 *
 * @param scene what is seen; empty where the diagram lies over no connection
 * @param changes the changes of state so far, less those that the pills were walked back
 */
record StateWays(Optional<Scene> scene, List<Happening.Reaction> changes) {
    State state(Side side) {
        State state = scene.map(s -> s.start().state(side)).orElse(State.CLOSED);
        for (Happening.Reaction change : changes) {
            if (change.side() == side) {
                state = change.after();
            }
        }
        return state;
    }

    /** True where an end reached CLOSED by closing, so that its pill stands at the bottom of the picture. */
    boolean ended(Side side) {
        boolean ended = false;
        for (Happening.Reaction change : changes) {
            if (change.side() == side) {
                ended = change.after() == State.CLOSED && change.before().isSynchronized();
            }
        }
        return ended;
    }

    Set<DiagramPicture.Edge> walked(Side side) {
        Set<DiagramPicture.Edge> edges = new LinkedHashSet<>();
        for (Happening.Reaction change : changes) {
            if (change.side() == side) {
                DiagramPicture.EDGES.stream()
                        .filter(e -> e.from() == change.before() && e.to() == change.after())
                        .forEach(edges::add);
            }
        }
        return edges;
    }

    Side accented() {
        return scene.flatMap(Scene::asked).orElse(Side.CLIENT);
    }

    boolean was(Side side, State state) {
        return scene.map(s -> s.start().state(side) == state).orElse(false)
                || changes.stream().anyMatch(c -> c.side() == side && c.after() == state);
    }

    /** The states that an end went through, from its first one on. */
    List<String> path(Side side) {
        List<String> path = new ArrayList<>();
        scene.ifPresent(s -> path.add(s.start().state(side).name()));
        changes.stream()
                .filter(c -> c.side() == side)
                .forEach(c -> path.add(c.after().name()));
        return path;
    }

    /** The last change of either end. */
    Optional<Happening.Reaction> last() {
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.get(changes.size() - 1));
    }
}
