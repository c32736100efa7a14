package dev.handshake.terminal.shell;

import java.util.Map;

/** How many colours the terminal is trusted with. Meaning never hangs on them: each has a glyph or a word beside it. */
public enum Colours {
    /** None; bold, faint, reverse and underline stay. */
    NONE,
    /** The 16 whose exact shade the terminal's owner chose. */
    SIXTEEN,
    /** The fixed palette of 256. */
    MANY;

    /**
     * What the environment says: {@code NO_COLOR} (no-color.org) wins, then {@code COLORTERM}, then the terminal's name.
     * The name is judged here and not looked up in terminfo: that would cost a process before the first frame.
     */
    public static Colours of(Map<String, String> environment) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return NONE;
        }
        String term = environment.getOrDefault("TERM", "");
        if (term.isEmpty() || term.equals("dumb") || term.matches("vt[0-9].*") || term.endsWith("-m")) {
            return NONE;
        }
        boolean many = !environment.getOrDefault("COLORTERM", "").isEmpty()
                || term.contains("256")
                || term.contains("direct")
                || term.matches("(xterm-)?(kitty|ghostty)|alacritty|foot|wezterm|contour|iterm2?");
        return many ? MANY : SIXTEEN;
    }
}
