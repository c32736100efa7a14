package dev.handshake.terminal.lanterna;

import java.io.IOException;

/** One thing that came in from the terminal. */
sealed interface TerminalInput {
    /** Calls the method of the listener that is for this kind of input. */
    void reach(Listener listener) throws IOException;

    /** One method for each kind. */
    interface Listener {
        void key(String name) throws IOException;

        void pasted(String text);

        void cursorAt(int row, int column);
    }

    /** A key by its name: the character it types, or a word such as {@code "up"} or {@code "ctrl-l"}. */
    record Key(String name) implements TerminalInput {
        @Override
        public void reach(Listener listener) throws IOException {
            listener.key(name);
        }
    }

    /** Text pasted in one go, without control characters. */
    record Paste(String text) implements TerminalInput {
        @Override
        public void reach(Listener listener) {
            listener.pasted(text);
        }
    }

    /** The terminal's answer to where its cursor is; both from 1. */
    record CursorAt(int row, int column) implements TerminalInput {
        @Override
        public void reach(Listener listener) {
            listener.cursorAt(row, column);
        }
    }
}
