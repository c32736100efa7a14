package dev.handshake.view.cells;

/**
 * How a cell looks, by meaning rather than by colour. A door turns it into what its terminal can show.
 *
 * @param role whose colour it has
 * @param bold what to read first
 * @param faint ornament that can be lost without loss: rails, wires, the empty part of a bar
 * @param reverse the two pills of the state diagram
 * @param underline a phrase recognised in one's own answer
 */
public record Style(Role role, boolean bold, boolean faint, boolean reverse, boolean underline) {
    /** Who a colour belongs to. */
    public enum Role {
        /** The terminal's own ink. */
        TEXT,
        /** Where you are and what is yours: blue (32 of 256, bright blue of 16). */
        ACCENT,
        /** Look here: orange (166 of 256, yellow of 16, never bold). */
        WARN
    }

    public static final Style TEXT = new Style(Role.TEXT, false, false, false, false);
    public static final Style BOLD = new Style(Role.TEXT, true, false, false, false);
    public static final Style FAINT = new Style(Role.TEXT, false, true, false, false);
    public static final Style ACCENT = new Style(Role.ACCENT, false, false, false, false);
    public static final Style ACCENT_BOLD = new Style(Role.ACCENT, true, false, false, false);
    public static final Style WARN = new Style(Role.WARN, false, false, false, false);
    public static final Style PILL = new Style(Role.TEXT, true, false, true, false);
    public static final Style PILL_ACCENT = new Style(Role.ACCENT, true, false, true, false);
    public static final Style UNDERLINE = new Style(Role.TEXT, false, false, false, true);
}
