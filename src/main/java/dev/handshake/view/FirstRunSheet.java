package dev.handshake.view;

import dev.handshake.tutor.Model;
import dev.handshake.tutor.Screen;
import java.util.List;

/** FirstRunSheet. */
final class FirstRunSheet extends Sheet {
    private final Screen.FirstRun first;

    FirstRunSheet(Model model, Screen.FirstRun first) {
        super(model);
        this.first = first;
    }

    @Override
    String title() {
        return first.getClass().getSimpleName();
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
