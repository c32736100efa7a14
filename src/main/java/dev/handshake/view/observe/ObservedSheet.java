package dev.handshake.view.observe;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Scene;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.Walk;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.StatePaths;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import dev.handshake.view.ladder.LadderScene;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.page.Scroll;
import dev.handshake.view.page.Sheet;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The connection as an engineer finds it on the machines: what tcpdump and ss print, and what the calls returned. */
public final class ObservedSheet extends Sheet {
    /** Rows of the screen that j turns on. */
    private static final int STEP = 4;

    private static final String TCPDUMP = "tcpdump -nn -S 'tcp port 80'";
    private static final String SS = "ss -tan";
    private static final Text CALLS = new Text("소켓 호출", "Socket calls");
    private static final Text LEFT_OUT =
            new Text("보낸 쪽에서 잡았고 시각, win, 옵션은 뺐습니다.", "Captured at the sender; no clock, win, options.");
    private static final Text LATE = new Text(" 핸드셰이크 뒤부터입니다.", " After the handshake.");
    private static final Text NOTHING = new Text("아직 잡힌 세그먼트가 없습니다.", "No segment has been captured yet.");
    private static final Text NO_SOCKET = new Text("(행 없음)", "(no row)");
    private static final Text NO_CALL = new Text("(호출 없음)", "(no call)");
    private static final Text BEFORE =
            new Text("묻고 있는 쪽은 방금 일어난 일 앞의 값입니다.", "The end in question shows its values from before the event.");

    private final Screen.Observed observed;
    private final Sheet below;
    /** What is seen, and the programs at both ends; empty where the page lies over no lesson. */
    private final Optional<Seen> seen;

    /** Empty where the page lies over no lesson. */
    private record Seen(Lesson lesson, Scene world, LadderScene story) {
        static Seen of(Lesson lesson, Scene world) {
            return new Seen(lesson, world, LadderScene.of(world));
        }

        List<SocketTable.Row> sockets(Side side) {
            return SocketTable.rows(
                    world.visibleHost(side), side, Application.of(lesson, side).reads());
        }

        List<SocketCalls.Call> calls(Side side, Lang lang) {
            return SocketCalls.of(world.start(), story, Application.of(lesson, side), lang);
        }
    }

    public ObservedSheet(Model model, Screen.Observed observed, Sheet below) {
        super(model);
        this.observed = observed;
        this.below = below;
        Optional<Lesson> lesson = StatePaths.walk(observed.under()).map(Walk::lesson);
        this.seen = lesson.flatMap(l -> StatePaths.scene(observed.under()).map(scene -> Seen.of(l, scene)));
    }

    @Override
    public String title() {
        return say(TermWords.capital(Labels.OBSERVE.ko()), TermWords.capital(Labels.OBSERVE.en())) + "  "
                + below.title();
    }

    @Override
    public String corner() {
        return below.corner();
    }

    @Override
    public List<Action> actions() {
        return actions(List.of());
    }

    @Override
    public List<Action> actions(int columns, int rows) {
        return actions(scroll(rows(columns), rows - 1 - firstRow(rows, TOP)).actions(Labels.TURN, BarRank.SUBMIT));
    }

    private static List<Action> actions(List<Action> turning) {
        List<Action> all = list(
                Action.of("o", Msg.Plain.OBSERVE, Labels.BACK, BarRank.MAIN).also("esc"));
        all.addAll(turning);
        all.add(Action.of("d", Msg.Plain.DIAGRAM, Labels.STATES, BarRank.MOVE));
        return all;
    }

    private Scroll scroll(Rows rows, int room) {
        return new Scroll(observed.row(), rows.size(), room, STEP);
    }

    /** Where lines begin: numbers and the letters of both ends hang before them. */
    private static int left(int columns) {
        return ScreenWidth.of(columns).holdsTwoColumns() ? margin(columns) : margin(columns) + 1;
    }

    @Override
    public void draw(Canvas canvas, int top, int bottom) {
        int from = firstRow(canvas.rows(), top);
        Rows rows = rows(canvas.columns());
        scroll(rows, bottom - from).draw(canvas, rows, from, bottom);
    }

    private Rows rows(int columns) {
        Rows rows = new Rows(columns);
        if (seen.isEmpty()) {
            return rows;
        }
        wire(rows, seen.get());
        rows.blank();
        sockets(rows, seen.get());
        rows.blank();
        calls(rows, seen.get());
        return rows;
    }

    // ---------------------------------------------------------------- tcpdump

    private List<String> wireNotes(Seen at) {
        List<String> notes = new ArrayList<>();
        notes.add(say(LEFT_OUT) + (at.story().client().isSynchronized() ? say(LATE) : ""));
        if (CaptureLines.of(at.story()).isEmpty()) {
            notes.add(say(NOTHING));
        }
        return notes;
    }

    private void wire(Rows rows, Seen at) {
        rows.text(left(rows.columns()), TCPDUMP, Style.BOLD);
        wireNotes(at).forEach(note -> rows.text(left(rows.columns()), note, Style.TEXT));
        boolean wide = ScreenWidth.of(rows.columns()).holdsTwoColumns();
        if (!wide) {
            rows.text(
                    left(rows.columns()),
                    "C " + CaptureLines.address(Side.CLIENT) + ", S " + CaptureLines.address(Side.SERVER),
                    Style.TEXT);
        }
        for (CaptureLines.Line line : CaptureLines.of(at.story())) {
            String direction = wide
                    ? CaptureLines.direction(line.from())
                    : TermWords.letter(line.from()) + " > "
                            + TermWords.letter(line.from().opposite()) + ":";
            segment(rows, line, direction);
        }
    }

    /** The number hangs in the margin; what does not fit goes on below the flags. */
    private void segment(Rows rows, CaptureLines.Line line, String direction) {
        int left = left(rows.columns());
        int under = left + Width.of(direction) + 1;
        List<String> broken = new ArrayList<>();
        StringBuilder row = new StringBuilder();
        for (String part : CaptureLines.parts(line.segment())) {
            if (!row.isEmpty() && under + row.length() + 1 + part.length() > rows.columns()) {
                broken.add(row.toString());
                row.setLength(0);
            }
            row.append(row.isEmpty() ? "" : " ").append(part);
        }
        broken.add(row.toString());
        String fate = fate(line.fate());
        int last = under + row.length();
        boolean beside = last + 3 + Width.of(fate) <= rows.columns();
        for (int i = 0; i < broken.size(); i++) {
            int at = i;
            rows.add((canvas, to) -> {
                if (at == 0) {
                    canvas.putRight(left - 1, to, String.valueOf(line.number()), Style.TEXT);
                    canvas.put(left, to, direction, Style.TEXT);
                }
                canvas.put(under, to, broken.get(at), Style.TEXT);
                if (at == broken.size() - 1 && beside) {
                    fate(canvas, last + 2, to, line.fate());
                }
            });
        }
        if (!beside && !fate.isEmpty()) {
            rows.add((canvas, to) -> fate(canvas, under, to, line.fate()));
        }
    }

    private void fate(Canvas canvas, int column, int row, CaptureLines.Fate fate) {
        String words = fate(fate);
        if (words.isEmpty()) {
            return;
        }
        boolean lost = fate == CaptureLines.Fate.LOST;
        int at = lost ? canvas.put(column, row, "✗ ", Style.WARN) : column;
        canvas.put(at, row, lost ? words : "(" + words + ")", Style.TEXT);
    }

    private String fate(CaptureLines.Fate fate) {
        return switch (fate) {
            case ARRIVED -> "";
            case FLYING -> say("전송 중", "in flight");
            case LOST -> say("도착하지 않음", "never arrived");
            case TWICE -> say("두 번 도착", "arrived twice");
        };
    }

    // ---------------------------------------------------------------- ss

    private List<String> socketNotes(Seen at) {
        List<String> notes = new ArrayList<>();
        boolean listens = false;
        for (Side side : Side.values()) {
            listens |= at.sockets(side).stream().anyMatch(r -> r.state().equals(SocketTable.name(State.LISTEN)));
        }
        if (listens) {
            notes.add(say(
                    "LISTEN 행의 두 칸은 accept 큐의 길이와 한도라서 비워 두었습니다.",
                    "In a LISTEN row: length and limit of the accept queue, not told here."));
        }
        if (at.story().kept().isPresent()) {
            notes.add(say(BEFORE));
        }
        return notes;
    }

    private void sockets(Rows rows, Seen at) {
        int columns = rows.columns();
        int left = left(columns);
        boolean full = ScreenWidth.of(columns).holdsTwoColumns();
        boolean oneRow = !ScreenWidth.of(columns).isNarrow();
        int local = left + 26;
        int peer = local + (full ? 20 : 16);
        rows.text(left, SS, Style.BOLD);
        rows.add((canvas, row) -> {
            canvas.put(left, row, "State      Recv-Q Send-Q", Style.TEXT);
            if (oneRow) {
                canvas.put(local, row, full ? "Local Address:Port" : "Local", Style.TEXT);
                canvas.put(peer, row, full ? "Peer Address:Port" : "Peer", Style.TEXT);
            }
        });
        for (Side side : Side.values()) {
            List<SocketTable.Row> sockets = at.sockets(side);
            if (sockets.isEmpty()) {
                rows.add((canvas, row) -> {
                    canvas.put(left - 2, row, TermWords.letter(side), Style.BOLD);
                    canvas.put(left, row, say(NO_SOCKET), Style.TEXT);
                });
            }
            for (int i = 0; i < sockets.size(); i++) {
                SocketTable.Row socket = sockets.get(i);
                boolean first = i == 0;
                rows.add((canvas, row) -> {
                    canvas.put(left - 2, row, first ? TermWords.letter(side) : "", Style.BOLD);
                    canvas.put(left, row, socket.state(), Style.TEXT);
                    canvas.putRight(left + 17, row, socket.recvQ(), Style.TEXT);
                    canvas.putRight(left + 24, row, socket.sendQ(), Style.TEXT);
                    if (oneRow) {
                        canvas.put(local, row, socket.local(), Style.TEXT);
                        canvas.put(peer, row, socket.peer(), Style.TEXT);
                    }
                });
                if (!oneRow) {
                    rows.add((canvas, row) ->
                            canvas.put(left + 2, row, socket.local() + " " + socket.peer(), Style.TEXT));
                }
            }
        }
        socketNotes(at).forEach(note -> rows.text(left(rows.columns()), note, Style.TEXT));
    }

    // ---------------------------------------------------------------- calls

    private void calls(Rows rows, Seen at) {
        int columns = rows.columns();
        int left = left(columns);
        rows.text(left, say(CALLS), Style.BOLD);
        if (ScreenWidth.of(columns).holdsTwoColumns()) {
            int half = columns / 2;
            List<SocketCalls.Call> client = at.calls(Side.CLIENT, lang);
            List<SocketCalls.Call> server = at.calls(Side.SERVER, lang);
            for (int i = 0; i < Math.max(1, Math.max(client.size(), server.size())); i++) {
                int index = i;
                rows.add((canvas, row) -> {
                    call(canvas, left, row, Side.CLIENT, client, index);
                    call(canvas, half, row, Side.SERVER, server, index);
                });
            }
            return;
        }
        for (Side side : Side.values()) {
            List<SocketCalls.Call> calls = at.calls(side, lang);
            for (int i = 0; i < Math.max(1, calls.size()); i++) {
                int index = i;
                rows.add((canvas, row) -> call(canvas, left, row, side, calls, index));
            }
        }
    }

    private void call(Canvas canvas, int column, int row, Side side, List<SocketCalls.Call> calls, int index) {
        if (index == 0) {
            canvas.put(column - 2, row, TermWords.letter(side), Style.BOLD);
        }
        if (index < calls.size()) {
            canvas.put(column, row, calls.get(index).call(), Style.TEXT);
            canvas.put(column + 12, row, calls.get(index).result(), Style.TEXT);
        } else if (index == 0) {
            canvas.put(column, row, say(NO_CALL), Style.TEXT);
        }
    }

    // ---------------------------------------------------------------- in words

    @Override
    public List<String> speech() {
        List<String> lines = new ArrayList<>();
        lines.add(say(Labels.OBSERVE.ko(), TermWords.capital(Labels.OBSERVE.en())) + ".");
        seen.ifPresent(at -> {
            lines.add(TCPDUMP);
            lines.addAll(wireNotes(at));
            for (CaptureLines.Line line : CaptureLines.of(at.story())) {
                String fate = fate(line.fate());
                lines.add(line.number() + ". " + CaptureLines.direction(line.from()) + " "
                        + String.join(" ", CaptureLines.parts(line.segment()))
                        + (fate.isEmpty() ? "" : " (" + fate + ")"));
            }
            lines.add(SS);
            for (Side side : Side.values()) {
                List<SocketTable.Row> sockets = at.sockets(side);
                String name = TermWords.sideFirst(side, lang) + ": ";
                if (sockets.isEmpty()) {
                    lines.add(name + say(NO_SOCKET));
                }
                for (SocketTable.Row row : sockets) {
                    lines.add(name + row.state() + ", Recv-Q " + row.recvQ() + ", Send-Q " + row.sendQ() + ", "
                            + row.local() + ", " + row.peer());
                }
            }
            lines.addAll(socketNotes(at));
            lines.add(say(CALLS) + ".");
            for (Side side : Side.values()) {
                String name = TermWords.sideFirst(side, lang) + ": ";
                List<SocketCalls.Call> calls = at.calls(side, lang);
                if (calls.isEmpty()) {
                    lines.add(name + say(NO_CALL));
                }
                calls.forEach(call -> lines.add(name + (call.call() + " " + call.result()).strip()));
            }
        });
        lines.add(say("돌아가기를 쓰면 하던 곳으로 갑니다.", "Type back to go on where you were."));
        return lines;
    }
}
