package dev.handshake.view.diagram;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Scene;
import dev.handshake.tcp.Happening;
import dev.handshake.tcp.Rule;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Transition;
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
import dev.handshake.view.page.ScreenWidth;
import dev.handshake.view.page.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The state diagram: all eleven states, both ends marked, the way they came. */
public final class DiagramSheet extends Sheet {
    private final Screen.Diagram diagram;
    private final Sheet below;
    private final Optional<Scene> scene;
    private final StateWays ways;

    public DiagramSheet(Model model, Screen.Diagram diagram, Sheet below) {
        super(model);
        this.diagram = diagram;
        this.below = below;
        this.scene = StatePaths.scene(diagram.under());
        List<Happening.Reaction> all = scene.map(StatePaths::of).orElse(List.of());
        this.ways = new StateWays(scene, all.subList(0, Math.max(0, all.size() - diagram.back())));
    }

    @Override
    public String title() {
        return say("상태도", "State diagram");
    }

    @Override
    public String corner() {
        return scene.isPresent()
                ? Width.clip(below.title() + " " + below.corner(), 44).strip()
                : "";
    }

    @Override
    public String corner(int columns) {
        return ScreenWidth.of(columns).isNarrow() && scene.isPresent() ? below.corner() : corner();
    }

    @Override
    public List<Action> actions() {
        List<Action> all = list(
                Action.of("d", Msg.Common.DIAGRAM, Labels.BACK, BarRank.MAIN).also("esc"));
        if (scene.isPresent()) {
            all.addAll(walking());
            all.add(Action.of("w", Msg.Plain.WHY, Labels.RULE, BarRank.MOVE));
        }
        if (diagram.under().lesson().isPresent()) {
            all.add(Action.of("t", Msg.Plain.TCBS, Labels.TCBS, BarRank.ASIDE));
            all.add(Action.of("o", Msg.Common.OBSERVE, Labels.OBSERVE, BarRank.EXTRA));
        }
        return all;
    }

    /** The keys that walk the way back and on again; none that would do nothing. */
    private List<Action> walking() {
        List<Action> all = new ArrayList<>();
        boolean back = ways.last().isPresent();
        boolean on = diagram.back() > 0;
        if (back) {
            all.add(Action.of("k", new Msg.Move(-1), Labels.WALK_PATH, BarRank.EXPLAIN)
                    .also("up")
                    .shownAs(on ? "j k" : "k"));
        }
        if (on) {
            all.add(Action.of("j", new Msg.Move(1), back ? Labels.MOVE : Labels.WALK_PATH, BarRank.EXPLAIN)
                    .also("down")
                    .shownAs(back ? "" : "j"));
        }
        return all;
    }

    // ---------------------------------------------------------------- drawing

    @Override
    public void draw(Canvas canvas, int top, int bottom) {
        if (ScreenWidth.of(canvas).holdsTwoColumns() && bottom - top >= DiagramPicture.ROWS + 3) {
            int left = (canvas.columns() - DiagramPicture.COLUMNS) / 2;
            new DiagramPainter(canvas, ways, left, top).draw();
            legend(canvas, Math.min(top + DiagramPicture.ROWS + 1, bottom - 2), bottom);
        } else {
            table(canvas, firstRow(canvas.rows(), top), bottom);
        }
    }

    private void legend(Canvas canvas, int row, int bottom) {
        int margin = margin(canvas.columns());
        if (rule(canvas, row, bottom)) {
            return;
        }
        canvas.put(
                margin,
                row,
                say(
                        "이벤트 / 보내는 것    ━ 지나온 길    ─ 아직    ▐C▌ 클라이언트  ▐S▌ 서버",
                        "event / what is sent    ━ taken    ─ not taken    ▐C▌ client  ▐S▌ server"),
                Style.TEXT);
        canvas.put(
                margin,
                row + 1,
                say(
                        "그 밖에: SYN_RECEIVED에서 CLOSE / FIN → FIN_WAIT_1, 유효한 RST → CLOSED",
                        "Also: CLOSE / FIN in SYN_RECEIVED → FIN_WAIT_1, a valid RST → CLOSED"),
                Style.TEXT);
    }

    /** Draws the rule of the last change where it was asked for; true where it did. */
    private boolean rule(Canvas canvas, int row, int bottom) {
        Optional<Happening.Reaction> last = ways.last().filter(change -> diagram.why());
        last.ifPresent(change -> {
            canvas.put(margin(canvas.columns()), row, stepWords(change), Style.BOLD);
            rule(change).ifPresent(why -> paragraph(canvas, row + 1, bottom, ruleWords(why), Style.TEXT));
        });
        return last.isPresent();
    }

    private String stepWords(Happening.Reaction change) {
        return (change.side() == Side.CLIENT ? "C " : "S ") + change.before() + " → " + change.after();
    }

    /** The rule of the RFC; a power cut asks none. */
    private static Optional<Rule> rule(Happening.Reaction last) {
        return Optional.of(last.why()).filter(why -> why != Rule.POWER_LOST);
    }

    private String ruleWords(Rule why) {
        return lang == Lang.KO
                ? why.ko() + " RFC 9293 " + why.section() + "절"
                : why.en() + " (RFC 9293, " + why.section() + ")";
    }

    /** Where the picture does not fit: the states in two columns, then where each end can go next. */
    private void table(Canvas canvas, int top, int bottom) {
        StateTable table = new StateTable(canvas, ways);
        table.draw(top);
        int row = top + StateTable.ROWS + (bottom - top > StateTable.ROWS + 3 ? 1 : 0);
        if (rule(canvas, row, bottom)) {
            return;
        }
        if (scene.isPresent()) {
            table.next(row, bottom);
        }
    }

    // ---------------------------------------------------------------- speech

    @Override
    public List<String> speech() {
        List<String> lines = new ArrayList<>();
        lines.add(title() + ".");
        if (scene.isEmpty()) {
            lines.add(say("열한 가지 상태입니다.", "The eleven states:") + " " + String.join(", ", names()) + ".");
        }
        for (Side side : scene.isPresent() ? List.of(Side.values()) : List.<Side>of()) {
            String who = say(side == Side.CLIENT ? Labels.CLIENT : Labels.SERVER);
            String state = ways.state(side).name();
            lines.add(say(
                    who + "의 상태: " + state + ". 지나온 길: " + String.join(", ", ways.path(side)) + ".",
                    "The " + who + " is in " + state + ". Its way: " + String.join(", ", ways.path(side)) + "."));
            for (Transition next : Transition.from(ways.state(side))) {
                lines.add(say(
                        "여기서 " + next.to() + "로 가는 길: " + next.label() + ".",
                        "From here to " + next.to() + ": " + next.label() + "."));
            }
        }
        ways.last().filter(change -> diagram.why()).ifPresent(change -> {
            lines.add(stepWords(change) + ".");
            rule(change).ifPresent(why -> lines.add(ruleWords(why)));
        });
        lines.add(say("'돌아가기'를 입력하면 하던 곳으로 돌아갑니다.", "Type back to go on where you were."));
        return lines;
    }

    private static List<String> names() {
        return List.of(State.values()).stream().map(State::name).toList();
    }
}
