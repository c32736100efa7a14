package dev.handshake.view.study;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Misconception;
import dev.handshake.lesson.Point;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Text;
import dev.handshake.tutor.model.AskedQuestion;
import dev.handshake.tutor.model.FinishedInterview;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Screen;
import dev.handshake.view.question.SittingWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A finished sitting in words: the page, the plain face and the saved file say the same, in the same order. */
final class SittingReportText {
    private static final int MOST_MISSED = 2;
    private static final int MOST_OPEN = 3;
    private static final int MOST_AGAIN = 6;
    private static final int MOST_LESSONS = 3;

    private final Screen.Report report;
    private final Model model;
    private final Lang lang;

    /** How well a topic went. */
    enum Standing {
        KNOWN("●", new Text("아는 것", "Known")),
        SHAKY("◐", new Text("흔들리는 것", "Shaky")),
        MISSED("○", new Text("빠뜨린 것", "Missed"));

        final String glyph;
        final Text name;

        Standing(String glyph, Text name) {
            this.glyph = glyph;
            this.name = name;
        }
    }

    /** A topic and how it went; {@code missing} names what was left out. */
    record Topic(Standing standing, String name, List<String> missing) {}

    /** One misconception that was said; {@code again} where it was in the last interview too. */
    record Said(String id, String claim, boolean again) {}

    SittingReportText(Screen.Report report, Model model, Lang lang) {
        this.report = report;
        this.model = model;
        this.lang = lang;
    }

    String say(String ko, String en) {
        return lang == Lang.KO ? ko : en;
    }

    boolean isInterview() {
        return report.purpose().isInterview();
    }

    // ---------------------------------------------------------------- the facts

    String title() {
        if (isInterview()) {
            return say("모의 면접 결과", "Interview result");
        }
        String name = SittingWords.purpose(model, report.purpose()).in(lang);
        return say(name + " 결과", name + ": result");
    }

    /** How many questions, and how long it took. */
    String extent() {
        return asked("문항") + ", " + duration(report.millis());
    }

    /** How many questions were asked; {@code counter} is the Korean word behind their number. */
    private String asked(String counter) {
        int roots =
                (int) report.asked().stream().filter(s -> s.because().isEmpty()).count();
        int deeper = report.asked().size() - roots;
        String questions = say(roots + counter, roots + (roots == 1 ? " question" : " questions"));
        String followUps = deeper == 0
                ? ""
                : say(", 꼬리 질문 " + deeper + "개", ", " + deeper + (deeper == 1 ? " follow-up" : " follow-ups"));
        String own = report.purpose().isOfFollowUps()
                ? say(report.asked().size() + counter, count(report.asked().size(), "question"))
                : questions + followUps;
        return own;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    String duration(long millis) {
        long seconds = millis / 1000;
        return seconds < 60
                ? say(seconds + "초", seconds + " s")
                : say(
                        seconds / 60 + "분" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + "초"),
                        seconds / 60 + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s"));
    }

    private Map<String, List<AskedQuestion>> byTopic() {
        Map<String, List<AskedQuestion>> topics = new LinkedHashMap<>();
        report.asked().forEach(s -> topics.computeIfAbsent(s.topic(), t -> new ArrayList<>())
                .add(s));
        return topics;
    }

    private static Standing standing(List<AskedQuestion> sat) {
        boolean all = sat.stream().allMatch(s -> s.right() && s.hints() == 0);
        boolean some = sat.stream().anyMatch(s -> s.right() || !s.said().isEmpty());
        return all ? Standing.KNOWN : some ? Standing.SHAKY : Standing.MISSED;
    }

    List<Topic> topics() {
        List<Topic> topics = new ArrayList<>();
        byTopic().forEach((topic, sat) -> {
            Set<String> missing = new LinkedHashSet<>();
            sat.forEach(s -> missing.addAll(missing(s)));
            topics.add(new Topic(
                    standing(sat),
                    model.course().topics().name(topic).in(lang),
                    missing.stream().limit(MOST_MISSED).toList()));
        });
        return topics;
    }

    /** The points that must be there and were left out, in words; those of a skipped question are its question. */
    private List<String> missing(AskedQuestion sat) {
        return model.catalog()
                .question(sat.id())
                .flatMap(Question::asFreeAnswer)
                .map(free -> missing(sat, free))
                .orElse(List.of());
    }

    private List<String> missing(AskedQuestion sat, Question.FreeAnswer free) {
        if (sat.skipped()) {
            return List.of(free.prompt().in(lang));
        }
        return free.points().stream()
                .filter(p -> p.must() && sat.missed().contains(p.id()))
                .map(Point::says)
                .map(t -> t.in(lang))
                .toList();
    }

    int pointsSaid() {
        return report.asked().stream().mapToInt(s -> s.said().size()).sum();
    }

    int points() {
        return pointsSaid()
                + report.asked().stream().mapToInt(s -> s.missed().size()).sum();
    }

    int right() {
        return (int) report.asked().stream().filter(AskedQuestion::right).count();
    }

    Optional<FinishedInterview> before() {
        return report.before();
    }

    long millisEach(long millis, int questions) {
        return questions == 0 ? 0 : millis / questions;
    }

    int questions() {
        return report.asked().size();
    }

    long millis() {
        return report.millis();
    }

    List<Said> misconceptions() {
        Set<String> ids = new LinkedHashSet<>();
        report.asked().forEach(s -> ids.addAll(s.misconceptions()));
        List<String> before =
                report.before().map(FinishedInterview::misconceptions).orElse(List.of());
        return ids.stream()
                .map(id -> new Said(
                        id,
                        model.catalog()
                                .misconception(id)
                                .map(Misconception::claim)
                                .map(t -> t.in(lang))
                                .orElse(""),
                        before.contains(id)))
                .toList();
    }

    /** Questions to look at again: those that were not answered rightly. */
    List<String> again() {
        return report.asked().stream()
                .filter(s -> !s.right())
                .map(s -> model.catalog().question(s.id()))
                .flatMap(Optional::stream)
                .map(q -> QuestionName.of(q, lang))
                .distinct()
                .limit(MOST_AGAIN)
                .toList();
    }

    /** The first of the follow-ups that are open. */
    List<String> followUps() {
        return model.progress().open().keySet().stream()
                .map(model.catalog()::question)
                .flatMap(Optional::stream)
                .limit(MOST_OPEN)
                .map(q -> QuestionName.of(q, lang))
                .toList();
    }

    int openFollowUps() {
        return (int) model.progress().open().keySet().stream()
                .filter(id -> model.catalog().question(id).isPresent())
                .count();
    }

    /** What to study next: lessons that name what was believed, then lessons on what was missed. */
    List<Lesson> lessons() {
        Set<Lesson> lessons = new LinkedHashSet<>();
        Set<String> believed = misconceptions().stream().map(Said::id).collect(Collectors.toSet());
        model.course().lessons().stream()
                .filter(l -> l.cites().stream().anyMatch(believed::contains))
                .forEach(lessons::add);
        for (Standing wanted : List.of(Standing.MISSED, Standing.SHAKY)) {
            byTopic().forEach((topic, sat) -> {
                if (standing(sat) == wanted) {
                    lessons.addAll(model.course().lessonsOn(topic));
                }
            });
        }
        return lessons.stream().limit(MOST_LESSONS).toList();
    }

    static String list(List<String> words) {
        return String.join("; ", words);
    }

    String said(Said said) {
        return said.id()
                + (said.claim().isEmpty() ? "" : " " + said.claim())
                + (said.again() ? say(" (지난번에도)", " (last time too)") : "");
    }

    /** A number; {@code last} is what it was last time, empty where there was none. */
    record Fact(String name, String value, String last, double share) {}

    static String last(Fact fact) {
        return fact.last().isEmpty() ? "" : " (" + fact.last() + ")";
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(say("질문", "Asked"), asked("개"), "", -1));
        if (points() > 0) {
            facts.add(new Fact(
                    say("말한 요점", "Points said"),
                    pointsSaid() + "/" + points(),
                    before().filter(b -> b.points().all() > 0)
                            .map(b -> say("지난번 ", "last time ") + b.points().said() + "/"
                                    + b.points().all())
                            .orElse(""),
                    pointsSaid() / (double) points()));
        }
        if (!isInterview()) {
            facts.add(new Fact(
                    say("정답", "Right"), right() + "/" + questions(), "", right() / (double) Math.max(1, questions())));
        }
        facts.add(new Fact(
                say("문항당", "Per question"),
                duration(millisEach(millis(), questions())),
                before().filter(b -> b.questions().asked() > 0)
                        .map(b -> say("지난번 ", "last time ")
                                + duration(millisEach(b.millis(), b.questions().asked())))
                        .orElse(""),
                -1));
        return facts;
    }
}
