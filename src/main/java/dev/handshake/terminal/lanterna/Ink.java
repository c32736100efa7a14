package dev.handshake.terminal.lanterna;

import com.googlecode.lanterna.TextColor;
import dev.handshake.terminal.shell.Colours;
import dev.handshake.view.cells.Style;
import java.awt.Color;
import java.nio.charset.StandardCharsets;

/**
 * The inks of the palette, as Lanterna wants them: by the parameter of their SGR sequence. Faint is one of them, because
 * Lanterna's SGR knows no faint.
 */
enum Ink implements TextColor {
    /** The terminal's own. */
    DEFAULT("39"),
    FAINT("2"),
    /** 3.8:1 or more on black and on white. */
    BLUE("38;5;32"),
    BRIGHT_BLUE("94"),
    ORANGE("38;5;166"),
    YELLOW("33"),
    FAINT_BLUE("2;38;5;32"),
    FAINT_BRIGHT_BLUE("2;94");

    private final String parameter;

    Ink(String parameter) {
        this.parameter = parameter;
    }

    /** The ink for this style with these colours at hand. */
    static Ink of(Style style, Colours colours) {
        Ink plain = style.faint() ? FAINT : DEFAULT;
        return switch (colours) {
            case NONE -> plain;
            case SIXTEEN ->
                switch (style.role()) {
                    case TEXT -> plain;
                    case ACCENT -> style.faint() ? FAINT_BRIGHT_BLUE : BRIGHT_BLUE;
                    case WARN -> YELLOW;
                };
            case MANY ->
                switch (style.role()) {
                    case TEXT -> plain;
                    case ACCENT -> style.faint() ? FAINT_BLUE : BLUE;
                    case WARN -> ORANGE;
                };
        };
    }

    @Override
    public byte[] getForegroundSGRSequence() {
        return parameter.getBytes(StandardCharsets.US_ASCII);
    }

    /** The background is always the terminal's own. */
    @Override
    public byte[] getBackgroundSGRSequence() {
        return "49".getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public int getRed() {
        return shade() >> 16;
    }

    @Override
    public int getGreen() {
        return shade() >> 8 & 0xff;
    }

    @Override
    public int getBlue() {
        return shade() & 0xff;
    }

    @Override
    @SuppressWarnings("deprecation") // Lanterna wants it still.
    public Color toColor() {
        return new Color(shade());
    }

    /** What xterm would show, as RGB: only an emulator in a window asks. */
    private int shade() {
        return switch (this) {
            case DEFAULT, FAINT -> 0x808080;
            case BLUE, FAINT_BLUE -> 0x0087d7;
            case BRIGHT_BLUE, FAINT_BRIGHT_BLUE -> 0x5c5cff;
            case ORANGE -> 0xd75f00;
            case YELLOW -> 0xcdcd00;
        };
    }
}
