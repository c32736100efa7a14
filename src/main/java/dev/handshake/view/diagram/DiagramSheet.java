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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The state diagram: all eleven states, both ends marked, the way they came. */
public final class DiagramSheet extends Sheet {
    private final Screen.Diagram diagram;
    private final Sheet below;
    private final Optional<Scene> scene;
    private final List<Happening.Reaction> changes;

    public DiagramSheet(Model model, Screen.Diagram diagram, Sheet below) {
        super(model);
        this.diagram = diagram;
        this.below = below;
        this.scene = StatePaths.scene(diagram.under());
        List<Happening.Reaction> all = scene.map(StatePaths::of).orElse(List.of());
        this.changes = all.subList(0, Math.max(0, all.size() - diagram.back()));
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
        boolean back = !changes.isEmpty();
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

    // ---------------------------------------------------------------- where both ends are

    private State state(Side side) {
        State state = scene.map(s -> s.start().state(side)).orElse(State.CLOSED);
        for (Happening.Reaction change : changes) {
            if (change.side() == side) {
                state = change.after();
            }
        }
        return state;
    }

    /** True where an end reached CLOSED by closing, so that its pill stands at the bottom of the picture. */
    private boolean ended(Side side) {
        boolean ended = false;
        for (Happening.Reaction change : changes) {
            if (change.side() == side) {
                ended = change.after() == State.CLOSED && change.before().isSynchronized();
            }
        }
        return ended;
    }

    private Set<DiagramPicture.Edge> walked(Side side) {
        Set<DiagramPicture.Edge> edges = new LinkedHashSet<>();
        for (Happening.Reaction change : changes) {
            if (change.side() == side) {
                DiagramPicture.EDGES.stream()
                        .filter(e -> e.from() == change.before() && e.to() == change.after())
                        .forEach(edges::add);
            }
        }
        return edges;
    }

    private Side accented() {
        return scene.flatMap(Scene::asked).orElse(Side.CLIENT);
    }

    // ---------------------------------------------------------------- drawing

    @Override
    public void draw(Canvas canvas, int top, int bottom) {
        if (ScreenWidth.of(canvas).holdsTwoColumns() && bottom - top >= DiagramPicture.ROWS + 3) {
            int left = (canvas.columns() - DiagramPicture.COLUMNS) / 2;
            picture(canvas, left, top);
            legend(canvas, Math.min(top + DiagramPicture.ROWS + 1, bottom - 2), bottom);
        } else {
            table(canvas, firstRow(canvas.rows(), top), bottom);
        }
    }

    private void picture(Canvas canvas, int left, int top) {
        Set<DiagramPicture.Edge> mine = walked(accented());
        Set<DiagramPicture.Edge> all = new LinkedHashSet<>(mine);
        all.addAll(walked(accented().opposite()));
        for (int row = 0; row < DiagramPicture.ROWS; row++) {
            String line = DiagramPicture.LINES.get(row);
            for (int column = 0; column < line.length(); column++) {
                char glyph = line.charAt(column);
                if (glyph != ' ') {
                    cell(canvas, left, top, row, column, glyph, mine, all);
                }
            }
        }
        for (State state : State.values()) {
            DiagramPicture.Spot spot = DiagramPicture.spot(state, false);
            canvas.put(left + spot.column(), top + spot.row(), state.name(), Style.BOLD);
        }
        DiagramPicture.Spot end = DiagramPicture.spot(State.CLOSED, true);
        canvas.put(left + end.column(), top + end.row(), State.CLOSED.name(), Style.BOLD);
        if (scene.isPresent()) {
            pills(canvas, left, top);
        }
    }

    private static void cell(
            Canvas canvas,
            int left,
            int top,
            int row,
            int column,
            char glyph,
            Set<DiagramPicture.Edge> mine,
            Set<DiagramPicture.Edge> all) {
        if (!DiagramPicture.isLine(glyph)) {
            canvas.put(left + column, top + row, String.valueOf(glyph), Style.TEXT);
            return;
        }
        String drawn = DiagramPicture.glyph(row, column, glyph, all);
        boolean walked = drawn.charAt(0) != glyph;
        boolean own = mine.stream().anyMatch(e -> e.covers(row, column));
        canvas.put(left + column, top + row, drawn, own ? Style.ACCENT : walked ? Style.TEXT : Style.FAINT);
    }

    private void pills(Canvas canvas, int left, int top) {
        State c = state(Side.CLIENT);
        State s = state(Side.SERVER);
        DiagramPicture.Spot client = DiagramPicture.spot(c, ended(Side.CLIENT));
        DiagramPicture.Spot server = DiagramPicture.spot(s, ended(Side.SERVER));
        if (client.equals(server)) {
            pill(canvas, left + client.column() - 3, top + client.row(), "C " + c + " S", Style.PILL_ACCENT);
            return;
        }
        pill(canvas, left + client.column() - 3, top + client.row(), "C " + c, style(Side.CLIENT));
        pill(canvas, left + server.column() - 1, top + server.row(), s + " S", style(Side.SERVER));
    }

    private Style style(Side side) {
        return side == accented() ? Style.PILL_ACCENT : Style.PILL;
    }

    private static void pill(Canvas canvas, int column, int row, String name, Style style) {
        Style edge = new Style(style.role(), false, false, false, false);
        int at = canvas.put(column, row, "▐", edge);
        at = canvas.put(at, row, name, style);
        canvas.put(at, row, "▌", edge);
    }

    private void legend(Canvas canvas, int row, int bottom) {
        int margin = margin(canvas.columns());
        if (diagram.why() && !changes.isEmpty()) {
            rule(canvas, row, bottom);
            return;
        }
        canvas.put(
                margin,
                row,
                say(
                        "사건 / 보내는 것    ━ 지나온 길    ─ 아직    ▐C▌ 클라이언트  ▐S▌ 서버",
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

    private void rule(Canvas canvas, int row, int bottom) {
        Happening.Reaction last = changes.get(changes.size() - 1);
        int margin = margin(canvas.columns());
        canvas.put(margin, row, stepWords(last), Style.BOLD);
        rule(last).ifPresent(why -> paragraph(canvas, row + 1, bottom, ruleWords(why), Style.TEXT));
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
        int half = canvas.columns() / 2;
        List<State> left = List.of(State.CLOSED, State.LISTEN, State.SYN_SENT, State.SYN_RECEIVED, State.ESTABLISHED);
        List<State> right = List.of(
                State.FIN_WAIT_1, State.FIN_WAIT_2, State.CLOSING, State.TIME_WAIT, State.CLOSE_WAIT, State.LAST_ACK);
        for (int i = 0; i < right.size(); i++) {
            if (i < left.size()) {
                stateCell(canvas, 2, top + i, left.get(i));
            }
            stateCell(canvas, half + 1, top + i, right.get(i));
        }
        int row = top + right.size() + (bottom - top > 9 ? 1 : 0);
        if (diagram.why() && !changes.isEmpty()) {
            rule(canvas, row, bottom);
            return;
        }
        if (scene.isEmpty()) {
            return;
        }
        for (Side side : Side.values()) {
            String letter = side == Side.CLIENT ? "C" : "S";
            for (Transition next : Transition.from(state(side))) {
                if (row >= bottom) {
                    return;
                }
                canvas.put(2, row, letter, Style.BOLD);
                String words = next.label() + " → " + next.to();
                canvas.put(5, row++, Width.clip(words, canvas.columns() - 7), Style.TEXT);
            }
        }
    }

    private void stateCell(Canvas canvas, int column, int row, State state) {
        if (scene.isEmpty()) {
            canvas.put(column + 4, row, state.name(), Style.BOLD);
            return;
        }
        boolean c = state(Side.CLIENT) == state;
        boolean s = state(Side.SERVER) == state;
        if (c || s) {
            Style style =
                    c && accented() == Side.CLIENT || s && accented() == Side.SERVER ? Style.PILL_ACCENT : Style.PILL;
            pill(canvas, column, row, (c ? "C " : "") + state + (s ? " S" : ""), style);
            return;
        }
        canvas.put(column, row, was(Side.CLIENT, state) ? "C" : " ", Style.TEXT);
        canvas.put(column + 2, row, was(Side.SERVER, state) ? "S" : " ", Style.TEXT);
        canvas.put(column + 4, row, state.name(), Style.BOLD);
    }

    private boolean was(Side side, State state) {
        return scene.map(s -> s.start().state(side) == state).orElse(false)
                || changes.stream().anyMatch(c -> c.side() == side && c.after() == state);
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
            String state = state(side).name();
            lines.add(say(
                    who + "의 상태: " + state + ". 지나온 길: " + String.join(", ", path(side)) + ".",
                    "The " + who + " is in " + state + ". Its way: " + String.join(", ", path(side)) + "."));
            for (Transition next : Transition.from(state(side))) {
                lines.add(say(
                        "여기서 " + next.to() + "로 가는 길: " + next.label() + ".",
                        "From here to " + next.to() + ": " + next.label() + "."));
            }
        }
        if (diagram.why() && !changes.isEmpty()) {
            Happening.Reaction last = changes.get(changes.size() - 1);
            lines.add(stepWords(last) + ".");
            rule(last).ifPresent(why -> lines.add(ruleWords(why)));
        }
        lines.add(say("돌아가기를 쓰면 하던 곳으로 갑니다.", "Type back to go on where you were."));
        return lines;
    }

    private List<String> path(Side side) {
        List<String> path = new ArrayList<>();
        scene.ifPresent(s -> path.add(s.start().state(side).name()));
        changes.stream()
                .filter(c -> c.side() == side)
                .forEach(c -> path.add(c.after().name()));
        return path;
    }

    private static List<String> names() {
        return List.of(State.values()).stream().map(State::name).toList();
    }
}
