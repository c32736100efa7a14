package dev.handshake.view;

import dev.handshake.tutor.Model;
import dev.handshake.tutor.Screen;
import java.util.List;

/** TcbsSheet. */
final class TcbsSheet extends Sheet {
    private final Screen.Tcbs tcbs;

    TcbsSheet(Model model, Screen.Tcbs tcbs) {
        super(model);
        this.tcbs = tcbs;
    }

    @Override
    String title() {
        return tcbs.getClass().getSimpleName();
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
