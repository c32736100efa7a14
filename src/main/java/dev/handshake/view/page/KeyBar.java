package dev.handshake.view.page;

import dev.handshake.lesson.Lang;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** The key bar: the page's keys at the left, what is pinned at the right. Where it is too narrow, keys fall away by rank. */
public final class KeyBar {
    private static final int GAP = 2;

    private KeyBar() {}

    public static void draw(Canvas canvas, int row, List<Action> actions, Lang lang) {
        List<Action> left = shown(actions, bar -> !bar.pinned());
        List<Action> right = shown(actions, BarSlot::pinned);
        int margin = Sheet.margin(canvas.columns());
        int room = canvas.columns() - 2 * margin;
        while (width(left, lang) + (left.isEmpty() ? 0 : GAP) + width(right, lang) > room && !left.isEmpty()) {
            left.remove(left.stream()
                    .min(Comparator.comparing(action -> action.bar().rank()))
                    .orElseThrow());
        }
        put(canvas, row, margin, left, lang);
        put(canvas, row, canvas.columns() - margin - width(right, lang), right, lang);
    }

    private static List<Action> shown(List<Action> actions, Predicate<BarSlot> place) {
        List<Action> list = new ArrayList<>();
        for (Action action : actions) {
            if (action.bar().isShown() && place.test(action.bar())) {
                list.add(action);
            }
        }
        return list;
    }

    private static int width(List<Action> actions, Lang lang) {
        int width = 0;
        for (Action action : actions) {
            width += (width > 0 ? GAP : 0)
                    + Width.of(action.bar().shown())
                    + 1
                    + Width.of(action.label().in(lang));
        }
        return width;
    }

    private static void put(Canvas canvas, int row, int from, List<Action> actions, Lang lang) {
        int at = from;
        for (Action action : actions) {
            at = canvas.put(at, row, action.bar().shown(), Style.BOLD);
            at = canvas.put(at + 1, row, action.label().in(lang), Style.TEXT) + GAP;
        }
    }
}
