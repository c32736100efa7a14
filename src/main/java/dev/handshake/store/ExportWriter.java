package dev.handshake.store;

import dev.handshake.json.JsonValue;
import dev.handshake.json.JsonWriter;
import dev.handshake.memory.Attempt;
import dev.handshake.progress.InterviewRow;
import dev.handshake.progress.LessonPlace;
import dev.handshake.progress.Row;
import dev.handshake.progress.SittingRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;

/** Writes every row of a database as {@link ExportFormat} has them. */
final class ExportWriter {
    private final Connection connection;
    private final Appendable out;
    private final FreeTexts texts;

    private ExportWriter(Connection connection, Appendable out, FreeTexts texts) {
        this.connection = connection;
        this.out = out;
        this.texts = texts;
    }

    /**
     * Writes the rows; must run within a transaction, so that the counts hold. Returns how many.
     *
     * @throws UncheckedIOException where the text cannot be written
     */
    static int write(Connection connection, Appendable out, FreeTexts texts) throws SQLException {
        return new ExportWriter(connection, out, texts).write();
    }

    private int write() throws SQLException {
        int rows = header();
        each("setting ORDER BY key", row -> setting(RowReader.setting(row)));
        each("place ORDER BY lesson", row -> place(RowReader.place(row)));
        each(ExportFormat.LATER_FINISHES + " ORDER BY lesson, at", row -> finish(RowReader.finish(row)));
        each("attempt ORDER BY at, uid", row -> attempt(RowReader.attempt(row)));
        each("amendment ORDER BY at, uid", row -> amendment(RowReader.amendment(row)));
        each("interview ORDER BY at, uid", row -> interview(RowReader.interview(row)));
        each("sitting ORDER BY purpose", row -> sitting(RowReader.sitting(row)));
        return rows;
    }

    private void each(String from, RowReader.Each row) throws SQLException {
        RowReader.each(connection, "SELECT * FROM " + from, row);
    }

    private int header() throws SQLException {
        JsonValue.Builder header = line("format", ExportFormat.NAME).put("version", ExportFormat.VERSION);
        int rows = 0;
        for (Map.Entry<String, String> counted : ExportFormat.COUNTED.entrySet()) {
            int count = RowReader.count(connection, counted.getValue());
            header.put(counted.getKey(), count);
            rows += count;
        }
        write(header);
        return rows;
    }

    private void setting(Row.OfSetting chosen) {
        write(line("setting", chosen.key()).put("value", chosen.value()).put("at", time(chosen.at())));
    }

    private void place(Row.OfPlace placed) {
        LessonPlace p = placed.place();
        JsonValue.Builder line = line("place", p.lesson())
                .put("stop", p.stop())
                .put("finished", p.finished())
                .put("at", time(p.at()));
        placed.finishedAt().ifPresent(at -> line.put("finishedAt", time(at)));
        placed.beganAt().ifPresent(at -> line.put("beganAt", time(at)));
        write(line);
    }

    private void finish(Row.OfFinish finish) {
        write(line("finish", finish.lesson()).put("at", time(finish.at())));
    }

    private void attempt(Row.OfAttempt row) {
        Attempt a = row.attempt();
        boolean withheld = texts == FreeTexts.LEFT_OUT && ColumnText.isFreeText(a);
        JsonValue.Builder line = line("attempt", row.uid())
                .put("item", a.item())
                .put("kind", a.kind())
                .put("answer", withheld ? ColumnText.LEFT_OUT : a.words())
                .put("right", a.right())
                .put("hints", a.hints())
                .put("confidence", a.confidence().word())
                .put("millis", a.millis())
                .put("lang", a.subject().lang())
                .put("at", time(a.at()))
                .put("misconception", ColumnText.first(a.misconceptions()));
        if (a.misconceptions().size() > 1) {
            line.put("misconceptions", ColumnText.joined(a.misconceptions()));
        }
        if (!a.slip().isEmpty()) {
            line.put("slip", a.slip());
        }
        if (!a.missed().isEmpty()) {
            line.put("missed", ColumnText.joined(a.missed()));
        }
        if (a.because().isPresent()) {
            line.put("because", ColumnText.because(a.because()));
        }
        write(line);
    }

    private void amendment(Row.OfAmendment row) {
        JsonValue.Builder line =
                line("amendment", row.uid()).put("of", row.attempt()).put("at", time(row.at()));
        AmendmentColumns what = AmendmentColumns.of(row.what());
        write(line.put("undone", what.undone())
                .put("right", what.right())
                .put("missed", what.missed())
                .put("misconceptions", what.misconceptions()));
    }

    private void interview(Row.OfInterview row) {
        InterviewRow i = row.interview();
        write(line("interview", row.uid())
                .put("at", time(i.at()))
                .put("millis", i.millis())
                .put("roots", i.questions().roots())
                .put("asked", i.questions().asked())
                .put("said", i.points().said())
                .put("points", i.points().all())
                .put("misconceptions", ColumnText.joined(i.misconceptions())));
    }

    private void sitting(SittingRow s) {
        JsonValue.Builder line = line("sitting", s.purpose())
                .put("seed", s.seed())
                .put("ahead", ColumnText.asked(s.questions().ahead()))
                .put("behind", ColumnText.asked(s.questions().behind()))
                .put("spent", s.spentMillis());
        if (!s.open().equals(SittingRow.Open.FRESH)) {
            line.put("draft", texts == FreeTexts.LEFT_OUT ? "" : s.open().draft())
                    .put("hints", s.open().hints())
                    .put("asking", s.open().millis());
        }
        write(line.put("at", time(s.at())));
    }

    private static JsonValue.Builder line(String name, String value) {
        return JsonValue.object().put(name, value);
    }

    private static String time(Instant at) {
        return at.toString();
    }

    private void write(JsonValue.Builder line) {
        try {
            out.append(JsonWriter.line(line.build())).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
