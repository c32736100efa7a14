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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

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

    private final LearnerId learner;
    private final Clock clock;
    private final boolean langIsAsked;
    private final Course course;
    private final CompletableFuture<Catalog> catalog;
    private final CountDownLatch stocked = new CountDownLatch(1);
    private final CountDownLatch answered = new CountDownLatch(1);
    private final List<Attempt> since = new ArrayList<>();
    private final Set<String> given = new HashSet<>();
    private final AtomicBoolean saidBehind = new AtomicBoolean();
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

    /**
     * Waits until questions and past are known or cannot be, at most this long: what is read aloud is not repainted.
     *
     * @return whether they are
     */
    public boolean awaitPast(Duration limit) {
        try {
            long end = System.nanoTime() + limit.toNanos();
            return stocked.await(limit.toMillis(), TimeUnit.MILLISECONDS)
                    && answered.await(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Does what the tutor wants. When it returns from {@link Effect.Exit}, everything that can be saved is saved. */
    public void perform(Effect effect) {
        effect.visit(performer);
    }

    /**
     * Called before a page acknowledges an answer: waits until every answer is committed, at most this long. Where that is
     * not enough the tutor is told, and told again once they are; until then there is no more waiting.
     */
    public void awaitAnswers(Duration limit) {
        if (saidBehind.get() || journal.awaitAnswers(limit)) {
            return;
        }
        saidBehind.set(true);
        door.tell(new Msg.Stored(false));
        if (journal.awaitAnswers(Duration.ZERO)) {
            // They were committed just before that was said.
            saidBehind.set(false);
            door.tell(new Msg.Stored(true));
        }
    }

    /** The same for a door that reads aloud what is being written: each of its lines is committed too. */
    public void awaitLines(Duration limit) {
        if (!saidBehind.get()) {
            journal.awaitRows(limit);
        }
        awaitAnswers(Duration.ZERO);
    }

    @Override
    public void committed() {
        if (saidBehind.getAndSet(false)) {
            door.tell(new Msg.Stored(true));
        }
    }

    /** What is in the way of saving now. */
    public Optional<StoreTrouble> trouble() {
        return journal.trouble();
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
        synchronized (since) {
            given.add(name(attempt));
        }
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

    /**
     * In a thread of its own: only the questions tell what an answer was about, they may still be on their way, and answers
     * are saved meanwhile.
     */
    @Override
    public void loaded(Snapshot snapshot) {
        Thread reader = new Thread(
                () -> {
                    try {
                        understand(snapshot);
                    } catch (RuntimeException odd) {
                        trouble(new StoreTrouble(StoreTrouble.Cause.UNEXPECTED, Path.of(""), odd.toString()), 0);
                    }
                },
                "past");
        reader.setDaemon(true);
        reader.start();
    }

    private void understand(Snapshot snapshot) {
        Catalog questions = catalog.exceptionally(unreadable -> Catalog.EMPTY).join();
        List<Attempt> before;
        List<Attempt> all;
        synchronized (since) {
            // Answers of this run are counted apart: some of them were saved before the store was read.
            before = snapshot.given().stream()
                    .filter(row -> !given.contains(name(row)))
                    .toList();
            all = new ArrayList<>(before);
            all.addAll(since);
        }
        LoadedProgress read = LoadedProgress.of(with(snapshot, all), questions, clock.getZone());
        Settings settings = read.settings();
        door.tell(new Msg.Loaded(read.ledger(), settings));
        if (!langIsAsked && settings.lang().isPresent()) {
            door.tell(new Msg.SpeakIn(settings.lang().get()));
        }
        boolean none = before.size() == all.size();
        know(none ? read : LoadedProgress.of(with(snapshot, before), questions, clock.getZone()));
        answered.countDown();
    }

    private static Snapshot with(Snapshot rows, List<Attempt> given) {
        return new Snapshot(rows.lessons(), rows.settings(), given, rows.interview(), rows.sittings());
    }

    private static String name(Attempt answer) {
        return answer.item() + " " + answer.atMillis();
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
        door.tell(new Msg.Tell(notice(trouble)));
        if (trouble.cause().saving()) {
            return; // what could be read comes in a moment
        }
        if (past == null) {
            know(LoadedProgress.nothing(catalog.getNow(Catalog.EMPTY), clock.getZone()));
        }
        answered.countDown();
    }

    private static Notice notice(StoreTrouble trouble) {
        String path = trouble.path().toString();
        String detail = trouble.detail();
        return switch (trouble.cause()) {
            case FOLDER, NO_HOME -> new Notice(Notice.Kind.FOLDER, path.isEmpty() ? detail : path);
            case READ_ONLY -> new Notice(Notice.Kind.READ_ONLY, path);
            case DISK_FULL -> new Notice(Notice.Kind.DISK_FULL, path);
            case DISK_ERROR -> new Notice(Notice.Kind.DISK_ERROR, path);
            case BUSY -> new Notice(Notice.Kind.BUSY, path);
            case MOVED -> new Notice(Notice.Kind.MOVED, path);
            case DAMAGED -> new Notice(Notice.Kind.DAMAGED, path);
            case NO_DRIVER -> new Notice(Notice.Kind.NO_DRIVER, detail);
            case NEWER -> new Notice(Notice.Kind.NEWER, detail);
            case UNREADABLE_SET_ASIDE ->
                new Notice(
                        Notice.Kind.SET_ASIDE_UNREADABLE,
                        String.valueOf(trouble.path().getFileName()));
            case SAVED_FROM_DAMAGE ->
                new Notice(
                        Notice.Kind.SAVED_FROM_DAMAGE,
                        String.valueOf(trouble.path().getFileName()));
            case UNEXPECTED -> new Notice(Notice.Kind.NOT_SAVED, path.isEmpty() ? detail : path + " (" + detail + ")");
        };
    }

    @Override
    public void saved() {
        door.tell(new Msg.Tell(new Notice(Notice.Kind.SAVED_AGAIN, "")));
    }
}
