package dev.handshake.terminal.lanterna;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes from a terminal become keys. ECMA-48 sequences may arrive in pieces, and ESC alone is a key, so time decides: what
 * is unfinished after {@link #patienceMillis()} without a byte is settled by {@link #settle()}. Sequences that name no key
 * (mouse, focus, kitty's, answers to questions that we did not ask) are swallowed whole, so that they never show as typed text.
 */
final class Decoder {
    private static final int ESC = 0x1b;
    private static final int INTERRUPT = 3;
    private static final int LONGEST_PASTE = 64 * 1024;
    private static final int LONGEST_SEQUENCE = 4096;
    private static final String PASTE_END = "\u001b[201~";

    private enum Within {
        NOTHING,
        /** ESC came; a key of its own, or the first byte of a sequence. */
        ESCAPE,
        /** ESC [ */
        CSI,
        /** ESC O */
        SS3,
        /** ESC [ M: three bytes of an old mouse report follow. */
        OLD_MOUSE,
        /** ESC ] and its like: text up to BEL or ESC \ */
        STRING,
        PASTE
    }

    private final CharsetDecoder charset;
    private final StringBuilder part = new StringBuilder();
    private final StringBuilder typed = new StringBuilder();
    private ByteBuffer bytes = ByteBuffer.allocate(0);
    private Within within = Within.NOTHING;
    private List<TerminalInput> out = new ArrayList<>();

    Decoder(Charset charset) {
        this.charset = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    /** What these bytes complete. */
    List<TerminalInput> feed(byte[] more, int length) {
        ByteBuffer joined = ByteBuffer.allocate(bytes.remaining() + length);
        joined.put(bytes).put(more, 0, length).flip();
        CharBuffer chars = CharBuffer.allocate(joined.remaining() + 1);
        charset.decode(joined, chars, false);
        bytes = joined;
        chars.flip();
        chars.toString().codePoints().forEach(this::accept);
        return take();
    }

    /** How long to wait for the next byte before {@link #settle()}; 0 where nothing is unfinished. */
    int patienceMillis() {
        return switch (within) {
            case NOTHING -> 0;
            // Every terminal sends a sequence in one go; a hand needs longer between Esc and the next key.
            case ESCAPE -> 40;
            case CSI, SS3, OLD_MOUSE, STRING -> 400;
            // The end of a paste may have been lost with the connection that carried it.
            case PASTE -> 2000;
        };
    }

    /** What the unfinished bytes mean now that no more came. */
    List<TerminalInput> settle() {
        if (within == Within.ESCAPE) {
            key("esc");
        } else if (within == Within.PASTE) {
            paste();
        }
        part.setLength(0);
        within = Within.NOTHING;
        return take();
    }

    private List<TerminalInput> take() {
        flushTyped();
        List<TerminalInput> done = out;
        out = new ArrayList<>();
        return done;
    }

    private void accept(int point) {
        switch (within) {
            case NOTHING -> plain(point);
            case ESCAPE -> afterEscape(point);
            case CSI -> inCsi(point);
            case SS3 -> {
                within = Within.NOTHING;
                key(letterKey((char) point));
            }
            case OLD_MOUSE -> {
                part.appendCodePoint(point);
                if (part.codePointCount(0, part.length()) == 3) {
                    end();
                }
            }
            case STRING -> inString(point);
            case PASTE -> inPaste(point);
        }
    }

    private void plain(int point) {
        if (point == ESC) {
            flushTyped();
            within = Within.ESCAPE;
        } else if (point < 0x20 || point == 0x7f) {
            key(controlKey(point));
        } else if (point == ' ') {
            key("space");
        } else if (point >= 0xa0 && point != 0xfffd || point < 0x7f) {
            typed.appendCodePoint(point);
        }
    }

    /** A Mac and some input methods send a syllable as separate jamo: composed, one syllable is one key. */
    private void flushTyped() {
        if (typed.length() > 0) {
            String text = Normalizer.normalize(typed, Normalizer.Form.NFC);
            typed.setLength(0);
            text.codePoints().forEach(point -> out.add(new TerminalInput.Key(Character.toString(point))));
        }
    }

    private void afterEscape(int point) {
        switch (point) {
            case '[' -> within = Within.CSI;
            case 'O' -> within = Within.SS3;
            case ']', 'P', 'X', '^', '_' -> within = Within.STRING;
            case ESC -> key("esc");
            // Alt and a key look the same, but no page has a key with Alt; Esc and a key in one go come through tmux.
            default -> {
                within = Within.NOTHING;
                key("esc");
                plain(point);
            }
        }
    }

    private void inCsi(int point) {
        if (point == ESC) {
            part.setLength(0);
            within = Within.ESCAPE;
        } else if (point >= 0x40 && point <= 0x7e && !(point == '[' && part.length() == 0)) {
            csi(part.toString(), (char) point);
        } else if (part.length() < LONGEST_SEQUENCE) {
            part.appendCodePoint(point);
        }
    }

    private void csi(String parameters, char last) {
        end();
        // The console of Linux sends ESC [ [ A for F1: part is "[" here and names no key.
        if (!parameters.matches("[0-9;]*")) {
            return;
        }
        String[] numbers = parameters.split(";", -1);
        switch (last) {
            case '~' -> tildeKey(numbers[0]);
            case 'M' -> within = Within.OLD_MOUSE;
            case 'R' -> {
                if (numbers.length == 2 && parameters.matches("[0-9]{1,4};[0-9]{1,4}")) {
                    flushTyped();
                    out.add(new TerminalInput.CursorAt(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])));
                }
            }
            default -> key(letterKey(last));
        }
    }

    private void tildeKey(String number) {
        switch (number) {
            case "1", "7" -> key("home");
            case "4", "8" -> key("end");
            case "3" -> key("delete");
            case "5" -> key("pageup");
            case "6" -> key("pagedown");
            case "200" -> {
                flushTyped();
                within = Within.PASTE;
            }
            default -> {}
        }
    }

    /** The key that ends its sequence with this letter, after CSI as after SS3; empty for none of ours. */
    private static String letterKey(char letter) {
        return switch (letter) {
            case 'A' -> "up";
            case 'B' -> "down";
            case 'C' -> "right";
            case 'D' -> "left";
            case 'H' -> "home";
            case 'F' -> "end";
            case 'Z' -> "backtab";
            case 'M' -> "enter";
            default -> "";
        };
    }

    private static String controlKey(int point) {
        return switch (point) {
            case '\r', '\n' -> "enter";
            case '\t' -> "tab";
            case '\b', 0x7f -> "backspace";
            case 0 -> "ctrl-space";
            default -> "ctrl-" + (char) (point < 27 ? 'a' + point - 1 : '@' + point);
        };
    }

    private void inString(int point) {
        boolean ended = point == 7 || point == '\\' && part.length() > 0 && part.charAt(part.length() - 1) == ESC;
        if (ended || part.length() >= LONGEST_SEQUENCE) {
            end();
        } else {
            part.appendCodePoint(point);
        }
    }

    private void inPaste(int point) {
        if (point == INTERRUPT) {
            // No terminal pastes it: the end of the paste is lost, and somebody wants to get out.
            paste();
            end();
            plain(point);
            return;
        }
        part.appendCodePoint(point);
        if (point == '~' && part.indexOf(PASTE_END, part.length() - PASTE_END.length()) >= 0) {
            part.setLength(part.length() - PASTE_END.length());
            paste();
            end();
        } else if (part.length() > LONGEST_PASTE + PASTE_END.length()) {
            // Beyond the limit text is forgotten, but the end is still looked for.
            part.delete(LONGEST_PASTE, part.length() - PASTE_END.length());
        }
    }

    private void paste() {
        String text = Normalizer.normalize(part, Normalizer.Form.NFC)
                .replaceAll("\\R", "\n")
                .replace('\t', ' ')
                .replaceAll("[\\p{Cntrl}\ufffd&&[^\n]]", "")
                .strip();
        if (!text.isEmpty()) {
            out.add(new TerminalInput.Paste(text.length() > LONGEST_PASTE ? text.substring(0, LONGEST_PASTE) : text));
        }
    }

    private void end() {
        part.setLength(0);
        within = Within.NOTHING;
    }

    private void key(String name) {
        flushTyped();
        if (!name.isEmpty()) {
            out.add(new TerminalInput.Key(name));
        }
    }
}
