package dev.handshake.progress;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.memory.Attempt;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.EffectVisitor;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Notice;
import dev.handshake.tutor.model.SavedSitting;
import dev.handshake.tutor.model.Settings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * One learner's session, whatever it is shown on: loads what was done before, keeps what is done now, and counts both. The
 * tutor speaks of effects and messages, the store of rows; neither knows the other.
 *
 * <p>Everything that a session needs is handed to it, so several may live in one JVM: whose it is, a clock, the questions, a
 * store and a {@link Door}. Statistics are counted of what was read at the start and of what was answered since, so they do
 * not wait for the store, and an answer that could not be saved yet is among them.
 */
public final class SessionKeeper implements Journal.Listener {
    /** How long the end may wait for the disk. */
    private static final Duration LAST_WAIT = Duration.ofSeconds(5);

    /** How long a sentence may wait for it. */
    private static final Duration SHORT_WAIT = Duration.ofSeconds(1);

    private final LearnerId learner;
    private final Clock clock;
    private final boolean langIsAsked;
    private final Course course;
    private final CompletableFuture<Catalog> catalog;
    private final CountDownLatch stocked = new CountDownLatch(1);
    private final CountDownLatch answered = new CountDownLatch(1);
    private final List<Attempt> since = new ArrayList<>();
    private final EffectVisitor performer = new Performer();
    private volatile LoadedProgress past;
    private volatile boolean countIsDue;
    private Door door = msg -> {};
    private Journal journal;

    /** Where the tutor is reached that the learner of this session faces. */
    public interface Door {
        /** The tutor shall know of this. Called from any thread. */
        void tell(Msg msg);

        /** An interview is over, and the page shows its report. Called while the tutor waits. */
        default void interviewed() {}
    }

    /**
     * @param clock its zone is the learner's: it decides when a day begins
     * @param langIsAsked true where the language was named for this session: then the one chosen earlier does not count
     * @param course to know what a question of a lesson was about
     * @param catalog the questions; may still be on their way
     */
    public SessionKeeper(
            LearnerId learner, Clock clock, boolean langIsAsked, Course course, CompletableFuture<Catalog> catalog) {
        this.learner = learner;
        this.clock = clock;
        this.langIsAsked = langIsAsked;
        this.course = course;
        this.catalog = catalog;
    }

    /** Starts the journal; what it and the questions have to say goes through the door from now on. */
    public void open(ProgressStore.Opener opener, Door tutor) {
        door = tutor;
        catalog.whenComplete((read, unreadable) -> {
            if (read != null) {
                tutor.tell(new Msg.Stocked(read));
            }
            stocked.countDown();
        });
        journal = Journal.start(opener, learner, this, clock);
    }

    /** Waits until questions and past are known or cannot be, at most this long: what is read aloud is not repainted. */
    public void awaitPast(Duration limit) {
        try {
            long end = System.nanoTime() + limit.toNanos();
            stocked.await(limit.toMillis(), TimeUnit.MILLISECONDS);
            answered.await(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does what the tutor wants. When it returns from {@link Effect.Exit}, everything that can be saved is saved. */
    public void perform(Effect effect) {
        effect.visit(performer);
    }

    /** Waits until what was done is on the disk; at most a second, where the disk is slow or full. */
    public void awaitSaved() {
        journal.awaitSaved(SHORT_WAIT);
    }

    /** Saves what is left and returns how many rows could not be. May be called more than once. */
    public int close() {
        return journal.close(LAST_WAIT);
    }

    /** What each effect leads to. */
    private final class Performer implements EffectVisitor {
        @Override
        public void record(Effect.Record answer) {
            give(answer.attempt(), answer.leaves());
        }

        @Override
        public void undo(Effect.Undo undo) {
            forget(undo.item());
        }

        @Override
        public void correct(Effect.Correct correction) {
            correctLast(correction);
        }

        @Override
        public void keep(Effect.Keep keep) {
            SavedSittings.row(keep.sitting(), clock.instant()).ifPresent(journal::sitting);
        }

        @Override
        public void finishInterview(Effect.FinishInterview over) {
            journal.interviewed(LoadedProgress.interviewed(over.interview()));
            door.interviewed();
        }

        @Override
        public void count(Effect.Count count) {
            SessionKeeper.this.count();
        }

        @Override
        public void place(Effect.Place place) {
            journal.place(new LessonPlace(place.lesson(), place.stop(), place.finished(), clock.instant()));
        }

        @Override
        public void setting(Effect.Setting setting) {
            journal.setting(setting.key(), setting.value());
        }

        @Override
        public void exit(Effect.Exit exit) {
            close();
        }
    }

    // ---------------------------------------------------------------- answers

    private void give(Attempt attempt, Optional<SavedSitting> leaves) {
        Optional<SittingRow> stands = leaves.flatMap(kept -> SavedSittings.row(kept, attempt.at()));
        if (stands.isPresent()) {
            journal.record(attempt, stands.get());
        } else {
            journal.record(attempt);
        }
        synchronized (since) {
            since.add(attempt);
        }
    }

    private void forget(String item) {
        journal.undo(item);
        synchronized (since) {
            last(item).ifPresent(at -> since.remove((int) at));
        }
    }

    private void correctLast(Effect.Correct corrected) {
        journal.correct(corrected.item(), corrected.right(), corrected.missed(), corrected.misconceptions());
        synchronized (since) {
            last(corrected.item()).ifPresent(at -> since.set(at, corrected(since.get(at), corrected)));
        }
    }

    /** Where the last answer to this item stands among those of this run. */
    private Optional<Integer> last(String item) {
        for (int i = since.size() - 1; i >= 0; i--) {
            if (since.get(i).item().equals(item)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Attempt corrected(Attempt attempt, Effect.Correct corrected) {
        return attempt.marked(
                attempt.marks().corrected(corrected.right(), corrected.missed(), corrected.misconceptions()));
    }

    /** Counted at once where the past is known, else as soon as it is. */
    private void count() {
        countIsDue = true;
        LoadedProgress known = past;
        if (known == null) {
            return;
        }
        countIsDue = false;
        List<Attempt> later;
        synchronized (since) {
            later = List.copyOf(since);
        }
        door.tell(new Msg.Counted(known.counted(later, course, clock.instant(), clock.getZone())));
    }

    // ---------------------------------------------------------------- what the journal says

    @Override
    public void loaded(Snapshot snapshot) {
        LoadedProgress read = LoadedProgress.of(snapshot, questions(), clock.getZone());
        Settings settings = read.settings();
        door.tell(new Msg.Loaded(read.ledger(), settings));
        if (!langIsAsked && settings.lang().isPresent()) {
            door.tell(new Msg.SpeakIn(settings.lang().get()));
        }
        Snapshot before = before(snapshot);
        know(before == snapshot ? read : LoadedProgress.of(before, questions(), clock.getZone()));
        answered.countDown();
    }

    /** The rows without answers of this run, which are counted apart: some may have been saved before the store was read. */
    private Snapshot before(Snapshot rows) {
        List<Attempt> later;
        synchronized (since) {
            later = List.copyOf(since);
        }
        List<Attempt> earlier = rows.given().stream()
                .filter(row -> later.stream().noneMatch(answer -> isSame(row, answer)))
                .toList();
        return earlier.size() == rows.given().size()
                ? rows
                : new Snapshot(rows.lessons(), rows.settings(), earlier, rows.interview(), rows.sittings());
    }

    private static boolean isSame(Attempt row, Attempt answer) {
        return row.item().equals(answer.item()) && row.atMillis() == answer.atMillis();
    }

    /** The past waits for the questions: only they tell what an answer was about. */
    private Catalog questions() {
        return catalog.exceptionally(unreadable -> Catalog.EMPTY).join();
    }

    /** A page may be waiting for figures. */
    private void know(LoadedProgress known) {
        past = known;
        if (countIsDue) {
            countIsDue = false;
            count();
        }
    }

    @Override
    public void trouble(StoreTrouble trouble, int unsaved) {
        Notice.Kind kind =
                switch (trouble.cause()) {
                    case DISK_FULL -> Notice.Kind.DISK_FULL;
                    case NEWER_SET_ASIDE -> Notice.Kind.SET_ASIDE_NEWER;
                    case UNREADABLE_SET_ASIDE -> Notice.Kind.SET_ASIDE_UNREADABLE;
                    case FOLDER, READ_ONLY, DISK_ERROR, BUSY, MOVED, DAMAGED, NO_DRIVER, UNEXPECTED ->
                        Notice.Kind.NOT_SAVED;
                };
        Path name = trouble.path().getFileName();
        door.tell(new Msg.Tell(new Notice(kind, name == null ? "" : name.toString())));
        if (past == null && !trouble.cause().saving()) {
            know(LoadedProgress.nothing(catalog.getNow(Catalog.EMPTY), clock.getZone()));
        }
        answered.countDown();
    }

    @Override
    public void saved() {
        door.tell(new Msg.Tell(new Notice(Notice.Kind.SAVED_AGAIN, "")));
    }
}
