package dev.handshake.content.library;

import dev.handshake.content.folder.ContentFolder;
import dev.handshake.content.read.CourseReader;
import dev.handshake.content.read.Shelf;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Source;
import dev.handshake.content.source.YamlTree;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

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

    /** Everything that is shipped, and the topics and stations of the {@code course.yml} of the folder, or beside it. */
    public static Below around(Path folder) {
        Shelf shelf = Library.shelf();
        return new Below(map(folder).map(shelf::withMap).orElse(shelf), Library::shippedQuizzes, () -> Set.of());
    }

    private static Optional<Course> map(Path folder) {
        Path home = folder.toAbsolutePath();
        return Stream.of(home, home.resolve("lessons"), home.resolveSibling("lessons"))
                .map(place -> place.resolve(CourseReader.FILE))
                .filter(Files::isRegularFile)
                .findFirst()
                .flatMap(file -> ContentFolder.read(file, Optional.empty(), problem -> {}))
                .flatMap(Below::course);
    }

    private static Optional<Course> course(Source source) {
        Findings findings = new Findings(source);
        return YamlTree.of(findings)
                .map(root -> CourseReader.read(root, findings, Library.shipped().topics()));
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
