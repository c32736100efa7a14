package dev.handshake.tutor.model;

import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Walk;
import java.util.Optional;

/**
 * Where in a lesson the learner is. A page to read and a question of the lesson both carry it.
 *
 * @param walk the lesson, played
 * @param at index of the stop, from 0
 * @param strength how strongly segments are asked for
 * @param round how often the lesson had been finished when it was entered
 * @param earlier what undo goes back to; empty where the lesson was entered
 */
public record LessonPosition(Walk walk, int at, Strength strength, int round, Optional<Screen.Undoable> earlier) {
    public Stop stop() {
        return walk.stops().get(at);
    }

    /** The id of the lesson. */
    public String lesson() {
        return walk.lesson().id();
    }

    public int stops() {
        return walk.stops().size();
    }

    /** True at the first stop, where nothing has been done yet. */
    public boolean isEntry() {
        return at == 0 && earlier.isEmpty();
    }

    /** The id of the question of a quiz that is asked here; empty where none is. */
    public Optional<String> check() {
        return switch (stop()) {
            case Stop.Check check -> Optional.of(check.question());
            case Stop.Read read -> Optional.empty();
            case Stop.Question own -> Optional.empty();
        };
    }

    /** True where a question of a quiz is asked. */
    public boolean isCheck() {
        return check().isPresent();
    }

    /** The same stop, from which undo goes back to this screen. */
    public LessonPosition after(Screen.Undoable screen) {
        return new LessonPosition(walk, at, strength, round, Optional.of(screen));
    }

    public LessonPosition with(Strength other) {
        return new LessonPosition(walk, at, other, round, earlier);
    }

    /** The next stop, from which undo goes back to this screen; empty behind the last one. */
    public Optional<LessonPosition> next(Screen.Undoable screen) {
        return at + 1 < stops()
                ? Optional.of(new LessonPosition(walk, at + 1, strength, round, Optional.of(screen)))
                : Optional.empty();
    }
}
