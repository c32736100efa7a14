package dev.handshake.view;

import dev.handshake.tutor.Model;
import dev.handshake.tutor.Screen;
import java.util.List;

/** DiagramSheet. */
final class DiagramSheet extends Sheet {
    private final Screen.Diagram diagram;

    DiagramSheet(Model model, Screen.Diagram diagram) {
        super(model);
        this.diagram = diagram;
    }

    @Override
    String title() {
        return diagram.getClass().getSimpleName();
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
