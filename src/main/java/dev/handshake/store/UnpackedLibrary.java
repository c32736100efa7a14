package dev.handshake.store;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Code that was unpacked to be run, in a folder {@code native} of the learner's data. What lies there is run only when nobody
 * else can have put it there: the folders and the file belong to whoever runs this, no one else may write to them, none of them
 * is a link, and the file is byte for byte what was packed. Where one of our own folders was left open to others, or the file
 * differs, it is put right; where a folder is somebody else's, nothing of it is used.
 *
 * @param home the folder of the learner's data
 * @param version the name of the folder for this version and machine
 * @param name the file
 */
record UnpackedLibrary(Path home, String version, String name) {
    private static final String PART = "part";
    private static final Set<PosixFilePermission> OURS_ALONE = PosixFilePermissions.fromString("rwx------");

    /** The bytes as they were packed, as often as they are wanted. */
    interface Packed {
        InputStream open() throws IOException;
    }

    /**
     * The file, unpacked where it is not there yet.
     *
     * @throws IOException where it cannot be unpacked, or the folder is not ours
     */
    Path from(Packed packed) throws IOException {
        boolean isPosix = home.getFileSystem().supportedFileAttributeViews().contains("posix");
        Path folder = home.resolve("native");
        Path place = folder.resolve(version);
        Optional<UserPrincipal> us = isPosix ? Optional.of(us()) : Optional.empty();
        if (us.isPresent()) {
            own(home, us.get(), false);
            own(folder, us.get(), true);
            own(place, us.get(), true);
        } else {
            Files.createDirectories(place);
        }
        Path library = place.resolve(name);
        if (!isWhole(library, packed, us)) {
            Files.deleteIfExists(library);
            unpack(packed, library, isPosix);
            sweep(folder, place);
        }
        return library;
    }

    /** Who we are: whoever owns what we make. There is no other way to ask that holds without an entry in passwd. */
    private UserPrincipal us() throws IOException {
        // A random name would load the random generator of the system: 10 ms, at each start.
        Path probe = home.resolve(".probe-" + System.nanoTime());
        Files.newByteChannel(probe, Set.of(CREATE_NEW, WRITE)).close();
        try {
            return Files.getOwner(probe, NOFOLLOW_LINKS);
        } finally {
            Files.delete(probe);
        }
    }

    /** Makes the folder where it is missing, and refuses it where others have a hand in it. */
    private static void own(Path folder, UserPrincipal us, boolean mayClose) throws IOException {
        if (Files.notExists(folder, NOFOLLOW_LINKS)) {
            FileAttribute<?> mode = PosixFilePermissions.asFileAttribute(OURS_ALONE);
            Files.createDirectory(folder, mode);
        }
        PosixFileAttributes is = Files.readAttributes(folder, PosixFileAttributes.class, NOFOLLOW_LINKS);
        if (mayClose && is.isDirectory() && is.owner().equals(us) && isOpen(is)) {
            Files.setPosixFilePermissions(folder, OURS_ALONE);
            is = Files.readAttributes(folder, PosixFileAttributes.class, NOFOLLOW_LINKS);
        }
        // The home itself may be reached by a link, but not shared.
        PosixFileAttributes meant = mayClose ? is : Files.readAttributes(folder, PosixFileAttributes.class);
        if (!meant.isDirectory() || !meant.owner().equals(us) || isOpen(meant)) {
            throw new AccessDeniedException(folder.toString(), null, "others can write here");
        }
    }

    private static boolean isOpen(PosixFileAttributes file) {
        return file.permissions().contains(PosixFilePermission.GROUP_WRITE)
                || file.permissions().contains(PosixFilePermission.OTHERS_WRITE);
    }

    private static boolean isWhole(Path library, Packed packed, Optional<UserPrincipal> us) throws IOException {
        if (!Files.isRegularFile(library, NOFOLLOW_LINKS)) {
            return false;
        }
        if (us.isPresent()) {
            PosixFileAttributes is = Files.readAttributes(library, PosixFileAttributes.class, NOFOLLOW_LINKS);
            if (!is.owner().equals(us.get()) || isOpen(is)) {
                return false;
            }
        }
        try (InputStream there = Files.newInputStream(library, NOFOLLOW_LINKS);
                InputStream wanted = packed.open()) {
            return isSame(there, wanted);
        }
    }

    /** Byte for byte: cheaper than two hashes of a megabyte, and nothing can collide. */
    private static boolean isSame(InputStream there, InputStream wanted) throws IOException {
        byte[] block = new byte[1 << 16];
        byte[] other = new byte[1 << 16];
        while (true) {
            int length = wanted.readNBytes(block, 0, block.length);
            int otherLength = there.readNBytes(other, 0, other.length);
            if (length != otherLength || !Arrays.equals(block, 0, length, other, 0, length)) {
                return false;
            }
            if (length < block.length) {
                return true;
            }
        }
    }

    /**
     * A library has its name only when it is whole and on the disk: loading half a one would end the process. What a full disk
     * cut off goes at once, and what a killed program left with the next one.
     */
    private static void unpack(Packed packed, Path library, boolean isPosix) throws IOException {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(library.getParent(), PART + "*")) {
            for (Path part : parts) {
                Files.delete(part);
            }
        }
        Path part = library.resolveSibling(PART);
        FileAttribute<?>[] mode = isPosix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OURS_ALONE)}
                : new FileAttribute<?>[0];
        try {
            try (InputStream in = packed.open();
                    FileChannel out = FileChannel.open(part, Set.of(CREATE_NEW, WRITE), mode)) {
                in.transferTo(Channels.newOutputStream(out));
                out.force(true);
            }
            Files.move(part, library, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
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
        try {
            if (Files.isDirectory(version, NOFOLLOW_LINKS)) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(version)) {
                    for (Path file : files) {
                        Files.delete(file);
                    }
                }
            }
            Files.delete(version);
        } catch (IOException inUse) {
            // Windows does not delete a loaded library; the next version will.
        }
    }
}
