package dev.handshake.progress;

import dev.handshake.memory.Attempt;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * The queue between one learner's session, which must not wait, and a store that may be slow, full or gone.
 *
 * <p>One daemon thread opens the store, reads the snapshot and writes rows in the order in which they came. A row
 * stays in the queue until it is committed. After a failure the thread tries again when the next row comes, and
 * after 2, 4, 8 ... up to 60 seconds. A row is never written twice, even when
 * it is not known whether a failed commit went through: its uid is given once.
 */
public final class Journal {
    /** Called on the journal's thread; must be quick and must not call {@link #close}. */
    public interface Listener {
        /** The past was read: once, as soon as that can be done. */
        void loaded(Snapshot snapshot);

        /** Something is in the way, or had to be set aside. Not repeated while the cause stays the same. */
        void trouble(StoreTrouble trouble, int unsaved);

        /** The trouble is over: everything is saved. */
        void saved();

        /** Rows were committed, and no answer waits any more. */
        default void committed() {}
    }

    private static final int ROWS_AT_ONCE = 500;
    private static final long FIRST_PAUSE_SECONDS = 2;
    private static final long LAST_PAUSE_SECONDS = 60;

    private final ProgressStore.Opener opener;
    private final LearnerId learner;
    private final Listener listener;
    private final Clock clock;
    private final Thread thread = new Thread(this::run, "journal");

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Condition drained = lock.newCondition();
    // guarded by the lock
    private final Deque<Row> waiting = new ArrayDeque<>();
    private final Map<String, String> lastOf = new HashMap<>();
    private long accepted;
    private boolean wakened = true;
    private boolean closing;

    // of the journal's thread
    private String run;
    private boolean readingDue = true;
    private ProgressStore store;
    private int told;
    private volatile StoreTrouble trouble;
    private long pauseSeconds;

    private Journal(ProgressStore.Opener opener, LearnerId learner, Listener listener, Clock clock) {
        this.opener = opener;
        this.learner = learner;
        this.listener = listener;
        this.clock = clock;
        thread.setDaemon(true);
    }

    /** Returns at once; rows may be given from now on. */
    public static Journal start(ProgressStore.Opener opener, LearnerId learner, Listener listener, Clock clock) {
        Journal journal = new Journal(opener, learner, listener, clock);
        journal.thread.start();
        return journal;
    }

    public void record(Attempt attempt) {
        locked(() -> {
            String uid = uid();
            waiting.add(new Row.OfAttempt(uid, attempt));
            lastOf.put(attempt.item(), uid);
        });
    }

    /** An attempt and how the sitting stands after it: both are saved or none. */
    public void record(Attempt attempt, SittingRow sitting) {
        locked(() -> {
            record(attempt);
            sitting(sitting);
        });
    }

    /** The last attempt of this run at the item does not count; nothing happens where there was none. */
    public void undo(String item) {
        amend(item, new Amendment.Undo());
    }

    /** The learner corrected the verdict on the last attempt of this run at the item. */
    public void correct(String item, boolean right, List<String> missed, List<String> misconceptions) {
        amend(item, new Amendment.Correction(right, missed, misconceptions));
    }

    private void amend(String item, Amendment what) {
        Instant at = clock.instant();
        locked(() -> {
            String attempt = lastOf.get(item);
            if (attempt != null) {
                waiting.add(new Row.OfAmendment(uid(), attempt, at, what));
            }
        });
    }

    public void interviewed(InterviewRow interview) {
        locked(() -> waiting.add(new Row.OfInterview(uid(), interview)));
    }

    /** How a sitting stands from now on. */
    public void sitting(SittingRow sitting) {
        locked(() -> waiting.add(new Row.OfSitting(sitting)));
    }

    private String uid() {
        return "%08d".formatted(++accepted);
    }

    public void place(LessonPlace place) {
        locked(() -> waiting.add(Row.OfPlace.of(place)));
    }

    public void setting(String key, String value) {
        Row chosen = new Row.OfSetting(key, value, clock.instant());
        locked(() -> waiting.add(chosen));
    }

    /** How many rows are not committed yet. */
    public int unsaved() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** What is in the way of saving now. */
    public Optional<StoreTrouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    /**
     * Waits until every answer given so far is committed: at most this long, and not while something is in the way.
     *
     * @return whether they are
     */
    public boolean awaitAnswers(Duration limit) {
        return awaitNo(this::answerWaits, limit);
    }

    /** Waits in the same way until every row given so far is committed: lines that are being written too. */
    public void awaitRows(Duration limit) {
        awaitNo(() -> !waiting.isEmpty(), limit);
    }

    private boolean awaitNo(BooleanSupplier waits, Duration limit) {
        lock.lock();
        try {
            long nanos = limit.toNanos();
            while (waits.getAsBoolean() && trouble == null && nanos > 0) {
                nanos = drained.awaitNanos(nanos);
            }
            return !waits.getAsBoolean();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private boolean answerWaits() {
        return waiting.stream().anyMatch(Row::isAnswer);
    }

    /**
     * Writes what is left, trying once more after a failure, and stops.
     *
     * @return how many rows are not saved; anything but 0 must be told to the learner
     */
    public int close(Duration limit) {
        locked(() -> closing = true);
        try {
            thread.join(Math.max(1, limit.toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return unsaved();
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            wakened = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        boolean last = false;
        while (!last) {
            last = awaitWork();
            try {
                round();
            } catch (StoreFailure e) {
                failed(e.trouble());
            } catch (RuntimeException | LinkageError e) {
                failed(new StoreTrouble(StoreTrouble.Cause.UNEXPECTED, Path.of(""), e.toString()));
            }
        }
        letGo();
    }

    /** Whether the journal is closing: then this is the last round. */
    private boolean awaitWork() {
        lock.lock();
        try {
            long nanos = TimeUnit.SECONDS.toNanos(pauseSeconds);
            while (!wakened && (trouble == null || nanos > 0)) {
                if (trouble == null) {
                    changed.await();
                } else {
                    nanos = changed.awaitNanos(nanos);
                }
            }
            wakened = false;
            return closing;
        } catch (InterruptedException e) {
            return true; // interrupted: the thread shall end
        } finally {
            lock.unlock();
        }
    }

    /**
     * A file that was moved or damaged under us is opened anew at once: that replaces or sets aside what is there. The
     * face keeps the past that it has read already.
     */
    private void round() throws StoreFailure {
        try {
            turn();
        } catch (StoreFailure e) {
            if (!e.trouble().cause().wantsReopening()) {
                throw e;
            }
            letGo();
            turn();
        }
        pauseSeconds = 0;
        if (trouble != null) {
            trouble = null;
            listener.saved();
        }
    }

    /** The snapshot is read even when nothing can be written: a learner with a full disk still sees the past. */
    private void turn() throws StoreFailure {
        if (store == null) {
            store = opener.open(learner);
            told = 0;
            // Once, and here: it loads the random generator of the system, while the opener may wait for the first
            // frame.
            run = run == null ? UUID.randomUUID().toString() : run;
        }
        tellNotices();
        try {
            writeAll();
        } finally {
            readIfDue();
        }
        tellNotices();
    }

    /** A store may meet damage, and set it aside, whenever it reads or writes. */
    private void tellNotices() {
        List<StoreTrouble> notices = store.notices();
        notices.stream().skip(told).forEach(notice -> listener.trouble(notice, unsaved()));
        told = notices.size();
    }

    private void readIfDue() throws StoreFailure {
        if (readingDue) {
            readingDue = false;
            try {
                listener.loaded(store.read());
            } catch (StoreFailure e) {
                readingDue = true;
                throw e;
            }
        }
    }

    private void writeAll() throws StoreFailure {
        for (List<Row> rows = next(); !rows.isEmpty(); rows = next()) {
            store.write(rows);
            if (done(rows.size())) {
                listener.committed();
            }
        }
    }

    private List<Row> next() {
        lock.lock();
        try {
            List<Row> rows = new ArrayList<>();
            for (Row entry : waiting) {
                if (rows.size() >= ROWS_AT_ONCE && !entry.followsClosely()) {
                    break;
                }
                rows.add(entry.within(run));
            }
            return rows;
        } finally {
            lock.unlock();
        }
    }

    /** Whether no answer waits any more. */
    private boolean done(int rows) {
        lock.lock();
        try {
            for (int i = 0; i < rows; i++) {
                waiting.remove();
            }
            drained.signalAll();
            return !answerWaits();
        } finally {
            lock.unlock();
        }
    }

    private void failed(StoreTrouble now) {
        if (now.cause().wantsReopening()) {
            letGo();
        }
        pauseSeconds = Math.min(LAST_PAUSE_SECONDS, Math.max(FIRST_PAUSE_SECONDS, pauseSeconds * 2));
        boolean told = trouble != null && trouble.cause() == now.cause();
        trouble = now;
        if (!told) {
            wakeWaiting();
            listener.trouble(now, unsaved());
        }
    }

    private void wakeWaiting() {
        lock.lock();
        try {
            drained.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void letGo() {
        if (store != null) {
            try {
                store.close();
            } catch (StoreFailure e) {
                // Every row was committed or is still in the queue.
            }
            store = null;
        }
    }
}
