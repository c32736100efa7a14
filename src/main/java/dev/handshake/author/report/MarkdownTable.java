package dev.handshake.author.report;

import dev.handshake.author.report.ClassTables.Table;
import dev.handshake.content.source.Glyph;
import dev.handshake.lesson.Lang;
import java.util.List;
import java.util.stream.Collectors;

/** Tables as Markdown. What a stranger wrote cannot become a link, an image, HTML or another cell. */
final class MarkdownTable {
    private MarkdownTable() {}

    static String of(Table table, Lang lang) {
        StringBuilder out = new StringBuilder();
        out.append("## ").append(table.part().title().in(lang)).append("\n\n");
        ClassTables.notes(table.part(), lang)
                .forEach(note ->
                        out.append("- ").append(note.replace("*", "\\*")).append('\n'));
        out.append('\n').append(row(table.heads()));
        out.append(row(table.heads().stream().map(head -> "---").toList()));
        table.rows()
                .forEach(row ->
                        out.append(row(row.stream().map(MarkdownTable::of).toList())));
        return out.toString();
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    static String of(TableCell cell) {
        String text = Glyph.shown(cell.text());
        return switch (cell.origin()) {
            case NUMBER -> text;
            case OURS -> text.replace("*", "\\*");
            case STRANGE -> text.replaceAll("[\\\\`*_\\[\\]<>|#!~&]", "\\\\$0");
        };
    }
}
