package dev.handshake.view.page;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Text;
import dev.handshake.tutor.model.Msg;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing a learner can do on a page. The key bar, the help page and the plain face's prompt come from the list of these,
 * and a key that is not in it does nothing.
 *
 * @param keys the names of the keys that do it, the first one is shown; letters also answer to their twin on a Korean
 *     keyboard, see {@link Keys}
 * @param msg what it does
 * @param label what it is called, at most 16 columns
 * @param bar where on the key bar
 * @param word what to type for it in the plain face, in both languages; empty where the keys are enough
 */
public record Action(List<String> keys, Msg msg, Text label, BarSlot bar, Text word) {
    /** The word of an action that the plain face does not name. */
    public static final Text NO_WORD = Text.same("");

    public Action {
        keys = List.copyOf(keys);
    }

    /** An action of one key, shown by that key. */
    public static Action of(String key, Msg msg, Text label, BarRank rank) {
        return new Action(List.of(key), msg, label, BarSlot.of(Keys.shown(key), rank), label);
    }

    /** An action that the bar does not show. */
    public static Action silent(List<String> keys, Msg msg, Text label) {
        return new Action(keys, msg, label, BarSlot.NONE, label);
    }

    /** The same action, shown on the bar under this name. */
    public Action shownAs(String name) {
        return new Action(keys, msg, label, bar.shownAs(name), word);
    }

    /** The same action, pinned at the right end of the bar. */
    public Action pinned() {
        return new Action(keys, msg, label, bar.atTheRight(), word);
    }

    /** The same action, called so in the plain face. */
    public Action called(Text name) {
        return new Action(keys, msg, label, bar, name);
    }

    /** The same action, also done by these keys. */
    public Action also(String... more) {
        List<String> all = new ArrayList<>(keys);
        all.addAll(List.of(more));
        return new Action(all, msg, label, bar, word);
    }

    /** The words by which the plain face knows these actions, each once, in their order. */
    public static List<String> words(List<Action> actions, Lang lang) {
        return actions.stream()
                .map(a -> a.word().in(lang))
                .filter(w -> !w.isEmpty())
                .distinct()
                .toList();
    }
}
