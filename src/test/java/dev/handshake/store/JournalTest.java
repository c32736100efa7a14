package dev.handshake.store;

import static dev.handshake.store.ProgressDbTest.CLOCK;
import static dev.handshake.store.ProgressDbTest.NOON;
import static dev.handshake.store.ProgressDbTest.attempt;
import static dev.handshake.store.ProgressDbTest.longAnswer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.progress.Journal;
import dev.handshake.progress.LearnerId;
import dev.handshake.progress.LessonPlace;
import dev.handshake.progress.ProgressStore;
import dev.handshake.progress.Row;
import dev.handshake.progress.Snapshot;
import dev.handshake.progress.StoreFailure;
import dev.handshake.progress.StoreTrouble;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path home;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private volatile ProgressDb opened;

    private final Journal.Listener listener = new Journal.Listener() {
        @Override
        public void loaded(Snapshot snapshot) {
            heard.add("loaded " + snapshot.given().size());
        }

        @Override
        public void trouble(StoreTrouble trouble, int unsaved) {
            heard.add(trouble.cause() + " " + unsaved);
        }

        @Override
        public void saved() {
            heard.add("saved");
        }
    };

    private Journal start() {
        return start(learner -> opened = ProgressDb.open(home, CLOCK));
    }

    private Journal start(ProgressStore.Opener opener) {
        return Journal.start(opener, LearnerId.OWNER, listener, CLOCK);
    }

    private String next() throws InterruptedException {
        return heard.poll(30, TimeUnit.SECONDS);
    }

    private int saved() throws StoreFailure {
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            return progress.attempts("reset").size();
        }
    }

    @Test
    void rows_given_before_the_database_is_open_are_saved_in_order() throws Exception {
        CountDownLatch mayOpen = new CountDownLatch(1);
        Journal journal = start(learner -> {
            await(mayOpen);
            return ProgressDb.open(home, CLOCK);
        });
        for (int i = 0; i < 1200; i++) {
            journal.record(attempt("reset", i % 7, true, i));
        }
        journal.place(new LessonPlace("reset", 1, false, NOON));
        journal.place(new LessonPlace("reset", 2, false, NOON));
        journal.setting("lang", "en");
        assertThat(journal.unsaved()).isEqualTo(1203);
        mayOpen.countDown();
        assertThat(next()).isEqualTo("loaded 1200");
        assertThat(journal.close(LONG)).isZero();
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            assertThat(progress.read().places().get("reset").stop()).isEqualTo(2);
            assertThat(progress.read().settings()).containsEntry("lang", "en");
        }
    }

    /** Five hundred at once, but never an answer without the sitting that it leaves. */
    @Test
    void an_answer_and_the_sitting_that_it_leaves_are_written_together() throws Exception {
        CountDownLatch mayOpen = new CountDownLatch(1);
        List<Integer> written = new CopyOnWriteArrayList<>();
        Journal journal = start(learner -> {
            await(mayOpen);
            opened = ProgressDb.open(home, CLOCK);
            return new Counting(opened, written);
        });
        for (int i = 0; i < 499; i++) {
            journal.record(attempt("reset", i % 7, true, i));
        }
        journal.record(attempt("reset", 1, true, 500), QuizRows.SITTING);
        journal.setting("lang", "en");
        mayOpen.countDown();
        assertThat(next()).isEqualTo("loaded 500");
        assertThat(journal.close(LONG)).isZero();
        assertThat(written).containsExactly(501, 1);
    }

    /** A database that says how many rows it was given at once. */
    private record Counting(ProgressDb db, List<Integer> written) implements ProgressStore {
        @Override
        public List<StoreTrouble> notices() {
            return db.notices();
        }

        @Override
        public Snapshot read() throws StoreFailure {
            return db.read();
        }

        @Override
        public void write(List<Row> rows) throws StoreFailure {
            db.write(rows);
            written.add(rows.size());
        }

        @Override
        public void close() throws StoreFailure {
            db.close();
        }
    }

    @Test
    void a_full_disk_is_told_once_and_the_rows_are_saved_when_there_is_room() throws Exception {
        Journal journal = start();
        assertThat(next()).isEqualTo("loaded 0");
        opened.ask("PRAGMA max_page_count = 12");
        journal.record(longAnswer("reset", 0, 50_000));
        assertThat(next()).isEqualTo("DISK_FULL 1");
        journal.record(attempt("reset", 1, true, 1));
        journal.place(new LessonPlace("reset", 2, false, NOON));
        assertThat(journal.unsaved()).isEqualTo(3);
        opened.ask("PRAGMA max_page_count = 100000");
        journal.setting("lang", "en");
        assertThat(next()).isEqualTo("saved");
        assertThat(journal.unsaved()).isZero();
        assertThat(journal.close(LONG)).isZero();
        assertThat(saved()).isEqualTo(2);
    }

    @Test
    void the_past_is_read_from_a_full_disk_all_the_same() throws Exception {
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            progress.record(attempt("reset", 0, true, 0));
        }
        CountDownLatch answered = new CountDownLatch(1);
        Journal journal = start(learner -> {
            await(answered);
            opened = ProgressDb.open(home, CLOCK);
            opened.ask("PRAGMA max_page_count = 12");
            return opened;
        });
        journal.record(longAnswer("reset", 0, 50_000));
        answered.countDown();
        assertThat(next()).isEqualTo("loaded 1");
        assertThat(next()).isEqualTo("DISK_FULL 1");
        assertThat(journal.close(LONG)).isEqualTo(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void closing_with_a_full_disk_says_how_many_rows_are_lost() throws Exception {
        Journal journal = start();
        assertThat(next()).isEqualTo("loaded 0");
        opened.ask("PRAGMA max_page_count = 12");
        for (int i = 0; i < 3; i++) {
            journal.record(longAnswer("reset", i, 50_000));
        }
        assertThat(journal.close(LONG)).isEqualTo(3);
    }

    @Test
    void a_database_that_may_only_be_read_is_read() throws Exception {
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            progress.record(attempt("reset", 0, true, 0));
        }
        AtomicBoolean readOnly = new AtomicBoolean(true);
        Journal journal = start(learner -> {
            opened = ProgressDb.open(home, CLOCK);
            opened.ask("PRAGMA query_only = " + readOnly);
            return opened;
        });
        assertThat(next()).isEqualTo("loaded 1");
        journal.record(attempt("reset", 1, true, 1));
        assertThat(next()).isEqualTo("READ_ONLY 1");
        readOnly.set(false);
        assertThat(journal.close(LONG)).isZero();
        assertThat(saved()).isEqualTo(2);
    }

    @Test
    void a_folder_that_appears_later_gets_the_rows_that_waited() throws Exception {
        Path blocked = Files.writeString(home.resolve("blocked"), "");
        Journal journal = start(learner -> ProgressDb.open(blocked.resolve("data"), CLOCK));
        assertThat(next()).isEqualTo("FOLDER 0");
        journal.record(attempt("reset", 0, true, 0));
        Files.delete(blocked);
        journal.setting("lang", "en");
        assertThat(next()).isIn("loaded 1", "loaded 0");
        assertThat(next()).isEqualTo("saved");
        assertThat(journal.close(LONG)).isZero();
        try (ProgressDb progress = ProgressDb.open(blocked.resolve("data"), CLOCK)) {
            assertThat(progress.attempts("reset")).hasSize(1);
        }
    }

    @Test
    void a_file_deleted_under_a_running_program_is_begun_again() throws Exception {
        Journal journal = start();
        assertThat(next()).isEqualTo("loaded 0");
        for (String part : new String[] {"", "-wal", "-shm"}) {
            Files.deleteIfExists(home.resolve("progress.db" + part));
        }
        journal.record(attempt("reset", 0, true, 0));
        assertThat(journal.close(LONG)).isZero();
        assertThat(heard).isEmpty();
        assertThat(saved()).isEqualTo(1);
    }

    @Test
    void a_damaged_database_is_set_aside_while_running_and_the_rows_go_to_the_new_one() throws Exception {
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            progress.record(attempt("reset", 0, true, 0));
            progress.ask("SELECT 1 FROM attempt");
        }
        byte[] bytes = Files.readAllBytes(home.resolve("progress.db"));
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
        Files.write(home.resolve("progress.db"), bytes);
        Journal journal = start();
        journal.record(attempt("reset", 1, true, 1));
        assertThat(next()).startsWith("UNREADABLE_SET_ASIDE");
        assertThat(next()).startsWith("loaded");
        assertThat(journal.close(LONG)).isZero();
        assertThat(saved()).isEqualTo(1);
    }

    @Test
    void an_opener_that_breaks_is_reported_and_tried_again() throws Exception {
        CountDownLatch broken = new CountDownLatch(1);
        Journal journal = start(learner -> {
            if (broken.getCount() > 0) {
                throw new IllegalStateException("broken");
            }
            return ProgressDb.open(home, CLOCK);
        });
        assertThat(next()).isEqualTo("UNEXPECTED 0");
        broken.countDown();
        journal.record(attempt("reset", 0, true, 0));
        assertThat(journal.close(LONG)).isZero();
        assertThat(saved()).isEqualTo(1);
    }
}
