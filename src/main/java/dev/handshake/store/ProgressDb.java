package dev.handshake.store;

import dev.handshake.memory.Attempt;
import dev.handshake.progress.LessonPlace;
import dev.handshake.progress.ProgressStore;
import dev.handshake.progress.Row;
import dev.handshake.progress.Snapshot;
import dev.handshake.progress.StoreFailure;
import dev.handshake.progress.StoreTrouble;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The progress of one learner in an SQLite database of its own. Every call blocks; a call that returns has committed. Safe for
 * several threads, and for several processes on the same file.
 */
public final class ProgressDb implements ProgressStore {
    /** Imported times compare only with each other: nothing counts as lying in the future. */
    static final Instant NEVER = Instant.ofEpochMilli(Long.MAX_VALUE);

    private final Path file;
    private final Clock clock;
    private Connection connection;
    private Object fileKey;
    private List<StoreTrouble> notices;

    private ProgressDb(DatabaseOpening opening, Clock clock) {
        this.file = opening.file();
        this.clock = clock;
        take(opening, List.of());
    }

    private void take(DatabaseOpening opening, List<StoreTrouble> before) {
        connection = opening.connection();
        fileKey = fileKey();
        notices = Stream.concat(before.stream(), opening.notices().stream()).toList();
    }

    /**
     * Opens the database in a folder, making both when they are not there. Takes 100 to 200 ms the first time in a
     * process, most of it for loading the driver.
     */
    public static ProgressDb open(Path home, Clock clock) throws StoreFailure {
        return new ProgressDb(DatabaseOpening.in(home, clock), clock);
    }

    /** What had to be set aside so far: when it was opened, or since, when damage was met. */
    @Override
    public synchronized List<StoreTrouble> notices() {
        return notices;
    }

    /** The file that holds everything. */
    public Path file() {
        return file;
    }

    /** Adds an attempt. */
    public void record(Attempt attempt) throws StoreFailure {
        write(List.of(new Row.OfAttempt(UUID.randomUUID().toString(), attempt)));
    }

    /** Remembers how far a lesson has got, unless a later place is known. */
    public void place(LessonPlace place) throws StoreFailure {
        write(List.of(Row.OfPlace.of(place)));
    }

    /** Remembers a choice. */
    public void setting(String key, String value) throws StoreFailure {
        write(List.of(new Row.OfSetting(key, value, clock.instant())));
    }

    @Override
    public void write(List<Row> rows) throws StoreFailure {
        put(rows, clock.instant(), written -> true);
    }

    /** Of a hundred thousand attempts only what counts is read, some hundred at a time. */
    @Override
    public Snapshot read() throws StoreFailure {
        return healed(() -> Transaction.read(connection, () -> RowReader.snapshot(connection)));
    }

    /** The attempts at stops of lessons, counted: by lesson, and there by stop. */
    public Map<String, Map<Integer, Tally>> tallies() throws StoreFailure {
        return healed(() -> RowReader.tallies(connection));
    }

    /** Every attempt in a lesson, oldest first. */
    public List<Attempt> attempts(String lesson) throws StoreFailure {
        return healed(() -> RowReader.attempts(connection, lesson));
    }

    /** Writes everything as text, in an order that depends on nothing but the rows. See {@link ExportFormat}. */
    public ExportCount export(Appendable out) throws StoreFailure, IOException {
        return export(out, FreeTexts.KEPT, List.of());
    }

    /**
     * Writes everything that can be read as text.
     *
     * @param also rows that it shall hold though they are not kept here
     */
    public ExportCount export(Appendable out, FreeTexts texts, List<Row> also) throws StoreFailure, IOException {
        // Damage is met, and mended, while the rows are counted: before the first word is out.
        if (also.isEmpty()) {
            return sent(healed(() -> Transaction.read(connection, () -> ExportWriter.write(connection, out, texts))));
        }
        // Gathered first: a reader that takes its time must not keep others from writing.
        StringBuilder text = new StringBuilder();
        ExportCount count =
                sent(healed(() -> Transaction.writeIf(connection, () -> with(also, text, texts), rows -> false)));
        out.append(text);
        return count;
    }

    private static ExportCount sent(ExportWriter.Written written) throws IOException {
        if (written.lost().isPresent()) {
            throw written.lost().get();
        }
        return written.count();
    }

    private ExportWriter.Written with(List<Row> also, Appendable out, FreeTexts texts) throws SQLException {
        RowWriter.all(connection, also, clock.instant());
        return ExportWriter.write(connection, out, texts);
    }

    /** How many answers in free text there are to leave out, begun ones among them. */
    public int freeTexts() throws StoreFailure {
        return guarded(() -> RowReader.count(
                        connection,
                        "attempt WHERE kind = 'answer' AND answer NOT IN ('', '" + ColumnText.LEFT_OUT + "')")
                + RowReader.count(connection, "sitting WHERE draft <> ''"));
    }

    /**
     * Adds what an export holds to what is here. Rows that are known are left alone, so doing it twice changes nothing.
     *
     * @param told is told what was added, before it counts; where it answers false, nothing was
     * @throws BadExport at the first line that is not right; then nothing was taken
     */
    public ImportCount merge(Reader in, Predicate<ImportCount> told) throws StoreFailure, IOException, BadExport {
        return put(ExportReader.read(in), NEVER, told);
    }

    /** Likewise, and it counts in any case. */
    ImportCount merge(Reader in) throws StoreFailure, IOException, BadExport {
        return merge(in, added -> true);
    }

    /**
     * Forgets every attempt, place, interview and sitting. Settings stay: the language is not progress.
     *
     * @param told is asked before that counts; where it answers false, nothing is forgotten
     */
    public void reset(BooleanSupplier told) throws StoreFailure {
        healed(() -> Transaction.writeIf(connection, this::forget, done -> told.getAsBoolean()));
    }

    private boolean forget() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA secure_delete = ON");
            statement.execute("DELETE FROM attempt");
            for (String table : List.of("tally", "digest", "amendment", "interview", "sitting", "finish")) {
                statement.execute("DELETE FROM " + table);
            }
            return statement.execute("DELETE FROM place");
        }
    }

    @Override
    public synchronized void close() throws StoreFailure {
        try {
            connection.close();
        } catch (SQLException e) {
            throw SqliteTrouble.of(e, file);
        }
    }

    /** The first number that a statement gives, if any: how the tests ask the database itself. */
    int ask(String sql) throws StoreFailure {
        return guarded(() -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql) ? statement.getResultSet().getInt(1) : 0;
            }
        });
    }

    /** How the database goes about a query, for the tests. */
    String plan(String sql) throws StoreFailure {
        StringBuilder plan = new StringBuilder();
        return guarded(() -> {
            RowReader.each(connection, "EXPLAIN QUERY PLAN " + sql, row -> plan.append(row.getString("detail"))
                    .append('\n'));
            return plan.toString();
        });
    }

    private ImportCount put(List<Row> rows, Instant now, Predicate<ImportCount> told) throws StoreFailure {
        ensureInPlace();
        return healed(() -> Transaction.writeIf(connection, () -> RowWriter.all(connection, rows, now), told));
    }

    /**
     * Work that is done again, once, after damage was met: the database is opened anew, which rebuilds what is derived or sets
     * the file aside and takes over what can be read.
     */
    private synchronized <T> T healed(Transaction.Work<T> work) throws StoreFailure {
        try {
            return guarded(work);
        } catch (StoreFailure e) {
            if (e.trouble().cause() != StoreTrouble.Cause.DAMAGED) {
                throw e;
            }
            reopen();
            return guarded(work);
        }
    }

    private void reopen() throws StoreFailure {
        try {
            connection.close();
        } catch (SQLException damaged) {
            // Nothing of it is used any more.
        }
        take(DatabaseOpening.in(file.getParent(), clock), notices);
    }

    /** A failure for which the system has no reason is one of the file: it is looked at when it is opened next. */
    private synchronized <T> T guarded(Transaction.Work<T> work) throws StoreFailure {
        try {
            return work.run();
        } catch (SQLException e) {
            StoreFailure failure = SqliteTrouble.of(e, file);
            StoreTrouble.Cause cause = failure.trouble().cause();
            if (cause == StoreTrouble.Cause.DAMAGED || cause == StoreTrouble.Cause.UNEXPECTED) {
                throw suspected(e);
            }
            throw failure;
        } catch (RuntimeException e) {
            throw suspected(e);
        }
    }

    private StoreFailure suspected(Exception e) {
        markSuspect();
        return new StoreFailure(new StoreTrouble(StoreTrouble.Cause.DAMAGED, file, String.valueOf(e.getMessage())), e);
    }

    /** Asks the next opening, in whatever process, to look at every page. */
    private void markSuspect() {
        try {
            Files.writeString(file.resolveSibling(DatabaseOpening.SUSPECT), "");
        } catch (IOException e) {
            // Then the damage will be met again, and reported again.
        }
    }

    /** A file that was deleted or renamed while open still takes rows, and they would be lost. */
    private void ensureInPlace() throws StoreFailure {
        if (!Objects.equals(fileKey, fileKey())) {
            throw new StoreFailure(new StoreTrouble(StoreTrouble.Cause.MOVED, file, "renamed or deleted while open"));
        }
    }

    private Object fileKey() {
        try {
            // null where the system has no such key; there an open file cannot be renamed
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException gone) {
            return gone.getClass();
        }
    }
}
