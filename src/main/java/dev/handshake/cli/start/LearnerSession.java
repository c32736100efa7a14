package dev.handshake.cli.start;

import dev.handshake.progress.ProgressStore;
import dev.handshake.progress.SessionKeeper;
import dev.handshake.terminal.shell.Shell;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * One learner at one door: the keeper of their progress, the shell and the door, wired together. Nothing here is the
 * process' or the command line's, so a session at a connection can be wired in the same way.
 *
 * <p>The store and whatever else takes a processor wait until the door has shown its first frame.
 */
final class LearnerSession {
    /** How long a door that speaks waits for the past. On a screen it comes when it comes. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** A door that never paints holds the store up only so long. */
    private static final Duration FIRST_FRAME = Duration.ofSeconds(1);

    private final SessionKeeper keeper;
    private final Shell shell;
    private final Consumer<Model> interviewed;
    private final CountDownLatch painted = new CountDownLatch(1);

    /**
     * @param model where the tutor starts
     * @param interviewed called with the model whenever an interview has its report
     */
    LearnerSession(Model model, SessionKeeper keeper, Clock clock, Consumer<Model> interviewed) {
        this.keeper = keeper;
        this.shell = new Shell(model, keeper::perform, clock::millis);
        this.interviewed = interviewed;
        shell.onFirstFrame(painted::countDown);
    }

    /** Opens the store, after the first frame. */
    void open(ProgressStore.Opener store) {
        keeper.open(
                learner -> {
                    awaitFirstFrame();
                    return store.open(learner);
                },
                new Tutor());
    }

    private final class Tutor implements SessionKeeper.Door {
        @Override
        public void tell(Msg msg) {
            shell.send(msg);
        }

        @Override
        public void interviewed() {
            interviewed.accept(shell.model());
        }
    }

    /** Does something in a thread of its own, after the first frame. */
    void behindFirstFrame(String name, Runnable work) {
        Thread thread = new Thread(
                () -> {
                    awaitFirstFrame();
                    work.run();
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    private void awaitFirstFrame() {
        try {
            painted.await(FIRST_FRAME.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Prepares for a door that speaks: the past is waited for, and each answer is on the disk before it is answered. */
    void prepareSpeech() {
        painted.countDown();
        keeper.awaitPast(PATIENCE);
        shell.onSaid(keeper::awaitSaved);
    }

    /** The tutor shall know of this. */
    void tell(Msg msg) {
        shell.send(msg);
    }

    /** Runs until the door's learner leaves; returns the door's exit code. */
    int run(ToIntFunction<Shell> door) {
        int code = door.applyAsInt(shell);
        painted.countDown();
        return code;
    }
}
