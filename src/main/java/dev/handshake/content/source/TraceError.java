package dev.handshake.content.source;

/** Something in a file that cannot be what it should be, with the place; a reader's caller adds the file's name. */
public final class TraceError extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /**
     * What is wrong, and where.
     *
     * @param line from 1
     * @param column from 1
     * @param what what was found and what was expected
     */
    public TraceError(int line, int column, String what) {
        super(what, null, false, false);
        this.line = line;
        this.column = column;
    }

    /** {@code file:line:column: what}, the form that editors jump to. */
    public String at(String file) {
        return file + ":" + line + ":" + column + ": " + getMessage();
    }
}
