package dev.handshake.content.check;

import dev.handshake.content.read.Mention;
import dev.handshake.content.read.QuizScript;
import dev.handshake.content.read.YamlFields;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Source;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What quizzes say about one another: ids, misconceptions, follow-ups, and that every follow-up is reached once. */
final class QuizReferences {
    private final List<QuizScript> scripts;
    private final List<QuizReading.Named> named;
    private final Map<String, Findings> perFile;
    private final Catalog below;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, QuizScript> homes = new HashMap<>();
    private final Set<String> misconceptions = new LinkedHashSet<>();

    QuizReferences(
            List<QuizScript> scripts, List<QuizReading.Named> named, Map<String, Findings> perFile, Catalog below) {
        this.scripts = scripts;
        this.named = named;
        this.perFile = perFile;
        this.below = below;
    }

    void check() {
        gatherMisconceptions();
        gatherQuestions();
        for (QuizScript script : scripts) {
            script.mentions().forEach(mention -> check(mention, findings(script.source())));
        }
        cycles();
        reached();
    }

    private Findings findings(Source source) {
        return perFile.get(source.path());
    }

    // ---- ids

    private void gatherMisconceptions() {
        misconceptions.addAll(below.misconceptions().keySet());
        for (QuizReading.Named file : named) {
            file.places().forEach((id, span) -> {
                if (!misconceptions.add(id)) {
                    reportTaken(findings(file.source()), span);
                }
            });
        }
    }

    private void gatherQuestions() {
        Set<String> taken = new HashSet<>();
        below.quizzes().forEach(quiz -> taken.add(quiz.id()));
        below.questions().forEach(q -> questions.put(q.id(), q));
        for (QuizScript script : scripts) {
            if (!taken.add(script.quiz().id())) {
                reportTaken(findings(script.source()), script.place("id"));
                continue;
            }
            for (Question question : script.quiz().questions()) {
                questions.putIfAbsent(question.id(), question);
                homes.putIfAbsent(question.id(), script);
            }
        }
    }

    private static void reportTaken(Findings findings, Span span) {
        findings.add(
                ProblemCode.DUPLICATE_ID,
                span,
                new Text("다른 파일에 이미 있는 id입니다.", "Another file has this id already."),
                new Text("다른 id를 써 주세요.", "Choose another id."));
    }

    // ---- what is named

    private void check(Mention mention, Findings findings) {
        switch (mention.kind()) {
            case MISCONCEPTION -> {
                if (!misconceptions.contains(mention.id())) {
                    reportMissing(ProblemCode.NO_SUCH_MISCONCEPTION, mention, misconceptions, findings);
                }
            }
            case QUESTION -> {
                Question target = questions.get(mention.id());
                boolean unread = target == null
                        && scripts.stream().anyMatch(s -> s.places().containsKey(mention.id()));
                if (target == null && !unread) {
                    reportMissing(ProblemCode.NO_SUCH_QUESTION, mention, questions.keySet(), findings);
                } else if (target != null && target.asFreeAnswer().isEmpty()) {
                    findings.add(
                            ProblemCode.NO_SUCH_QUESTION,
                            mention.span(),
                            new Text("꼬리 질문은 type: answer인 문항입니다.", "A follow-up is a question with type: answer."),
                            Problem.NO_FIX);
                }
            }
        }
    }

    private static void reportMissing(ProblemCode code, Mention mention, Set<String> ids, Findings findings) {
        if (findings.isFull()) {
            // Nobody will read it, and looking for what is near costs most of the time.
            return;
        }
        String quoted = Findings.quoted(mention.id()) + ".";
        findings.add(
                code,
                mention.span(),
                YamlFields.orNear(new Text("적힌 id: " + quoted, "Found: " + quoted), mention.id(), ids),
                Problem.NO_FIX);
    }

    // ---- trees

    private static Set<String> follows(Question question) {
        Set<String> next = new LinkedHashSet<>();
        question.asFreeAnswer().ifPresent(answer -> {
            answer.points().stream()
                    .map(Point::missing)
                    .filter(id -> !id.isEmpty())
                    .forEach(next::add);
            next.addAll(answer.followUps());
        });
        return next;
    }

    /** Takes away what leads nowhere, again and again: what is left goes round. */
    private void cycles() {
        Map<String, Set<String>> open = new LinkedHashMap<>();
        homes.keySet().stream().sorted().forEach(id -> open.put(id, new LinkedHashSet<>(follows(questions.get(id)))));
        while (true) {
            int before;
            do {
                before = open.size();
                open.values().removeIf(next -> next.stream().noneMatch(open::containsKey));
            } while (open.size() < before);
            if (open.isEmpty()) {
                return;
            }
            reportCycle(open);
        }
    }

    private void reportCycle(Map<String, Set<String>> open) {
        List<String> path = new ArrayList<>();
        String at = open.keySet().iterator().next();
        while (!path.contains(at)) {
            path.add(at);
            at = open.get(at).stream().filter(open::containsKey).findFirst().orElseThrow();
        }
        List<String> round = new ArrayList<>(path.subList(path.indexOf(at), path.size()));
        String last = round.get(round.size() - 1);
        String first = at;
        QuizScript home = homes.get(last);
        Span span = home.mentions().stream()
                .filter(m -> m.from().equals(last) && m.id().equals(first))
                .map(Mention::span)
                .findFirst()
                .orElse(home.place(last));
        round.add(at);
        String way = String.join(" -> ", round);
        findings(home.source())
                .add(
                        ProblemCode.FOLLOW_UP_CYCLE,
                        span,
                        new Text("순환: " + way, "The way round: " + way),
                        new Text("follow_ups나 missing 하나를 지워 주세요.", "Delete one of these follow_ups or missing."));
        open.keySet().removeAll(round);
    }

    /** Every answer question is a root, or some root leads to it. */
    private void reached() {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>();
        questions.values().stream()
                .filter(q -> q.asFreeAnswer().filter(Question.FreeAnswer::root).isPresent())
                .forEach(q -> next.add(q.id()));
        while (!next.isEmpty()) {
            Question question = questions.get(next.remove());
            if (question != null && reached.add(question.id())) {
                next.addAll(follows(question));
            }
        }
        homes.forEach((id, home) -> {
            if (questions.get(id).asFreeAnswer().isPresent() && !reached.contains(id)) {
                findings(home.source())
                        .add(
                                ProblemCode.NEVER_ASKED,
                                home.place(id),
                                new Text(
                                        "tree: true인 문항의 follow_ups나 missing을 따라가도 나오지 않습니다.",
                                        "No follow_ups or missing leads here from a question with tree: true."),
                                new Text(
                                        "tree: true를 적거나 다른 문항의 follow_ups에 추가해 주세요.",
                                        "Say tree: true, or add it to the follow_ups of another question."));
            }
        });
    }
}
