package dev.handshake.content.read;

import dev.handshake.lesson.Lesson;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a quiz may name of the course around it.
 *
 * @param lessons whose steps a question may play, by id, without errors
 * @param broken ids of lessons whose files have errors of their own
 * @param topics ids of topics; where there are none a quiz may name any
 */
public record KnownCourse(Map<String, Lesson> lessons, Set<String> broken, List<String> topics) {
    public KnownCourse {
        lessons = Map.copyOf(lessons);
        broken = Set.copyOf(broken);
        topics = List.copyOf(topics);
    }
}
