package dev.handshake.view.study;

import dev.handshake.lesson.Text;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Screen;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import dev.handshake.view.cells.Wrap;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.ScreenHeight;
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.page.Sheet;
import java.util.ArrayList;
import java.util.List;

/** One like it was left before its end: go on, or start over? */
public final class OfferSheet extends Sheet {
    private final Screen.Offer offer;
    private final SavedSittingWords words;

    public OfferSheet(Model model, Screen.Offer offer) {
        super(model);
        this.offer = offer;
        this.words = new SavedSittingWords(model, offer.kept());
    }

    @Override
    public String title() {
        return words.name();
    }

    @Override
    public List<Action> actions() {
        Text first = offer.kept().isAnswered() ? Labels.RESULT : SavedSittingWords.GO_ON;
        return list(
                Action.of("1", new Msg.Choose(0), Labels.CHOOSE, BarRank.MAIN)
                        .shownAs("1-2")
                        .called(first),
                Action.silent(List.of("2"), new Msg.Choose(1), SavedSittingWords.START_OVER),
                Action.of("j", new Msg.Move(1), Labels.MOVE, BarRank.MOVE)
                        .also("down")
                        .shownAs("j k"),
                Action.silent(List.of("k", "up"), new Msg.Move(-1), Labels.MOVE_BACK),
                Action.of("enter", Msg.Plain.CONFIRM, Labels.CONFIRM, BarRank.SUBMIT),
                Action.of("esc", Msg.Plain.CANCEL, Labels.BACK, BarRank.OPEN));
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>();
        facts.add(words.standing(offer.nowMillis()));
        words.next().ifPresent(facts::add);
        words.draft().ifPresent(facts::add);
        return facts;
    }

    // ---------------------------------------------------------------- drawing

    @Override
    public void draw(Canvas canvas, int top, int bottom) {
        boolean tight = ScreenHeight.of(canvas).isShort();
        int margin = margin(canvas.columns());
        int row = firstRow(canvas.rows(), top);
        int choices = tight ? 2 : 4;
        row = paragraph(canvas, row, bottom - choices, words.headline(), Style.BOLD);
        for (String fact : facts()) {
            row = tight ? row : row + 1;
            int room = Math.min(tight ? 2 : 4, bottom - choices - row);
            List<String> lines = Wrap.lines(fact, canvas.columns() - 2 * margin);
            for (int i = 0; i < Math.min(room, lines.size()); i++) {
                boolean cut = i == room - 1 && lines.size() > room;
                String line = lines.get(i);
                canvas.put(
                        margin,
                        row++,
                        cut ? Width.clip(line, canvas.columns() - 2 * margin - 3) + " .." : line,
                        Style.TEXT);
            }
        }
        row = Math.min(tight ? row : row + 1, bottom - 2);
        choice(canvas, row, 0, words.goOn(), "");
        choice(canvas, row + 1, 1, words.startOver(), ScreenWidth.of(canvas).isNarrow() ? "" : words.kept());
    }

    private void choice(Canvas canvas, int row, int index, String name, String what) {
        int margin = margin(canvas.columns());
        if (offer.cursor() == index) {
            canvas.put(margin - 2, row, "▸", Style.ACCENT);
        }
        canvas.put(margin, row, String.valueOf(index + 1), Style.BOLD);
        int at = canvas.put(margin + 3, row, name, offer.cursor() == index ? Style.BOLD : Style.TEXT);
        canvas.put(at + 2, row, what, Style.TEXT);
    }

    // ---------------------------------------------------------------- speech

    @Override
    public List<String> speech() {
        List<String> lines = new ArrayList<>();
        lines.add(title() + ". " + words.headline());
        lines.addAll(facts());
        lines.add("1. " + words.goOn() + ".");
        lines.add("2. " + words.startOver() + ". " + words.kept());
        lines.add(say("1, 2, 돌아가기, 도움말", "1, 2, back, help"));
        return lines;
    }

    @Override
    public List<String> speechAfter(Sheet before) {
        boolean moved = before instanceof OfferSheet other && other.offer.cursor() != offer.cursor();
        return moved
                ? List.of((offer.cursor() + 1) + ". " + (offer.cursor() == 0 ? words.goOn() : words.startOver()))
                : speech();
    }
}
