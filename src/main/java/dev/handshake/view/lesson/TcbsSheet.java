package dev.handshake.view.lesson;

import dev.handshake.lesson.Scene;
import dev.handshake.tcp.Seq;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Tcb;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.StatePaths;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Width;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Both TCBs side by side: what each end remembers of the connection. */
public final class TcbsSheet extends Sheet {
    private final Screen.Tcbs tcbs;
    private final Sheet below;

    public TcbsSheet(Model model, Screen.Tcbs tcbs, Sheet below) {
        super(model);
        this.tcbs = tcbs;
        this.below = below;
    }

    @Override
    public String title() {
        return "TCB  " + below.title();
    }

    @Override
    public String corner() {
        return below.corner();
    }

    @Override
    public List<Action> actions() {
        return list(
                Action.of("t", Msg.Plain.TCBS, Labels.BACK, BarRank.MAIN).also("esc"),
                Action.of("d", Msg.Common.DIAGRAM, Labels.STATES, BarRank.MOVE),
                Action.of("o", Msg.Common.OBSERVE, Labels.OBSERVE, BarRank.ASIDE));
    }

    /** A variable of the TCB, its value at each end, and what it means. */
    private record Row(String name, String client, String server, String means) {}

    private Optional<Scene> scene() {
        return StatePaths.scene(tcbs.under());
    }

    private List<Row> rows(Scene scene) {
        Tcb c = scene.visible(Side.CLIENT);
        Tcb s = scene.visible(Side.SERVER);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(say("상태", "state"), c.state().name(), s.state().name(), ""));
        rows.add(row("ISS", own(c, c.iss()), own(s, s.iss()), "내 시작 번호", "my first number"));
        rows.add(row("SND.UNA", own(c, c.sndUna()), own(s, s.sndUna()), "확인되지 않은 가장 앞 번호", "oldest unacknowledged"));
        rows.add(row("SND.NXT", own(c, c.sndNxt()), own(s, s.sndNxt()), "다음에 쓸 번호", "next to send"));
        rows.add(row("SND.WND", peer(c, c.sndWnd()), peer(s, s.sndWnd()), "상대가 받아 줄 양", "what the peer will take"));
        rows.add(row("IRS", peer(c, c.irs()), peer(s, s.irs()), "상대의 시작 번호", "the peer's first number"));
        rows.add(row("RCV.NXT", peer(c, c.rcvNxt()), peer(s, s.rcvNxt()), "다음에 받을 번호", "next expected"));
        rows.add(row("RCV.WND", own(c, c.rcvWnd()), own(s, s.rcvWnd()), "내가 받아 줄 양", "what I will take"));
        return rows;
    }

    private Row row(String name, String client, String server, String ko, String en) {
        return new Row(name, client, server, say(ko, en));
    }

    private static String own(Tcb tcb, int value) {
        return tcb.state() == State.CLOSED ? "-" : String.valueOf(Seq.value(value));
    }

    private static String peer(Tcb tcb, int value) {
        return switch (tcb.state()) {
            case CLOSED, LISTEN, SYN_SENT -> "-";
            case SYN_RECEIVED, ESTABLISHED, FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT ->
                String.valueOf(Seq.value(value));
        };
    }

    @Override
    public void draw(Canvas canvas, int top, int bottom) {
        Optional<Scene> scene = scene();
        if (scene.isEmpty()) {
            return;
        }
        int margin = margin(canvas.columns());
        int row = firstRow(canvas.rows(), top);
        int first = margin + 9;
        int pitch = 14;
        canvas.put(first, row, "C " + Width.clip(say(Labels.CLIENT), pitch - 3), Style.BOLD);
        canvas.put(first + pitch, row++, "S " + Width.clip(say(Labels.SERVER), pitch - 3), Style.BOLD);
        for (Row line : rows(scene.get())) {
            if (row >= bottom) {
                return;
            }
            canvas.put(margin, row, line.name(), Style.TEXT);
            canvas.put(first, row, line.client(), Style.TEXT);
            canvas.put(first + pitch, row, line.server(), Style.TEXT);
            int means = first + 2 * pitch;
            if (canvas.columns() - means - margin >= 12) {
                canvas.put(means, row, Width.clip(line.means(), canvas.columns() - means - 1), Style.TEXT);
            }
            row++;
        }
        if (scene.get().hidesState() && row + 1 < bottom) {
            paragraph(
                    canvas,
                    row + 1,
                    bottom,
                    say(
                            "묻고 있는 쪽은 방금 일어난 일이 반영되기 전의 값입니다.",
                            "The end in question shows its values from before the event."),
                    Style.TEXT);
        }
    }

    @Override
    public List<String> speech() {
        List<String> lines = new ArrayList<>();
        lines.add("TCB.");
        scene().ifPresent(scene -> {
            for (Row row : rows(scene)) {
                lines.add(row.name() + ": " + say(Labels.CLIENT) + " " + row.client() + ", " + say(Labels.SERVER) + " "
                        + row.server() + ".");
            }
        });
        lines.add(say("'돌아가기'를 입력하면 하던 곳으로 돌아갑니다.", "Type back to go on where you were."));
        return lines;
    }
}
