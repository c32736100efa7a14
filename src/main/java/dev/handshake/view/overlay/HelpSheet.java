package dev.handshake.view.overlay;

import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Screen;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.Keymap;
import dev.handshake.view.page.Keys;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenHeight;
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.page.Scroll;
import dev.handshake.view.page.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Help, made from the action list of the page below, so that it cannot be wrong. */
public final class HelpSheet extends Sheet {
    /** Keys that go back where the key before them goes on: both are one row, {@code j k}. */
    private static final List<String> MOVE_BACK = List.of("k", "↑");

    private final Screen.Help help;
    private final Sheet below;

    public HelpSheet(Model model, Screen.Help help, Sheet below) {
        super(model);
        this.help = help;
        this.below = below;
    }

    @Override
    public String title() {
        return say("도움말", "Help") + "  " + below.title();
    }

    @Override
    public List<Action> actions() {
        return actions(List.of());
    }

    @Override
    public List<Action> actions(int columns, int rows) {
        return actions(
                inColumns(columns, rows)
                        ? List.of()
                        : scroll(Keymap.of(below, columns, rows), rows - 1 - firstRow(TOP))
                                .actions(Labels.TURN, BarRank.MOVE));
    }

    private static List<Action> actions(List<Action> turning) {
        List<Action> all = list(Action.of("esc", Msg.Plain.CANCEL, Labels.BACK, BarRank.ONWARD));
        all.addAll(turning);
        all.add(Action.of("q", Msg.Plain.LEAVE, Labels.BACK, BarRank.LEAVE).pinned());
        all.add(Action.silent(List.of("?"), Msg.Common.HELP, Labels.HELP));
        return all;
    }

    /** True where both lists stand side by side. */
    private static boolean inColumns(int columns, int rows) {
        return !ScreenWidth.of(columns).isNarrow() && new ScreenHeight(rows).holdsPicture();
    }

    /** One list needs every row: it begins in that of the notice, where there is none. */
    private int firstRow(int top) {
        return model.notice().isEmpty() ? top - 1 : top;
    }

    private Scroll scroll(List<Action> offered, int room) {
        int size = rows(offered, false).size() + rows(offered, true).size();
        return new Scroll(help.page(), size, room, 1);
    }

    /** A row of the help: how the keys are written, and what they do. */
    private record Row(String keys, String words) {}

    private List<Row> rows(List<Action> offered, boolean everywhere) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (Action action : offered) {
            String first = written(action);
            boolean digitOfARow = !action.bar().isShown() && first.length() == 1 && Character.isDigit(first.charAt(0));
            boolean counterpart = !action.bar().isShown() && MOVE_BACK.contains(first);
            boolean wordOnly =
                    !action.bar().isShown() && first.equals(action.keys().get(0)) && first.length() > 1;
            if (isEverywhere(action) == everywhere && !digitOfARow && !counterpart && !wordOnly) {
                rows.putIfAbsent(first, meaning(action));
            }
        }
        List<Row> list = new ArrayList<>();
        rows.forEach((keys, words) -> list.add(new Row(keys, words)));
        return list;
    }

    /** How the keys of an action are written: as on the bar, or by the first of them. */
    private static String written(Action action) {
        if (action.bar().isShown()) {
            return action.bar().shown();
        }
        return action.keys().contains("j") ? "j k" : Keys.shown(action.keys().get(0));
    }

    private static boolean isEverywhere(Action action) {
        return action.msg() == Msg.Common.FLIP_LANGUAGE
                || action.msg() == Msg.Common.LESSONS
                || action.msg() == Msg.Common.SEARCH
                || action.msg() == Msg.Common.PALETTE
                || action.msg() == Msg.Common.HELP
                || action.msg() == Msg.Plain.LEAVE;
    }

    /** Longer words than the bar has room for, where there are any. */
    private String meaning(Action action) {
        if (action.msg() == Msg.Common.FLIP_LANGUAGE) {
            return say("한국어와 영어 바꾸기", "Korean or English");
        }
        if (action.msg() == Msg.Common.HELP) {
            return say("이 도움말", "this help");
        }
        if (action.msg() == Msg.Plain.LEAVE) {
            return say("저장하고 한 단계 나가기", "save and leave one level");
        }
        if (action.msg() == Msg.Plain.WHY) {
            return say("왜: 규칙과 RFC 절", "why: the rule and its RFC section");
        }
        return say(action.label());
    }

    @Override
    public void draw(Canvas canvas, int top, int bottom) {
        int margin = margin(canvas.columns());
        List<Action> offered = Keymap.of(below, canvas.columns(), canvas.rows());
        if (!inColumns(canvas.columns(), canvas.rows())) {
            Rows rows = oneList(canvas.columns(), offered);
            scroll(offered, bottom - firstRow(top)).draw(canvas, rows, firstRow(top), bottom);
            return;
        }
        int half = canvas.columns() / 2 + (ScreenWidth.of(canvas).holdsTwoColumns() ? 1 : 0);
        int left = column(canvas, margin, top, bottom, say("이 화면", "On this page"), rows(offered, false));
        int right = column(canvas, half, top, bottom, say("어디서나", "Everywhere"), rows(offered, true));
        int row = right + 1;
        if (lang == Lang.KO && row + 1 < bottom) {
            canvas.put(half, row++, "한글 자판에서도 그대로 됩니다:", Style.TEXT);
            canvas.put(half, row++, "h ㅗ   w ㅈ   u ㅕ   n ㅜ   q ㅂ", Style.TEXT);
        }
        row = Math.max(left, row) + 1;
        if (row + 6 < bottom) {
            symbols(canvas, row, half);
            row += 6;
        }
        if (row < bottom) {
            paragraph(canvas, bottom - 2, bottom, plainFace(), Style.TEXT);
        }
    }

    private String plainFace() {
        return say(
                "화면 낭독기나 파이프에서는 handshake --plain: 기능은 똑같습니다.",
                "For a screen reader or a pipe: handshake --plain does all the same.");
    }

    private static int column(Canvas canvas, int left, int top, int bottom, String heading, List<Row> rows) {
        int row = top;
        canvas.put(left, row++, heading, Style.BOLD);
        for (Row line : rows) {
            if (row >= bottom - 1) {
                break;
            }
            canvas.put(left, row, line.keys(), Style.BOLD);
            canvas.put(left + 8, row++, line.words(), Style.TEXT);
        }
        return row;
    }

    private void symbols(Canvas canvas, int from, int half) {
        int margin = margin(canvas.columns());
        int row = from;
        canvas.put(margin, row++, say("기호", "Signs"), Style.BOLD);
        String[][] signs = {
            {"├──▶│", say("보낸 세그먼트", "a segment that was sent")},
            {"┆┄┄▷┆", say("보냈다면", "what would have been sent")},
            {"━ ─", say("지나온 길, 아직 안 간 길", "the way behind, the way ahead")},
            {"▐C▌", say("클라이언트의 상태", "the client's state")}
        };
        String[][] marks = {
            {"▸", say("지금 고른 것", "what is marked now")},
            {"✓ ✗", say("정답, 오답", "right, wrong")},
            {"!", say("주의", "look here")},
            {"● ◐ ○", say("마침, 하는 중, 아직", "done, begun, not yet")}
        };
        for (int i = 0; i < signs.length; i++) {
            canvas.put(margin, row, signs[i][0], Style.TEXT);
            canvas.put(margin + 8, row, Width.clip(signs[i][1], half - margin - 9), Style.TEXT);
            canvas.put(half, row, marks[i][0], Style.TEXT);
            canvas.put(half + 8, row++, marks[i][1], Style.TEXT);
        }
    }

    private Rows oneList(int columns, List<Action> offered) {
        int margin = margin(columns);
        List<Row> all = new ArrayList<>(rows(offered, false));
        all.addAll(rows(offered, true));
        Rows list = new Rows(columns);
        for (Row each : all) {
            list.add((canvas, row) -> {
                canvas.put(margin, row, each.keys(), Style.BOLD);
                canvas.put(margin + 8, row, Width.clip(each.words(), columns - margin - 9), Style.TEXT);
            });
        }
        return list;
    }

    @Override
    public List<String> speech() {
        List<String> lines = new ArrayList<>();
        lines.add(title() + ".");
        lines.add(say("여기서 쓸 수 있는 명령:", "Words understood here:"));
        List<Action> offered = Keymap.of(below);
        lines.add(String.join(", ", Action.words(offered, lang)) + ".");
        for (Row row : rows(offered, false)) {
            lines.add(row.keys() + ": " + row.words() + ".");
        }
        for (Row row : rows(offered, true)) {
            lines.add(row.keys() + ": " + row.words() + ".");
        }
        lines.add(say("'돌아가기'를 입력하면 하던 곳으로 돌아갑니다.", "Type back to go on where you were."));
        return lines;
    }
}
