package dev.handshake.cli.commands;

import dev.handshake.content.source.Glyph;
import java.text.Normalizer;

/** What learners want to be called: one short line, the same however an input method composed it. */
final class LearnerName {
    private static final int LONGEST = 40;

    private LearnerName() {}

    /** True where this can be a name. */
    static boolean isName(String typed) {
        String name = of(typed);
        return !name.isEmpty()
                && name.codePointCount(0, name.length()) <= LONGEST
                && typed.chars().noneMatch(Character::isISOControl);
    }

    /** The name in one spelling. */
    static String of(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }

    /** A name out of a file, where anything may stand, safe to print and no longer than a name. */
    static String shown(String written) {
        String name = of(Glyph.shown(written));
        int end = name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
        return name.substring(0, end);
    }
}
