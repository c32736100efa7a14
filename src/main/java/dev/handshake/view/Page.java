package dev.handshake.view;

import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Frame;
import dev.handshake.view.ladder.Motion;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.KeyBar;
import dev.handshake.view.page.Keymap;
import dev.handshake.view.page.Keys;
import dev.handshake.view.page.Notices;
import dev.handshake.view.page.Sheet;
import dev.handshake.view.page.TitleRow;
import dev.handshake.view.page.TooSmall;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A page: what a model means to its learner. It offers actions, and it can be drawn at any size or spoken line by line;
 * both faces therefore always say the same and offer the same.
 */
public final class Page {
    /** Words that end the program wherever they are typed as a line, unless the page takes the line for an answer. */
    private static final Set<String> ENDS = Set.of("quit", "exit", "종료");

    private final Model model;
    private final Sheet sheet;
    private final List<Action> actions;

    private Page(Model model) {
        this.model = model;
        this.sheet = model.screen().visit(new ScreenSheets(model));
        this.actions = Keymap.of(sheet);
    }

    /** The page of this model. */
    public static Page of(Model model) {
        return new Page(model);
    }

    /** What the page is called. */
    public String title() {
        return sheet.title();
    }

    /** What can be done here whatever the size of the screen, the page's own first. */
    public List<Action> actions() {
        return actions;
    }

    /** What can be done here on a screen of this size: there, a page that does not fit can be turned. */
    public List<Action> actions(int columns, int rows) {
        return isDrawnAt(columns, rows) ? Keymap.of(sheet, columns, rows) : actions;
    }

    /** What a key does here; empty where the page does not offer it. */
    public Optional<Msg> msg(String key) {
        return msg(key, actions);
    }

    /** What a key does here on a screen of this size. */
    public Optional<Msg> msg(String key, int columns, int rows) {
        return msg(key, actions(columns, rows));
    }

    private Optional<Msg> msg(String key, List<Action> offered) {
        Optional<Msg> exact = find(key, offered);
        if (exact.isPresent() || takesText()) {
            return exact;
        }
        // A Korean keyboard, or Caps Lock: the letter that was meant, unless the capital is a key of its own.
        String latin = Keys.latin(key);
        Optional<Msg> twin = find(latin, offered);
        return twin.isPresent() || latin.length() != 1 ? twin : find(latin.toLowerCase(Locale.ROOT), offered);
    }

    /** The keys that were struck for what came as one, where letters are keys; see {@link Keys#struck}. */
    public List<String> struck(String key) {
        return takesText() ? List.of(key) : Keys.struck(key);
    }

    private static Optional<Msg> find(String key, List<Action> offered) {
        return offered.stream().filter(a -> a.keys().contains(key)).findFirst().map(Action::msg);
    }

    /** True where letters are text that is being typed. */
    public boolean takesText() {
        return sheet.takesText();
    }

    /** True while the page shows a clock that runs: it wants to hear of every second. */
    public boolean ticks() {
        return sheet.ticks();
    }

    /** What typed or pasted text does. Only where {@link #takesText()}. */
    public Msg typed(String text) {
        return sheet.typed(text);
    }

    /** What a line typed in the plain face means: a key, a word, or an answer written out. */
    public Optional<Msg> line(String typed) {
        String text = Keys.narrow(typed.strip());
        if (text.isEmpty()) {
            return sheet.wanted().isPresent() ? Optional.empty() : find("enter", actions);
        }
        Optional<Msg> answer = sheet.line(text);
        if (answer.isPresent()) {
            return answer;
        }
        String small = text.toLowerCase(Locale.ROOT);
        for (Action action : actions) {
            boolean named = action.word().ko().equals(text)
                    || action.word().en().toLowerCase(Locale.ROOT).equals(small)
                    || action.keys().contains(small);
            if (named) {
                return Optional.of(action.msg());
            }
        }
        return ENDS.contains(small) ? Optional.of(Msg.Common.QUIT) : msg(text);
    }

    /** The words that the plain face understands here, in the language of the page. */
    public List<String> words() {
        return Action.words(actions, model.lang());
    }

    /** What to say to a line that means nothing here. */
    public List<String> notUnderstood(String typed) {
        List<String> known = new ArrayList<>(sheet.wanted().stream().toList());
        known.addAll(words());
        String words = String.join(", ", known);
        boolean isEmpty = typed.isBlank();
        return List.of(
                model.lang() == Lang.KO
                        ? (isEmpty ? "빈 줄은 답이 아닙니다." : "여기서는 쓸 수 없는 명령입니다.") + " 쓸 수 있는 명령: " + words
                        : (isEmpty ? "An empty line is no answer." : "That means nothing here.")
                                + " What is understood: " + words);
    }

    /** The whole page as sentences. */
    public List<String> speech() {
        List<String> lines = new ArrayList<>();
        notice().ifPresent(lines::add);
        lines.addAll(sheet.speech());
        return lines;
    }

    /** What to say when {@code before} was the page so far. */
    public List<String> speechAfter(Page before) {
        if (model.equals(before.model)) {
            return speech();
        }
        List<String> lines = new ArrayList<>();
        if (!model.notice().equals(before.model.notice())) {
            notice().ifPresent(lines::add);
        }
        boolean sameLanguage = before.model.lang() == model.lang();
        lines.addAll(sameLanguage ? sheet.speechAfter(before.sheet) : sheet.speech());
        return lines;
    }

    private Optional<String> notice() {
        return model.notice().map(n -> Notices.words(n, model.lang()));
    }

    // ---------------------------------------------------------------- drawing

    /**
     * The page drawn at this size. Below 40x12 a notice says so.
     *
     * @param ascii true where the terminal cannot show the shapes that pages draw with
     */
    public Frame frame(int columns, int rows, boolean ascii) {
        int width = Math.max(1, columns);
        int height = Math.max(1, rows);
        Canvas canvas = new Canvas(width, height);
        if (isDrawnAt(width, height)) {
            TitleRow.draw(canvas, sheet);
            model.notice().ifPresent(notice -> Notices.draw(canvas, notice, model.lang()));
            sheet.draw(canvas, Sheet.TOP, height - 1);
            KeyBar.draw(canvas, height - 1, sheet.onBar(actions(width, height), width, height), model.lang());
        } else {
            TooSmall.draw(canvas, model.lang());
        }
        Frame frame = canvas.frame();
        return ascii ? frame.ascii() : frame;
    }

    private static boolean isDrawnAt(int columns, int rows) {
        return columns >= Frame.MIN_COLUMNS && rows >= Frame.MIN_ROWS;
    }

    /**
     * The pictures to show, one after the other, between that of the page before and that of this one, at this size: the
     * head of a segment on its way. Mostly none; only the next step of a lesson moves.
     */
    public List<Frame> motionFrom(Page before, int columns, int rows, boolean ascii) {
        boolean goesOn = sheet.ladderOf().isPresent()
                && sheet.ladderOf().equals(before.sheet.ladderOf())
                && model.lang() == before.model.lang();
        if (!goesOn) {
            return List.of();
        }
        List<Frame> moving = Motion.between(before.frame(columns, rows, false), frame(columns, rows, false));
        return ascii ? moving.stream().map(Frame::ascii).toList() : moving;
    }
}
