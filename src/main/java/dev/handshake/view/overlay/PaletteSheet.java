package dev.handshake.view.overlay;

import dev.handshake.lesson.Text;
import dev.handshake.tutor.model.Command;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Screen;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.BarSlot;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.ListKeys;
import dev.handshake.view.page.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The command palette: opens in the place of the question, over a page that stays in sight. */
public final class PaletteSheet extends Sheet {
    private static final int MOST = 9;

    private final Screen.Palette palette;
    private final Sheet below;
    private final List<Entry> found;

    /** A command in words: its name, what it does, and the key that would have done it. */
    private record Entry(Command command, Text name, Text does, String key) {}

    public PaletteSheet(Model model, Screen.Palette palette, Sheet below) {
        super(model);
        this.palette = palette;
        this.below = below;
        String query = palette.query().strip().toLowerCase(Locale.ROOT);
        this.found = Command.on(palette.under()).stream()
                .map(PaletteSheet::entry)
                .filter(e -> rank(e, query) < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(e -> rank(e, query)))
                .limit(MOST)
                .toList();
    }

    /** Lower is better: the name begins with it, then contains it, then what it does contains it. */
    private static int rank(Entry entry, String query) {
        if (query.isEmpty()) {
            return 0;
        }
        String names = (entry.name().ko() + "\n" + entry.name().en()).toLowerCase(Locale.ROOT);
        String does = (entry.does().ko() + "\n" + entry.does().en()).toLowerCase(Locale.ROOT);
        if (names.startsWith(query) || names.contains("\n" + query)) {
            return 0;
        }
        return names.contains(query) ? 1 : does.contains(query) ? 2 : Integer.MAX_VALUE;
    }

    private static Entry entry(Command command) {
        return switch (command) {
            case STATES -> entry(command, "상태도", "states", "양쪽의 상태와 지나온 길", "both ends on the state diagram", "d");
            case TCBS -> entry(command, "TCB", "TCBs", "양쪽이 기억하는 번호", "the numbers both ends remember", "t");
            case OBSERVE -> entry(command, "관찰", "observe", "tcpdump, ss, 소켓 호출", "tcpdump, ss, socket calls", "o");
            case HINT -> entry(command, "힌트", "hint", "힌트 한 단계", "one rung of the hint ladder", "h");
            case WHY -> entry(command, "왜", "why", "규칙과 RFC 절", "the rule and its RFC section", "w");
            case UNDO -> entry(command, "되돌리기", "undo", "한 번 되돌리기", "one step back", "u");
            case RESTART -> entry(command, "다시", "again", "처음 상태로 다시", "this from its beginning", "r");
            case LESSONS -> entry(command, "목록", "list", "모든 레슨", "all lessons", "l");
            case REVIEW -> entry(command, "복습", "review", "오늘 다시 볼 문항", "the questions that are due", "");
            case FOLLOW_UPS -> entry(command, "꼬리 질문", "follow-ups", "남은 꼬리 질문", "follow-ups that are open", "");
            case INTERVIEW -> entry(command, "모의 면접", "interview", "시간 제한이 있는 면접", "timed, with follow-ups", "");
            case QUIZZES -> entry(command, "문제집", "quizzes", "모든 문제집", "all quizzes", "");
            case STATS -> entry(command, "통계", "statistics", "정답률, 예정, 오해", "how it goes so far", "");
            case LANGUAGE -> entry(command, "English", "한국어", "영어로 바꾸기", "change to Korean", "Tab");
            case CONFIDENCE -> entry(command, "확신", "confidence", "확신을 묻거나 묻지 않기", "ask how sure you are, or not", "");
            case ASK_PICK -> entry(command, "고르기", "pick", "세그먼트를 넷 중에서 고르기", "pick a segment out of four", "");
            case ASK_FLAGS -> entry(command, "플래그", "flags", "플래그만 직접 켜기", "switch the flags yourself", "");
            case ASK_NUMBERS ->
                entry(command, "번호", "numbers", "플래그와 번호를 모두 직접 쓰기", "switch flags and type the numbers", "");
            case HELP -> entry(command, "도움말", "help", "이 화면의 키", "the keys of this page", "?");
            case LEAVE -> entry(command, "나가기", "leave", "저장하고 한 단계 나가기", "save and leave one level", "q");
        };
    }

    private static Entry entry(
            Command command, String koName, String enName, String koDoes, String enDoes, String key) {
        return new Entry(command, new Text(koName, enName), new Text(koDoes, enDoes), key);
    }

    private int cursor() {
        return found.isEmpty() ? 0 : Math.floorMod(palette.cursor(), found.size());
    }

    @Override
    public String title() {
        return below.title();
    }

    @Override
    public String corner() {
        return below.corner();
    }

    @Override
    public java.util.Optional<Double> progress() {
        return below.progress();
    }

    @Override
    public boolean takesText() {
        return true;
    }

    @Override
    public List<Action> actions() {
        List<Action> all = new ArrayList<>();
        if (!found.isEmpty()) {
            for (int i = 0; i < found.size(); i++) {
                Entry entry = found.get(i);
                Action run = new Action(
                        List.of(String.valueOf(i + 1)),
                        new Msg.Run(entry.command()),
                        i == 0 ? Labels.RUN : entry.name(),
                        BarSlot.of(i == 0 ? found.size() == 1 ? "1" : "1-" + found.size() : "", BarRank.EXPLAIN),
                        entry.name());
                all.add(run);
            }
            all.add(Action.of("down", new Msg.Move(1), Labels.MOVE, BarRank.ASIDE)
                    .shownAs("↑ ↓"));
            all.add(Action.silent(List.of("up"), new Msg.Move(-1), Labels.MOVE_BACK));
            all.add(Action.of("enter", new Msg.Run(found.get(cursor()).command()), Labels.RUN, BarRank.MOVE));
        }
        all.add(Action.silent(List.of("backspace"), Msg.Plain.ERASE, Labels.ERASE));
        all.addAll(ListKeys.erasing());
        all.add(Action.of("esc", Msg.Plain.CANCEL, Labels.CLOSE, BarRank.LEAVE).pinned());
        return all;
    }

    @Override
    public void draw(Canvas canvas, int top, int bottom) {
        below.draw(canvas, top, bottom);
        int rows = Math.min(found.isEmpty() ? 1 : found.size(), Math.max(1, bottom - top - 4));
        // The palette takes the lower half, where the question stands; the ladder above stays in sight.
        int from = Math.max(top, Math.min(top + (bottom - top) * 2 / 5, bottom - rows - 3));
        int margin = margin(canvas.columns());
        for (int row = from; row < bottom; row++) {
            canvas.fill(0, canvas.columns(), row, " ", Style.TEXT);
        }
        int at = canvas.put(margin, from, ": ", Style.BOLD);
        at = canvas.put(at, from, palette.query(), Style.TEXT);
        canvas.caret(at, from);
        if (found.isEmpty()) {
            canvas.put(margin, from + 2, say("그런 명령이 없습니다.", "There is no such command."), Style.TEXT);
            return;
        }
        int end = canvas.columns() - margin;
        int start = Math.max(0, Math.min(cursor() - rows + 1, found.size() - rows));
        for (int i = start; i < found.size() && i < start + rows; i++) {
            Entry entry = found.get(i);
            int row = from + 2 + i - start;
            if (i == cursor()) {
                canvas.put(margin - 2, row, "▸", Style.ACCENT);
            }
            canvas.put(margin, row, String.valueOf(i + 1), Style.BOLD);
            canvas.put(margin + 3, row, say(entry.name()), i == cursor() ? Style.BOLD : Style.TEXT);
            canvas.putRight(end, row, entry.key(), Style.TEXT);
            canvas.put(margin + 16, row, Width.clip(say(entry.does()), end - margin - 16 - 5), Style.TEXT);
        }
    }

    @Override
    public List<String> speech() {
        List<String> lines = new ArrayList<>();
        lines.add(say("명령.", "Commands."));
        for (int i = 0; i < found.size(); i++) {
            lines.add((i + 1) + ". " + say(found.get(i).name()) + ": "
                    + say(found.get(i).does()) + ".");
        }
        lines.add(say("번호나 이름을 입력하면 실행합니다. 닫기", "Type a number or a name to run it. close"));
        return lines;
    }
}
