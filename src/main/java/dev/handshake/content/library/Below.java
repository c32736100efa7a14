package dev.handshake.content.library;

import dev.handshake.content.read.Shelf;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What lies below files that are read: they may name it and do not have to say it again.
 *
 * @param shelf lessons that may be required and played, stations to stand in, topics
 * @param quizzes questions and misconceptions; asked for only where there are quizzes to read, or authors to advise
 * @param citable misconceptions that may be cited besides, by number; asked for only where one is cited that nothing else has
 */
public record Below(Shelf shelf, Supplier<Catalog> quizzes, Supplier<Set<String>> citable) {
    /** Nothing: what is read stands alone. */
    public static final Below NOTHING =
            new Below(Shelf.empty(new Course(List.of())), () -> Catalog.EMPTY, () -> Set.of());

    /** Everything that is shipped. */
    public static Below shipped() {
        return new Below(Library.shelf(), Library::shippedQuizzes, () -> Set.of());
    }

    /**
     * For files that are a course of their own: no lesson and no question of the shipped course lies below them, but they may
     * use its topics, cite its misconceptions and are marked by its words, as they may when learners have them behind it.
     */
    public static Below ownCourse() {
        Course topics = new Course(List.of(), Library.shipped().topics());
        return new Below(Shelf.empty(topics), Below::shippedNotions, Below::shippedMisconceptions);
    }

    /** This shelf and these quizzes; the misconceptions of the shipped course may be cited. */
    static Below of(Shelf shelf, Supplier<Catalog> quizzes) {
        return new Below(shelf, quizzes, Below::shippedMisconceptions);
    }

    private static Catalog shippedNotions() {
        return new Catalog(List.of(), Map.of(), Library.shippedQuizzes().notions());
    }

    private static Set<String> shippedMisconceptions() {
        return Library.shippedQuizzes().misconceptions().keySet();
    }
}
