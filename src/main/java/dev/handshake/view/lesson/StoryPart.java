package dev.handshake.view.lesson;

import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Scene;
import dev.handshake.tcp.Side;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.ladder.Ladder;
import dev.handshake.view.ladder.LadderPart;
import dev.handshake.view.ladder.LadderScene;
import dev.handshake.view.ladder.TcbTable;
import dev.handshake.view.page.FlexColumn;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a lesson stands, as its pages show it: the ladder, and both TCBs beside it where the screen is wide.
 *
 * @param asks what is asked on the ladder
 * @param built what is being built on the row that is asked for, empty where nothing is
 */
public record StoryPart(Scene scene, LadderScene.Asks asks, Optional<LadderPart.Built> built, Lang lang) {
    /** Fewer rows of events than this tell no story. */
    private static final int FEWEST = 2;

    /** A story in which nothing is asked. */
    public StoryPart(Scene scene, Lang lang) {
        this(scene, LadderScene.Asks.NOTHING, Optional.empty(), lang);
    }

    public void draw(Canvas canvas, LessonLayout plan) {
        new LadderPart(LadderScene.of(scene, asks), built, lang)
                .draw(canvas, plan.grid(), plan.top(), plan.events(), plan.spaced());
        if (plan.tcb() > 0) {
            int left = Sheet.margin(canvas.columns());
            tcb(canvas, left, plan, Side.CLIENT);
            tcb(canvas, canvas.columns() - left - plan.tcb(), plan, Side.SERVER);
        }
    }

    private void tcb(Canvas canvas, int column, LessonLayout plan, Side side) {
        boolean spaced = plan.events() > TcbTable.ROWS - 2;
        TcbTable.draw(
                canvas,
                column,
                plan.top(),
                plan.tcb(),
                scene.visible(side),
                scene.before().host(side).tcb(),
                side,
                spaced);
    }

    /** True where something has happened in the lesson: the states it begins with are no story yet. */
    public boolean tells() {
        return Ladder.rows(LadderScene.of(scene), Lang.EN).size() > 1;
    }

    /**
     * Adds the way in which the story stands above the parts of a question: where the lesson's own pages draw it, and with
     * fewer of its rows, the newest, where the question needs the room.
     *
     * @param room rows of the screen that there are
     */
    public void above(FlexColumn column, LessonLayout plan, int room, List<Rows> parts) {
        int needed = parts.stream()
                .mapToInt(part -> part.size() > 0 ? plan.gap() + part.size() : 0)
                .sum();
        int events = Math.min(plan.events(), room - LadderPart.head(plan.grid()) - needed);
        if (events < Math.min(FEWEST, plan.events())) {
            return;
        }
        boolean beside = events >= TcbTable.ROWS - 2;
        LessonLayout fitted = plan.alone(events, beside ? plan.tcb() : 0);
        Canvas canvas = new Canvas(column.columns(), fitted.afterLadder());
        draw(canvas, fitted);
        List<Rows> all = new ArrayList<>();
        all.add(new Rows(column.columns()).picture(canvas.frame()));
        all.addAll(parts);
        column.only(plan.gap() > 0, all.toArray(Rows[]::new));
    }
}
