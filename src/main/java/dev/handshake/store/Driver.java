package dev.handshake.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sqlite.SQLiteJDBCLoader;

/**
 * Loads the native half of the driver.
 *
 * <p>The driver unpacks a library into the system's temporary folder and loads it from there. That folder may forbid
 * execution or writing, and what a killed process left in it is never cleaned up. So we unpack into the learner's own
 * folder first, sweep that, and take the temporary folder only when ours does not work.
 */
final class Driver {
    private static final String FOLDER = "org.sqlite.tmpdir";

    /** Held for ever: a logger nobody holds forgets its level, and the driver would write over the screen. */
    private static final Logger LOG = Logger.getLogger("org.sqlite");

    private Driver() {}

    /** Must be called under the lock of the home folder: the sweep would take a library that is about to be loaded. */
    static void load(Path home) throws StoreFailure {
        LOG.setLevel(Level.OFF);
        Path folder = home.resolve("native");
        String given = System.getProperty(FOLDER);
        try {
            if (given == null && prepare(folder)) {
                System.setProperty(FOLDER, folder.toString());
                if (loads()) {
                    return;
                }
                System.clearProperty(FOLDER);
            }
            SQLiteJDBCLoader.initialize();
        } catch (Exception | LinkageError e) {
            throw new StoreFailure(new Trouble(Trouble.Cause.NO_DRIVER, folder, e.toString()), e);
        } finally {
            if (given == null) {
                System.clearProperty(FOLDER);
            }
        }
    }

    private static boolean loads() {
        try {
            return SQLiteJDBCLoader.initialize();
        } catch (Exception | LinkageError e) {
            return false; // the caller tries the other folder, and reports
        }
    }

    /** Makes the folder and removes what killed processes left. A library in use stays usable, or refuses to go. */
    private static boolean prepare(Path folder) {
        try {
            Files.createDirectories(folder);
            try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "sqlite-*")) {
                for (Path file : left) {
                    remove(file);
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException inUse) {
            // Windows does not delete a loaded library; the next start will.
        }
    }
}
