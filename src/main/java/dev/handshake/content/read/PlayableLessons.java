package dev.handshake.content.read;

import dev.handshake.lesson.Lesson;
import java.util.Map;
import java.util.Set;

/**
 * The lessons whose steps a question may play.
 *
 * @param lessons by id, without errors
 * @param broken ids of lessons whose files have errors of their own
 */
public record PlayableLessons(Map<String, Lesson> lessons, Set<String> broken) {
    public PlayableLessons {
        lessons = Map.copyOf(lessons);
        broken = Set.copyOf(broken);
    }
}
