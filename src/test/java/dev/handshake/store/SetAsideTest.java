package dev.handshake.store;

import static dev.handshake.store.ProgressDbTest.CLOCK;
import static dev.handshake.store.ProgressDbTest.attempt;
import static dev.handshake.store.ProgressDbTest.longAnswer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.handshake.progress.Snapshot;
import dev.handshake.progress.StoreFailure;
import dev.handshake.progress.StoreTrouble;
import dev.handshake.progress.StoreTrouble.Cause;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SetAsideTest {
    @TempDir
    Path home;

    Path file;

    @BeforeEach
    void name() {
        file = home.resolve("progress.db");
    }

    /** Opens, expects the file to have been set aside under this name, and that a new one works. */
    private Path opensAfresh(Cause cause, String name) throws StoreFailure {
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            assertThat(progress.notices()).containsExactly(new StoreTrouble(cause, home.resolve(name), ""));
            assertThat(progress.read()).isEqualTo(Snapshot.EMPTY);
            progress.record(attempt("reset", 0, true, 1));
        }
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            assertThat(progress.notices()).isEmpty();
            assertThat(progress.attempts("reset")).hasSize(1);
        }
        return home.resolve(name);
    }

    private void fill() throws StoreFailure {
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            for (int i = 0; i < 40; i++) {
                progress.record(longAnswer("reset", i, 2000));
            }
        }
    }

    @Test
    void garbage_is_set_aside_unchanged() throws Exception {
        Files.writeString(file, "this is no database\n".repeat(500));
        Path aside = opensAfresh(Cause.UNREADABLE_SET_ASIDE, "progress.db.unreadable-2026-11-20T12-00-00Z");
        assertThat(Files.readString(aside)).isEqualTo("this is no database\n".repeat(500));
    }

    @Test
    void a_second_one_in_the_same_second_gets_a_name_of_its_own() throws Exception {
        Files.writeString(file, "first, and longer than any header ".repeat(50));
        ProgressDb.open(home, CLOCK).close();
        Files.writeString(file, "second, and longer than any header ".repeat(50));
        Path aside = opensAfresh(Cause.UNREADABLE_SET_ASIDE, "progress.db.unreadable-2026-11-20T12-00-00Z-2");
        assertThat(Files.readString(aside)).startsWith("second");
    }

    @Test
    void a_file_that_was_cut_off_is_set_aside() throws Exception {
        fill();
        long half = Files.size(file) / 2;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(half);
        }
        Path aside = home.resolve("progress.db.unreadable-2026-11-20T12-00-00Z");
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            StoreTrouble notice = progress.notices().get(0);
            assertThat(notice.cause()).isEqualTo(Cause.SAVED_FROM_DAMAGE);
            assertThat(notice.path()).isEqualTo(aside);
            assertThat(progress.read().given())
                    .hasSize(Integer.parseInt(notice.detail()))
                    .hasSizeBetween(1, 39);
        }
        assertThat(Files.size(aside)).isEqualTo(half);
    }

    @Test
    void an_empty_file_is_a_new_database() throws Exception {
        Files.createFile(file);
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            assertThat(progress.notices()).isEmpty();
        }
    }

    @Test
    void a_database_of_another_program_is_set_aside() throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("CREATE TABLE attempt (x)");
        }
        opensAfresh(Cause.UNREADABLE_SET_ASIDE, "progress.db.unreadable-2026-11-20T12-00-00Z");
    }

    @Test
    void a_newer_database_is_left_alone_and_its_format_is_named() throws Exception {
        fill();
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            progress.ask("PRAGMA user_version = 99");
        }
        for (int start = 0; start < 2; start++) {
            StoreFailure failure = catchThrowableOfType(StoreFailure.class, () -> ProgressDb.open(home, CLOCK));
            assertThat(failure.trouble()).isEqualTo(new StoreTrouble(Cause.NEWER, file, "99"));
        }
        assertThat(rows(file)).isEqualTo(40);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_newer_database_in_use_is_not_disturbed() throws Exception {
        try (ProgressDb newer = ProgressDb.open(home, CLOCK)) {
            newer.record(attempt("reset", 0, true, 1));
            newer.ask("PRAGMA user_version = 99");
            StoreFailure failure = catchThrowableOfType(StoreFailure.class, () -> ProgressDb.open(home, CLOCK));
            assertThat(failure.trouble().cause()).isEqualTo(Cause.NEWER);
            newer.record(attempt("reset", 0, true, 2));
            assertThat(newer.attempts("reset")).hasSize(2);
        }
        assertThat(rows(file)).isEqualTo(2);
    }

    @Test
    void a_damaged_page_is_met_when_reading_the_file_is_set_aside_and_all_that_can_be_read_taken_over()
            throws Exception {
        fill();
        damage("digest");
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            assertThat(progress.notices()).isEmpty();
            assertThat(progress.read().given()).hasSize(40);
            assertThat(progress.notices())
                    .containsExactly(new StoreTrouble(
                            Cause.SAVED_FROM_DAMAGE,
                            home.resolve("progress.db.unreadable-2026-11-20T12-00-00Z"),
                            "40"));
        }
        assertThat(Files.exists(home.resolve("progress.db.suspect"))).isFalse();
    }

    @Test
    void a_folder_that_cannot_be_made_is_a_trouble_and_touches_nothing() throws Exception {
        Path blocked = Files.writeString(home.resolve("blocked"), "mine");
        for (Path folder : List.of(blocked, blocked.resolve("deeper"))) {
            StoreFailure failure = catchThrowableOfType(StoreFailure.class, () -> ProgressDb.open(folder, CLOCK));
            assertThat(failure.trouble().cause()).isEqualTo(Cause.FOLDER);
        }
        assertThat(Files.readString(blocked)).isEqualTo("mine");
    }

    @Test
    void what_cannot_be_opened_is_left_where_it_is() throws Exception {
        Files.createDirectories(file.resolve("somebody"));
        StoreFailure failure = catchThrowableOfType(StoreFailure.class, () -> ProgressDb.open(home, CLOCK));
        assertThat(failure.trouble().cause()).isEqualTo(Cause.FOLDER);
        assertThat(Files.isDirectory(file.resolve("somebody"))).isTrue();
    }

    @Test
    void the_library_is_unpacked_once_and_half_a_one_again_and_older_ones_go() throws Exception {
        Path folder = home.resolve("native");
        Path old = Files.createDirectories(folder.resolve("3.1-Linux-x86_64"));
        Files.writeString(old.resolve("libsqlitejdbc.so"), "old");
        ProgressDb.open(home, CLOCK).close();
        assertThat(Files.exists(old)).isFalse();
        Path library = only(only(folder));
        long size = Files.size(library);
        Files.delete(library); // it may be the one that this process runs on
        Files.writeString(library, "half");
        ProgressDb.open(home, CLOCK).close();
        assertThat(Files.size(library)).isEqualTo(size).isGreaterThan(500_000);
        Object key = Files.getAttribute(library, "lastModifiedTime");
        ProgressDb.open(home, CLOCK).close();
        assertThat(Files.getAttribute(library, "lastModifiedTime")).isEqualTo(key);
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().get(0);
        }
    }

    /** Overwrites the page at which a table begins. */
    private void damage(String table) throws Exception {
        int page;
        int size;
        try (ProgressDb progress = ProgressDb.open(home, CLOCK)) {
            page = progress.ask("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'");
            size = progress.ask("PRAGMA page_size");
        }
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < size; i++) {
            bytes[(page - 1) * size + i] = (byte) 0x5a;
        }
        Files.write(file, bytes);
    }

    private static int rows(Path database) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            return RowReader.count(connection, "attempt");
        }
    }
}
