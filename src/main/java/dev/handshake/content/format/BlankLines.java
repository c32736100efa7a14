package dev.handshake.content.format;

import dev.handshake.content.shape.CommonShapes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A file without blanks at the ends of its lines and without more than one empty line in a row, outside of texts. */
final class BlankLines {
    private BlankLines() {}

    static String in(String text) {
        Set<Integer> kept = new HashSet<>();
        keep(YamlPiece.of(text, CommonShapes.ANY_WORD), kept);
        List<String> out = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = kept.contains(i) ? lines[i] : lines[i].stripTrailing();
            boolean another =
                    line.isEmpty() && (out.isEmpty() || out.get(out.size() - 1).isEmpty());
            if (kept.contains(i) || !another) {
                out.add(line);
            }
        }
        while (!out.isEmpty() && out.get(out.size() - 1).isEmpty()) {
            out.remove(out.size() - 1);
        }
        return String.join("\n", out) + "\n";
    }

    /** The lines of texts that run over several. */
    private static void keep(YamlPiece piece, Set<Integer> kept) {
        if (piece.children().isEmpty()) {
            for (int line = piece.firstLine();
                    line <= piece.lastLine() && piece.firstLine() < piece.lastLine();
                    line++) {
                kept.add(line);
            }
        }
        piece.children().forEach(child -> keep(child, kept));
    }
}
