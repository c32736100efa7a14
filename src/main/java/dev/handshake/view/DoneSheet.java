package dev.handshake.view;

import dev.handshake.tutor.Model;
import dev.handshake.tutor.Screen;
import java.util.List;

/** DoneSheet. */
final class DoneSheet extends Sheet {
    private final Screen.Done done;

    DoneSheet(Model model, Screen.Done done) {
        super(model);
        this.done = done;
    }

    @Override
    String title() {
        return done.getClass().getSimpleName();
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
