package dev.handshake.view.ladder;

import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Walk;
import dev.handshake.tcp.Duel;
import java.util.ArrayList;
import java.util.List;

/** The scenes of a lesson as the ladder tells them. Nothing else in this package knows what a lesson is. */
public final class LessonScenes {
    private LessonScenes() {}

    /** What is seen at a stop while its question is open. */
    public static LadderScene at(Stop stop) {
        return LadderScene.of(stop.scene(), asks(stop));
    }

    /** The whole story. */
    public static LadderScene end(Walk walk) {
        return LadderScene.of(walk.end());
    }

    /** Everything that is ever seen in a lesson: its stops, and its end. */
    public static List<LadderScene> all(Walk walk) {
        List<LadderScene> all = new ArrayList<>();
        walk.stops().forEach(stop -> all.add(at(stop)));
        all.add(end(walk));
        return all;
    }

    /** The worlds at its stops. */
    public static List<Duel> worlds(Walk walk) {
        return walk.stops().stream().map(stop -> stop.scene().world()).toList();
    }

    /** What a stop asks for on the ladder. */
    public static LadderScene.Asks asks(Stop stop) {
        return switch (stop) {
            case Stop.Read read -> LadderScene.Asks.NOTHING;
            case Stop.Check check -> LadderScene.Asks.NOTHING;
            case Stop.Question question ->
                switch (question.kind()) {
                    case NEXT_STATE -> LadderScene.Asks.STATE;
                    case NEXT_SEGMENT, NUMBERS -> LadderScene.Asks.SEGMENT;
                };
        };
    }
}
