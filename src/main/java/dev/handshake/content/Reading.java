package dev.handshake.content;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lesson;
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
final class Reading {
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Findings> perFile = new LinkedHashMap<>();
    private final Set<String> files = new LinkedHashSet<>();
    private final List<Script> scripts = new ArrayList<>();
    private final QuizReading quizzes = new QuizReading(perFile);
    private Optional<Course> map = Optional.empty();

    private Reading() {}

    /** As {@link #of(List, Shelf, Supplier)}, with no quizzes below. */
    static Reading of(List<Path> paths, Shelf below) {
        return of(paths, below, () -> Catalog.EMPTY);
    }

    /**
     * Reads files and folders of files.
     *
     * @param below what is on the shelf already; its lessons may be required and played, its stations used
     * @param quizzesBelow the quizzes that are there already; asked for only where there are quizzes to read
     */
    static Reading of(List<Path> paths, Shelf below, Supplier<Catalog> quizzesBelow) {
        Reading reading = new Reading();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                Folder.files(path, reading.problems::add).forEach(f -> reading.take(f, Optional.of(path)));
            } else {
                reading.take(path, Optional.empty());
            }
        }
        reading.finish(below, quizzesBelow);
        return reading;
    }

    /** Reads one file that is not, or not yet, on a disk. */
    static Reading of(Source source, Shelf below) {
        return of(source, below, () -> Catalog.EMPTY);
    }

    static Reading of(Source source, Shelf below, Supplier<Catalog> quizzesBelow) {
        Reading reading = new Reading();
        reading.files.add(source.path());
        reading.take(source);
        reading.finish(below, quizzesBelow);
        return reading;
    }

    /** This reading with the model answers marked too: warnings that matter to authors and cost learners time. */
    Reading withModels() {
        quizzes.checkModels();
        return this;
    }

    /** All problems, file by file. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        perFile.values().forEach(f -> all.addAll(f.problems()));
        return all;
    }

    boolean hasErrors() {
        return problems().stream().anyMatch(Problem::isError);
    }

    int fileCount() {
        return files.size();
    }

    boolean hasQuizzes() {
        return !quizzes.isEmpty();
    }

    int questionCount() {
        return quizzes.questionCount();
    }

    /** The shelf below with the lessons that have no errors. */
    Shelf onto(Shelf below) {
        Shelf mapped = map.isPresent() ? below.withTracks(map.get()) : below;
        return mapped.with(sound(below));
    }

    /** The quizzes and misconceptions below with those that have no errors. */
    Catalog onto(Catalog below) {
        return below.with(quizzes.sound(below));
    }

    /** This reading, with the problems of these files and of the files in these folders only. */
    Reading only(List<Path> paths) {
        Reading asked = new Reading();
        problems.stream().filter(p -> isIn(p.source().path(), paths)).forEach(asked.problems::add);
        perFile.forEach((name, findings) -> {
            if (isIn(name, paths)) {
                asked.perFile.put(name, findings);
            }
        });
        files.stream().filter(name -> isIn(name, paths)).forEach(asked.files::add);
        quizzes.copyTo(asked.quizzes, asked.perFile.keySet());
        return asked;
    }

    private static boolean isIn(String file, List<Path> paths) {
        return paths.stream()
                .anyMatch(path ->
                        Path.of(file).startsWith(path) || path.toString().isEmpty());
    }

    /** Lessons without errors whose requirements are met by such lessons or by the shelf below. */
    private List<Script> sound(Shelf below) {
        List<Script> sound = new ArrayList<>(scripts);
        sound.removeIf(this::isBroken);
        Set<String> ids = new HashSet<>();
        do {
            ids.clear();
            below.course().lessons().forEach(l -> ids.add(l.id()));
            sound.forEach(s -> ids.add(s.lesson().id()));
        } while (sound.removeIf(s -> !ids.containsAll(s.lesson().requires())));
        return sound;
    }

    private boolean isBroken(Script script) {
        return perFile.get(script.source().path()).hasErrors();
    }

    private void take(Path file, Optional<Path> folder) {
        if (!files.add(file.toString())) {
            return;
        }
        Optional<Source> source = Folder.read(file, folder, problems::add);
        source.ifPresent(this::take);
    }

    private void take(Source source) {
        Findings findings = new Findings(source);
        perFile.put(source.path(), findings);
        Optional<Node> root = Tree.of(findings);
        if (root.isEmpty() || quizzes.takes(root.get(), findings)) {
            return;
        }
        if (source.name().equals("course")) {
            Course read = CourseReader.read(root.get(), findings);
            map = findings.hasErrors() ? map : Optional.of(read);
        } else {
            Optional<Script> script = LessonReader.read(root.get(), findings);
            script.ifPresent(s -> Rehearsal.of(s, findings));
            script.ifPresent(scripts::add);
        }
    }

    private void finish(Shelf below, Supplier<Catalog> quizzesBelow) {
        new LessonReferences(scripts, perFile, map, below).check();
        if (!quizzes.isEmpty()) {
            quizzes.finish(playable(below), quizzesBelow.get());
        }
    }

    private Playable playable(Shelf below) {
        Map<String, Lesson> lessons = new HashMap<>();
        Set<String> broken = new HashSet<>();
        below.course().lessons().forEach(lesson -> lessons.put(lesson.id(), lesson));
        for (Script script : scripts) {
            String id = script.lesson().id();
            if (isBroken(script)) {
                broken.add(id);
            } else {
                lessons.putIfAbsent(id, script.lesson());
            }
        }
        return new Playable(lessons, broken);
    }
}
