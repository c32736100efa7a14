package dev.handshake.view.study;

import dev.handshake.lesson.Lang;
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

/** The first run: the product explains itself with its own picture and asks for a language, in both. */
public final class FirstRunSheet extends Sheet {
    private static final int BLOCK = 54;
    private static final Text PICK = Text.same("선택 choose");
    private static final Text BEGIN = Text.same("시작 start");
    private static final List<String> RUNGS = List.of(
            "├───────────── SYN ─────────────▶│",
            "│◀────────── SYN,ACK ────────────┤",
            "├───────────── ACK ─────────────▶│");

    private final Screen.FirstRun first;

    public FirstRunSheet(Model model, Screen.FirstRun first) {
        super(model);
        this.first = first;
    }

    @Override
    public String title() {
        return "";
    }

    @Override
    public List<Action> actions() {
        List<Action> all = new ArrayList<>();
        all.add(Action.of("1", new Msg.Choose(0), PICK, BarRank.OPEN).shownAs("1-2"));
        all.add(Action.silent(List.of("2"), new Msg.Choose(1), Text.same("English")));
        all.add(Action.of("enter", Msg.Plain.CONFIRM, BEGIN, BarRank.EXPLAIN));
        all.add(Action.silent(List.of("j", "down"), new Msg.Move(1), Labels.MOVE));
        all.add(Action.silent(List.of("k", "up"), new Msg.Move(-1), Labels.MOVE_BACK));
        return all;
    }

    @Override
    public void draw(Canvas canvas, int top, int bottom) {
        boolean picture =
                !ScreenWidth.of(canvas).isNarrow() && ScreenHeight.of(canvas).holdsPicture();
        int left = Math.max(margin(canvas.columns()), (canvas.columns() - BLOCK) / 2 + (picture ? 8 : 4));
        int height = picture ? 17 : 10;
        int row = Math.max(1, (canvas.rows() - 1 - height) / 2);
        if (picture) {
            row = picture(canvas, left, row) + 2;
        }
        canvas.put(left, row, "Handshake", Style.BOLD);
        row += 2;
        for (String line : Wrap.lines("TCP 연결을 한 단계씩 직접 열고 닫아 봅니다.", canvas.columns() - left - 1)) {
            canvas.put(left, row++, line, Style.TEXT);
        }
        for (String line : Wrap.lines("Open and close TCP connections, step by step.", canvas.columns() - left - 1)) {
            canvas.put(left, row++, line, Style.TEXT);
        }
        row += picture ? 2 : ScreenHeight.of(canvas).isShort() ? 0 : 1;
        choice(canvas, left, row++, 1, Lang.KO, "한국어로 시작하기");
        choice(canvas, left, row++, 2, Lang.EN, "Start in English");
        if (row + 4 < bottom + 1) {
            row++;
            canvas.put(left, row++, "답은 고르는 즉시 이 컴퓨터에 저장됩니다.", Style.TEXT);
            canvas.put(
                    left,
                    row++,
                    Width.clip("Each answer is saved on this computer as you give it.", canvas.columns() - left),
                    Style.TEXT);
            if (row < bottom && !ScreenWidth.of(canvas).isNarrow()) {
                canvas.put(left, row, "화면 낭독기 / screen reader:  handshake --plain", Style.TEXT);
            }
        }
    }

    private static int picture(Canvas canvas, int left, int from) {
        int row = from;
        int right = left + Width.of(RUNGS.get(0)) - 1;
        canvas.put(left, row, "C", Style.BOLD);
        canvas.put(right, row++, "S", Style.BOLD);
        for (String rung : RUNGS) {
            for (int i = 0, at = left; i < rung.length(); i++, at++) {
                String glyph = rung.substring(i, i + 1);
                boolean head = glyph.equals("▶") || glyph.equals("◀");
                boolean wire = "├┤│─".contains(glyph);
                canvas.put(at, row, glyph, head ? Style.ACCENT : wire ? Style.FAINT : Style.TEXT);
            }
            row++;
        }
        return row;
    }

    private void choice(Canvas canvas, int left, int row, int digit, Lang which, String words) {
        if (first.cursor() == which) {
            canvas.put(left - 2, row, "▸", Style.ACCENT);
        }
        int at = canvas.put(left, row, String.valueOf(digit), Style.BOLD);
        canvas.put(at + 2, row, words, Style.TEXT);
    }

    @Override
    public List<String> speech() {
        return List.of(
                "Handshake.",
                "TCP 연결을 한 단계씩 직접 열고 닫아 봅니다.",
                "Open and close TCP connections, step by step.",
                "1. 한국어로 시작하기",
                "2. Start in English",
                "답은 고르는 즉시 이 컴퓨터에 저장됩니다. Each answer is saved on this computer as you give it.");
    }
}
