package dev.handshake.content;

import dev.handshake.lesson.Beat;
import dev.handshake.lesson.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The questions of quizzes that lessons ask: each must be there. */
record LessonChecks(List<Script> scripts, Map<String, Findings> perFile, Set<String> questions) {
    /** True where a lesson asks a question of a quiz at all. */
    static boolean areIn(List<Script> scripts) {
        return scripts.stream().flatMap(s -> s.lesson().beats().stream()).anyMatch(Beat.Check.class::isInstance);
    }

    void check() {
        for (Script script : scripts) {
            for (Script.Placed step : script.steps()) {
                if (step.beat() instanceof Beat.Check check && !questions.contains(check.question())) {
                    report(perFile.get(script.source().path()), check.question(), step.span());
                }
            }
        }
    }

    private void report(Findings findings, String id, Span span) {
        if (findings.isFull()) {
            return;
        }
        String quoted = Findings.quoted(id) + ".";
        Text found = new Text("적힌 id: " + quoted, "Found: " + quoted);
        findings.add(
                Code.NO_SUCH_QUESTION,
                span,
                Fields.orNear(found, id, questions),
                new Text(
                        "check에는 문제집의 id와 문항의 id를 적습니다. 예: time-wait/who",
                        "A check names a quiz and its question: time-wait/who"));
    }
}
