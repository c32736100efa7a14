package dev.handshake.tutor.model;

import dev.handshake.tutor.asking.TextEditor;
import java.util.List;

/**
 * Free text in the making.
 *
 * @param text NFC, at most {@link TextEditor#MAX_LENGTH} characters, lines broken by {@code \n}
 * @param caret index in the text, never inside a character
 * @param earlier what undo goes back to, newest last, at most {@link TextEditor#MAX_UNDO}
 */
public record TextDraft(String text, int caret, List<String> earlier) {
    public static final TextDraft EMPTY = new TextDraft("", 0, List.of());

    public TextDraft {
        earlier = List.copyOf(earlier);
    }

    /** This text with the caret behind it, and nothing to undo. */
    public static TextDraft of(String text) {
        return new TextDraft(text, text.length(), List.of());
    }

    public TextDraft at(int index) {
        return new TextDraft(text, index, earlier);
    }
}
