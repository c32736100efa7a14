package dev.handshake.cli.commands;

import dev.handshake.progress.StoreFailure;
import dev.handshake.progress.StoreTrouble;
import dev.handshake.store.ProgressDb;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The progress of the program's own user, opened for one command. */
final class OwnProgress {
    private OwnProgress() {}

    /** What is done with it; returns an exit code. */
    interface Work {
        int on(ProgressDb progress) throws StoreFailure, IOException;
    }

    /** Opens it, says what had to be set aside, and closes it after the work; whatever goes wrong is said. */
    static int with(Path home, Clock clock, Speaker speaker, Work work) {
        try (ProgressDb progress = ProgressDb.open(home, clock)) {
            List<StoreTrouble> before = progress.notices();
            before.forEach(speaker::fail);
            int code = work.on(progress);
            // Damage may be met only while reading.
            progress.notices().stream().skip(before.size()).forEach(speaker::fail);
            // Whoever goes on with what came out must know that something is missing.
            return code == 0 && !progress.notices().isEmpty() ? Speaker.FAILED : code;
        } catch (StoreFailure e) {
            return speaker.fail(e.trouble());
        } catch (IOException e) {
            return speaker.fail(speaker.say("error.noFile", "-", new FileReason(speaker).of(e)));
        }
    }
}
