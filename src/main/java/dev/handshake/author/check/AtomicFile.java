package dev.handshake.author.check;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** A file replaced in one step: whoever looks sees the old text or the new one, also where the power fails between. */
final class AtomicFile {
    private AtomicFile() {}

    /** Writes the text over the file, which keeps its permissions. A link is followed. */
    static void over(Path file, String text) throws IOException {
        Path target = file.toRealPath();
        Path fresh = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".new");
        try {
            Files.writeString(fresh, text);
            PosixFileAttributeView mode = Files.getFileAttributeView(target, PosixFileAttributeView.class);
            if (mode != null) {
                Files.setPosixFilePermissions(fresh, mode.readAttributes().permissions());
            }
            move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void move(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
