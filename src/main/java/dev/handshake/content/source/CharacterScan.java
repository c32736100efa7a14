package dev.handshake.content.source;

import dev.handshake.lesson.Text;

/** The first look at a file: every character is judged, and what may not stand there is blanked so that reading goes on. */
final class CharacterScan {
    private static final int BYTE_ORDER_MARK = 0xfeff;

    private CharacterScan() {}

    /** The same text, character for character in the same places, without the ones that may not stand in a file. */
    static String cleaned(Findings findings) {
        int[] points = findings.source().text().codePoints().toArray();
        StringBuilder out = new StringBuilder(points.length);
        int line = 1;
        int column = 1;
        for (int i = 0; i < points.length; i++) {
            Glyph glyph = Glyph.of(points[i]);
            if (i == 0 && points[i] == BYTE_ORDER_MARK) {
                findings.add(
                        ProblemCode.BOM,
                        Span.START,
                        new Text("첫 글자 앞에 U+FEFF가 있습니다.", "There is a U+FEFF before the first character."),
                        new Text("편집기에서 'UTF-8(BOM 없음)' 형식으로 저장해 주세요.", "Save the file as UTF-8 without a BOM."));
                continue;
            }
            if (glyph == Glyph.FINE) {
                out.appendCodePoint(points[i]);
            } else {
                // Something that no YAML trips over.
                out.append(glyph == Glyph.TAB || glyph == Glyph.CONTROL ? ' ' : '_');
                if (column == 1 || i == 0 || Glyph.of(points[i - 1]) != glyph) {
                    report(findings, glyph, points, i, new Span(line, column, column + runLength(points, i, glyph)));
                }
            }
            column++;
            if (points[i] == '\n') {
                line++;
                column = 1;
            }
        }
        return out.toString();
    }

    /** Judges a text that came out of double quotes, where {@code "\e"} makes characters that the file does not hold. */
    static String unescaped(String text, Span span, Findings findings) {
        int[] points = text.codePoints().toArray();
        boolean told = false;
        for (int i = 0; i < points.length; i++) {
            Glyph glyph = Glyph.of(points[i]);
            if (glyph != Glyph.FINE) {
                if (!told) {
                    report(findings, glyph, points, i, span);
                }
                told = true;
                points[i] = glyph == Glyph.TAB ? ' ' : '?';
            }
        }
        return told ? new String(points, 0, points.length) : text;
    }

    private static int runLength(int[] points, int from, Glyph glyph) {
        int to = from;
        while (to < points.length && Glyph.of(points[to]) == glyph) {
            to++;
        }
        return to - from;
    }

    private static void report(Findings findings, Glyph glyph, int[] points, int at, Span span) {
        String name = String.format("U+%04X", points[at]);
        switch (glyph) {
            case FINE -> {}
            case TAB ->
                findings.add(
                        ProblemCode.TAB,
                        span,
                        new Text("탭의 폭은 편집기마다 다릅니다.", "Every editor gives a tab another width."),
                        new Text("공백으로 바꿔 주세요. 들여쓰기는 공백 두 개입니다.", "Use spaces; one level of indentation is two."));
            case CONTROL ->
                findings.add(
                        ProblemCode.CONTROL,
                        span,
                        new Text(
                                "제어 문자 " + name + ": 터미널을 움직이는 문자는 쓸 수 없습니다.",
                                "Control character " + name + ": what steers a terminal has no place here."),
                        new Text("그 문자를 지워 주세요.", "Delete the character."));
            case EMOJI ->
                findings.add(
                        ProblemCode.EMOJI,
                        span,
                        new Text(
                                "이모지 " + name + ": 폭이 터미널마다 달라 화면이 어긋납니다.",
                                "Emoji " + name + ": terminals disagree about its width, and the page breaks."),
                        new Text("글자로 바꿔 주세요.", "Say it in words."));
            case HIDDEN ->
                findings.add(
                        ProblemCode.HIDDEN,
                        span,
                        new Text(
                                "보이지 않거나 글의 방향을 바꾸는 문자 " + name + ".",
                                "Character " + name + " cannot be seen, or turns the direction of the text."),
                        new Text("그 문자를 지워 주세요.", "Delete the character."));
        }
    }
}
