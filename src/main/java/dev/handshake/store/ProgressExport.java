package dev.handshake.store;

import dev.handshake.json.JsonValue;
import dev.handshake.json.JsonWriter;
import dev.handshake.store.BadExport.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Progress as text: JSON Lines in UTF-8, a header and then one row a line.
 *
 * <pre>
 * {"format":"handshake-progress","version":2,"settings":1,"places":1,"finishes":0,"attempts":1,...}
 * {"setting":"lang","value":"ko","at":"2026-11-20T10:00:00Z"}
 * {"place":"three-way","stop":4,"finished":false,"at":"2026-11-20T10:02:00Z"}
 * {"attempt":"6d1c...","item":"lesson/three-way#4","kind":"next-state","answer":"SYN_RECEIVED","right":true,...}
 * </pre>
 *
 * <p>The header counts the rows, so that a file that was cut off is noticed. A place that was once finished has
 * {@code finishedAt}; the times after the first are {@code finish} rows. The order is by key for settings and places, by time and uid for what happened: equal rows make
 * equal files. Files of version 1, before there were quizzes and interviews, are read too.
 */
final class ProgressExport {
    static final String FORMAT = "handshake-progress";
    static final int VERSION = 2;

    /** Before quizzes and interviews. */
    private static final int FIRST_VERSION = 1;

    /** The first time that a lesson was finished is said with its place. */
    private static final String LATER_FINISHES =
            "finish f WHERE NOT EXISTS " + "(SELECT 1 FROM place p WHERE p.lesson = f.lesson AND p.finished_at = f.at)";

    /** What the header counts, and the table of it. */
    private static final Map<String, String> COUNTED = counted();

    private static final Set<String> FIRST_COUNTED = Set.of("settings", "places", "attempts");

    private ProgressExport() {}

    /** What becomes of answers in free text. */
    enum Texts {
        KEPT,
        LEFT_OUT
    }

    private static Map<String, String> counted() {
        Map<String, String> tables = new LinkedHashMap<>();
        for (String table : List.of("setting", "place", "finish", "attempt", "amendment", "interview", "sitting")) {
            tables.put(
                    table.equals("finish") ? "finishes" : table + "s", table.equals("finish") ? LATER_FINISHES : table);
        }
        return tables;
    }

    /** Writes the rows; must run within a transaction, so that the counts hold. Returns how many. */
    static int write(Connection connection, Appendable out, Texts texts) throws SQLException {
        JsonValue.Builder header = JsonValue.object();
        header.put("format", FORMAT);
        header.put("version", VERSION);
        int rows = 0;
        for (Map.Entry<String, String> counted : COUNTED.entrySet()) {
            int count = RowReader.count(connection, counted.getValue());
            header.put(counted.getKey(), count);
            rows += count;
        }
        line(out, header);
        RowReader.each(connection, "SELECT * FROM setting ORDER BY key", row -> {
            Row.Chosen chosen = RowReader.chosen(row);
            line(
                    out,
                    JsonValue.object()
                            .put("setting", chosen.key())
                            .put("value", chosen.value())
                            .put("at", chosen.at().toString()));
        });
        RowReader.each(connection, "SELECT * FROM place ORDER BY lesson", row -> place(out, RowReader.placed(row)));
        RowReader.each(
                connection,
                "SELECT * FROM " + LATER_FINISHES + " ORDER BY lesson, at",
                row -> line(
                        out,
                        JsonValue.object()
                                .put("finish", row.getString("lesson"))
                                .put(
                                        "at",
                                        Instant.ofEpochMilli(row.getLong("at")).toString())));
        RowReader.each(
                connection,
                "SELECT * FROM attempt ORDER BY at, uid",
                row -> attempt(out, RowReader.answered(row), texts));
        RowReader.each(
                connection, "SELECT * FROM amendment ORDER BY at, uid", row -> amendment(out, RowReader.amended(row)));
        RowReader.each(
                connection, "SELECT * FROM interview ORDER BY at, uid", row -> interview(out, RowReader.held(row)));
        RowReader.each(
                connection,
                "SELECT * FROM sitting ORDER BY purpose",
                row -> sitting(out, RowReader.sitting(row), texts));
        return rows;
    }

    private static void place(Appendable out, Row.Placed placed) {
        LessonPlace p = placed.place();
        JsonValue.Builder fields = JsonValue.object();
        fields.put("place", p.lesson());
        fields.put("stop", p.stop());
        fields.put("finished", p.finished());
        fields.put("at", p.at().toString());
        if (placed.finishedAt() != null) {
            fields.put("finishedAt", placed.finishedAt().toString());
        }
        if (placed.beganAt() != null) {
            fields.put("beganAt", placed.beganAt().toString());
        }
        line(out, fields);
    }

    private static void amendment(Appendable out, Row.Amended a) {
        line(
                out,
                JsonValue.object()
                        .put("amendment", a.uid())
                        .put("of", a.attempt())
                        .put("at", a.at().toString())
                        .put("undone", a.what().undone())
                        .put("right", a.what().right())
                        .put("missed", Row.joined(a.what().missed()))
                        .put("misconceptions", Row.joined(a.what().misconceptions())));
    }

    private static void interview(Appendable out, Row.Held held) {
        InterviewRow i = held.interview();
        line(
                out,
                JsonValue.object()
                        .put("interview", held.uid())
                        .put("at", i.at().toString())
                        .put("millis", i.millis())
                        .put("roots", i.roots())
                        .put("asked", i.asked())
                        .put("said", i.said())
                        .put("points", i.points())
                        .put("misconceptions", Row.joined(i.misconceptions())));
    }

    private static void sitting(Appendable out, Sitting s, Texts texts) {
        JsonValue.Builder fields = JsonValue.object();
        fields.put("sitting", s.purpose());
        fields.put("seed", s.seed());
        fields.put("ahead", s.aheadLines());
        fields.put("behind", s.behindLines());
        fields.put("spent", s.spentMillis());
        if (!s.open().equals(Sitting.Open.FRESH)) {
            fields.put("draft", texts == Texts.LEFT_OUT ? "" : s.open().draft());
            fields.put("hints", s.open().hints());
            fields.put("asking", s.open().millis());
        }
        fields.put("at", s.at().toString());
        line(out, fields);
    }

    private static void attempt(Appendable out, Row.Answered answered, Texts texts) {
        Attempt a = answered.attempt();
        JsonValue.Builder fields = JsonValue.object();
        fields.put("attempt", answered.uid());
        fields.put("item", a.item());
        fields.put("kind", a.kind());
        boolean withheld =
                texts == Texts.LEFT_OUT && a.isFreeText() && !a.answer().isEmpty();
        fields.put("answer", withheld ? Attempt.LEFT_OUT : a.answer());
        fields.put("right", a.right());
        fields.put("hints", a.hints());
        fields.put("confidence", a.confidence());
        fields.put("millis", a.millis());
        fields.put("lang", a.lang());
        fields.put("at", a.at().toString());
        fields.put("misconception", a.misconception());
        if (a.misconceptions().size() > 1) {
            fields.put("misconceptions", Row.joined(a.misconceptions()));
        }
        if (!a.slip().isEmpty()) {
            fields.put("slip", a.slip());
        }
        if (!a.missed().isEmpty()) {
            fields.put("missed", Row.joined(a.missed()));
        }
        a.because().ifPresent(because -> fields.put("because", because.line()));
        line(out, fields);
    }

    private static void line(Appendable out, JsonValue.Builder fields) {
        try {
            out.append(JsonWriter.line(fields.build())).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads all rows before any is taken. Accepts a byte order mark, CRLF, and blank lines between rows. */
    static List<Row> read(Reader in) throws IOException, BadExport {
        BufferedReader lines = new BufferedReader(in);
        String first = lines.readLine();
        int expected = header(first == null ? "" : first.startsWith("\ufeff") ? first.substring(1) : first);
        List<Row> entries = new ArrayList<>();
        int number = 1;
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            number++;
            if (!text.isBlank()) {
                entries.add(entry(new ExportFields(number, text)));
            }
        }
        if (entries.size() != expected) {
            throw new BadExport(number, Fault.WRONG_COUNT, entries.size() + " of " + expected);
        }
        return entries;
    }

    private static int header(String text) throws BadExport {
        ExportFields fields;
        try {
            fields = new ExportFields(1, text);
        } catch (BadExport e) {
            throw new BadExport(1, Fault.NO_HEADER, e.detail());
        }
        if (!fields.has("format") || !fields.text("format").equals(FORMAT)) {
            throw fields.bad(Fault.NO_HEADER, "format");
        }
        int version = fields.count("version");
        if (version < FIRST_VERSION || version > VERSION) {
            throw fields.bad(Fault.NEWER, "version: " + version);
        }
        int rows = 0;
        for (String counted : version == FIRST_VERSION ? FIRST_COUNTED : COUNTED.keySet()) {
            rows += fields.count(counted);
        }
        fields.end();
        return rows;
    }

    private static Row entry(ExportFields fields) throws BadExport {
        try {
            Row entry = ofKind(fields);
            fields.end();
            return entry;
        } catch (IllegalArgumentException e) {
            throw fields.bad(Fault.WRONG_VALUE, e.getMessage());
        }
    }

    private static Row ofKind(ExportFields f) throws BadExport {
        if (f.has("attempt")) {
            return answered(f);
        }
        if (f.has("place")) {
            return placed(f);
        }
        if (f.has("amendment")) {
            return amended(f);
        }
        if (f.has("interview")) {
            return held(f);
        }
        if (f.has("sitting")) {
            return sat(f);
        }
        return f.has("finish") ? new Row.Finished(f.text("finish"), f.time("at")) : chosen(f);
    }

    private static Row answered(ExportFields f) throws BadExport {
        String uid = f.text("attempt");
        Attempt attempt = new Attempt(
                f.text("item"),
                f.text("kind"),
                f.text("answer"),
                f.flag("right"),
                f.count("hints"),
                f.text("confidence"),
                f.number("millis"),
                f.text("lang"),
                f.time("at"),
                f.textOr("slip", ""),
                Attempt.split(f.textOr("missed", "")),
                misconceptions(f),
                Optional.of(f.textOr("because", "")).filter(b -> !b.isEmpty()).map(Attempt.Because::of));
        return new Row.Answered(uid, attempt);
    }

    private static List<String> misconceptions(ExportFields f) throws BadExport {
        String first = f.text("misconception");
        return Attempt.split(f.textOr("misconceptions", first));
    }

    private static Row amended(ExportFields f) throws BadExport {
        return new Row.Amended(
                f.text("amendment"),
                f.text("of"),
                f.time("at"),
                new AttemptDigest.Amended(
                        f.flag("undone"),
                        f.flag("right"),
                        Attempt.split(f.text("missed")),
                        Attempt.split(f.text("misconceptions"))));
    }

    private static Row held(ExportFields f) throws BadExport {
        return new Row.Held(
                f.text("interview"),
                new InterviewRow(
                        f.time("at"),
                        f.number("millis"),
                        f.count("roots"),
                        f.count("asked"),
                        f.count("said"),
                        f.count("points"),
                        Attempt.split(f.text("misconceptions"))));
    }

    private static Row sat(ExportFields f) throws BadExport {
        return new Row.Sat(Sitting.of(
                f.text("sitting"),
                f.number("seed"),
                f.text("ahead"),
                f.text("behind"),
                f.number("spent"),
                f.has("draft") ? open(f) : Sitting.Open.FRESH,
                f.time("at")));
    }

    private static Sitting.Open open(ExportFields f) throws BadExport {
        return new Sitting.Open(f.text("draft"), f.count("hints"), f.number("asking"));
    }

    private static Row placed(ExportFields f) throws BadExport {
        LessonPlace place = new LessonPlace(f.text("place"), f.count("stop"), f.flag("finished"), f.time("at"));
        return new Row.Placed(place, timeOrNull(f, "finishedAt"), timeOrNull(f, "beganAt"));
    }

    private static Instant timeOrNull(ExportFields f, String name) throws BadExport {
        Instant time = f.has(name) ? f.time(name) : null;
        if (time != null) {
            Attempt.checkTime(time);
        }
        return time;
    }

    private static Row chosen(ExportFields f) throws BadExport {
        return new Row.Chosen(f.text("setting"), f.text("value"), f.time("at"));
    }
}
