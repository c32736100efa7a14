package dev.handshake.content.library;

import dev.handshake.content.check.Advice;
import dev.handshake.content.check.LessonChecks;
import dev.handshake.content.check.LessonReferences;
import dev.handshake.content.check.QuizReading;
import dev.handshake.content.check.Translations;
import dev.handshake.content.folder.ContentFolder;
import dev.handshake.content.read.Citations;
import dev.handshake.content.read.CourseReader;
import dev.handshake.content.read.KnownCourse;
import dev.handshake.content.read.LessonReader;
import dev.handshake.content.read.LessonScript;
import dev.handshake.content.read.ScriptCheck;
import dev.handshake.content.read.Shelf;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.Source;
import dev.handshake.content.source.YamlTree;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Files of content read together, because they refer to one another: each on its own, played, then across files. Quizzes
 * come last, since they play the steps of lessons.
 */
public final class ContentReading {
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Findings> perFile = new LinkedHashMap<>();
    private final Set<String> files = new LinkedHashSet<>();
    private final List<LessonScript> scripts = new ArrayList<>();
    private final QuizReading quizzes = new QuizReading(perFile);
    private final List<Citations> citations = new ArrayList<>();
    private final Map<String, Translations> translations = new HashMap<>();
    private final Audience audience;
    private final Below below;
    private Optional<Course> map = Optional.empty();
    private Topics topics;

    /** For whom files are read. What only an author can mend would cost a learner time. */
    private enum Audience {
        LEARNER,
        AUTHOR
    }

    private ContentReading(Audience audience, Below below) {
        this.audience = audience;
        this.below = below;
        this.topics = below.shelf().course().topics();
    }

    /** Reads files and folders of files, without the warnings that matter to authors only. */
    static ContentReading of(List<Path> paths, Below below) {
        return of(paths, below, Audience.LEARNER, ReadListener.NONE);
    }

    /** As {@link #of(List, Below)}, with no quizzes below. */
    public static ContentReading of(List<Path> paths, Shelf below) {
        return of(paths, Below.of(below, () -> Catalog.EMPTY));
    }

    /** As {@link #of(List, Below)}, with the warnings that matter to authors; {@code progress} hears of every file. */
    static ContentReading forAuthors(List<Path> paths, Below below, ReadListener progress) {
        return of(paths, below, Audience.AUTHOR, progress);
    }

    /** As {@link #of(List, Shelf)}, with the warnings that matter to authors. */
    public static ContentReading forAuthors(List<Path> paths, Shelf below) {
        return forAuthors(paths, Below.of(below, () -> Catalog.EMPTY), ReadListener.NONE);
    }

    private static ContentReading of(List<Path> paths, Below below, Audience audience, ReadListener progress) {
        ContentReading reading = new ContentReading(audience, below);
        Map<Path, Optional<Path>> folders = new LinkedHashMap<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                ContentFolder.files(path, reading.problems::add)
                        .forEach(f -> folders.putIfAbsent(f, Optional.of(path)));
            } else {
                folders.putIfAbsent(path, Optional.empty());
            }
        }
        int read = 0;
        for (Map.Entry<Path, Optional<Path>> file : folders.entrySet()) {
            progress.reached(read++, folders.size());
            reading.take(file.getKey(), file.getValue());
        }
        reading.finish();
        progress.reached(folders.size(), folders.size());
        return reading;
    }

    /** Reads one file that is not, or not yet, on a disk; with no quizzes below. */
    public static ContentReading of(Source source, Shelf below) {
        return of(source, below, () -> Catalog.EMPTY);
    }

    public static ContentReading of(Source source, Shelf below, Supplier<Catalog> quizzesBelow) {
        return of(source, Below.of(below, quizzesBelow), Audience.LEARNER);
    }

    /** As {@link #of(Source, Shelf, Supplier)}, with the warnings that matter to authors. */
    public static ContentReading forAuthors(Source source, Shelf below, Supplier<Catalog> quizzesBelow) {
        return forAuthors(source, Below.of(below, quizzesBelow));
    }

    static ContentReading forAuthors(Source source, Below below) {
        return of(source, below, Audience.AUTHOR);
    }

    private static ContentReading of(Source source, Below below, Audience audience) {
        ContentReading reading = new ContentReading(audience, below);
        reading.files.add(source.path());
        reading.take(source);
        reading.finish();
        return reading;
    }

    /** All problems, file by file. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        perFile.values().forEach(f -> all.addAll(f.problems()));
        return all;
    }

    boolean hasErrors() {
        return problems().stream().anyMatch(Problem::isError);
    }

    /** The files that were read, as their problems name them. */
    List<String> files() {
        return List.copyOf(files);
    }

    boolean hasQuizzes() {
        return !quizzes.isEmpty();
    }

    public int questionCount() {
        return quizzes.questionCount();
    }

    /** How many texts there are in which language; known to authors only. */
    Translations translations() {
        return translations.values().stream().reduce(Translations.NONE, Translations::plus);
    }

    /** The lessons without errors, in the order of their files. */
    List<Lesson> lessons() {
        return scripts.stream()
                .filter(s -> !isBroken(s))
                .map(LessonScript::lesson)
                .toList();
    }

    /** The quizzes without errors, and all misconceptions that these files know of. */
    Catalog catalog() {
        return quizzes.known();
    }

    /** The shelf below with the lessons that have no errors. */
    public Shelf onto(Shelf below) {
        Shelf mapped = map.isPresent() ? below.withMap(map.get()) : below;
        return mapped.with(sound(below));
    }

    /** The quizzes and misconceptions below with those that have no errors. */
    public Catalog onto(Catalog below) {
        return below.with(quizzes.sound(below));
    }

    /** This reading, with the problems of these files and of the files in these folders only. */
    ContentReading only(List<Path> paths) {
        ContentReading asked = new ContentReading(audience, below);
        problems.stream().filter(p -> isIn(p.source().path(), paths)).forEach(asked.problems::add);
        perFile.forEach((name, findings) -> {
            if (isIn(name, paths)) {
                asked.perFile.put(name, findings);
                asked.translations.put(name, translations.getOrDefault(name, Translations.NONE));
            }
        });
        files.stream().filter(name -> isIn(name, paths)).forEach(asked.files::add);
        scripts.stream().filter(s -> isIn(s.source().path(), paths)).forEach(asked.scripts::add);
        quizzes.copyTo(asked.quizzes, asked.perFile.keySet());
        return asked;
    }

    private static boolean isIn(String file, List<Path> paths) {
        return paths.stream()
                .anyMatch(path ->
                        Path.of(file).startsWith(path) || path.toString().isEmpty());
    }

    /** Lessons without errors whose requirements are met by such lessons or by the shelf below. */
    private List<LessonScript> sound(Shelf below) {
        List<LessonScript> sound = new ArrayList<>(scripts);
        sound.removeIf(this::isBroken);
        Set<String> ids = new HashSet<>();
        do {
            ids.clear();
            below.course().lessons().forEach(l -> ids.add(l.id()));
            sound.forEach(s -> ids.add(s.lesson().id()));
        } while (sound.removeIf(s -> !ids.containsAll(s.lesson().requires())));
        return sound;
    }

    private boolean isBroken(LessonScript script) {
        return perFile.get(script.source().path()).hasErrors();
    }

    private void take(Path file, Optional<Path> folder) {
        if (!files.add(file.toString())) {
            return;
        }
        Optional<Source> source = ContentFolder.read(file, folder, problems::add);
        source.ifPresent(this::take);
    }

    private void take(Source source) {
        Findings findings = new Findings(source);
        perFile.put(source.path(), findings);
        Optional<Node> root = YamlTree.of(findings);
        if (audience == Audience.AUTHOR) {
            root.ifPresent(tree -> advise(tree, findings));
        }
        if (root.isEmpty() || quizzes.takes(root.get(), findings)) {
            return;
        }
        if (source.name().equals("course")) {
            Course read = CourseReader.read(root.get(), findings, topics);
            // With an error in it no lesson gets a place from it, but its topics have names all the same.
            topics = topics.with(read.topics());
            map = findings.hasErrors() ? map : Optional.of(read);
        } else {
            Optional<LessonScript> script = LessonReader.read(root.get(), findings);
            script.ifPresent(s -> ScriptCheck.of(s, findings));
            script.ifPresent(scripts::add);
        }
    }

    private void advise(Node root, Findings findings) {
        Advice.on(root, findings);
        citations.add(Citations.of(root, findings));
        translations.put(findings.source().path(), Translations.of(root));
    }

    private void finish() {
        new LessonReferences(scripts, perFile, map, below.shelf()).check();
        if (!quizzes.isEmpty()) {
            quizzes.finish(course(), below.quizzes().get());
        }
        if (audience == Audience.AUTHOR) {
            quizzes.learnOf(below.quizzes().get());
            quizzes.checkModels();
            citations.forEach(cited -> cited.check(quizzes.misconceptions(), below.citable()));
        }
        if (LessonChecks.areIn(scripts)) {
            new LessonChecks(scripts, perFile, quizzes.ids(below.quizzes().get())).check();
        }
    }

    /** What the quizzes among these files may name. */
    private KnownCourse course() {
        Course shelved = below.shelf().course();
        Map<String, Lesson> lessons = new HashMap<>();
        Set<String> broken = new HashSet<>();
        shelved.lessons().forEach(lesson -> lessons.put(lesson.id(), lesson));
        for (LessonScript script : scripts) {
            String id = script.lesson().id();
            if (isBroken(script)) {
                broken.add(id);
            } else {
                lessons.putIfAbsent(id, script.lesson());
            }
        }
        return new KnownCourse(lessons, broken, topics.ids());
    }
}
