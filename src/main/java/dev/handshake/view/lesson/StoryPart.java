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
import java.util.Optional;

/** Where a lesson stands, as its pages show it: the ladder, and both TCBs beside it where the screen is wide. */
public final class StoryPart {
    /** Fewer rows of events than this tell no story. */
    private static final int FEWEST = 2;

    private StoryPart() {}

    /** @param built what is being built on the row that is asked for, null where nothing is */
    static void draw(
            Canvas canvas,
            LessonLayout plan,
            LessonMoment walking,
            LadderScene.Asks asks,
            LadderPart.Built built,
            Lang lang) {
        Scene scene = walking.scene();
        new LadderPart(LadderScene.of(scene, asks), Optional.ofNullable(built), lang)
                .draw(canvas, plan.grid(), plan.top(), plan.events(), plan.spaced());
        if (plan.tcb() > 0) {
            int left = Sheet.margin(canvas.columns());
            tcb(canvas, left, plan, scene, Side.CLIENT);
            tcb(canvas, canvas.columns() - left - plan.tcb(), plan, scene, Side.SERVER);
        }
    }

    private static void tcb(Canvas canvas, int column, LessonLayout plan, Scene scene, Side side) {
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
    public static boolean has(LessonMoment walking) {
        Scene scene = walking.scene();
        LadderScene story = LadderScene.of(scene);
        return Ladder.rows(story, Lang.EN).size() > 1;
    }

    /**
     * Adds the ways in which the story of a lesson stands above the parts of a question: where the lesson's own pages draw
     * it, and with fewer of its rows, the newest, where the question needs the room.
     *
     * @param room rows of the screen that there are
     */
    public static void above(
            FlexColumn spread, LessonMoment walking, LessonLayout plan, int room, Lang lang, Rows... parts) {
        int needed = 0;
        for (Rows part : parts) {
            needed += part.size() > 0 ? plan.gap() + part.size() : 0;
        }
        int events = Math.min(plan.events(), room - LadderPart.head(plan.grid()) - needed);
        if (events < Math.min(FEWEST, plan.events())) {
            return;
        }
        boolean beside = events >= TcbTable.ROWS - 2;
        LessonLayout fitted = plan.alone(events, beside ? plan.tcb() : 0);
        Canvas canvas = new Canvas(spread.columns(), fitted.afterLadder());
        draw(canvas, fitted, walking, LadderScene.Asks.NOTHING, null, lang);
        Rows[] all = new Rows[parts.length + 1];
        all[0] = new Rows(spread.columns()).picture(canvas.frame());
        System.arraycopy(parts, 0, all, 1, parts.length);
        spread.only(plan.gap() > 0, all);
    }
}
