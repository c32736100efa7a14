package dev.handshake.view.study;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Screen;
import java.util.List;

/** A finished sitting as a Markdown document, as {@code interview --report} writes it. */
public final class ReportMarkdown {
    private final SittingReportText report;
    private final Lang lang;
    private final StringBuilder text = new StringBuilder();

    private ReportMarkdown(SittingReportText report, Lang lang) {
        this.report = report;
        this.lang = lang;
    }

    /** The report as a document in this language. */
    public static String of(Screen.Report report, Model model, Lang lang) {
        return new ReportMarkdown(new SittingReportText(report, model, lang), lang).document();
    }

    private String say(String ko, String en) {
        return report.say(ko, en);
    }

    private String document() {
        text.append("# ")
                .append(report.title())
                .append("\n\n")
                .append(report.extent())
                .append("\n");
        for (SittingReportText.Standing standing : SittingReportText.Standing.values()) {
            section(standing.name.in(lang), topics(standing));
        }
        section(
                say("숫자", "Numbers"),
                report.facts().stream().map(ReportMarkdown::fact).toList());
        section(
                report.isInterview() ? say("말한 오해", "Misconceptions said") : say("나온 오해", "Misconceptions"),
                report.misconceptions().stream().map(report::said).toList());
        if (!report.isInterview()) {
            section(say("다시 볼 것", "Look at again"), report.again());
        }
        section(say("남은 꼬리 질문", "Open follow-ups") + " (" + report.openFollowUps() + ")", report.followUps());
        section(
                say("다음에 볼 것", "Study next"),
                report.lessons().stream().map(this::lesson).toList());
        return text.toString();
    }

    /** A heading and its list; nothing where the list is empty. */
    private void section(String heading, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        text.append("\n## ").append(heading).append("\n\n");
        items.forEach(item -> text.append("- ").append(item).append('\n'));
    }

    private List<String> topics(SittingReportText.Standing standing) {
        return report.topics().stream()
                .filter(topic -> topic.standing() == standing)
                .map(topic -> topic.name()
                        + (topic.missing().isEmpty() ? "" : ": " + SittingReportText.list(topic.missing())))
                .toList();
    }

    private static String fact(SittingReportText.Fact fact) {
        return fact.name() + ": " + fact.value() + SittingReportText.last(fact);
    }

    private String lesson(Lesson lesson) {
        String price = say(lesson.minutes() + "분", lesson.minutes() + " min");
        return lesson.title().in(lang) + " (`" + lesson.id() + "`, " + price + ")";
    }
}
