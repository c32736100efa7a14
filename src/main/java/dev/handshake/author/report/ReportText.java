package dev.handshake.author.report;

import dev.handshake.lesson.Lang;
import java.util.List;
import java.util.stream.Collectors;

/** A report as text, in the form that was asked for. */
public final class ReportText {
    /** The forms. */
    public enum Form {
        /** Lines for a terminal. */
        TEXT,
        /** For a spreadsheet. */
        CSV,
        /** For a page. */
        MD
    }

    private ReportText() {}

    /** These parts of the report. Ends with a line end. */
    public static String of(ClassReport report, List<Part> parts, Form form, Lang lang) {
        ClassTables tables = new ClassTables(report, lang);
        return switch (form) {
            case TEXT -> extent(report, lang) + "\n" + String.join("\n", ReportLines.of(report, parts, lang)) + "\n";
            case CSV -> CsvTableText.of(parts.stream().map(tables::of).toList());
            case MD ->
                "# " + (lang == Lang.KO ? "반 보고서" : "Class report") + "\n\n" + extent(report, lang) + "\n\n"
                        + parts.stream()
                                .map(part -> MarkdownTable.of(tables.of(part), lang))
                                .collect(Collectors.joining("\n"));
        };
    }

    private static String extent(ClassReport report, Lang lang) {
        int learners = report.needs().size();
        int questions = report.items().size();
        return lang == Lang.KO
                ? "학습자 " + learners + "명, 문항 " + questions + "개, 답 " + report.answers() + "개. 복습은 " + report.day()
                        + " 기준."
                : "Learners: " + learners + ", questions: " + questions + ", answers: " + report.answers()
                        + ". Reviews as of " + report.day() + ".";
    }
}
