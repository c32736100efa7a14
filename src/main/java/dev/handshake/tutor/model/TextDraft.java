package dev.handshake.tutor.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Free text in the making: typing, pasting, moving, erasing whole characters, undo. A character is what a reader sees as
 * one: a base and the marks that combine with it.
 *
 * @param text NFC, at most {@link #MAX_LENGTH} UTF-16 units, lines broken by {@code \n}
 * @param caret index in the text, never inside a character
 * @param earlier what undo goes back to, newest last, at most {@link #MAX_UNDO}
 */
public record TextDraft(String text, int caret, List<String> earlier) {
    /** The longest answer, in UTF-16 units. */
    public static final int MAX_LENGTH = 10_000;

    /** How many steps undo goes back. */
    public static final int MAX_UNDO = 100;

    public static final TextDraft EMPTY = new TextDraft("", 0, List.of());

    public TextDraft {
        earlier = List.copyOf(earlier);
    }

    /** A text that was written before: the caret stands behind it, and nothing can be undone. */
    public static TextDraft of(String text) {
        return new TextDraft(text, text.length(), List.of());
    }

    /** True where the caret stands behind an empty row: an answer ends with one. */
    public boolean endsInEmptyLine() {
        return caret == text.length() && text.endsWith("\n") && !text.isBlank();
    }

    /** Types or pastes text: NFC, line breaks as {@code \n}, control characters left out, cut at the longest answer. */
    public TextDraft type(String typed) {
        String clean = clean(typed);
        int room = MAX_LENGTH - text.length();
        if (clean.length() > room) {
            int end = Math.max(0, room);
            clean = clean.substring(0, end > 0 && Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end);
        }
        if (clean.isEmpty()) {
            return this;
        }
        String before = text.substring(0, caret) + clean;
        // A vowel typed after a lone consonant joins it, as an input method that sends jamo does.
        String joined = Normalizer.normalize(before, Normalizer.Form.NFC);
        return edited(joined + text.substring(caret), joined.length());
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

    public TextDraft erase() {
        int from = before(text, caret);
        return from == caret ? this : edited(text.substring(0, from) + text.substring(caret), from);
    }

    /** Without the word before the caret, and without the blanks between the two. */
    public TextDraft eraseWord() {
        int from = caret;
        while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        return withoutBefore(from);
    }

    /** Without what stands before the caret in its line; at the beginning of a line without the break before it. */
    public TextDraft eraseLine() {
        int from = text.lastIndexOf('\n', caret - 1) + 1;
        return withoutBefore(from == caret && caret > 0 ? caret - 1 : from);
    }

    private TextDraft withoutBefore(int from) {
        return from == caret ? this : edited(text.substring(0, from) + text.substring(caret), from);
    }

    public TextDraft delete() {
        int to = after(text, caret);
        return to == caret ? this : edited(text.substring(0, caret) + text.substring(to), caret);
    }

    public TextDraft moved(int by) {
        return new TextDraft(text, by < 0 ? before(text, caret) : after(text, caret), earlier);
    }

    /** To the beginning or the end of the line in which the caret stands. */
    public TextDraft lineEdge(boolean end) {
        int at = end ? text.indexOf('\n', caret) : text.lastIndexOf('\n', caret - 1) + 1;
        return new TextDraft(text, at < 0 ? text.length() : at, earlier);
    }

    public TextDraft undo() {
        if (earlier.isEmpty()) {
            return this;
        }
        int last = earlier.size() - 1;
        String before = earlier.get(last);
        return new TextDraft(before, before.length(), earlier.subList(0, last));
    }

    private TextDraft edited(String next, int nextCaret) {
        List<String> before = new ArrayList<>(earlier);
        if (before.size() == MAX_UNDO) {
            before.remove(0);
        }
        before.add(text);
        return new TextDraft(next, nextCaret, before);
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
