package dev.handshake.view.page;

/**
 * Where an action stands on the key bar.
 *
 * @param shown what the bar writes before the label: {@code "h"}, {@code "1-4"}; empty keeps the action off the bar
 * @param rank how long it stays when the bar is too narrow
 * @param pinned true at the right end, where nothing falls away; else with the page's own keys, in order of use
 */
public record BarSlot(String shown, BarRank rank, boolean pinned) {
    /** Not on the bar. */
    public static final BarSlot NONE = new BarSlot("", BarRank.RESTART, false);

    public static BarSlot of(String shown, BarRank rank) {
        return new BarSlot(shown, rank, false);
    }

    public boolean isShown() {
        return !shown.isEmpty();
    }

    BarSlot shownAs(String name) {
        return new BarSlot(name, rank, pinned);
    }

    BarSlot atTheRight() {
        return new BarSlot(shown, rank, true);
    }
}
