package dev.handshake.view;

import dev.handshake.tutor.Model;
import dev.handshake.tutor.Screen;
import java.util.List;

/** LessonSheet. */
final class LessonSheet extends Sheet {
    private final Screen.Walking walking;

    LessonSheet(Model model, Screen.Walking walking) {
        super(model);
        this.walking = walking;
    }

    @Override
    String title() {
        return walking.getClass().getSimpleName();
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
