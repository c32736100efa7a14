package dev.handshake.view.observe;

import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Walk;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.StatePaths;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Rows;
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

    private final Screen.Observed observed;
    private final Sheet below;
    /** Empty where the page lies over no lesson. */
    private final Optional<Observation> observation;

    public ObservedSheet(Model model, Screen.Observed observed, Sheet below) {
        super(model);
        this.observed = observed;
        this.below = below;
        Optional<Lesson> lesson = StatePaths.walk(observed.under()).map(Walk::lesson);
        this.observation =
                lesson.flatMap(l -> StatePaths.scene(observed.under()).map(scene -> Observation.of(l, scene)));
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
                Action.of("o", Msg.Common.OBSERVE, Labels.BACK, BarRank.MAIN).also("esc"));
        all.addAll(turning);
        all.add(Action.of("d", Msg.Common.DIAGRAM, Labels.STATES, BarRank.MOVE));
        return all;
    }

    private Scroll scroll(Rows rows, int room) {
        return new Scroll(observed.row(), rows.size(), room, STEP);
    }

    @Override
    public void draw(Canvas canvas, int top, int bottom) {
        int from = firstRow(canvas.rows(), top);
        Rows rows = rows(canvas.columns());
        scroll(rows, bottom - from).draw(canvas, rows, from, bottom);
    }

    private List<ObservedPart> parts() {
        return observation
                .map(at -> List.of(new WirePart(at, lang), new SocketPart(at, lang), new CallPart(at, lang)))
                .orElse(List.of());
    }

    private Rows rows(int columns) {
        Rows rows = new Rows(columns);
        for (ObservedPart part : parts()) {
            if (rows.size() > 0) {
                rows.blank();
            }
            rows.addAll(part.rows(columns));
        }
        return rows.size() == 0 ? rows : rows.blank().text(examples(), Style.TEXT);
    }

    /** The engine knows two ends and no network, so a lesson that tells of other addresses is not contradicted. */
    private String examples() {
        return say(
                "주소와 포트는 문서용 예시(RFC 5737)라서 레슨에 나오는 값과 다를 수 있습니다.",
                "Addresses and ports are examples (RFC 5737); those that a lesson tells of may differ.");
    }

    // ---------------------------------------------------------------- in words

    @Override
    public List<String> speech() {
        List<String> lines = new ArrayList<>();
        lines.add(say(Labels.OBSERVE.ko(), TermWords.capital(Labels.OBSERVE.en())) + ".");
        parts().forEach(part -> lines.addAll(part.speech()));
        observation.ifPresent(at -> lines.add(examples()));
        lines.add(say("'돌아가기'를 입력하면 하던 곳으로 돌아갑니다.", "Type back to go on where you were."));
        return lines;
    }
}
