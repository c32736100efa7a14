package dev.handshake.author.exchange;

import dev.handshake.lesson.Text;
import java.text.Normalizer;

/** Texts from elsewhere, made fit to be shown on a terminal; what is taken out is said. */
final class CleanText {
    /** Where a format has no place to say why an option is right or wrong: nothing false, and the author hears of it. */
    static final Text NO_WHY = new Text("(설명이 아직 없습니다)", "(no explanation yet)");

    private static final Text TAKEN_OUT = new Text("보이지 않는 문자를 뺐습니다", "Characters that cannot be seen were taken out");

    private CleanText() {}

    /** NFC, line feeds only, no control or format characters, no blanks around. */
    static String clean(String text, long line, Remarks remarks) {
        String plain = Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .replace('\t', ' ')
                .replace('\u00a0', ' ');
        StringBuilder out = new StringBuilder(plain.length());
        plain.codePoints().filter(CleanText::isShown).forEach(out::appendCodePoint);
        if (out.length() < plain.length()) {
            remarks.at(line, TAKEN_OUT);
        }
        return out.toString().stripTrailing();
    }

    private static boolean isShown(int point) {
        return point == '\n'
                || switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED -> false;
                    default -> true;
                };
    }
}
