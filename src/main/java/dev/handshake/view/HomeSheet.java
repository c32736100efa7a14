package dev.handshake.view;

import dev.handshake.tutor.Model;
import dev.handshake.tutor.Screen;
import java.util.List;

/** HomeSheet. */
final class HomeSheet extends Sheet {
    private final Screen.Home home;

    HomeSheet(Model model, Screen.Home home) {
        super(model);
        this.home = home;
    }

    @Override
    String title() {
        return home.getClass().getSimpleName();
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
