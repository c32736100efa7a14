package dev.handshake.cli.commands;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.cli.Ran;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.progress.LessonPlace;
import dev.handshake.store.ProgressDb;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every way in which a database may be damaged, and the commands that meet it: no trace of Java, and what was learnt is read,
 * or the file is set aside by name.
 */
@Tag("slow")
class DamagedDatabasesTest {
    private static final Instant MORNING = Instant.parse("2026-11-20T09:00:00Z");
    private static final int ANSWERS = 300;

    @TempDir
    private Path home;

    private Path file;

    /** What becomes of the file. */
    private enum Fate {
        /** All answers are still there, the file has its name. */
        MENDED,
        /** Some row cannot be read; all others are. */
        SKIPPED,
        /** The file has another name; the answers that could be read are in a new one. */
        SAVED,
        /** The file has another name, and nothing of it can be read. */
        SET_ASIDE,
        /** The file stays; nothing is read of it. */
        LEFT_ALONE
    }

    private interface Blow {
        void to(Path file) throws Exception;
    }

    private enum Damage {
        EMPTY(Fate.MENDED, file -> {
            Files.delete(file);
            Files.createFile(file);
        }),
        NO_DATABASE(Fate.SET_ASIDE, file -> Files.writeString(file, "this is no database\n".repeat(500))),
        A_HUNDRED_BYTES(Fate.SET_ASIDE, file -> cut(file, 100)),
        MAGIC(Fate.SET_ASIDE, file -> flip(file, 3)),
        PAGE_SIZE(Fate.SET_ASIDE, file -> flip(file, 16)),
        FORMAT(Fate.SAVED, file -> sql(file, "PRAGMA user_version = 0")),
        APPLICATION(Fate.SAVED, file -> sql(file, "PRAGMA application_id = 5")),
        NEWER(Fate.LEFT_ALONE, file -> sql(file, "PRAGMA user_version = 99")),
        FOLDER(Fate.LEFT_ALONE, file -> {
            Files.delete(file);
            Files.createDirectories(file.resolve("x"));
        }),
        LOOP(Fate.LEFT_ALONE, file -> {
            Files.delete(file);
            Files.createSymbolicLink(file, file.getFileName());
        }),
        HALF(Fate.SAVED, file -> cut(file, Files.size(file) / 2)),
        ANOTHER_PROGRAM(Fate.SET_ASIDE, file -> {
            Files.delete(file);
            sql(file, "CREATE TABLE attempt (x)");
        }),
        DIGEST_BIT(Fate.MENDED, file -> sql(file, "UPDATE digest SET brief = replace(brief, 'choice 1', 'choiceq1')")),
        DIGEST_CUT(Fate.MENDED, file -> sql(file, "UPDATE digest SET brief = substr(brief, 1, length(brief) - 9)")),
        DIGEST_PAGE(Fate.SAVED, file -> zero(file, "digest")),
        TALLY_ITEM(Fate.MENDED, file -> sql(file, "UPDATE tally SET item = item || 'x' WHERE item LIKE '%1'")),
        TALLY_PAGE(Fate.SAVED, file -> zero(file, "tally")),
        TRIGGER_COLUMN(Fate.MENDED, file -> schema(file, "attempt_digests", "brief || excluded", "brjef || excluded")),
        TRIGGER_TABLE(Fate.MENDED, file -> schema(file, "attempt_counts", "INTO tally", "INTO tallz")),
        TRIGGER_SYNTAX(Fate.SAVED, file -> schema(file, "attempt_counts", "CREATE TRIGGER", "CREATF TRIGGER")),
        TABLE_SYNTAX(Fate.SAVED, file -> schema(file, "sitting", "CREATE TABLE", "CREATF TABLE")),
        TABLE_GONE(Fate.SAVED, file -> sql(file, "DROP TABLE place")),
        ANSWER_ROW(Fate.SKIPPED, file -> sql(file, "UPDATE attempt SET item = 'no item' WHERE id = 7")),
        ANSWER_TIME(Fate.SKIPPED, file -> sql(file, "UPDATE attempt SET because = 'a b c d e' WHERE id = 7")),
        PLACE_ROW(Fate.SKIPPED, file -> sql(file, "UPDATE place SET stop = -5")),
        INDEX_PAGE(Fate.MENDED, file -> zero(file, "attempt_item")),
        ANSWERS_ROOT(Fate.SET_ASIDE, file -> zero(file, "attempt")),
        LOG_BITS(Fate.MENDED, file -> Files.write(file.resolveSibling("progress.db-wal"), new byte[9000]));

        private final Fate fate;
        private final Blow blow;

        Damage(Fate fate, Blow blow) {
            this.fate = fate;
            this.blow = blow;
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_met_by_reading(Damage damage) throws Exception {
        learn();
        damage.blow.to(file);
        meets(damage.name(), run("progress", "show"));
        Ran export = meets(damage.name(), run("progress", "export"));
        meets(damage.name(), run("stats", "--json"));
        ends(damage, export);
    }

    @ParameterizedTest
    @EnumSource
    void is_met_by_writing(Damage damage) throws Exception {
        learn();
        damage.blow.to(file);
        Ran written = Ran.with(environment(), "1\n", false, "quiz", "check-basics", "--plain");
        assertThat(written.err() + written.out()).doesNotContain("Exception", "\tat ");
        if (damage.fate != Fate.LEFT_ALONE) {
            assertThat(written.code()).as(written.err()).isZero();
            assertThat(run("progress", "export").out()).contains("check-basics/to-the-process");
        }
    }

    /** Bits anywhere: whatever they mean, nobody sees a trace, and at the second start everything works. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void bits_that_were_flipped_anywhere(int seed) throws Exception {
        learn();
        Random random = new Random(seed);
        for (int n = 0; n < 20; n++) {
            // Beyond the format number: a newer file is left alone, and rightly.
            flip(file, 100 + random.nextInt((int) Files.size(file) - 100));
        }
        meets("seed " + seed, run("progress", "show"));
        meets("seed " + seed, run("progress", "export"));
        meets("seed " + seed, run("stats"));
        assertThat(run("plan", "--days", "3").code()).isZero();
        assertThat(run("stats").code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'handshake: Rows left out because they are damaged and cannot be read: 1'",
        "ko, 'handshake: 손상되어 읽을 수 없는 기록 1개는 뺐습니다.'"
    })
    void an_export_counts_the_rows_that_it_leaves_out(String lang, String sentence) throws Exception {
        learn();
        Damage.ANSWER_ROW.blow.to(file);
        Ran export = run("progress", "export", "--lang", lang);
        assertThat(export.err().lines()).contains(sentence);
        assertThat(export.code()).isEqualTo(1);
        assertThat(export.out()).contains("\"attempts\":" + (ANSWERS - 1) + ",");
    }

    /** No trace, an exit code of ours, and whatever is said on standard error is a sentence of ours. */
    private static Ran meets(String what, Ran ran) {
        assertThat(ran.err() + ran.out()).as(what).doesNotContain("Exception", "\tat ");
        assertThat(ran.code()).as("%s %s", what, ran.err()).isBetween(0, 1);
        assertThat(ran.code() == 1 || ran.err().isEmpty()).as(what).isTrue();
        assertThat(ran.err().lines()).as(what).allMatch(line -> line.startsWith("handshake: "));
        return ran;
    }

    private void ends(Damage damage, Ran export) throws Exception {
        long answers = export.out()
                .lines()
                .filter(row -> row.startsWith("{\"attempt\""))
                .count();
        long aside;
        try (var files = Files.list(home)) {
            aside = files.filter(f -> f.getFileName().toString().matches("progress\\.db\\.unreadable-[^-]*-[^-]*-.*Z"))
                    .count();
        }
        switch (damage.fate) {
            case MENDED -> {
                assertThat(aside).isZero();
                assertThat(answers).isEqualTo(damage == Damage.EMPTY ? 0 : ANSWERS);
            }
            case SKIPPED -> {
                assertThat(aside).isZero();
                assertThat(answers).isBetween(ANSWERS - 1L, (long) ANSWERS);
            }
            case SAVED -> {
                assertThat(aside).isEqualTo(1);
                assertThat(answers).isGreaterThan(ANSWERS / 10);
            }
            case SET_ASIDE -> {
                assertThat(aside).isEqualTo(1);
                assertThat(answers).isZero();
            }
            case LEFT_ALONE -> {
                assertThat(aside).isZero();
                assertThat(export.code()).isEqualTo(1);
                assertThat(export.err()).contains(file.toString());
            }
        }
    }

    private void learn() throws Exception {
        file = home.resolve("progress.db");
        try (ProgressDb progress = ProgressDb.open(home, Clock.systemUTC())) {
            for (int n = 0; n < ANSWERS; n++) {
                progress.record(new Attempt(
                        new Attempt.Subject(Attempt.itemOf("three-way", n % 9), "choice", "ko", Optional.empty()),
                        "the answer number " + n,
                        Attempt.Marks.of(n % 3 == 0, List.of(), List.of()),
                        new Attempt.Effort(0, Confidence.SURE, 900),
                        MORNING.plusSeconds(n)));
            }
            progress.place(new LessonPlace("three-way", 2, false, MORNING));
        }
    }

    private Ran run(String... words) {
        return Ran.with(environment(), "", false, words);
    }

    private Map<String, String> environment() {
        return Map.of("LANG", "en", "HANDSHAKE_HOME", home.toString());
    }

    private static void sql(Path file, String... statements) throws Exception {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = database.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private static void schema(Path file, String name, String from, String to) throws Exception {
        sql(
                file,
                "PRAGMA writable_schema = ON",
                "UPDATE sqlite_schema SET sql = replace(sql, '" + from + "', '" + to + "') WHERE name = '" + name
                        + "'");
    }

    /** Fills the root page of a table or an index with zeros. */
    private static void zero(Path file, String name) throws Exception {
        long page;
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT rootpage FROM sqlite_schema WHERE name = '" + name + "'")) {
            page = row.getLong(1);
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek((page - 1) * 4096);
            bytes.write(new byte[4096]);
        }
    }

    private static void cut(Path file, long size) throws Exception {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(size);
        }
    }

    private static void flip(Path file, int at) throws Exception {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int before = bytes.read();
            bytes.seek(at);
            bytes.write(before ^ 0x10);
        }
    }
}
