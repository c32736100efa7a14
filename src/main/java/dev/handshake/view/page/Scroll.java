package dev.handshake.view.page;

import dev.handshake.lesson.Text;
import dev.handshake.tutor.model.Msg;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page that may be longer than the screen: which of its rows are seen, and how far it can be turned.
 *
 * <p>The model remembers a row and does not know how long the page is, which depends on the screen. So the keys that are
 * offered lead from where the model stands to a row that there is, and a key that would do nothing is not offered.
 *
 * @param row the first row to be seen, as the model has it; beyond the last one where the screen has grown
 * @param size rows of the page
 * @param room rows of the screen
 * @param step rows by which a key turns it
 */
public record Scroll(int row, int size, int room, int step) {
    /** The first row that is seen. */
    public int first() {
        return Math.min(row, last());
    }

    /** The first row that is seen when the page is turned to its end. */
    private int last() {
        return Math.max(0, size - room);
    }

    /** What turns the page on; empty where its end is seen. */
    public Optional<Msg> on() {
        return first() < last() ? Optional.of(to(first() + step)) : Optional.empty();
    }

    /** What turns it back; empty where its beginning is seen. */
    public Optional<Msg> back() {
        return first() > 0 ? Optional.of(to(first() - step)) : Optional.empty();
    }

    private Msg to(int wanted) {
        return new Msg.Move(Math.max(0, Math.min(wanted, last())) - row);
    }

    /** The keys that turn the page: both ways, one, or none where all of it is seen. */
    public List<Action> actions(Text label, BarRank rank) {
        List<Action> actions = new ArrayList<>();
        boolean both = on().isPresent() && back().isPresent();
        on().ifPresent(msg -> actions.add(
                Action.of("j", msg, label, rank).also("down", "m", "space").shownAs(both ? "j k" : "j")));
        back().ifPresent(msg -> actions.add(Action.of("k", msg, both ? Labels.MOVE_BACK : label, rank)
                .also("up")
                .shownAs(both ? "" : "k")));
        int page = Math.max(step, room - 1);
        leap(actions, List.of("pagedown"), first() + page, Labels.PAGE_ON);
        leap(actions, List.of("pageup"), first() - page, Labels.PAGE_BACK);
        leap(actions, List.of("home", "g"), 0, Labels.TO_FIRST);
        leap(actions, List.of("end", "G"), last(), Labels.TO_LAST);
        return actions;
    }

    /** A key that leads further than one step, where there is further to go. */
    private void leap(List<Action> actions, List<String> keys, int wanted, Text label) {
        if (Math.max(0, Math.min(wanted, last())) != first()) {
            actions.add(new Action(keys, to(wanted), label, BarSlot.NONE, Action.NO_WORD));
        }
    }

    /** Draws what is seen into these rows; arrows at the right edge say where there is more. */
    public void draw(Canvas canvas, Rows rows, int top, int bottom) {
        rows.part(first(), first() + room).draw(canvas, top, bottom);
        int edge = canvas.columns() - 1;
        canvas.put(edge, bottom - 1, on().isPresent() ? "↓" : "", Style.TEXT);
        canvas.put(edge, top, back().isPresent() ? "↑" : "", Style.TEXT);
    }
}
