package dev.handshake.terminal.lanterna;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One thing that came in from the terminal. */
sealed interface TerminalInput {
    /** Calls the method of the listener that is for this kind of input. */
    void reach(Listener listener) throws IOException;

    /** The character that it types, where it is a key that types one; empty for anything else. */
    default String character() {
        return "";
    }

    /** The same with characters that stand side by side joined: they may be text, of which a page is made but once. */
    static List<TerminalInput> joined(List<TerminalInput> inputs) {
        List<TerminalInput> joined = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (TerminalInput input : inputs) {
            run.append(input.character());
            if (input.character().isEmpty()) {
                end(run, joined);
                joined.add(input);
            }
        }
        end(run, joined);
        return joined;
    }

    private static void end(StringBuilder run, List<TerminalInput> inputs) {
        if (run.length() > 0) {
            inputs.add(new Characters(run.toString()));
            run.setLength(0);
        }
    }

    /** One method for each kind. */
    interface Listener {
        void key(String name) throws IOException;

        void characters(String text);

        void pasted(String text);

        void cursorAt(int row, int column);
    }

    /** A key by its name: the character it types, or a word such as {@code "up"} or {@code "ctrl-l"}. */
    record Key(String name) implements TerminalInput {
        @Override
        public String character() {
            return name.equals("space") ? " " : name.codePointCount(0, name.length()) == 1 ? name : "";
        }

        @Override
        public void reach(Listener listener) throws IOException {
            listener.key(name);
        }
    }

    /** Keys that type characters, pressed one after the other. */
    record Characters(String text) implements TerminalInput {
        @Override
        public void reach(Listener listener) {
            listener.characters(text);
        }
    }

    /** Text pasted in one go; of control characters only line breaks are left. */
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
