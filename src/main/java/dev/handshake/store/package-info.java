/**
 * Progress, kept in a real database in one file: the only package that knows SQL.
 *
 * <pre>
 *   progress.Journal ── ProgressStore ──> ProgressDb ── short transactions ──> progress.db
 *                                            ^  └─ RowReader, RowWriter, ExportWriter, ExportReader
 *                                            └─ DatabaseOpening: folder, driver, lock, inspect, set aside, mend
 * </pre>
 *
 * <p>Start with {@link dev.handshake.store.ProgressDb}, which implements the port of {@code progress} for one learner in a
 * folder of their own. The session reaches it through the journal, which never waits; the commands {@code progress},
 * {@code stats}, {@code plan} and {@code report}, which have time, call it themselves. Nothing else uses this package.
 *
 * <h2>What is promised</h2>
 *
 * <ul>
 *   <li>A row is acknowledged after COMMIT. The database runs in WAL mode with synchronous=FULL: an acknowledged row
 *       survives kill -9 (the bytes are with the kernel) and, because every commit is also flushed, a power cut, as far
 *       as the disk honours a flush. NORMAL would do for kill -9 but may lose the last rows in a power cut. A learner
 *       answers every few seconds and the flush happens on the journal's thread, so it delays no key.
 *   <li>Two running copies do not lose each other's rows: every write is one BEGIN IMMEDIATE transaction with a busy
 *       timeout, and rows are only added. Of a place or a setting the later one wins.
 *   <li>Whatever is unexpected while reading makes the file suspect, and it is opened anew: derived tables and their triggers
 *       are made anew in it; one whose pages are damaged, or a foreign one, is renamed with its -wal file, never overwritten,
 *       and reported, and the rows that can still be read begin the new one. A database of a newer program stays as it is,
 *       and so does one that merely cannot be opened (rights, a full disk).
 *       The inspection happens under a lock file, so that two copies that start together cannot set aside each other's
 *       fresh database.
 *   <li>Every failure is a {@link dev.handshake.progress.StoreTrouble}: a cause out of an enum and the driver's own words. The
 *       sentences for the learner are not made here.
 * </ul>
 *
 * <h2>The tables</h2>
 *
 * {@code attempt} is kept for ever and only grows; each row is about an {@code item}: {@code lesson/three-way#4} is a
 * stop of a lesson, {@code opening/who} a question of a quiz. What a learner undid or corrected later is an
 * {@code amendment}, a row of its own. {@code interview} and {@code finish} (a lesson was finished) only grow too, so
 * that two copies and an import add up and nothing is counted twice.
 *
 * <p>Two tables are derived from {@code attempt} by triggers within the same transaction. {@code tally} has one row for
 * each item. {@code digest} holds all attempts in brief, 256 to a row, which {@code DigestReader} reads:
 * whatever is scheduled or counted starts from every attempt, and reading a hundred thousand rows one by one through
 * JDBC takes most of a second.
 *
 * <p>{@code place}, {@code sitting} and {@code setting} hold one row for each lesson, each quiz or interview begun, and
 * each key; the later one wins. The version is in {@code PRAGMA user_version}; {@link dev.handshake.store.Schema} only
 * ever adds steps.
 */
package dev.handshake.store;
