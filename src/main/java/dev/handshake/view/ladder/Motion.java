package dev.handshake.view.ladder;

import dev.handshake.view.cells.Frame;
import dev.handshake.view.page.ScreenWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The one thing that moves by itself: the head of a segment that has just been delivered runs along its wire, once. It is
 * found by comparing two pictures of a lesson, the one before a key and the one after it: a row in which a head is new.
 * Everything else is in its place from the first step on, so a learner who does not look at that row misses nothing.
 */
public final class Motion {
    private static final int STEPS = 8;

    private Motion() {}

    /**
     * The pictures between the two, without either of them; none where no head is new, or several are: a ladder that was
     * scrolled.
     */
    public static List<Frame> between(Frame before, Frame after) {
        // A narrow screen has no wire worth the way.
        if (ScreenWidth.of(after.columns()).isNarrow()
                || before.columns() != after.columns()
                || before.rows() != after.rows()) {
            return List.of();
        }
        List<int[]> heads = new ArrayList<>();
        for (int row = 0; row < after.rows(); row++) {
            for (int column = 0; column < after.columns(); column++) {
                if (isHead(after, column, row) && !isHead(before, column, row)) {
                    heads.add(new int[] {column, row});
                }
            }
        }
        return heads.size() == 1 ? along(after, heads.get(0)[0], heads.get(0)[1]) : List.of();
    }

    private static boolean isHead(Frame frame, int column, int row) {
        String glyph = frame.at(column, row).glyph();
        return glyph.equals("▶") || glyph.equals("◀");
    }

    private static List<Frame> along(Frame after, int head, int row) {
        boolean right = after.at(head, row).glyph().equals("▶");
        List<Integer> wire = IntStream.range(0, after.columns())
                .map(i -> right ? i : after.columns() - 1 - i)
                .filter(column -> right ? column < head : column > head)
                .filter(column -> after.at(column, row).glyph().equals("─"))
                .boxed()
                .toList();
        if (wire.size() < STEPS) {
            return List.of();
        }
        return IntStream.range(0, STEPS)
                .mapToObj(step -> after.swapped(row, head, wire.get(step * wire.size() / STEPS)))
                .toList();
    }
}
