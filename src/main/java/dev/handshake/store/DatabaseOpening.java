package dev.handshake.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.handshake.progress.Row;
import dev.handshake.progress.StoreFailure;
import dev.handshake.progress.StoreTrouble;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.sqlite.JDBC;

/**
 * The way from a folder to a database that can be trusted.
 *
 * @param connection open, at the current version
 * @param file the database
 * @param notices what had to be set aside on the way
 */
record DatabaseOpening(Connection connection, Path file, List<StoreTrouble> notices) {
    static final String NAME = "progress.db";

    /** Left behind by a run that met a damaged page: look at every page before trusting the file again. */
    static final String SUSPECT = "progress.db.suspect";

    private static final int BUSY_MILLIS = 5_000;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss'Z'").withZone(ZoneOffset.UTC);

    /** Threads of one process cannot hold a file lock against each other, so they queue here. */
    static synchronized DatabaseOpening in(Path home, Clock clock) throws StoreFailure {
        try {
            Files.createDirectories(home, mode(home, "rwx------"));
            try (FileChannel channel = FileChannel.open(home.resolve("progress.lock"), CREATE, WRITE);
                    FileLock lock = lock(channel, home)) {
                NativeDriver.load(home);
                return trusted(home, clock, lock);
            }
        } catch (IOException e) {
            throw new StoreFailure(new StoreTrouble(cause(e), home, e.toString()), e);
        }
    }

    private static DatabaseOpening trusted(Path home, Clock clock, FileLock held) throws StoreFailure, IOException {
        Path file = home.resolve(NAME);
        List<StoreTrouble> notices = new ArrayList<>();
        if (!held.isValid()) {
            throw new IOException("the lock was lost");
        }
        Path suspect = home.resolve(SUSPECT);
        List<Row> saved = List.of();
        if (find(file, suspect) == Schema.Finding.UNREADABLE) {
            Path aside = setAside(file, "unreadable", clock);
            saved = DatabaseRepair.rows(aside);
            notices.add(
                    saved.isEmpty()
                            ? new StoreTrouble(StoreTrouble.Cause.UNREADABLE_SET_ASIDE, aside, "")
                            : new StoreTrouble(
                                    StoreTrouble.Cause.SAVED_FROM_DAMAGE, aside, Integer.toString(saved.size())));
        }
        Connection connection = ready(file);
        try {
            begin(connection, saved, Files.exists(suspect) && notices.isEmpty());
        } catch (SQLException e) {
            closeQuietly(connection);
            throw SqliteTrouble.of(e, file);
        }
        Files.deleteIfExists(suspect);
        return new DatabaseOpening(connection, file, List.copyOf(notices));
    }

    /** Puts what was saved of a damaged file into a new one; what is derived is made anew where it may be wrong. */
    private static void begin(Connection connection, List<Row> saved, boolean mayBeWrong) throws SQLException {
        if (!saved.isEmpty()) {
            Transaction.write(connection, () -> RowWriter.all(connection, saved, ProgressDb.NEVER));
        }
        if (mayBeWrong) {
            DatabaseRepair.rebuild(connection);
        }
    }

    /** What is there. Only "not a database" and "malformed" condemn a file: other failures say nothing about it. */
    private static Schema.Finding find(Path file, Path suspect) throws StoreFailure {
        if (Files.notExists(file)) {
            return Schema.Finding.BLANK;
        }
        try (Connection connection = connect(file)) {
            Schema.Finding finding = Schema.inspect(connection);
            if (finding == Schema.Finding.NEWER) {
                // It is left alone: the newer program that made it can go on with it.
                String format = Integer.toString(Schema.version(connection));
                throw new StoreFailure(new StoreTrouble(StoreTrouble.Cause.NEWER, file, format));
            }
            boolean damaged = Files.exists(suspect) && !Schema.isSound(connection);
            return damaged ? Schema.Finding.UNREADABLE : finding;
        } catch (SQLException e) {
            StoreFailure failure = SqliteTrouble.of(e, file);
            if (failure.trouble().cause() == StoreTrouble.Cause.DAMAGED) {
                return Schema.Finding.UNREADABLE;
            }
            throw failure;
        }
    }

    private static Connection ready(Path file) throws StoreFailure, IOException {
        try {
            Files.createFile(file, mode(file.getParent(), "rw-------"));
        } catch (FileAlreadyExistsException present) {
            // The usual case. A new file has its rights from the start, and the -wal file takes them over.
        }
        unlock(file);
        Connection connection = null;
        try {
            connection = connect(file);
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = FULL");
            }
            Schema.migrate(connection);
            return connection;
        } catch (SQLException e) {
            if (connection != null) {
                closeQuietly(connection);
            }
            throw SqliteTrouble.of(e, file);
        }
    }

    /** A database that was read-only for a while leaves read-only companions behind, and stays so because of them. */
    private static void unlock(Path file) {
        for (String part : List.of("-wal", "-shm")) {
            Path companion = file.resolveSibling(file.getFileName() + part);
            if (Files.isWritable(file) && Files.exists(companion) && !Files.isWritable(companion)) {
                companion.toFile().setWritable(true);
            }
        }
    }

    /** As a URI, so that no character of the path is taken for an option. */
    static Connection connect(Path file) throws SQLException {
        Properties options = new Properties();
        options.setProperty("busy_timeout", Integer.toString(BUSY_MILLIS));
        return JDBC.createConnection(JDBC.PREFIX + "file:" + file.toUri().getRawPath(), options);
    }

    /** The database goes last: as long as it has its name, a run that is killed here begins again. */
    private static Path setAside(Path file, String why, Clock clock) throws IOException {
        Path aside = free(file, file.getFileName() + "." + why + "-" + STAMP.format(clock.instant()));
        for (String part : List.of("-wal", "-shm", "")) {
            Path from = file.resolveSibling(file.getFileName() + part);
            if (Files.exists(from)) {
                Files.move(from, aside.resolveSibling(aside.getFileName() + part));
            }
        }
        return aside;
    }

    private static Path free(Path file, String name) {
        Path path = file.resolveSibling(name);
        for (int n = 2; Files.exists(path) || Files.exists(file.resolveSibling(path.getFileName() + "-wal")); n++) {
            path = file.resolveSibling(name + "-" + n);
        }
        return path;
    }

    /** Waits as long as for the database itself: opening takes another copy some milliseconds. */
    private static FileLock lock(FileChannel channel, Path home) throws IOException, StoreFailure {
        long end = System.nanoTime() + BUSY_MILLIS * 1_000_000L;
        while (true) {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
            if (System.nanoTime() - end > 0) {
                throw new StoreFailure(new StoreTrouble(StoreTrouble.Cause.BUSY, home, "another copy is opening it"));
            }
            pause();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            // Nothing was written through it.
        }
    }

    private static FileAttribute<?>[] mode(Path path, String rights) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))};
    }

    private static StoreTrouble.Cause cause(IOException e) {
        String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : "";
        if (reason.contains("No space left") || reason.contains("not enough space")) {
            return StoreTrouble.Cause.DISK_FULL;
        }
        boolean refused = e instanceof AccessDeniedException || reason.contains("Read-only");
        return refused ? StoreTrouble.Cause.READ_ONLY : StoreTrouble.Cause.FOLDER;
    }
}
