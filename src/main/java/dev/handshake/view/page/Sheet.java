package dev.handshake.view.page;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Text;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Screen;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One kind of page: what it is called, what can be done on it, how it is drawn and how it is said. {@code Page} adds what
 * all pages share: the title row, the notice, the key bar, the keys that work everywhere.
 */
public abstract class Sheet {
    /** The row below that of the notice: where a page begins to draw itself. */
    public static final int TOP = 2;

    public final Model model;
    public final Lang lang;

    public Sheet(Model model) {
        this.model = model;
        this.lang = model.lang();
    }

    /** The text in the language of the page. */
    public final String say(Text text) {
        return text.in(lang);
    }

    public final String say(String ko, String en) {
        return lang == Lang.KO ? ko : en;
    }

    /** The title, at the left end of row 1. Empty for a page that draws its own. */
    public abstract String title();

    /** What stands at the right end of row 1 before the language, such as {@code 4/9}. */
    public String corner() {
        return "";
    }

    /** The same on a screen of this width, where a long one would leave no room for the title. */
    public String corner(int columns) {
        return corner();
    }

    /** What stands before that where there is room, from 100 columns; empty for nothing. */
    public String aside() {
        return "";
    }

    /** How much of a lesson is done, 0 to 1, for the bar in row 1; empty for no bar. */
    public Optional<Double> progress() {
        return Optional.empty();
    }

    /** How the done part of that bar looks. */
    public Style barStyle() {
        return Style.ACCENT;
    }

    /** True while the page shows a clock that runs. */
    public boolean ticks() {
        return false;
    }

    /** What can be done here, in order of use, without what works everywhere. */
    public abstract List<Action> actions();

    /** The same on a screen of this size, where a page that does not fit can be turned. */
    public List<Action> actions(int columns, int rows) {
        return actions();
    }

    /** The actions that the key bar may show at this size; a page that folds at small sizes leaves some out. */
    public List<Action> onBar(List<Action> all, int columns, int rows) {
        return all;
    }

    /** True where letters are text: what works everywhere by letter then does not. */
    public boolean takesText() {
        return false;
    }

    /** What typed text does. Only where {@link #takesText()}. */
    public Msg typed(String text) {
        return new Msg.Type(text);
    }

    /** Draws what lies between the title and the key bar: rows {@code top} (inclusive) to {@code bottom} (exclusive). */
    public abstract void draw(Canvas canvas, int top, int bottom);

    /** The whole page as sentences, each complete when heard alone. */
    public abstract List<String> speech();

    /** What to say when {@code before} was the page so far: by default everything. */
    public List<String> speechAfter(Sheet before) {
        return speech();
    }

    /** Where in a lesson this page stands, empty where it stands in none. */
    public Optional<Screen.Undoable> inLesson() {
        return Optional.empty();
    }

    /** The lesson whose ladder the page draws, by its id: a head that is new on it may run along its wire. */
    public Optional<String> ladderOf() {
        return Optional.empty();
    }

    /**
     * How an answer is typed in the plain face, where the page waits for one that an empty line is not: a cursor that nobody
     * sees chooses nothing. Empty where Enter alone does what it does on the screen.
     */
    public Optional<String> wanted() {
        return Optional.empty();
    }

    /** What a line typed in the plain face means beyond keys and words, such as {@code ACK seq=101 ack=301}. */
    public Optional<Msg> line(String typed) {
        return Optional.empty();
    }

    /**
     * The row from which the page is drawn: below 16 rows the row of the notice, where there is none.
     *
     * @param top the row below that of the notice
     */
    protected final int firstRow(int rows, int top) {
        return new ScreenHeight(rows).isShort() && model.notice().isEmpty() ? top - 1 : top;
    }

    /** The left edge of text for this width: 3, or 2 below 80 columns. */
    public static int margin(int columns) {
        return ScreenWidth.of(columns).margin();
    }

    /** Draws paragraphs from this row on, wrapped between the margins, and returns the row after them. */
    public static int paragraph(Canvas canvas, int row, int bottom, String text, Style style) {
        int margin = margin(canvas.columns());
        int at = row;
        for (String line : Wrap.lines(text, canvas.columns() - 2 * margin)) {
            if (at >= bottom) {
                return at;
            }
            canvas.put(margin, at++, line, style);
        }
        return at;
    }

    public static List<Action> list(Action... actions) {
        return new ArrayList<>(List.of(actions));
    }
}
