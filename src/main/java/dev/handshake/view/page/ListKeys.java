package dev.handshake.view.page;

import dev.handshake.lesson.Text;
import dev.handshake.tutor.model.Msg;
import java.util.ArrayList;
import java.util.List;

/**
 * The keys that go through a long list in leaps: a page on or back, to its first entry, to its last. What would do nothing
 * is not offered.
 *
 * @param cursor the entry in focus, from 0
 * @param size how many entries there are
 */
public record ListKeys(int cursor, int size) {
    /** Entries that a page key passes over. */
    private static final int PAGE = 10;

    /** In a list where letters are keys. */
    public List<Action> leaps() {
        return leaps(List.of("home", "g"), List.of("end", "G"));
    }

    /** In a list above which letters are being typed. */
    public List<Action> leapsWhileTyping() {
        return leaps(List.of("home"), List.of("end"));
    }

    /** The keys of a shell that take back more than a character of what is typed to find something. */
    public static List<Action> erasing() {
        return List.of(
                new Action(List.of("ctrl-w"), Msg.Plain.ERASE_WORD, Labels.ERASE, BarSlot.NONE, Action.NO_WORD),
                new Action(List.of("ctrl-u"), Msg.Plain.ERASE_LINE, Labels.ERASE, BarSlot.NONE, Action.NO_WORD));
    }

    private List<Action> leaps(List<String> first, List<String> last) {
        List<Action> leaps = new ArrayList<>();
        leap(leaps, List.of("pagedown"), cursor + PAGE, Labels.PAGE_ON);
        leap(leaps, List.of("pageup"), cursor - PAGE, Labels.PAGE_BACK);
        leap(leaps, first, 0, Labels.TO_FIRST);
        leap(leaps, last, size - 1, Labels.TO_LAST);
        return leaps;
    }

    private void leap(List<Action> leaps, List<String> keys, int wanted, Text label) {
        int by = Math.max(0, Math.min(wanted, size - 1)) - cursor;
        if (by != 0) {
            leaps.add(new Action(keys, new Msg.Move(by), label, BarSlot.NONE, Action.NO_WORD));
        }
    }
}
