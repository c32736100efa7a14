package dev.handshake.view.page;

import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import java.util.ArrayList;
import java.util.List;

/**
 * A long list under the heads of its groups, scrolled so that the entry in focus is seen. The head of the first group on
 * the screen stays in sight, and arrows at the right edge say where more follows.
 */
public final class GroupedList {
    /** Draws one entry, or the head of the group that this entry begins. */
    public interface Entry {
        void draw(int index, int row);
    }

    /** Below this many rows a head that stays would hide more than it shows. */
    private static final int FEW = 4;

    /** An entry by its index; a head as the complement of the index of its first entry. */
    private final List<Integer> lines = new ArrayList<>();

    /** @param groups the group of each entry, in the order of the entries; an empty name has no head */
    public GroupedList(List<String> groups) {
        for (int i = 0; i < groups.size(); i++) {
            if (!groups.get(i).isEmpty() && (i == 0 || !groups.get(i).equals(groups.get(i - 1)))) {
                lines.add(~i);
            }
            lines.add(i);
        }
    }

    public void draw(Canvas canvas, int top, int bottom, int cursor, Entry head, Entry entry) {
        // Where there is room, an empty row parts the list from the key bar.
        int last = ScreenHeight.of(canvas).isShort() || lines.size() <= bottom - top ? bottom : bottom - 1;
        int room = last - top;
        int start = Math.max(0, Math.min(lines.indexOf(cursor) - room / 2, lines.size() - room));
        int end = Math.min(lines.size(), start + room);
        for (int i = start; i < end; i++) {
            int line = lines.get(i);
            boolean stays = i == start && line >= 0 && line != cursor && room >= FEW && lines.get(i + 1) >= 0;
            int begins = stays ? headOver(i) : line;
            if (begins < 0) {
                head.draw(~begins, top + i - start);
            } else {
                entry.draw(line, top + i - start);
            }
        }
        int edge = canvas.columns() - 1;
        canvas.put(edge, top, start > 0 ? "↑" : "", Style.TEXT);
        canvas.put(edge, last - 1, end < lines.size() ? "↓" : "", Style.TEXT);
    }

    private int headOver(int line) {
        int at = line;
        while (at > 0 && lines.get(at) >= 0) {
            at--;
        }
        return lines.get(at);
    }
}
