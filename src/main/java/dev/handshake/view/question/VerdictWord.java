package dev.handshake.view.question;

import dev.handshake.lesson.Text;
import dev.handshake.view.cells.Style;
import dev.handshake.view.page.Labels;

/** How right a reply is, in one word with its sign. */
enum VerdictWord {
    RIGHT("✓", Style.ACCENT, Labels.RIGHT),
    PARTLY("◐", Style.ACCENT, Labels.PARTLY),
    WRONG("✗", Style.WARN, Labels.WRONG);

    final String glyph;
    final Style style;
    final Text word;

    VerdictWord(String glyph, Style style, Text word) {
        this.glyph = glyph;
        this.style = style;
        this.word = word;
    }

    /**
     * The word for a reply.
     *
     * @param right true where nothing is wrong and nothing is missing
     * @param some true where something of it is right
     */
    static VerdictWord of(boolean right, boolean some) {
        return right ? RIGHT : some ? PARTLY : WRONG;
    }
}
