package dev.handshake.tutor;

import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.TextDraft;

/** A line that is typed to find something. */
final class TypedLine {
    /** In characters as Unicode counts them. */
    private static final int LONGEST = 40;

    private TypedLine() {}

    /** The line with more typed, cut where it gets too long. */
    static String plus(String line, String typed) {
        String all = line + typed.replace('\n', ' ');
        return all.substring(0, all.offsetByCodePoints(0, Math.min(LONGEST, all.codePointCount(0, all.length()))));
    }

    /** The line after a key that erases. */
    static String edited(String line, Msg.Plain key) {
        return key.edit(TextDraft.of(line)).text();
    }
}
