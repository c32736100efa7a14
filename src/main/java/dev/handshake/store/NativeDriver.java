package dev.handshake.store;

import dev.handshake.progress.StoreFailure;
import dev.handshake.progress.StoreTrouble;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Loads the native half of the driver.
 *
 * <p>Left alone, the driver unpacks a library into the system's temporary folder at every start, which is most of the
 * time that opening takes; that folder may forbid writing or execution, and what a killed process left there is never
 * cleaned up. So the library is unpacked once, into the learner's own folder, and the driver's way is taken only when
 * ours does not work, or when the folder is one into which others can write: see {@link UnpackedLibrary}.
 */
final class NativeDriver {
    private static final String LIBRARY_FOLDER = "org.sqlite.lib.path";
    private static final String LIBRARY_NAME = "org.sqlite.lib.name";

    /** Held in a field: a logger that is collected loses its level, and the driver would write over the screen. */
    private static final Logger LOG = Logger.getLogger("org.sqlite");

    private NativeDriver() {}

    /** Must be called under the lock of the home folder: two copies would unpack over each other. */
    static void load(Path home) throws StoreFailure {
        LOG.setLevel(Level.OFF);
        boolean chosen = System.getProperty(LIBRARY_FOLDER) != null;
        try {
            if (!chosen) {
                Path library = unpacked(home);
                System.setProperty(LIBRARY_FOLDER, library.getParent().toString());
                System.setProperty(LIBRARY_NAME, library.getFileName().toString());
            }
        } catch (IOException e) {
            // No room, a folder that is not ours alone, or a machine for which the driver has no library: its own way
            // says.
        }
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception | LinkageError e) {
            throw new StoreFailure(new StoreTrouble(StoreTrouble.Cause.NO_DRIVER, home, e.toString()), e);
        } finally {
            if (!chosen) {
                System.clearProperty(LIBRARY_FOLDER);
                System.clearProperty(LIBRARY_NAME);
            }
        }
    }

    /** The library of this version for this machine: {@code native/3.54.1.0-Linux-x86_64/libsqlitejdbc.so}. */
    private static Path unpacked(Path home) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String machine = LibraryLoaderUtil.getNativeLibResourcePath().replaceFirst(".*/native/", "");
        String version = SQLiteJDBCLoader.getVersion() + "-" + machine.replace('/', '-');
        return new UnpackedLibrary(home, version, name)
                .from(() -> packed(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name));
    }

    private static InputStream packed(String resource) throws IOException {
        InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource);
        if (in == null) {
            throw new FileNotFoundException(resource);
        }
        return in;
    }
}
