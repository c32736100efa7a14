package dev.handshake.cli.start;

import dev.handshake.progress.ProgressStore;
import dev.handshake.progress.SessionKeeper;
import dev.handshake.terminal.shell.Shell;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Notice;
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
    /** How long the past is waited for: a door that speaks says nothing before, on a screen keys wait. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** After this a screen says what it waits for. */
    private static final Duration SHORT_PATIENCE = Duration.ofSeconds(1);

    /** How long a spoken verdict waits for its answer to be on the disk. */
    private static final Duration BEFORE_SPEAKING = Duration.ofSeconds(1);

    /**
     * The same for a painted one. A commit takes some milliseconds; beyond this a key would seem stuck, and the page says
     * that the answer is not yet saved.
     */
    private static final Duration BEFORE_PAINTING = Duration.ofMillis(80);

    /** A door that never paints holds the store up only so long. */
    private static final Duration FIRST_FRAME = Duration.ofSeconds(1);

    private static final Notice READING = new Notice(Notice.Kind.READING, "");
    private static final Notice NOT_READ = new Notice(Notice.Kind.NOT_READ, "");

    private final SessionKeeper keeper;
    private final Shell shell;
    private final Consumer<Model> interviewed;
    private final CountDownLatch painted = new CountDownLatch(1);
    private final CountDownLatch shown = new CountDownLatch(1);

    /**
     * @param model where the tutor starts
     * @param interviewed called with the model whenever an interview has its report
     */
    LearnerSession(Model model, SessionKeeper keeper, Clock clock, Consumer<Model> interviewed) {
        this.keeper = keeper;
        this.shell = new Shell(model, keeper::perform, clock::millis);
        this.interviewed = interviewed;
        shell.onFirstFrame(this::waitNoMore);
    }

    /** Opens the store, after the first frame. */
    void open(ProgressStore.Opener store) {
        keeper.open(
                learner -> {
                    awaitFirstFrame();
                    return new HeldStore(store.open(learner), this::isBegun);
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

    /** Waits for the first page, or for the end of a door that could not show it. */
    private boolean isBegun() {
        await(shown);
        return !shell.isAbandoned();
    }

    private void awaitFirstFrame() {
        await(painted);
    }

    private static void await(CountDownLatch first) {
        try {
            first.await(FIRST_FRAME.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Prepares for a door that speaks: the past is waited for, and each answer is on the disk before it is answered. */
    void prepareSpeech() {
        painted.countDown();
        if (!keeper.awaitPast(PATIENCE)) {
            tell(new Msg.Tell(NOT_READ));
        }
        shell.onShow(() -> keeper.awaitLines(BEFORE_SPEAKING));
    }

    /** Prepares for a door that paints: keys wait for the past, but not for ever, and verdicts for the disk, but not long. */
    void prepareScreen() {
        shell.onShow(() -> keeper.awaitAnswers(BEFORE_PAINTING));
        behindFirstFrame("patience", () -> {
            if (shell.model().awaitsPast() && !keeper.awaitPast(SHORT_PATIENCE)) {
                tell(new Msg.Tell(READING));
                if (!keeper.awaitPast(PATIENCE.minus(SHORT_PATIENCE))) {
                    tell(new Msg.Tell(NOT_READ));
                }
            }
        });
    }

    /** The tutor shall know of this. */
    void tell(Msg msg) {
        shell.send(msg);
    }

    /** Runs until the door's learner leaves; returns the door's exit code. */
    int run(ToIntFunction<Shell> door) {
        int code = door.applyAsInt(shell);
        waitNoMore();
        return code;
    }

    private void waitNoMore() {
        painted.countDown();
        shown.countDown();
    }
}
