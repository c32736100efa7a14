package dev.handshake.content;

import dev.handshake.lesson.Course;
import dev.handshake.lesson.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Files of content read together, because they refer to one another: each on its own, played, then across files. */
final class Reading {
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Findings> perFile = new LinkedHashMap<>();
    private final List<Script> scripts = new ArrayList<>();
    private Optional<Course> map = Optional.empty();
    private int fileCount;

    private Reading() {}

    /**
     * Reads files and folders of files.
     *
     * @param below what is on the shelf already; its lessons may be required, its stations used
     */
    static Reading of(List<Path> paths, Shelf below) {
        Reading reading = new Reading();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                Folder.files(path, reading.problems::add).forEach(f -> reading.take(f, Optional.of(path)));
            } else {
                reading.take(path, Optional.empty());
            }
        }
        new CrossReferences(reading.scripts, reading.perFile, reading.map, below).check();
        return reading;
    }

    /** Reads one file that is not, or not yet, on a disk. */
    static Reading of(Source source, Shelf below) {
        Reading reading = new Reading();
        reading.fileCount = 1;
        reading.take(source);
        new CrossReferences(reading.scripts, reading.perFile, reading.map, below).check();
        return reading;
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
        return fileCount;
    }

    /** The shelf below with the lessons that have no errors. */
    Shelf onto(Shelf below) {
        Shelf mapped = map.isPresent() ? below.withTracks(map.get()) : below;
        return mapped.with(sound(below));
    }

    /** This reading, with the problems of these files only. */
    Reading only(List<Path> paths) {
        Reading asked = new Reading();
        List<String> names = paths.stream().map(Path::toString).toList();
        problems.stream().filter(p -> names.contains(p.source().path())).forEach(asked.problems::add);
        perFile.forEach((name, findings) -> {
            if (names.contains(name)) {
                asked.perFile.put(name, findings);
            }
        });
        asked.fileCount = paths.size();
        return asked;
    }

    /** Lessons without errors whose requirements are met by such lessons or by the shelf below. */
    private List<Script> sound(Shelf below) {
        List<Script> sound = new ArrayList<>(scripts);
        sound.removeIf(s -> perFile.get(s.source().path()).hasErrors());
        Set<String> ids = new HashSet<>();
        do {
            ids.clear();
            below.course().lessons().forEach(l -> ids.add(l.id()));
            sound.forEach(s -> ids.add(s.lesson().id()));
        } while (sound.removeIf(s -> !ids.containsAll(s.lesson().requires())));
        return sound;
    }

    private void take(Path file, Optional<Path> folder) {
        if (perFile.containsKey(file.toString())) {
            return;
        }
        fileCount++;
        Optional<Source> source = Folder.read(file, folder, problems::add);
        source.ifPresent(this::take);
    }

    private void take(Source source) {
        Findings findings = new Findings(source);
        perFile.put(source.path(), findings);
        Optional<Node> root = Tree.of(findings);
        if (root.isEmpty()) {
            return;
        }
        if (source.name().equals("course")) {
            Course read = CourseReader.read(root.get(), findings);
            map = findings.hasErrors() ? map : Optional.of(read);
        } else if (!isQuiz(root.get())) {
            Optional<Script> script = LessonReader.read(root.get(), findings);
            script.ifPresent(s -> Rehearsal.of(s, findings));
            script.ifPresent(scripts::add);
        }
    }

    /** A quiz is known by its questions. It is read as YAML only: nothing asks them yet. */
    private static boolean isQuiz(Node root) {
        return root instanceof Node.Mapping map
                && map.entries().stream().anyMatch(e -> e.key().text().equals("questions"));
    }

    /** What one file says about the others. */
    private record CrossReferences(
            List<Script> scripts, Map<String, Findings> perFile, Optional<Course> map, Shelf below) {
        void check() {
            Map<String, Script> byId = new LinkedHashMap<>();
            Set<String> taken = new HashSet<>();
            below.course().lessons().forEach(l -> taken.add(l.id()));
            for (Script script : scripts) {
                if (taken.add(script.lesson().id())) {
                    byId.put(script.lesson().id(), script);
                } else {
                    reportTaken(script, byId.get(script.lesson().id()));
                }
            }
            List<String> ids = List.copyOf(taken);
            for (Script script : scripts) {
                requirements(script, ids);
                station(script);
            }
            byId.values().forEach(s -> cycle(s, byId));
        }

        private Findings findings(Script script) {
            return perFile.get(script.source().path());
        }

        private void reportTaken(Script script, Script first) {
            String where = first == null ? "" : first.source().path();
            findings(script)
                    .add(
                            Code.DUPLICATE_ID,
                            script.places().getOrDefault("id", Span.START),
                            new Text(
                                    where.isEmpty() ? "이미 있는 레슨의 id입니다." : "먼저 읽은 파일: " + where,
                                    where.isEmpty() ? "A lesson has this id already." : "Read before: " + where),
                            new Text("다른 id를 쓰고 파일 이름도 바꿔 주세요.", "Choose another id, and rename the file."));
        }

        private void requirements(Script script, List<String> ids) {
            List<String> requires = script.lesson().requires();
            for (int i = 0; i < requires.size(); i++) {
                String id = requires.get(i);
                if (!ids.contains(id)) {
                    String quoted = Findings.quoted(id) + ".";
                    findings(script)
                            .add(
                                    Code.NO_SUCH_LESSON,
                                    script.requires().get(i),
                                    Fields.orNear(new Text("적힌 id: " + quoted, "Found: " + quoted), id, ids),
                                    Problem.NO_FIX);
                }
            }
        }

        /** A shipped lesson stands in a station of the map; a learner's own may make a new one. */
        private void station(Script script) {
            String station = script.lesson().station();
            Course course = map.orElse(below.course());
            List<String> stations =
                    course.stations().stream().map(Course.Station::id).toList();
            Optional<String> near = Near.to(station, stations);
            boolean unknown = !stations.contains(station);
            boolean mild = map.isEmpty();
            if (!unknown || mild && near.isEmpty()) {
                return;
            }
            String quoted = Findings.quoted(station) + ".";
            String all = String.join(", ", stations);
            findings(script)
                    .add(
                            Code.NO_SUCH_STATION,
                            mild ? Severity.WARNING : Severity.ERROR,
                            script.places().getOrDefault("station", Span.START),
                            Fields.lines(
                                    Fields.orNear(new Text("적힌 값: " + quoted, "Found: " + quoted), station, stations),
                                    new Text("course.yml의 station: " + all, "Stations of course.yml: " + all)),
                            "",
                            Problem.NO_FIX);
        }

        private void cycle(Script start, Map<String, Script> byId) {
            List<String> path = new ArrayList<>();
            if (leadsBack(start.lesson().id(), start.lesson().id(), byId, path, new HashSet<>())) {
                String round = String.join(" -> ", path);
                findings(start)
                        .add(
                                Code.CYCLE,
                                start.requires().get(0),
                                new Text("돌아오는 길: " + round, "The way round: " + round),
                                new Text("requires 하나를 지워 주세요.", "Delete one of these requires."));
            }
        }

        private static boolean leadsBack(
                String from, String target, Map<String, Script> byId, List<String> path, Set<String> seen) {
            path.add(from);
            Script script = byId.get(from);
            if (script != null && path.size() < 200) {
                for (String next : script.lesson().requires()) {
                    if (next.equals(target)) {
                        path.add(target);
                        return true;
                    }
                    if (seen.add(next) && leadsBack(next, target, byId, path, seen)) {
                        return true;
                    }
                }
            }
            path.remove(path.size() - 1);
            return false;
        }
    }
}
