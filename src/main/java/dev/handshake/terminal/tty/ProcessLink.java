package dev.handshake.terminal.tty;

import java.util.function.Consumer;

/**
 * What a door needs of the process that it runs in. Only the door at the process' own terminal has such a link
 * ({@link OwnProcess}); one at a connection has {@link #NONE}: it may come and go without the others noticing, and neither a
 * signal nor Ctrl-Z of its learner reaches them.
 */
public interface ProcessLink {
    /** The link of a door that the process owes nothing. */
    ProcessLink NONE = new ProcessLink() {
        @Override
        public Tie beforeExit(String name, Runnable last) {
            return () -> {};
        }

        @Override
        public Tie onCrash(Consumer<Throwable> listener) {
            return () -> {};
        }

        @Override
        public boolean canStop() {
            return false;
        }

        @Override
        public void stop() {
            // There is no job that a shell could continue.
        }

        @Override
        public void writeLast(String controls) {
            // The screen is at the other end of a connection that is closed.
        }
    };

    /** Something that holds until it is undone. */
    interface Tie {
        void undo();
    }

    /**
     * Runs something when the process ends before the door does, by TERM, HUP or INT.
     *
     * @param name of the thread that runs it
     */
    Tie beforeExit(String name, Runnable last);

    /** Tells of what any thread of the process died of. */
    Tie onCrash(Consumer<Throwable> listener);

    /** True where {@link #stop} does anything. */
    boolean canStop();

    /** Stops the job as the shell expects of Ctrl-Z, and returns when it is continued. */
    void stop();

    /** Writes control sequences to the device where its streams may be closed already. */
    void writeLast(String controls);
}
