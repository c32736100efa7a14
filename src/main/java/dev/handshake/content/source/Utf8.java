package dev.handshake.content.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes as text, every one of them: what is not UTF-8 is refused with its place instead of being replaced. */
public final class Utf8 {
    private Utf8() {}

    /** A byte that UTF-8 does not have where it stands. */
    public static final class BadByte extends Exception {
        private static final long serialVersionUID = 1L;

        private final int octet;
        private final int line;
        private final int column;

        BadByte(int octet, int line, int column) {
            super(String.format("0x%02X", octet), null, false, false);
            this.octet = octet;
            this.line = line;
            this.column = column;
        }

        /** As a program would write it, {@code 0xFF}. */
        public String value() {
            return String.format("0x%02X", octet);
        }

        /** From 1. */
        public int line() {
            return line;
        }

        /** From 1, in characters. */
        public int column() {
            return column;
        }
    }

    /** The text; throws {@link BadByte} at the first byte that is no part of a character. */
    public static String text(byte[] bytes) throws BadByte {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw badByte(bytes);
        }
    }

    private static BadByte badByte(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer before = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8.newDecoder().decode(in, before, true);
        String text = new Source("", before.flip().toString()).text();
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        String last = text.substring(text.lastIndexOf('\n') + 1);
        return new BadByte(bytes[in.position()] & 0xff, line, last.codePointCount(0, last.length()) + 1);
    }
}
