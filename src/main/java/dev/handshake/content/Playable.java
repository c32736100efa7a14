package dev.handshake.content;

import dev.handshake.lesson.Lesson;
import java.util.Map;
import java.util.Set;

/**
 * The lessons whose steps a question may play.
 *
 * @param lessons by id, without errors
 * @param broken ids of lessons whose files have errors of their own
 */
record Playable(Map<String, Lesson> lessons, Set<String> broken) {
    Playable {
        lessons = Map.copyOf(lessons);
        broken = Set.copyOf(broken);
    }
}
