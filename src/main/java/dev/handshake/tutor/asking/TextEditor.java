package dev.handshake.tutor.asking;

import dev.handshake.tutor.model.TextDraft;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Editing free text: typing, pasting, moving, erasing whole characters, undo. A character is what a reader sees as one: a
 * base and the marks that combine with it.
 */
public final class TextEditor {
    /** The longest answer, in UTF-16 units. */
    static final int MAX_LENGTH = 10_000;

    /** How many steps undo goes back. */
    static final int MAX_UNDO = 100;

    private TextEditor() {}

    /** Types or pastes text: NFC, line breaks as {@code \n}, control characters left out, cut at the longest answer. */
    public static TextDraft type(TextDraft entry, String typed) {
        String clean = clean(typed);
        int room = MAX_LENGTH - entry.text().length();
        if (clean.length() > room) {
            int end = Math.max(0, room);
            clean = clean.substring(0, end > 0 && Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end);
        }
        if (clean.isEmpty()) {
            return entry;
        }
        String before = entry.text().substring(0, entry.caret()) + clean;
        // A vowel typed after a lone consonant joins it, as an input method that sends jamo does.
        String joined = Normalizer.normalize(before, Normalizer.Form.NFC);
        return edited(entry, joined + entry.text().substring(entry.caret()), joined.length());
    }

    private static String clean(String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        StringBuilder kept = new StringBuilder(lines.length());
        lines.codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c) && !isInvisible(c))
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Marks of direction and the like, which could make a page say something else than was typed. */
    private static boolean isInvisible(int point) {
        return Character.getType(point) == Character.FORMAT
                || Character.getType(point) == Character.SURROGATE
                || Character.getType(point) == Character.PRIVATE_USE;
    }

    static TextDraft erase(TextDraft entry) {
        int from = before(entry.text(), entry.caret());
        return from == entry.caret()
                ? entry
                : edited(entry, entry.text().substring(0, from) + entry.text().substring(entry.caret()), from);
    }

    static TextDraft delete(TextDraft entry) {
        int to = after(entry.text(), entry.caret());
        return to == entry.caret()
                ? entry
                : edited(
                        entry,
                        entry.text().substring(0, entry.caret()) + entry.text().substring(to),
                        entry.caret());
    }

    static TextDraft moved(TextDraft entry, int by) {
        int caret = by < 0 ? before(entry.text(), entry.caret()) : after(entry.text(), entry.caret());
        return entry.at(caret);
    }

    /** To the beginning or the end of the line in which the caret stands. */
    static TextDraft lineEdge(TextDraft entry, boolean end) {
        int at =
                end ? entry.text().indexOf('\n', entry.caret()) : entry.text().lastIndexOf('\n', entry.caret() - 1) + 1;
        return entry.at(at < 0 ? entry.text().length() : at);
    }

    static TextDraft undo(TextDraft entry) {
        if (entry.earlier().isEmpty()) {
            return entry;
        }
        int last = entry.earlier().size() - 1;
        String text = entry.earlier().get(last);
        return new TextDraft(text, text.length(), entry.earlier().subList(0, last));
    }

    private static TextDraft edited(TextDraft entry, String text, int caret) {
        List<String> earlier = new ArrayList<>(entry.earlier());
        if (earlier.size() == MAX_UNDO) {
            earlier.remove(0);
        }
        earlier.add(entry.text());
        return new TextDraft(text, caret, earlier);
    }

    private static int before(String text, int caret) {
        int at = caret;
        while (at > 0) {
            at = text.offsetByCodePoints(at, -1);
            if (!combines(text.codePointAt(at))) {
                break;
            }
        }
        return at;
    }

    private static int after(String text, int caret) {
        if (caret >= text.length()) {
            return caret;
        }
        int at = text.offsetByCodePoints(caret, 1);
        while (at < text.length() && combines(text.codePointAt(at))) {
            at = text.offsetByCodePoints(at, 1);
        }
        return at;
    }

    private static boolean combines(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
