package dev.handshake.content.format;

import dev.handshake.content.shape.Shape;
import dev.handshake.content.source.Extent;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a file with the keys in their order. An entry moves as a whole: its key and value, and the comments and empty
 * lines between it and the entry before it. What stands above the first entry stays there.
 */
final class SourceLines {
    private final List<String> lines;

    private SourceLines(List<String> lines) {
        this.lines = lines;
    }

    static String ordered(String text, Shape shape) {
        YamlPiece root = YamlPiece.of(text, shape);
        SourceLines all = new SourceLines(List.of(text.split("\n", -1)));
        return String.join("\n", all.within(List.of(root), 0, all.lines.size() - 1));
    }

    /** The lines from one to another, both included, with these pieces among them. */
    private List<String> within(List<YamlPiece> pieces, int from, int to) {
        List<String> out = new ArrayList<>();
        int at = from;
        for (YamlPiece piece : pieces) {
            boolean isBlock = piece.isBlockMapping()
                    || !piece.isFlow() && !piece.children().isEmpty();
            if (isBlock) {
                out.addAll(lines.subList(at, piece.firstLine()));
                at = piece.lastLine() + 1;
                out.addAll(piece.isBlockMapping() ? mapping(piece) : within(piece.items(), piece.firstLine(), at - 1));
            }
        }
        out.addAll(lines.subList(at, to + 1));
        return out;
    }

    private List<String> mapping(YamlPiece mapping) {
        List<YamlPiece.Entry> written = mapping.entries();
        List<YamlPiece.Entry> ordered = mapping.ordered();
        Extent.Place first = written.get(0).key().extent().from();
        int column = first.column();
        String firstLine = lines.get(first.line());
        String prefix = firstLine.substring(0, firstLine.offsetByCodePoints(0, column));
        List<String> out = new ArrayList<>();
        for (YamlPiece.Entry entry : ordered) {
            int number = written.indexOf(entry);
            int line = entry.key().extent().from().line();
            if (number > 0) {
                out.addAll(lines.subList(written.get(number - 1).value().lastLine() + 1, line));
            }
            List<String> body =
                    within(List.of(entry.value()), line, entry.value().lastLine());
            String indent = entry == ordered.get(0) ? prefix : " ".repeat(column);
            out.add(indent + body.get(0).substring(body.get(0).offsetByCodePoints(0, column)));
            out.addAll(body.subList(1, body.size()));
        }
        return out;
    }
}
