package dev.handshake.view.cells;

import java.util.HashMap;
import java.util.Map;

/** The ASCII twins of the shapes that pages draw with: one column each, so an ASCII frame is the same frame. */
final class Glyphs {
    private static final String SHAPES = "─│├┤┌┐└┘┴┬┼━┃┏┓┗┛┻┹┺┠┡┣┳╋┄┆▐▌▶◀▼▲▷◁▽△▸→←↑↓✓✗●◐○░▒▓█▏";
    private static final String ASCII = "-|++++++" + "+++" + "=#++++++++++" + "++" + ".:[]><V^><v^>><^vvx*+o.+%#|";
    private static final Map<String, String> TWINS = twins();

    private Glyphs() {}

    private static Map<String, String> twins() {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < SHAPES.length(); i++) {
            map.put(SHAPES.substring(i, i + 1), ASCII.substring(i, i + 1));
        }
        return map;
    }

    /** The glyph as an ASCII terminal shows it; Hangul stays Hangul. */
    static String ascii(String glyph) {
        return TWINS.getOrDefault(glyph, glyph);
    }

    /** Every shape that has a twin. */
    static String shapes() {
        return SHAPES;
    }
}
