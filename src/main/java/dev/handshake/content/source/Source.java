package dev.handshake.content.source;

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
    public String line(int number) {
        int from = 0;
        for (int line = 1; line < number; line++) {
            from = text.indexOf('\n', from) + 1;
            if (from == 0) {
                return "";
            }
        }
        int to = text.indexOf('\n', from);
        return to < 0 ? text.substring(from) : text.substring(from, to);
    }
}
