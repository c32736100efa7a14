package dev.handshake.view;

import dev.handshake.tutor.Model;
import dev.handshake.tutor.Screen;
import java.util.List;

/** HelpSheet. */
final class HelpSheet extends Sheet {
    private final Screen.Help help;

    HelpSheet(Model model, Screen.Help help) {
        super(model);
        this.help = help;
    }

    @Override
    String title() {
        return help.getClass().getSimpleName();
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
