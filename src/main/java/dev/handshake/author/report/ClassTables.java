package dev.handshake.author.report;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Misconception;
import dev.handshake.tutor.model.Statistics.Share;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The figures of a report as tables, one for each part. */
final class ClassTables {
    private final ClassReport report;
    private final Lang lang;

    ClassTables(ClassReport report, Lang lang) {
        this.report = report;
        this.lang = lang;
    }

    /**
     * One table.
     *
     * @param heads names of the columns
     * @param rows each as long as {@code heads}
     */
    record Table(Part part, List<String> heads, List<List<TableCell>> rows) {
        Table {
            heads = List.copyOf(heads);
            rows = List.copyOf(rows);
        }
    }

    Table of(Part part) {
        return switch (part) {
            case QUESTIONS -> questions();
            case ANSWERS -> answers();
            case MISCONCEPTIONS -> misconceptions();
            case LEARNERS -> learners();
        };
    }

    /** What has to be known to read the figures. */
    static List<String> notes(Part part, Lang lang) {
        boolean ko = lang == Lang.KO;
        int least = Discrimination.LEAST_LEARNERS;
        return switch (part) {
            case QUESTIONS ->
                List.of(
                        ko
                                ? "정답률: 첫 답이 맞은 사람의 비율. 낮을수록 어려운 문항입니다."
                                : "Facility: the share of learners whose first answer was right.",
                        ko
                                ? "변별도: 그 문항의 정오와 나머지 문항 정답률의 점이연 상관, -1에서 1까지. 0.2 이상이면 좋고, 0보다 작으면 문항부터 의심하세요."
                                : "Discrimination: point-biserial correlation with the share right at all other questions,"
                                        + " -1 to 1. 0.2 and more is good; below 0, look at the question first.",
                        ko
                                ? "변별도는 " + least + "명 이상이 푼 문항에만 나옵니다. 30명 정도까지는 참고만 하세요."
                                : "Discrimination needs " + least
                                        + " learners who answered the question; up to about 30 it is rough.");
            case ANSWERS ->
                List.of(
                        ko
                                ? "*는 정답. 숫자는 첫 답으로 그렇게 답한 사람 수."
                                : "* is right. The number: learners whose first answer it was.");
            case MISCONCEPTIONS ->
                List.of(
                        ko
                                ? "그 오해가 드러날 수 있는 문항을 푼 사람 중 실제로 드러낸 사람. 그 뒤로 세 번 연달아 피하지 못했으면 남아 있다고 셉니다."
                                : "Learners who showed it, of those who answered a question that can show it. Until it is"
                                        + " avoided three times in a row it counts as held.");
            case LEARNERS ->
                List.of(
                        ko
                                ? "약한 주제는 그 주제에서 세 문항 이상 풀었을 때 나옵니다."
                                : "A weakest topic is named once three questions of it were answered.");
        };
    }

    private String say(String ko, String en) {
        return lang == Lang.KO ? ko : en;
    }

    private Table questions() {
        List<List<TableCell>> rows = new ArrayList<>();
        for (ItemAnalysis.Item item : report.items()) {
            rows.add(List.of(
                    TableCell.strange(item.id()),
                    TableCell.strange(item.prompt().in(lang)),
                    TableCell.number(item.figures().right().all()),
                    TableCell.number(item.figures().right().right()),
                    share(item.figures().right()),
                    item.figures().discrimination().value().isPresent()
                            ? TableCell.decimal(
                                    item.figures().discrimination().value().getAsDouble())
                            : TableCell.NOTHING,
                    item.figures().right().all() == 0
                            ? TableCell.NOTHING
                            : TableCell.ours(seconds(item.figures().medianMillis())),
                    TableCell.number(item.figures().skipped())));
        }
        return new Table(
                Part.QUESTIONS,
                List.of(
                        "id",
                        say("문항", "question"),
                        say("푼 사람", "answered"),
                        say("첫 답 정답", "right first"),
                        say("정답률", "facility"),
                        say("변별도", "discrimination"),
                        say("시간 중앙값(초)", "median seconds"),
                        say("건너뜀", "skipped")),
                rows);
    }

    /** Seconds with one decimal. */
    static String seconds(long millis) {
        long tenths = Math.round(millis / 100.0);
        return tenths / 10 + "." + tenths % 10;
    }

    private static TableCell share(Share share) {
        return share.all() == 0 ? TableCell.NOTHING : TableCell.decimal((double) share.right() / share.all());
    }

    private Table answers() {
        List<List<TableCell>> rows = new ArrayList<>();
        for (ItemAnalysis.Item item : report.items()) {
            for (AnswerCounts.Count count : item.counts()) {
                rows.add(List.of(
                        TableCell.strange(item.id()),
                        TableCell.strange(words(count, lang)),
                        TableCell.ours(count.right() ? "*" : ""),
                        TableCell.number(count.learners()),
                        share(new Share(count.learners(), item.figures().right().all()))));
            }
        }
        return new Table(
                Part.ANSWERS,
                List.of("id", say("답", "answer"), say("정답", "right"), say("사람", "learners"), say("비율", "share")),
                rows);
    }

    /** The answer, as a report calls it. */
    static String words(AnswerCounts.Count count, Lang lang) {
        String text = count.text().in(lang);
        return switch (count.kind()) {
            case LEFT_OUT -> (lang == Lang.KO ? "빠뜨림: " : "left out: ") + text;
            case OTHERS, GONE -> "(" + text + ")";
            case OPTION, TYPED -> text;
        };
    }

    private Table misconceptions() {
        List<List<TableCell>> rows = new ArrayList<>();
        for (Beliefs.Prevalence m : report.misconceptions()) {
            rows.add(List.of(
                    TableCell.strange(m.id()),
                    TableCell.strange(claim(m.id())),
                    TableCell.number(m.met()),
                    TableCell.number(m.showed()),
                    share(new Share(m.showed(), m.met())),
                    TableCell.number(m.held())));
        }
        return new Table(
                Part.MISCONCEPTIONS,
                List.of(
                        "id",
                        say("오해", "misconception"),
                        say("만난 사람", "met"),
                        say("드러낸 사람", "showed"),
                        say("비율", "share"),
                        say("남은 사람", "still held")),
                rows);
    }

    /** What the misconception says; empty where no file names it. */
    String claim(String id) {
        return report.catalog()
                .misconception(id)
                .map(Misconception::claim)
                .map(c -> c.in(lang))
                .orElse("");
    }

    private String topic(Needs.Weakness weakness) {
        return report.topics().name(weakness.topic()).in(lang);
    }

    private Table learners() {
        List<List<TableCell>> rows = new ArrayList<>();
        for (Needs.Need need : report.needs()) {
            rows.add(List.of(
                    TableCell.strange(need.name()),
                    TableCell.number(need.effort().answers()),
                    TableCell.number(need.effort().firsts().all()),
                    TableCell.number(need.effort().firsts().right()),
                    share(need.effort().firsts()),
                    TableCell.strange(need.weakest().map(this::topic).orElse("")),
                    share(need.weakest().map(Needs.Weakness::firsts).orElse(Share.NONE)),
                    TableCell.strange(String.join(" ", need.held())),
                    TableCell.strange(need.study().map(l -> l.id()).orElse("")),
                    TableCell.number(need.effort().overdue()),
                    TableCell.ours(need.effort().last().map(LocalDate::toString).orElse(""))));
        }
        return new Table(
                Part.LEARNERS,
                List.of(
                        say("이름", "name"),
                        say("답", "answers"),
                        say("문항", "questions"),
                        say("첫 답 정답", "right first"),
                        say("비율", "share"),
                        say("약한 주제", "weakest topic"),
                        say("그 주제의 비율", "share in it"),
                        say("남은 오해", "still holds"),
                        say("공부할 레슨", "lesson to study"),
                        say("밀린 복습", "overdue"),
                        say("마지막 날", "last day")),
                rows);
    }
}
