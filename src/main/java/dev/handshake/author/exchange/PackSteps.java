package dev.handshake.author.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The steps in which a pack comes and goes, each of them one move, by one program at a time. A program may be killed between
 * them: what it left is cleaned up by the next one that looks, and a pack that had just made room for its newer version is put
 * back.
 *
 * <pre>
 *   .new-N/...        being unpacked and read
 *   .old-N/ID         makes room for its newer version
 *   .gone-N/ID        taken away
 * </pre>
 */
final class PackSteps implements AutoCloseable {
    private static final String NEW = ".new-";
    private static final String OLD = ".old-";
    private static final String GONE = ".gone-";

    private final Path packs;
    private final FileChannel channel;

    private PackSteps(Path packs, FileChannel channel) {
        this.packs = packs;
        this.channel = channel;
    }

    /** Waits until no other program changes the packs. */
    static PackSteps alone(Path packs) throws IOException {
        FileChannel channel = lockFile(packs);
        channel.lock();
        return new PackSteps(packs, channel);
    }

    private static FileChannel lockFile(Path packs) throws IOException {
        Path beside = packs.resolveSibling(packs.getFileName() + ".lock");
        return FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** An empty folder to unpack into. */
    Path fresh() throws IOException {
        return Files.createTempDirectory(packs, NEW);
    }

    /** Puts the unpacked pack into this place. One that is there makes room, and comes back where that fails. */
    void replace(Path place, Path unpacked) throws IOException {
        Path old = Files.createTempDirectory(packs, OLD).resolve(place.getFileName());
        boolean had = Files.exists(place, LinkOption.NOFOLLOW_LINKS);
        if (had) {
            Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(unpacked, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (had) {
                Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
    }

    void remove(Path place) throws IOException {
        Path gone = Files.createTempDirectory(packs, GONE).resolve(place.getFileName());
        Files.move(place, gone, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Cleans up behind the steps that were taken. */
    @Override
    public void close() throws IOException {
        try {
            clean(packs);
        } finally {
            channel.close();
        }
    }

    /** Cleans up behind a program that was killed, unless another one is at work. Does nothing where nothing was left. */
    static void recover(Path packs) {
        if (leftovers(packs).isEmpty()) {
            return;
        }
        try (FileChannel channel = lockFile(packs)) {
            if (locked(channel).isPresent()) {
                clean(packs);
            }
        } catch (IOException unwritable) {
            // What lies there harms nobody.
        }
    }

    private static Optional<FileLock> locked(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException ourselves) {
            return Optional.empty();
        }
    }

    private static List<Path> leftovers(Path packs) {
        try (Stream<Path> entries = Files.list(packs)) {
            return entries.filter(PackSteps::isLeftover).toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static boolean isLeftover(Path entry) {
        String name = entry.getFileName().toString();
        return name.startsWith(NEW) || name.startsWith(OLD) || name.startsWith(GONE);
    }

    private static void clean(Path packs) throws IOException {
        for (Path left : leftovers(packs)) {
            if (left.getFileName().toString().startsWith(OLD)) {
                putBack(packs, left);
            }
            delete(left);
        }
    }

    /** A pack whose place is empty: its newer version never came. */
    private static void putBack(Path packs, Path old) throws IOException {
        List<Path> waiting;
        try (Stream<Path> entries = Files.list(old)) {
            waiting = entries.toList();
        }
        for (Path pack : waiting) {
            Path place = packs.resolve(pack.getFileName());
            if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(pack, place, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    /** Removes a folder with all that is in it. */
    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
