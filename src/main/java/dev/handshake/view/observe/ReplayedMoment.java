package dev.handshake.view.observe;

import dev.handshake.tcp.Duel;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Move;
import dev.handshake.view.ladder.LadderScene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One moment of a story with the worlds before and after it: the engine plays the story once more, since a story tells
 * states and segments but not what lies unread.
 *
 * @param index of the moment in the story
 */
record ReplayedMoment(int index, LadderScene.Moment moment, Duel before, Duel after) {
    /** Every moment of a story that begins in this world. */
    static List<ReplayedMoment> all(Duel start, LadderScene scene) {
        List<ReplayedMoment> all = new ArrayList<>();
        Duel world = start;
        for (int i = 0; i < scene.moments().size(); i++) {
            Duel next = move(scene, i).map(world::play).map(Duel.Played::next).orElse(world);
            all.add(new ReplayedMoment(i, scene.moments().get(i), world, next));
            world = next;
        }
        return all;
    }

    /** What the engine plays to make this happen again; empty where it follows from what was played before. */
    private static Optional<Move> move(LadderScene scene, int index) {
        return switch (scene.moments().get(index).what()) {
            case Happening.Called called -> Optional.of(new Move.Call(called.side(), called.call()));
            case Happening.Arrived arrived -> Optional.of(new Move.Deliver(arrived.number(), !scene.sendsAfter(index)));
            case Happening.Lost lost -> Optional.of(new Move.Drop(lost.number()));
            case Happening.Duplicated copy -> Optional.of(new Move.Duplicate(copy.number()));
            case Happening.Expired expired -> Optional.of(new Move.Expire(expired.side(), expired.timer()));
            case Happening.Crashed crashed -> Optional.of(new Move.Crash(crashed.side()));
            case Happening.Injected injected -> Optional.of(new Move.Inject(injected.to(), injected.segment()));
            case Happening.Departed departed -> Optional.empty();
            case Happening.Delayed late -> Optional.empty();
            case Happening.Passed passed -> Optional.empty();
        };
    }
}
