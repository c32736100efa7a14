package dev.handshake.content.check;

import dev.handshake.content.read.LessonScript;
import dev.handshake.content.read.YamlFields;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Text;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The questions of quizzes that lessons ask: each must be there. */
public record LessonChecks(List<LessonScript> scripts, Map<String, Findings> perFile, Set<String> questions) {
    /** True where a lesson asks a question of a quiz at all. */
    public static boolean areIn(List<LessonScript> scripts) {
        return scripts.stream().flatMap(s -> s.lesson().steps().stream()).anyMatch(Step.Check.class::isInstance);
    }

    public void check() {
        for (LessonScript script : scripts) {
            for (LessonScript.Placed step : script.steps()) {
                if (step.beat() instanceof Step.Check check && !questions.contains(check.question())) {
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
                ProblemCode.NO_SUCH_QUESTION,
                span,
                YamlFields.orNear(found, id, questions),
                new Text(
                        "check에는 문제집의 id와 문항의 id를 적습니다. 예: time-wait/who",
                        "A check names a quiz and its question: time-wait/who"));
    }
}
