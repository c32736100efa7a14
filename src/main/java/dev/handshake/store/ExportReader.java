package dev.handshake.store;

import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.progress.InterviewRow;
import dev.handshake.progress.LessonPlace;
import dev.handshake.progress.Row;
import dev.handshake.progress.SittingRow;
import dev.handshake.store.BadExport.Fault;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link ExportWriter} wrote, and what may have been edited since. */
final class ExportReader {
    private ExportReader() {}

    /**
     * Reads all rows before any is taken. Accepts a byte order mark, CRLF, and blank lines between rows.
     *
     * @throws BadExport at the first line that is not right
     */
    static List<Row> read(Reader in) throws IOException, BadExport {
        LimitedLines lines = new LimitedLines(in);
        String first = lines.next();
        long expected = header(first == null ? "" : first.startsWith("\ufeff") ? first.substring(1) : first);
        List<Row> rows = new ArrayList<>();
        int number = 1;
        for (String text = lines.next(); text != null; text = lines.next()) {
            number++;
            if (!text.isBlank()) {
                rows.add(row(new ExportFields(number, text)));
            }
        }
        if (rows.size() != expected) {
            throw new BadExport(number, Fault.WRONG_COUNT, rows.size() + " of " + expected);
        }
        return rows;
    }

    private static long header(String text) throws BadExport {
        ExportFields fields;
        try {
            fields = new ExportFields(1, text);
        } catch (BadExport e) {
            throw new BadExport(1, Fault.NO_HEADER, e.detail());
        }
        if (!fields.has("format") || !fields.text("format").equals(ExportFormat.NAME)) {
            throw fields.bad(Fault.NO_HEADER, "format");
        }
        int version = fields.count("version");
        if (version < ExportFormat.FIRST_VERSION || version > ExportFormat.VERSION) {
            throw fields.bad(Fault.NEWER, "version: " + version);
        }
        long rows = 0; // of seven counts that each are an int
        for (String counted :
                version == ExportFormat.FIRST_VERSION ? ExportFormat.FIRST_COUNTED : ExportFormat.COUNTED) {
            rows += fields.count(counted);
        }
        fields.end();
        return rows;
    }

    private static Row row(ExportFields fields) throws BadExport {
        try {
            Row row = ofKind(fields);
            fields.end();
            return row;
        } catch (IllegalArgumentException e) {
            throw fields.bad(Fault.WRONG_VALUE, e.getMessage());
        }
    }

    private static Row ofKind(ExportFields f) throws BadExport {
        if (f.has("attempt")) {
            return attempt(f);
        }
        if (f.has("place")) {
            return place(f);
        }
        if (f.has("amendment")) {
            return amendment(f);
        }
        if (f.has("interview")) {
            return interview(f);
        }
        if (f.has("sitting")) {
            return sitting(f);
        }
        return f.has("finish") ? new Row.OfFinish(f.text("finish"), f.time("at")) : setting(f);
    }

    private static Row attempt(ExportFields f) throws BadExport {
        String uid = f.text("attempt");
        String words = f.text("answer");
        Attempt.Subject subject = new Attempt.Subject(
                f.text("item"), f.text("kind"), f.text("lang"), ColumnText.because(f.textOr("because", "")));
        Attempt.Marks marks = new Attempt.Marks(
                f.flag("right"),
                words.isEmpty(),
                f.textOr("slip", ""),
                ColumnText.split(f.textOr("missed", "")),
                misconceptions(f));
        Attempt.Effort effort = new Attempt.Effort(f.count("hints"), confidence(f), f.number("millis"));
        return new Row.OfAttempt(uid, new Attempt(subject, words, marks, effort, f.time("at")));
    }

    private static Confidence confidence(ExportFields f) throws BadExport {
        String word = f.text("confidence");
        Confidence confidence = Confidence.ofWord(word);
        if (!confidence.word().equals(word)) {
            throw f.bad(Fault.WRONG_VALUE, "confidence: " + word);
        }
        return confidence;
    }

    private static List<String> misconceptions(ExportFields f) throws BadExport {
        String first = f.text("misconception");
        return ColumnText.split(f.textOr("misconceptions", first));
    }

    private static Row place(ExportFields f) throws BadExport {
        LessonPlace place = new LessonPlace(f.text("place"), f.count("stop"), f.flag("finished"), f.time("at"));
        return new Row.OfPlace(place, maybeTime(f, "finishedAt"), maybeTime(f, "beganAt"));
    }

    private static Optional<Instant> maybeTime(ExportFields f, String name) throws BadExport {
        return f.has(name) ? Optional.of(f.time(name)) : Optional.empty();
    }

    private static Row amendment(ExportFields f) throws BadExport {
        String uid = f.text("amendment");
        AmendmentColumns what =
                new AmendmentColumns(f.flag("undone"), f.flag("right"), f.text("missed"), f.text("misconceptions"));
        return new Row.OfAmendment(uid, f.text("of"), f.time("at"), what.amendment());
    }

    private static Row interview(ExportFields f) throws BadExport {
        return new Row.OfInterview(
                f.text("interview"),
                new InterviewRow(
                        f.time("at"),
                        f.number("millis"),
                        new InterviewRow.Questions(f.count("roots"), f.count("asked")),
                        new InterviewRow.Points(f.count("said"), f.count("points")),
                        ColumnText.split(f.text("misconceptions"))));
    }

    private static Row sitting(ExportFields f) throws BadExport {
        return new Row.OfSitting(new SittingRow(
                f.text("sitting"),
                f.number("seed"),
                new SittingRow.Questions(ColumnText.asked(f.text("ahead")), ColumnText.asked(f.text("behind"))),
                f.number("spent"),
                f.has("draft") ? open(f) : SittingRow.Open.FRESH,
                f.time("at")));
    }

    private static SittingRow.Open open(ExportFields f) throws BadExport {
        return new SittingRow.Open(f.text("draft"), f.count("hints"), f.number("asking"));
    }

    private static Row setting(ExportFields f) throws BadExport {
        return new Row.OfSetting(f.text("setting"), f.text("value"), f.time("at"));
    }
}
