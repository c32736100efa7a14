package dev.handshake.content.read;

import dev.handshake.content.shape.LessonShapes;
import dev.handshake.content.source.Findings;
import dev.handshake.content.source.Node;
import dev.handshake.content.source.Problem;
import dev.handshake.content.source.ProblemCode;
import dev.handshake.content.source.Span;
import dev.handshake.lesson.Ends;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Orders;
import dev.handshake.lesson.Scenario;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what a question plays: the steps of a lesson, {@code play} and {@code until}, or steps of its own. */
final class ScenarioReader {
    private static final int FEWEST_TO_ORDER = 3;
    private static final int MOST_TO_ORDER = 8;
    /** Every order of calls and arrivals is tried. */
    private static final int MOST_EVENTS_TO_ORDER = 24;

    private final Findings findings;
    private final TextReader texts;
    private final KnownCourse course;

    ScenarioReader(Findings findings, TextReader texts, KnownCourse course) {
        this.findings = findings;
        this.texts = texts;
        this.course = course;
    }

    /** What the engine plays, with the places of its steps. */
    private record Staged(Ends ends, List<LessonScript.Placed> steps) {
        Scenario scenario() {
            return new Scenario(
                    ends,
                    steps.stream()
                            .map(LessonScript.Placed::step)
                            .filter(ScenarioReader::isEvent)
                            .toList());
        }
    }

    /** The scenario of a question about its last event, played; empty, with problems, where that cannot be. */
    Optional<Scenario> asked(YamlFields question, Step.Ask ask, Span askedAt) {
        int before = findings.errorCount();
        Optional<Staged> staged = staged(question);
        if (staged.isEmpty()) {
            return Optional.empty();
        }
        rehearse(staged.get(), Optional.of(new LessonScript.Placed(ask, askedAt, Map.of())));
        if (findings.errorCount() > before) {
            return Optional.empty();
        }
        Scenario scenario = staged.get().scenario();
        try {
            scenario.ask(ask.kind(), ask.side(), ask.prompt(), ask.hints());
            return Optional.of(scenario);
        } catch (Walk.Unplayable e) {
            findings.add(ProblemCode.NOTHING_TO_ASK, askedAt, e.why(), Problem.NO_FIX);
            return Optional.empty();
        }
    }

    /** The scenario of a question about the order of its segments. */
    Optional<Scenario> ordered(YamlFields question, Span span) {
        int before = findings.errorCount();
        Optional<Staged> staged = staged(question);
        if (staged.isEmpty()) {
            return Optional.empty();
        }
        rehearse(staged.get(), Optional.empty());
        if (findings.errorCount() > before) {
            return Optional.empty();
        }
        Scenario scenario = staged.get().scenario();
        List<Orders.Item> items = Orders.items(scenario);
        if (items.size() < FEWEST_TO_ORDER || items.size() > MOST_TO_ORDER) {
            findings.add(
                    ProblemCode.SEGMENT_COUNT,
                    span,
                    new Text(
                            "이 시나리오의 세그먼트는 " + items.size() + "개입니다. " + FEWEST_TO_ORDER + "개부터 " + MOST_TO_ORDER
                                    + "개까지 순서를 묻습니다.",
                            "Segments in this scenario: " + items.size() + "; an order has " + FEWEST_TO_ORDER + " to "
                                    + MOST_TO_ORDER + "."),
                    Problem.NO_FIX);
            return Optional.empty();
        }
        if (scenario.steps().size() > MOST_EVENTS_TO_ORDER || Orders.possible(scenario, items) < items.size()) {
            findings.add(
                    ProblemCode.OWN_ORDER,
                    span,
                    new Text(
                            "순서는 호출, 타이머, 도착만으로 따집니다. 이 시나리오의 순서는 이 세 가지만으로 정해지지 않습니다.",
                            "Orders are judged by calls, timers and arrivals alone, and those do not lead to this one."),
                    new Text(
                            "wire: duplicate를 빼거나 단계를 " + MOST_EVENTS_TO_ORDER + "개까지로 줄여 주세요.",
                            "Leave out wire: duplicate, or use " + MOST_EVENTS_TO_ORDER + " steps at most."));
            return Optional.empty();
        }
        return Optional.of(scenario);
    }

    private Optional<Staged> staged(YamlFields question) {
        return question.has("play") ? played(question) : written(question);
    }

    private Optional<Staged> played(YamlFields question) {
        Optional<Node.Scalar> play = question.scalar("play");
        Optional<Lesson> lesson = play.flatMap(this::lesson);
        if (lesson.isEmpty()) {
            return Optional.empty();
        }
        List<Step> events =
                lesson.get().steps().stream().filter(ScenarioReader::isEvent).toList();
        if (events.isEmpty()) {
            reportNoEvents(play.get().span());
            return Optional.empty();
        }
        int until = (int) question.number("until", events.size(), events.size());
        Span span = question.has("until")
                ? question.node("until").orElseThrow().span()
                : play.get().span();
        List<LessonScript.Placed> steps = events.subList(0, until).stream()
                .map(step -> new LessonScript.Placed(step, span, Map.of()))
                .toList();
        return Optional.of(new Staged(lesson.get().ends(), steps));
    }

    private Optional<Lesson> lesson(Node.Scalar play) {
        String id = play.text();
        Optional<Lesson> lesson = Optional.ofNullable(course.lessons().get(id));
        if (lesson.isEmpty()) {
            Text found = new Text("적힌 id: " + Findings.quoted(id) + ".", "Found: " + Findings.quoted(id) + ".");
            findings.add(
                    ProblemCode.NO_SUCH_LESSON,
                    play.span(),
                    course.broken().contains(id)
                            ? new Text("그 레슨의 파일에 오류가 있습니다.", "The file of that lesson has errors.")
                            : YamlFields.orNear(found, id, course.lessons().keySet()),
                    Problem.NO_FIX);
        }
        return lesson;
    }

    private Optional<Staged> written(YamlFields question) {
        if (!question.has("steps") && !question.has("ends")) {
            question.need("play");
            return Optional.empty();
        }
        Ends ends = EndsReader.read(question);
        StepReader reader = new StepReader(findings, texts, LessonShapes.MOVE);
        List<LessonScript.Placed> steps = new ArrayList<>();
        List<Node> items = question.items("steps");
        items.forEach(item -> reader.read(item).ifPresent(steps::add));
        if (steps.size() < items.size()) {
            return Optional.empty();
        }
        if (steps.stream().noneMatch(step -> isEvent(step.step()))) {
            question.sequence("steps").ifPresent(list -> reportNoEvents(list.span()));
            return Optional.empty();
        }
        return Optional.of(new Staged(ends, steps));
    }

    private void reportNoEvents(Span span) {
        findings.add(
                ProblemCode.NOTHING_TO_ASK,
                span,
                new Text("do, wire, timer가 하나도 없습니다.", "There is no do, wire or timer."),
                Text.same("- do: client connect"));
    }

    private void rehearse(Staged staged, Optional<LessonScript.Placed> ask) {
        List<LessonScript.Placed> steps = new ArrayList<>(staged.steps());
        ask.ifPresent(steps::add);
        Lesson lesson = new Lesson(
                new Lesson.Head(
                        "scenario", "", Text.same("-"), new Lesson.Audience(Level.JUNIOR, 1, List.of()), List.of()),
                staged.ends(),
                steps.stream().map(LessonScript.Placed::step).toList());
        ScriptCheck.of(
                new LessonScript(findings.source(), lesson, 0, LessonScript.Script.of(steps), LessonScript.Places.NONE),
                findings);
    }

    /** What happens in a story, and not what is said or asked about it. */
    private static boolean isEvent(Step step) {
        return switch (step) {
            case Step.Do call -> true;
            case Step.Wire wire -> true;
            case Step.Timer timer -> true;
            case Step.Crash crash -> true;
            case Step.Say say -> false;
            case Step.Ask ask -> false;
            case Step.Check check -> false;
            case Step.Now now -> false;
        };
    }
}
