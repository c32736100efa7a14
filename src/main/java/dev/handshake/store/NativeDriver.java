package dev.handshake.store;

import dev.handshake.progress.StoreFailure;
import dev.handshake.progress.StoreTrouble;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
 * ours does not work.
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
                Path library = unpacked(home.resolve("native"));
                System.setProperty(LIBRARY_FOLDER, library.getParent().toString());
                System.setProperty(LIBRARY_NAME, library.getFileName().toString());
            }
        } catch (IOException e) {
            // No room, or a machine for which the driver has no library: its own way says which.
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
    private static Path unpacked(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        URL resource = SQLiteJDBCLoader.class.getResource(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
        if (resource == null) {
            throw new FileNotFoundException(name);
        }
        String machine = LibraryLoaderUtil.getNativeLibResourcePath().replaceFirst(".*/native/", "");
        Path library = folder.resolve(SQLiteJDBCLoader.getVersion() + "-" + machine.replace('/', '-'))
                .resolve(name);
        URLConnection packed = resource.openConnection();
        if (Files.notExists(library) || Files.size(library) != packed.getContentLengthLong()) {
            Files.createDirectories(library.getParent());
            unpack(packed, library);
            sweep(folder, library.getParent());
        }
        return library;
    }

    /** A library has its name only when it is whole and on the disk: loading half a one would end the process. */
    private static void unpack(URLConnection packed, Path library) throws IOException {
        Path part = library.resolveSibling("part");
        try (InputStream in = packed.getInputStream();
                FileChannel out = FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            in.transferTo(Channels.newOutputStream(out));
            out.force(true);
        }
        Files.move(part, library, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes the libraries of other versions. One in use stays usable, or refuses to go. */
    private static void sweep(Path folder, Path current) throws IOException {
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(folder)) {
            for (Path version : versions) {
                if (!version.equals(current)) {
                    remove(version);
                }
            }
        }
    }

    private static void remove(Path version) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(version)) {
            for (Path file : files) {
                Files.delete(file);
            }
            Files.delete(version);
        } catch (IOException inUse) {
            // Windows does not delete a loaded library; the next version will.
        }
    }
}
