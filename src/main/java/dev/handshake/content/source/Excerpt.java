package dev.handshake.content.source;

/** The lines around a problem as their author typed them, with carets under the place, also where Hangul stands before it. */
final class Excerpt {
    /** Columns shown of one line; a longer one is cut around the place. */
    private static final int WIDEST = 100;

    private Excerpt() {}

    /** The line of {@code span} and the ones before it, {@code lines} in all, and the carets. Ends with a line feed. */
    static String of(Source source, Span span, int lines) {
        if (source.text().isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder();
        for (int line = Math.max(1, span.line() - lines + 1); line < span.line(); line++) {
            numbered(out, line, clip(Glyph.shown(source.line(line)), WIDEST));
        }
        int[] points = Glyph.shown(source.line(span.line())).codePoints().toArray();
        int from = Math.min(span.column() - 1, points.length);
        int to = Math.max(from, Math.min(span.end() - 1, points.length));
        int cut = cutBefore(points, from, to);
        String before = new String(points, cut, from - cut);
        String marked = new String(points, from, to - from);
        String after = new String(points, to, points.length - to);
        String lead = cut > 0 ? "..." : "";
        numbered(out, span.line(), clip(lead + before + marked + after, WIDEST));
        int start = Columns.of(lead + before);
        int carets = Math.max(1, Math.min(Columns.of(marked), WIDEST - start));
        out.append("      │ ").append(" ".repeat(start)).append("^".repeat(carets));
        return out.append('\n').toString();
    }

    /** How many characters to leave out at the beginning so that the place is seen. */
    private static int cutBefore(int[] points, int from, int to) {
        int width = Columns.of(new String(points, 0, to));
        int cut = 0;
        while (width > WIDEST - 10 && cut < from - 20) {
            width -= Columns.of(points[cut++]);
        }
        return cut;
    }

    private static void numbered(StringBuilder out, int number, String line) {
        String digits = Integer.toString(number);
        out.append(" ".repeat(Math.max(0, 5 - digits.length())))
                .append(digits)
                .append(" │ ")
                .append(line)
                .append('\n');
    }

    private static String clip(String text, int columns) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            width += Columns.of(point);
            if (width > columns) {
                return text.substring(0, i) + "...";
            }
            i += Character.charCount(point);
        }
        return text;
    }
}
