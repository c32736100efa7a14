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
import java.util.Optional;
import java.util.Set;

/** The questions of quizzes that lessons ask: each must be there. */
public record LessonChecks(List<LessonScript> scripts, Map<String, Findings> perFile, Set<String> questions) {
    /** True where a lesson asks a question of a quiz at all. */
    public static boolean areIn(List<LessonScript> scripts) {
        return scripts.stream().flatMap(script -> script.steps().stream()).anyMatch(step -> asked(step)
                .isPresent());
    }

    public void check() {
        for (LessonScript script : scripts) {
            Findings findings = perFile.get(script.source().path());
            script.steps().forEach(step -> asked(step)
                    .filter(question -> !questions.contains(question))
                    .ifPresent(question -> report(findings, question, step.span())));
        }
    }

    /** The question of a quiz that a step asks. */
    private static Optional<String> asked(LessonScript.Placed placed) {
        return switch (placed.step()) {
            case Step.Check(String question) -> Optional.of(question);
            case Step.Say say -> Optional.empty();
            case Step.Do call -> Optional.empty();
            case Step.Crash crash -> Optional.empty();
            case Step.Wire wire -> Optional.empty();
            case Step.Timer timer -> Optional.empty();
            case Step.Ask ask -> Optional.empty();
            case Step.Now now -> Optional.empty();
        };
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
