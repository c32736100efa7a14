package dev.handshake.content;

import java.util.List;

/**
 * The text of one file, as its author sees it.
 *
 * @param path as it is printed in problems
 * @param text with line feeds only; a carriage return before one is dropped
 */
public record Source(String path, String text) {
    public Source {
        text = text.replace("\r\n", "\n");
    }

    /** The file's name without folders and without {@code .yml}: what its id has to be. */
    public String name() {
        String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }

    /** The line of this number, from 1; empty beyond the end. */
    String line(int number) {
        List<String> lines = text.lines().skip(number - 1L).limit(1).toList();
        return lines.isEmpty() ? "" : lines.get(0);
    }
}
