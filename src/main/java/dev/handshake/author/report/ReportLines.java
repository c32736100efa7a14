package dev.handshake.author.report;

import dev.handshake.content.source.Glyph;
import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Statistics.Share;
import dev.handshake.view.cells.Wrap;
import java.util.ArrayList;
import java.util.List;

/** A report as lines for a terminal, at most 80 columns wide. Each question has its answers below it. */
final class ReportLines {
    private static final int COLUMNS = 80;

    private final ClassReport report;
    private final Lang lang;
    private final List<String> lines = new ArrayList<>();

    private ReportLines(ClassReport report, Lang lang) {
        this.report = report;
        this.lang = lang;
    }

    static List<String> of(ClassReport report, List<Part> parts, Lang lang) {
        ReportLines writing = new ReportLines(report, lang);
        boolean both = parts.contains(Part.QUESTIONS) && parts.contains(Part.ANSWERS);
        for (Part part : parts) {
            switch (part) {
                case QUESTIONS -> writing.questions(both);
                case ANSWERS -> {
                    if (!both) {
                        writing.answers();
                    }
                }
                case MISCONCEPTIONS -> writing.misconceptions();
                case LEARNERS -> writing.learners();
            }
        }
        return writing.lines;
    }

    private String say(String ko, String en) {
        return lang == Lang.KO ? ko : en;
    }

    private void line(int indent, String text) {
        Wrap.lines(Glyph.shown(text), COLUMNS - indent).forEach(row -> lines.add(" ".repeat(indent) + row));
    }

    private void heading(Part part) {
        lines.add("");
        lines.add(part.title().in(lang));
        ClassTables.notes(part, lang).forEach(note -> line(2, note));
    }

    private String share(Share share) {
        return say(
                share.all() + "명 중 " + share.right() + "명 (" + share.percent() + "%)",
                share.right() + " of " + share.all() + " (" + share.percent() + "%)");
    }

    private String counted(Share share) {
        return say(
                share.all() + "개 중 " + share.right() + "개 (" + share.percent() + "%)",
                share.right() + " of " + share.all() + " (" + share.percent() + "%)");
    }

    private void questions(boolean withAnswers) {
        heading(Part.QUESTIONS);
        if (withAnswers) {
            ClassTables.notes(Part.ANSWERS, lang).forEach(note -> line(2, note));
        }
        for (ItemAnalysis.Item item : report.items()) {
            question(item);
            line(4, figures(item));
            if (withAnswers) {
                item.counts().forEach(this::count);
            }
        }
    }

    private void question(ItemAnalysis.Item item) {
        lines.add("");
        line(2, item.id());
        if (!item.prompt().in(lang).isEmpty()) {
            line(4, item.prompt().in(lang));
        }
    }

    private String figures(ItemAnalysis.Item item) {
        String right = say("정답률: ", "facility: ")
                + (item.figures().right().all() == 0
                        ? "-"
                        : share(item.figures().right()));
        Discrimination d = item.figures().discrimination();
        String value = d.value().isPresent()
                ? TableCell.two(d.value().getAsDouble())
                : d.learners() < Discrimination.LEAST_LEARNERS
                        ? say(
                                "- (" + Discrimination.LEAST_LEARNERS + "명부터)",
                                "- (needs " + Discrimination.LEAST_LEARNERS + ")")
                        : say("- (차이 없음)", "- (no difference)");
        String time = item.figures().right().all() == 0
                ? ""
                : say(", 시간 중앙값: ", ", median time: ")
                        + ClassTables.seconds(item.figures().medianMillis())
                        + say("초", " s");
        String skipped = item.figures().skipped() == 0
                ? ""
                : say(
                        ", 건너뜀: " + item.figures().skipped() + "명",
                        ", skipped: " + item.figures().skipped());
        return right + say(", 변별도: ", ", discrimination: ") + value + time + skipped;
    }

    private void count(AnswerCounts.Count count) {
        String number = String.valueOf(count.learners());
        String head =
                "    " + (count.right() ? "*" : " ") + " ".repeat(Math.max(1, 4 - number.length())) + number + "  ";
        List<String> rows = Wrap.lines(Glyph.shown(ClassTables.words(count, lang)), COLUMNS - head.length());
        for (int i = 0; i < rows.size(); i++) {
            lines.add((i == 0 ? head : " ".repeat(head.length())) + rows.get(i));
        }
    }

    private void answers() {
        heading(Part.ANSWERS);
        for (ItemAnalysis.Item item : report.items()) {
            question(item);
            item.counts().forEach(this::count);
        }
    }

    private void misconceptions() {
        heading(Part.MISCONCEPTIONS);
        if (report.misconceptions().isEmpty()) {
            lines.add("");
            line(2, say("오해가 드러난 사람이 없습니다.", "Nobody showed one."));
        }
        for (Beliefs.Prevalence m : report.misconceptions()) {
            lines.add("");
            line(2, named(m.id()));
            line(
                    4,
                    share(new Share(m.showed(), m.met()))
                            + say(", 남은 사람: " + m.held() + "명", ", still held by " + m.held()));
        }
    }

    private String named(String id) {
        String claim = new ClassTables(report, lang).claim(id);
        return claim.isEmpty() ? id : id + " \"" + claim + "\"";
    }

    private void learners() {
        heading(Part.LEARNERS);
        for (Needs.Need need : report.needs()) {
            lines.add("");
            line(2, need.name());
            String last = need.effort()
                    .last()
                    .map(day -> say(", 마지막 날: ", ", the last one on ") + day)
                    .orElse("");
            line(
                    4,
                    say("첫 답이 맞은 문항: ", "right at the first try: ")
                            + counted(need.effort().firsts())
                            + say(
                                    ", 답 " + need.effort().answers() + "개",
                                    ", answers: " + need.effort().answers())
                            + last);
            need.weakest()
                    .ifPresent(weak -> line(
                            4,
                            say("약한 주제: ", "weakest topic: ")
                                    + report.topics().name(weak.topic()).in(lang)
                                    + ", " + counted(weak.firsts())));
            need.held().forEach(id -> line(4, say("남은 오해: ", "still holds: ") + named(id)));
            need.study()
                    .ifPresent(lesson -> line(
                            4,
                            say("공부할 레슨: ", "lesson to study: ") + lesson.id() + " ("
                                    + lesson.title().in(lang) + ")"));
            if (need.effort().overdue() > 0) {
                line(
                        4,
                        say(
                                "밀린 복습: " + need.effort().overdue() + "문항",
                                "overdue reviews: " + need.effort().overdue()));
            }
        }
    }
}
