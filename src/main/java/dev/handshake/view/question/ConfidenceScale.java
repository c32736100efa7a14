package dev.handshake.view.question;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Text;
import dev.handshake.memory.Confidence;
import dev.handshake.tutor.model.Msg;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.BarSlot;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.page.Sheet;
import java.util.ArrayList;
import java.util.List;

/** The question how sure one is, before a verdict: its three answers and their keys. */
public final class ConfidenceScale {
    private static final List<Confidence> LEVELS = List.of(Confidence.GUESS, Confidence.MAYBE, Confidence.SURE);
    private static final List<Text> NAMES =
            List.of(new Text("찍음", "guess"), new Text("아마", "maybe"), new Text("확실", "sure"));
    private static final Text QUESTION = new Text("얼마나 확신하나요?", "How sure are you?");

    private ConfidenceScale() {}

    /** What the levels are called, the least sure first. */
    public static List<String> names(Lang lang) {
        return NAMES.stream().map(name -> name.in(lang)).toList();
    }

    static List<Action> actions() {
        List<Action> all = new ArrayList<>();
        for (int i = 0; i < LEVELS.size(); i++) {
            all.add(new Action(
                    List.of(String.valueOf(i + 1)),
                    new Msg.Sure(LEVELS.get(i)),
                    Labels.CONFIDENCE,
                    BarSlot.of(i == 0 ? "1-3" : "", BarRank.MAIN),
                    NAMES.get(i)));
        }
        all.add(Action.of("enter", Msg.Plain.CONFIRM, Labels.SKIP, BarRank.CONFIRM));
        all.add(Action.of("esc", Msg.Plain.CANCEL, Labels.CHOOSE_AGAIN, BarRank.OPEN));
        return all;
    }

    static Rows rows(int columns, Lang lang) {
        int margin = Sheet.margin(columns);
        Rows rows = new Rows(columns);
        return ScreenWidth.of(columns).isNarrow()
                ? rows.text(QUESTION.in(lang), Style.BOLD).add((canvas, row) -> scale(canvas, row, margin, lang))
                : rows.add((canvas, row) -> {
                    int at = canvas.put(margin, row, QUESTION.in(lang), Style.BOLD);
                    scale(canvas, row, at + 4, lang);
                });
    }

    private static void scale(Canvas canvas, int row, int column, Lang lang) {
        int at = column;
        for (int i = 0; i < NAMES.size(); i++) {
            at = canvas.put(at, row, String.valueOf(i + 1), Style.BOLD);
            at = canvas.put(at + 1, row, NAMES.get(i).in(lang), Style.TEXT) + 3;
        }
    }

    /** The question with its answers, as it is said. */
    static String spoken(Lang lang) {
        StringBuilder text = new StringBuilder(QUESTION.in(lang)).append(' ');
        for (int i = 0; i < NAMES.size(); i++) {
            text.append(i + 1).append(' ').append(NAMES.get(i).in(lang)).append(", ");
        }
        return text + (lang == Lang.KO ? "Enter 건너뛰기" : "Enter to skip");
    }
}
