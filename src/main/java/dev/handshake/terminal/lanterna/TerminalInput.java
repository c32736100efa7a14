package dev.handshake.terminal.lanterna;

/** One thing that came in from the terminal. */
sealed interface TerminalInput {
    /** A key by its name: the character it types, or a word such as {@code "up"} or {@code "ctrl-l"}. */
    record Key(String name) implements TerminalInput {}

    /** Text pasted in one go, without control characters. */
    record Paste(String text) implements TerminalInput {}

    /** The terminal's answer to where its cursor is; both from 1. */
    record CursorAt(int row, int column) implements TerminalInput {}
}
