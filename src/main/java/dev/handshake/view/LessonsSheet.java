package dev.handshake.view;

import dev.handshake.tutor.Model;
import dev.handshake.tutor.Screen;
import java.util.List;

/** LessonsSheet. */
final class LessonsSheet extends Sheet {
    private final Screen.Lessons lessons;

    LessonsSheet(Model model, Screen.Lessons lessons) {
        super(model);
        this.lessons = lessons;
    }

    @Override
    String title() {
        return lessons.getClass().getSimpleName();
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
