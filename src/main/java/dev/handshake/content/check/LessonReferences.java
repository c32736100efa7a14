package dev.handshake.content.check;

import dev.handshake.content.read.LessonScript;
import dev.handshake.content.read.Shelf;
import dev.handshake.content.read.YamlFields;
import dev.handshake.content.source.DidYouMean;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Severity;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What lessons say about one another: ids, requirements, stations. */
public record LessonReferences(
        List<LessonScript> scripts, Map<String, Findings> perFile, Optional<Course> map, Shelf below) {
    public void check() {
        Map<String, LessonScript> byId = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        below.course().lessons().forEach(l -> taken.add(l.id()));
        for (LessonScript script : scripts) {
            if (taken.add(script.lesson().id())) {
                byId.put(script.lesson().id(), script);
            } else {
                reportTaken(script, byId.get(script.lesson().id()));
            }
        }
        List<String> ids = List.copyOf(taken);
        for (LessonScript script : scripts) {
            requirements(script, ids);
            station(script);
        }
        byId.values().forEach(s -> cycle(s, byId));
    }

    private Findings findings(LessonScript script) {
        return perFile.get(script.source().path());
    }

    private void reportTaken(LessonScript script, LessonScript first) {
        String where = first == null ? "" : first.source().path();
        findings(script)
                .add(
                        ProblemCode.DUPLICATE_ID,
                        script.place("id"),
                        new Text(
                                where.isEmpty() ? "이미 있는 레슨의 id입니다." : "먼저 읽은 파일: " + where,
                                where.isEmpty() ? "A lesson has this id already." : "Read before: " + where),
                        new Text("다른 id를 쓰고 파일 이름도 바꿔 주세요.", "Choose another id, and rename the file."));
    }

    private void requirements(LessonScript script, List<String> ids) {
        List<String> requires = script.lesson().requires();
        for (int i = 0; i < requires.size(); i++) {
            String id = requires.get(i);
            if (!ids.contains(id)) {
                String quoted = Findings.quoted(id) + ".";
                findings(script)
                        .add(
                                ProblemCode.NO_SUCH_LESSON,
                                script.places().requires().get(i),
                                YamlFields.orNear(new Text("적힌 id: " + quoted, "Found: " + quoted), id, ids),
                                Problem.NO_FIX);
            }
        }
    }

    /** A shipped lesson stands in a station of the map; a learner's own may make a new one. */
    private void station(LessonScript script) {
        String station = script.lesson().station();
        Course course = map.orElse(below.course());
        List<String> stations =
                course.stations().stream().map(Course.Station::id).toList();
        Optional<String> near = DidYouMean.to(station, stations);
        boolean unknown = !stations.contains(station);
        boolean mild = map.isEmpty();
        if (!unknown || mild && near.isEmpty()) {
            return;
        }
        String quoted = Findings.quoted(station) + ".";
        String all = String.join(", ", stations);
        findings(script)
                .add(
                        ProblemCode.NO_SUCH_STATION,
                        mild ? Severity.WARNING : Severity.ERROR,
                        script.place("station"),
                        YamlFields.lines(
                                YamlFields.orNear(new Text("적힌 값: " + quoted, "Found: " + quoted), station, stations),
                                new Text("course.yml의 station: " + all, "Stations of course.yml: " + all)),
                        "",
                        Problem.NO_FIX);
    }

    private void cycle(LessonScript start, Map<String, LessonScript> byId) {
        List<String> path = new ArrayList<>();
        if (leadsBack(start.lesson().id(), start.lesson().id(), byId, path, new HashSet<>())) {
            String round = String.join(" -> ", path);
            findings(start)
                    .add(
                            ProblemCode.CYCLE,
                            start.places().requires().get(0),
                            new Text("순환: " + round, "The way round: " + round),
                            new Text("requires 하나를 지워 주세요.", "Delete one of these requires."));
        }
    }

    private static boolean leadsBack(
            String from, String target, Map<String, LessonScript> byId, List<String> path, Set<String> seen) {
        path.add(from);
        LessonScript script = byId.get(from);
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
