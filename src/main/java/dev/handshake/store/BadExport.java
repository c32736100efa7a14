package dev.handshake.store;

/** A file that is no export, or a damaged one. Nothing of it was taken. */
public final class BadExport extends Exception {
    /** What is wrong with the line. */
    public enum Fault {
        /** The first line is not the header of an export. */
        NO_HEADER,
        /** The export was written by a newer version of the program. */
        NEWER,
        /** The line is no JSON object of texts, whole numbers, true and false. */
        NOT_JSON,
        /** A field is missing. */
        MISSING,
        /** A field has a value that cannot be. */
        WRONG_VALUE,
        /** A field that no export has. */
        UNKNOWN,
        /** A line, or the whole, is larger than any export: a device without end, perhaps. */
        TOO_LARGE,
        /** There are fewer or more rows than the header says: the file was cut off or put together by hand. */
        WRONG_COUNT
    }

    /** Of a value only so much is quoted. */
    private static final int LONGEST = 120;

    private final int line;
    private final Fault fault;
    private final String detail;

    BadExport(int line, Fault fault, String detail) {
        super("line " + line + ": " + fault + ": " + detail);
        this.line = line;
        this.fault = fault;
        this.detail = detail.length() > LONGEST ? detail.substring(0, LONGEST) + "..." : detail;
    }

    /** Counted from 1. */
    public int line() {
        return line;
    }

    public Fault fault() {
        return fault;
    }

    /** The field or the place in the line. */
    public String detail() {
        return detail;
    }
}
