package dev.handshake.content.folder;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file written in one step: whoever looks sees the old text or the new one, also where the program is killed or the power
 * fails between. A link is followed, and a device or a pipe is simply written to: there is nothing old to lose.
 */
public final class AtomicFile {
    private static final Pattern LEFT_BEHIND = Pattern.compile("\\.handshake-(\\d{1,18})-\\d+\\.part");
    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rw-------");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private AtomicFile() {}

    /** Who may read the file. */
    public enum Readers {
        /** Whoever could read the file that was there; for a new one, what the umask says. */
        USUAL,
        /** Its owner. */
        OWNER
    }

    /** What is written. */
    public interface Content {
        void to(Writer out) throws IOException;
    }

    /** Writes the text, in UTF-8. */
    public static void write(Path file, String text) throws IOException {
        write(file, Readers.USUAL, out -> out.write(text));
    }

    /** Writes in UTF-8. After a failure the old file is there, or none. */
    public static void write(Path file, Readers readers, Content content) throws IOException {
        Path target = target(file);
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (Writer out = writer(Files.newOutputStream(target, StandardOpenOption.WRITE))) {
                content.to(out);
            }
            return;
        }
        Path folder = target.getParent();
        sweep(folder);
        Path fresh =
                folder.resolve(".handshake-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ".part");
        try {
            fill(fresh, readers, content);
            allow(fresh, target, readers);
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
        keep(folder);
    }

    /** Where a link leads, also one to a file that is not there yet. */
    private static Path target(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        return Files.isSymbolicLink(absolute)
                ? absolute.resolveSibling(Files.readSymbolicLink(absolute)).normalize()
                : absolute;
    }

    private static void fill(Path fresh, Readers readers, Content content) throws IOException {
        boolean isPosix = fresh.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] mode = isPosix && readers == Readers.OWNER
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PRIVATE)}
                : new FileAttribute<?>[0];
        Set<StandardOpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(fresh, anew, mode);
                Writer out = writer(Channels.newOutputStream(channel))) {
            content.to(out);
            out.flush();
            channel.force(true);
        }
    }

    private static Writer writer(OutputStream to) {
        return new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    }

    /** A file that was there keeps its permissions. */
    private static void allow(Path fresh, Path target, Readers readers) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (old != null && Files.exists(target) && readers == Readers.USUAL) {
            Files.setPosixFilePermissions(fresh, old.readAttributes().permissions());
        }
    }

    private static void move(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The new name itself survives a power cut once its folder is on the disk. */
    private static void keep(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Not every system opens a folder; the file itself is on the disk.
        }
    }

    /** Removes what programs left here that were killed while they wrote. */
    private static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, ".handshake-*.part")) {
            for (Path part : parts) {
                Matcher name = LEFT_BEHIND.matcher(part.getFileName().toString());
                if (name.matches()
                        && !isRunning(name.group(1))
                        && Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)) {
                    Files.deleteIfExists(part);
                }
            }
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(folder.toString());
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            // A folder that cannot be listed may still be written to; where it cannot, the next step says so.
        }
    }

    private static boolean isRunning(String pid) {
        return ProcessHandle.of(Long.parseLong(pid)).isPresent();
    }
}
