package dev.handshake.cli.commands;

import dev.handshake.content.folder.AtomicFile;
import dev.handshake.content.folder.AtomicFile.Content;
import dev.handshake.content.folder.AtomicFile.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A file that somebody named to be written. One that is there is replaced only where they agree: asked at a terminal, or by
 * {@code --force}. What fails is said with the path and the cause.
 *
 * @param force true to replace without asking
 */
record OutputFile(Speaker speaker, Path path, boolean force) {
    /** The file of an option, which is null where nothing was named. */
    static Optional<OutputFile> named(Speaker speaker, Path path, boolean force) {
        return Optional.ofNullable(path).map(named -> new OutputFile(speaker, named, force));
    }

    /** Asks what has to be asked; empty where the file may be written, else the exit code. */
    OptionalInt refused() {
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            return OptionalInt.of(cannotWrite(speaker.say("reason.folder")));
        }
        if (folder == null || !Files.isDirectory(folder)) {
            return OptionalInt.of(cannotWrite(speaker.say("reason.noFolder")));
        }
        if (!Files.isWritable(folder)) {
            return Files.exists(path) && !Files.isRegularFile(path)
                    ? OptionalInt.empty()
                    : OptionalInt.of(cannotWrite(speaker.say("reason.denied")));
        }
        if (force || !Files.isRegularFile(path)) {
            return OptionalInt.empty();
        }
        if (!speaker.around().interactive()) {
            return OptionalInt.of(speaker.refuse(speaker.say("import.exists", path)));
        }
        return agreed() ? OptionalInt.empty() : OptionalInt.of(speaker.fail(speaker.say("overwrite.kept", path)));
    }

    /** The same for a file that need not be named: then there is nothing to refuse. */
    static OptionalInt refused(Optional<OutputFile> file) {
        return file.map(OutputFile::refused).orElse(OptionalInt.empty());
    }

    private boolean agreed() {
        return speaker.isAgreed(speaker.say("overwrite.ask", path));
    }

    /** Writes it whole or not at all; empty where that went well, else the exit code. */
    OptionalInt write(Readers readers, Content content) {
        return failure(readers, content)
                .map(why -> OptionalInt.of(speaker.fail(why)))
                .orElse(OptionalInt.empty());
    }

    /** Writes it whole or not at all; why that failed, as a sentence. */
    Optional<String> failure(Readers readers, Content content) {
        try {
            AtomicFile.write(path, readers, content);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(sentence(new FileReason(speaker).ofWriting(e)));
        }
    }

    private int cannotWrite(String why) {
        return speaker.fail(sentence(why));
    }

    private String sentence(String why) {
        return speaker.say("error.cannotWrite", path, why);
    }
}
