package dev.handshake.store;

import dev.handshake.json.JsonValue;
import dev.handshake.json.JsonWriter;
import dev.handshake.memory.Attempt;
import dev.handshake.progress.InterviewRow;
import dev.handshake.progress.LessonPlace;
import dev.handshake.progress.Row;
import dev.handshake.progress.SittingRow;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Writes every row of a database as {@link ExportFormat} has them. */
final class ExportWriter {
    private final Connection connection;
    private final Appendable out;
    private final FreeTexts texts;
    private final boolean writes;
    private final Map<String, Integer> readable = new LinkedHashMap<>();
    private int lines;
    private int damaged;
    private Optional<IOException> lost = Optional.empty();

    private ExportWriter(Connection connection, Appendable out, FreeTexts texts, boolean writes) {
        this.connection = connection;
        this.out = out;
        this.texts = texts;
        this.writes = writes;
    }

    /**
     * Writes the rows that can be read; must run within a transaction. They are counted first, because the header says how
     * many there are.
     *
     * @return how many rows, and why not all of the text could be written, where that is so
     */
    static Written write(Connection connection, Appendable out, FreeTexts texts) throws SQLException {
        ExportCount count = new ExportWriter(connection, new StringBuilder(0), texts, false).rows();
        ExportWriter writer = new ExportWriter(connection, out, texts, true);
        writer.header(count);
        writer.rows();
        return new Written(count, writer.lost);
    }

    /** What came of writing. */
    record Written(ExportCount count, Optional<IOException> lost) {}

    private void header(ExportCount count) {
        JsonValue.Builder header = line("format", ExportFormat.NAME).put("version", ExportFormat.VERSION);
        count.readable().forEach(header::put);
        write(header);
    }

    private ExportCount rows() throws SQLException {
        each("settings", "setting ORDER BY key", row -> setting(RowReader.setting(row)));
        each("places", "place ORDER BY lesson", row -> place(RowReader.place(row)));
        each("finishes", ExportFormat.LATER_FINISHES + " ORDER BY lesson, at", row -> finish(RowReader.finish(row)));
        each("attempts", "attempt ORDER BY at, uid", row -> attempt(RowReader.attempt(row)));
        each("amendments", "amendment ORDER BY at, uid", row -> amendment(RowReader.amendment(row)));
        each("interviews", "interview ORDER BY at, uid", row -> interview(RowReader.interview(row)));
        each("sittings", "sitting ORDER BY purpose", row -> sitting(RowReader.sitting(row)));
        return new ExportCount(readable, damaged);
    }

    private void each(String name, String from, RowReader.Each row) throws SQLException {
        int before = lines;
        damaged += RowReader.eachReadable(connection, "SELECT * FROM " + from, row);
        readable.put(name, lines - before);
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
        JsonValue built = line.build();
        lines++;
        if (writes && lost.isEmpty()) {
            try {
                out.append(JsonWriter.line(built)).append('\n');
            } catch (IOException e) {
                lost = Optional.of(e);
            }
        }
    }
}
