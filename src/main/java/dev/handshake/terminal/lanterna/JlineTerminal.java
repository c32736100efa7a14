package dev.handshake.terminal.lanterna;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.AbstractTerminal;
import dev.handshake.view.cells.Width;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/**
 * Lanterna's terminal, drawn on JLine's: whatever is asked for is collected and goes out in one write per flush. JLine
 * supplies the device, its size and its modes; unlike Lanterna's own Unix terminal this starts no process, works over any
 * pair of streams that JLine can wrap, and never waits for an answer.
 *
 * <p>Keys do not come this way: a {@link KeyStroke} has no room for pasted text or for a cursor report, so they are read
 * by {@link Decoder}.
 */
final class JlineTerminal extends AbstractTerminal {
    private static final String ENTER = "\u001b[?1049h\u001b[?7l\u001b[?2004h\u001b[?25l";
    /** Colours off, paste brackets off, wrapping on, cursor on, the main screen back. */
    static final String LEAVE = "\u001b[0m\u001b[?2004l\u001b[?7h\u001b[?25h\u001b[?1049l";

    private final Terminal device;
    private final SignalHandler before;
    private final StringBuilder pending = new StringBuilder(4096);
    private Charset charset;
    private CharsetEncoder encoder;
    private TerminalPosition cursor = TerminalPosition.TOP_LEFT_CORNER;

    JlineTerminal(Terminal device, Charset charset) {
        this.device = device;
        encodeIn(charset);
        this.before = device.handle(Signal.WINCH, signal -> onResized(getTerminalSize()));
    }

    /** The size of the device no longer concerns this terminal. */
    void letGo() {
        device.handle(Signal.WINCH, before);
    }

    /** From now on text goes out in this charset; what it lacks becomes question marks of the same width. */
    void encodeIn(Charset charset) {
        this.charset = charset;
        this.encoder = charset.newEncoder();
    }

    /** Writes a glyph into the corner and asks where the cursor is then. The answer comes among the keys, or never. */
    void askWidth(String glyph) {
        setCursorPosition(0, 0);
        pending.append(glyph).append("\u001b[6n");
    }

    @Override
    public void enterPrivateMode() {
        pending.append(ENTER);
    }

    @Override
    public void exitPrivateMode() throws IOException {
        pending.setLength(0);
        pending.append(LEAVE);
        flush();
    }

    @Override
    public void clearScreen() {
        pending.append("\u001b[2J");
    }

    @Override
    public void setCursorPosition(int column, int row) {
        cursor = new TerminalPosition(column, row);
        pending.append("\u001b[").append(row + 1).append(';').append(column + 1).append('H');
    }

    @Override
    public void setCursorPosition(TerminalPosition position) {
        setCursorPosition(position.getColumn(), position.getRow());
    }

    /** Where the next glyph goes by our own count; the terminal is not asked. */
    @Override
    public TerminalPosition getCursorPosition() {
        return cursor;
    }

    @Override
    public void setCursorVisible(boolean visible) {
        pending.append(visible ? "\u001b[?25h" : "\u001b[?25l");
    }

    @Override
    public void putCharacter(char character) {
        putString(String.valueOf(character));
    }

    @Override
    public void putString(String text) {
        cursor = cursor.withRelativeColumn(Width.of(text));
        if (charset.equals(StandardCharsets.UTF_8) || encoder.canEncode(text)) {
            pending.append(text);
            return;
        }
        for (int i = 0; i < text.length(); ) {
            int next = Width.nextGlyph(text, i);
            String glyph = text.substring(i, next);
            pending.append(encoder.canEncode(glyph) ? glyph : "?".repeat(Width.of(glyph)));
            i = next;
        }
    }

    @Override
    public void enableSGR(SGR sgr) {
        rendition(code(sgr));
    }

    @Override
    public void disableSGR(SGR sgr) {
        // 21 is double underline on some terminals; 22 ends bold everywhere.
        rendition(sgr == SGR.BOLD ? "22" : "2" + code(sgr));
    }

    @Override
    public void resetColorAndSGR() {
        rendition("0");
    }

    @Override
    public void setForegroundColor(TextColor colour) {
        rendition(new String(colour.getForegroundSGRSequence(), StandardCharsets.US_ASCII));
    }

    @Override
    public void setBackgroundColor(TextColor colour) {
        rendition(new String(colour.getBackgroundSGRSequence(), StandardCharsets.US_ASCII));
    }

    private void rendition(String parameter) {
        pending.append("\u001b[").append(parameter).append('m');
    }

    private static String code(SGR sgr) {
        return switch (sgr) {
            case BOLD -> "1";
            case ITALIC -> "3";
            case UNDERLINE -> "4";
            case BLINK -> "5";
            case REVERSE -> "7";
            case CROSSED_OUT -> "9";
            case FRAKTUR -> "20";
            case BORDERED -> "51";
            case CIRCLED -> "52";
        };
    }

    /** The size now; 80x24 where the device does not know (0x0 over some serial lines and in containers). */
    @Override
    public TerminalSize getTerminalSize() {
        int columns = device.getColumns();
        int rows = device.getRows();
        return columns > 0 && rows > 0 ? new TerminalSize(columns, rows) : new TerminalSize(80, 24);
    }

    /** Nothing: the terminal's answers are read among the keys. */
    @Override
    public byte[] enquireTerminal(int timeout, TimeUnit unit) {
        return new byte[0];
    }

    @Override
    public void bell() {
        pending.append('\u0007');
    }

    @Override
    public void flush() throws IOException {
        if (pending.length() > 0) {
            byte[] bytes = pending.toString().getBytes(charset);
            pending.setLength(0);
            device.output().write(bytes);
            device.output().flush();
        }
    }

    @Override
    public void close() throws IOException {
        device.close();
    }

    /** Keys are read by {@link Decoder}: none come this way. */
    @Override
    public KeyStroke pollInput() {
        return null;
    }

    /** Keys are read by {@link Decoder}: none come this way. */
    @Override
    public KeyStroke readInput() {
        throw new UnsupportedOperationException("keys are read by Decoder");
    }
}
