package dev.handshake.view.lesson;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Scene;
import dev.handshake.tutor.model.LessonPosition;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.view.ladder.LadderScene;
import dev.handshake.view.ladder.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a page of a lesson tells of the connection when another page of it was heard before.
 *
 * @param kind how much is told
 * @param lines the ladder in words as far as it is news; empty on the same step
 */
public record LessonNews(Kind kind, List<String> lines) {
    /** How the page before relates to this one. */
    public enum Kind {
        /** It was none of this lesson, or it is gone back to: the whole situation is told. */
        WHOLE,
        /** The lesson went on: what has happened since, then this step. */
        ONWARD,
        /** The same step: what changed on it. */
        SAME
    }

    private static final LessonNews WHOLE = new LessonNews(Kind.WHOLE, List.of());

    /**
     * What is news at this stop.
     *
     * @param before the page that was heard last, empty where it was none of a lesson
     * @param here this page
     */
    public static LessonNews of(
            Optional<Screen.Undoable> before, Screen.Undoable here, LessonPosition position, Lang lang) {
        Optional<LessonPosition> was =
                before.flatMap(LessonNews::position).filter(p -> p.walk().equals(position.walk()));
        if (was.isEmpty() || before.get().equals(here) || was.get().at() > position.at()) {
            return WHOLE;
        }
        if (was.get().at() == position.at()) {
            return new LessonNews(Kind.SAME, List.of());
        }
        return new LessonNews(Kind.ONWARD, since(was.get(), scene(here, position), lang));
    }

    /** What is seen here: a question of a quiz hides nothing. */
    private static Scene scene(Screen.Undoable here, LessonPosition position) {
        return here.scene().orElse(position.stop().scene());
    }

    /** Where in a lesson a page stands, also where it asks a question of a quiz. */
    private static Optional<LessonPosition> position(Screen.Undoable screen) {
        return switch (screen) {
            case Screen.Walking walking -> Optional.of(walking.position());
            case Sitting sitting -> sitting.purpose().lesson();
        };
    }

    /**
     * What the ladder shows now and did not while an earlier step was open: what an answer gave away is told with the next
     * step, and of a line that grew only what it grew by. A lesson that opened with a question of a quiz has not said yet
     * how it begins.
     */
    private static List<String> since(LessonPosition before, Scene scene, Lang lang) {
        List<String> now = story(scene, lang);
        if (before.at() == 0 && before.isCheck()) {
            return now;
        }
        List<String> told = story(before.stop().scene(), lang);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            String old = i < told.size() ? told.get(i) : "";
            if (old.isEmpty() || !now.get(i).startsWith(old)) {
                lines.add(now.get(i));
            } else if (now.get(i).length() > old.length()) {
                lines.add(Story.INDENT + now.get(i).substring(old.length()).strip());
            }
        }
        return lines;
    }

    /** The ladder in words. */
    public static List<String> story(Scene scene, Lang lang) {
        return Story.lines(LadderScene.of(scene), lang);
    }
}
