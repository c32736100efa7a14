package dev.handshake.terminal.lanterna;

import java.io.IOException;

/** What the loop of a full screen deals with, one after the other. */
sealed interface ScreenEvent {
    /** Calls the method of the listener that is for this kind of event. */
    void reach(Listener listener) throws IOException;

    /** One method for each kind: a new kind has to be dealt with wherever this is implemented. */
    interface Listener {
        void typed(byte[] bytes) throws IOException;

        void broken(Throwable why);

        void lookAgain();

        void continued() throws IOException;

        void stopped() throws IOException;

        void hungUp();
    }

    /** Bytes from the terminal. */
    record Typed(byte[] bytes) implements ScreenEvent {
        @Override
        public void reach(Listener listener) throws IOException {
            listener.typed(bytes);
        }
    }

    /** A thread died of this. */
    record Broken(Throwable why) implements ScreenEvent {
        @Override
        public void reach(Listener listener) {
            listener.broken(why);
        }
    }

    /** The page or the size may be another. */
    record LookAgain() implements ScreenEvent {
        @Override
        public void reach(Listener listener) {
            listener.lookAgain();
        }
    }

    /** The job is to stop, by a signal from outside. */
    record Stopped() implements ScreenEvent {
        @Override
        public void reach(Listener listener) throws IOException {
            listener.stopped();
        }
    }

    /** The job was stopped from outside and goes on. */
    record Continued() implements ScreenEvent {
        @Override
        public void reach(Listener listener) throws IOException {
            listener.continued();
        }
    }

    /** No more keys will come. */
    record HungUp() implements ScreenEvent {
        @Override
        public void reach(Listener listener) {
            listener.hungUp();
        }
    }
}
