package dev.handshake.author.schema;

import dev.handshake.content.library.Library;
import dev.handshake.content.shape.Shape;
import dev.handshake.lesson.Course;
import java.util.List;

/** The names that files of the shipped course define, to be offered where one is to be written. */
record CourseNames(List<String> topics, List<String> stations) {
    static CourseNames shipped() {
        Course course = Library.shipped();
        return new CourseNames(
                course.topics().ids(),
                course.stations().stream().map(Course.Station::id).toList());
    }

    List<String> of(Shape.Name.Kind kind) {
        return switch (kind) {
            case TOPIC -> topics;
            case STATION -> stations;
        };
    }
}
