package dev.handshake.view.page;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Text;
import dev.handshake.tutor.model.Msg;
import java.util.List;

/**
 * One thing a learner can do on a page. The key bar, the help page, the plain face's prompt and the README's table of keys
 * all come from the list of these, so nothing can be offered that does nothing.
 *
 * @param keys the names of the keys that do it, the first one is shown; letters also answer to their twin on a Korean
 *     keyboard, see {@link Keys}
 * @param msg what it does
 * @param label what it is called, at most 16 columns
 * @param shown what the key bar writes before the label: {@code "h"}, {@code "1-4"}; empty keeps it off the bar
 * @param place where on the bar
 * @param keep how long it stays when the bar is too narrow: higher stays longer
 * @param word what to type for it in the plain face, in both languages; empty where the keys are enough
 */
public record Action(List<String> keys, Msg msg, Text label, String shown, Place place, int keep, Text word) {
    /** Where on the key bar. */
    public enum Place {
        /** With the page's own keys, in order of use. */
        LEFT,
        /** Pinned at the right end; the last to go. */
        RIGHT
    }

    public Action {
        keys = List.copyOf(keys);
    }

    /** An action of one key, shown by that key. */
    public static Action of(String key, Msg msg, Text label, int keep) {
        return new Action(List.of(key), msg, label, Keys.shown(key), Place.LEFT, keep, label);
    }

    /** An action that the bar does not show. */
    public static Action silent(List<String> keys, Msg msg, Text label) {
        return new Action(keys, msg, label, "", Place.LEFT, 0, label);
    }

    /** The same action, shown on the bar under this name. */
    public Action shownAs(String name) {
        return new Action(keys, msg, label, name, place, keep, word);
    }

    /** The same action, pinned at the right end of the bar. */
    public Action pinned() {
        return new Action(keys, msg, label, shown, Place.RIGHT, keep, word);
    }

    /** The same action, called so in the plain face. */
    public Action called(Text name) {
        return new Action(keys, msg, label, shown, place, keep, name);
    }

    /** The same action, also done by these keys. */
    public Action also(String... more) {
        java.util.ArrayList<String> all = new java.util.ArrayList<>(keys);
        all.addAll(List.of(more));
        return new Action(all, msg, label, shown, place, keep, word);
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
