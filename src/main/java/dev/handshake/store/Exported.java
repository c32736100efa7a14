package dev.handshake.store;

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

/**
 * Progress as text: JSON Lines in UTF-8, a header and then one row a line.
 *
 * <pre>
 * {"format":"handshake-progress","version":1,"settings":1,"places":1,"attempts":1}
 * {"setting":"lang","value":"ko","at":"2026-11-20T10:00:00Z"}
 * {"place":"three-way","stop":4,"finished":false,"at":"2026-11-20T10:02:00Z"}
 * {"attempt":"6d1c...","item":"lesson/three-way#4","kind":"next-state","answer":"SYN_RECEIVED","right":true,...}
 * </pre>
 *
 * <p>The header counts the rows, so that a file that was cut off is noticed. A place that was once finished has
 * {@code finishedAt}. The order is by key for settings and places, by time and uid for attempts: equal rows make equal
 * files.
 */
final class Exported {
    static final String FORMAT = "handshake-progress";
    static final int VERSION = 1;

    private Exported() {}

    /** Writes the rows; must run within a transaction, so that the counts hold. Returns how many. */
    static int write(Connection connection, Appendable out) throws SQLException {
        int settings = Queries.count(connection, "setting");
        int places = Queries.count(connection, "place");
        int attempts = Queries.count(connection, "attempt");
        line(out, "format", FORMAT, "version", VERSION, "settings", settings, "places", places, "attempts", attempts);
        Queries.each(connection, "SELECT * FROM setting ORDER BY key", row -> {
            Entry.Chosen chosen = Queries.chosen(row);
            line(out, "setting", chosen.key(), "value", chosen.value(), "at", chosen.at());
        });
        Queries.each(connection, "SELECT * FROM place ORDER BY lesson", row -> place(out, Queries.placed(row)));
        Queries.each(connection, "SELECT * FROM attempt ORDER BY at, uid", row -> attempt(out, Queries.answered(row)));
        return settings + places + attempts;
    }

    private static void place(Appendable out, Entry.Placed placed) {
        Place p = placed.place();
        if (placed.finishedAt() == null) {
            line(out, "place", p.lesson(), "stop", p.stop(), "finished", p.finished(), "at", p.at());
        } else {
            Instant first = placed.finishedAt();
            line(
                    out,
                    "place",
                    p.lesson(),
                    "stop",
                    p.stop(),
                    "finished",
                    p.finished(),
                    "at",
                    p.at(),
                    "finishedAt",
                    first);
        }
    }

    private static void attempt(Appendable out, Entry.Answered answered) {
        Attempt a = answered.attempt();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("attempt", answered.uid());
        fields.put("item", a.item());
        fields.put("kind", a.kind());
        fields.put("answer", a.answer());
        fields.put("right", a.right());
        fields.put("hints", a.hints());
        fields.put("confidence", a.confidence());
        fields.put("millis", a.millis());
        fields.put("lang", a.lang());
        fields.put("at", a.at().toString());
        fields.put("misconception", a.misconception());
        line(out, fields);
    }

    private static void line(Appendable out, Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            fields.put((String) namesAndValues[i], value instanceof Instant ? value.toString() : value);
        }
        line(out, fields);
    }

    private static void line(Appendable out, Map<String, Object> fields) {
        try {
            out.append(JsonLine.write(fields)).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads all rows before any is taken. Accepts a byte order mark, CRLF, and blank lines between rows. */
    static List<Entry> read(Reader in) throws IOException, BadExport {
        BufferedReader lines = new BufferedReader(in);
        String first = lines.readLine();
        int expected = header(first == null ? "" : first.startsWith("\ufeff") ? first.substring(1) : first);
        List<Entry> entries = new ArrayList<>();
        int number = 1;
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            number++;
            if (!text.isBlank()) {
                entries.add(entry(new Fields(number, text)));
            }
        }
        if (entries.size() != expected) {
            throw new BadExport(number, Fault.WRONG_COUNT, entries.size() + " of " + expected);
        }
        return entries;
    }

    private static int header(String text) throws BadExport {
        Fields fields;
        try {
            fields = new Fields(1, text);
        } catch (BadExport e) {
            throw new BadExport(1, Fault.NO_HEADER, e.detail());
        }
        if (!fields.has("format") || !fields.text("format").equals(FORMAT)) {
            throw fields.bad(Fault.NO_HEADER, "format");
        }
        int version = fields.count("version");
        if (version != VERSION) {
            throw fields.bad(Fault.NEWER, "version: " + version);
        }
        int rows = fields.count("settings") + fields.count("places") + fields.count("attempts");
        fields.end();
        return rows;
    }

    private static Entry entry(Fields fields) throws BadExport {
        try {
            Entry entry =
                    fields.has("attempt") ? answered(fields) : fields.has("place") ? placed(fields) : chosen(fields);
            fields.end();
            return entry;
        } catch (IllegalArgumentException e) {
            throw fields.bad(Fault.WRONG_VALUE, e.getMessage());
        }
    }

    private static Entry answered(Fields f) throws BadExport {
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
                f.text("misconception"));
        return new Entry.Answered(uid, attempt);
    }

    private static Entry placed(Fields f) throws BadExport {
        Place place = new Place(f.text("place"), f.count("stop"), f.flag("finished"), f.time("at"));
        Instant finishedAt = f.has("finishedAt") ? f.time("finishedAt") : null;
        if (finishedAt != null) {
            Attempt.checkTime(finishedAt);
        }
        return new Entry.Placed(place, finishedAt);
    }

    private static Entry chosen(Fields f) throws BadExport {
        return new Entry.Chosen(f.text("setting"), f.text("value"), f.time("at"));
    }
}
