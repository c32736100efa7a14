package dev.handshake.view.page;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Text;
import dev.handshake.tutor.model.Msg;
import java.util.ArrayList;
import java.util.List;

/** All that a page offers: its own actions first, then those that work everywhere unless the page has one of its own. */
public final class Keymap {
    private Keymap() {}

    /** What is offered whatever the size of the screen, as in the plain face. */
    public static List<Action> of(Sheet sheet) {
        return withCommon(sheet, sheet.actions());
    }

    /** What is offered on a screen of this size: turning a page only where it does not fit. */
    public static List<Action> of(Sheet sheet, int columns, int rows) {
        return withCommon(sheet, sheet.actions(columns, rows));
    }

    private static List<Action> withCommon(Sheet sheet, List<Action> own) {
        List<Action> all = new ArrayList<>(own);
        Text other = Text.same(sheet.lang == Lang.KO ? "EN" : "KO");
        addNew(
                all,
                Action.of("tab", Msg.Common.FLIP_LANGUAGE, other, BarRank.LANGUAGE)
                        .called(new Text("English", "한국어")));
        if (!sheet.takesText()) {
            addNew(all, Action.silent(List.of("l"), Msg.Common.LESSONS, Labels.LESSONS));
            addNew(all, Action.silent(List.of("/"), Msg.Common.SEARCH, Labels.SEARCH));
            addNew(all, Action.silent(List.of("d"), Msg.Common.DIAGRAM, Labels.STATES));
            addNew(all, Action.silent(List.of(":"), Msg.Common.PALETTE, Labels.COMMANDS));
            addNew(
                    all,
                    Action.of("?", Msg.Common.HELP, Labels.HELP, BarRank.ONWARD).pinned());
            addNew(
                    all,
                    Action.of("q", Msg.Plain.LEAVE, Labels.LEAVE, BarRank.LEAVE).pinned());
        }
        return List.copyOf(all);
    }

    /** Adds an action unless the page has one of its own that does the same or sits on the same key. */
    private static void addNew(List<Action> actions, Action action) {
        boolean taken = actions.stream()
                .anyMatch(a -> a.msg().equals(action.msg()) || a.keys().stream().anyMatch(action.keys()::contains));
        if (!taken) {
            actions.add(action);
        }
    }
}
