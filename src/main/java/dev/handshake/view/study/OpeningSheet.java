package dev.handshake.view.study;

import dev.handshake.tutor.model.Model;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.Sheet;
import java.util.List;

/** The page before the first question, for as long as questions and past are being read. */
public final class OpeningSheet extends Sheet {
    public OpeningSheet(Model model) {
        super(model);
    }

    @Override
    public String title() {
        return "Handshake";
    }

    @Override
    public List<Action> actions() {
        return list();
    }

    /** None: keys wait. */
    @Override
    public List<Action> onBar(List<Action> all, int columns, int rows) {
        return List.of();
    }

    @Override
    public void draw(Canvas canvas, int top, int bottom) {
        paragraph(canvas, top, bottom, words(), Style.TEXT);
    }

    private String words() {
        return say("문제를 준비하고 있습니다.", "Getting the questions ready.");
    }

    @Override
    public List<String> speech() {
        return List.of(words());
    }
}
