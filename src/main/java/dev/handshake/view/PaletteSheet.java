package dev.handshake.view;

import dev.handshake.tutor.Model;
import dev.handshake.tutor.Screen;
import java.util.List;

/** PaletteSheet. */
final class PaletteSheet extends Sheet {
    private final Screen.Palette palette;

    PaletteSheet(Model model, Screen.Palette palette) {
        super(model);
        this.palette = palette;
    }

    @Override
    String title() {
        return palette.getClass().getSimpleName();
    }

    @Override
    List<Action> actions() {
        return List.of();
    }

    @Override
    void draw(Canvas canvas, int top, int bottom) {}

    @Override
    List<String> speech() {
        return List.of();
    }
}
