package dev.handshake.view.lesson;

import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Text;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Screen;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.BarSlot;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.Scroll;
import dev.handshake.view.page.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * A step of a lesson that is read: the ladder, and the text below it. A question of a quiz that cannot be asked here, because
 * it has not been read yet or is gone, is such a step too and says so.
 */
public final class ReadingSheet extends LessonPage {
    private final Screen.Walking walking;

    public ReadingSheet(Model model, Screen.Walking walking) {
        super(model, walking, walking.position(), walking.sinceMillis());
        this.walking = walking;
    }

    private String words() {
        return say(
                switch (position.stop()) {
                    case Stop.Read read -> read.text();
                    case Stop.Check check -> missing(check);
                    case Stop.Question question -> question.prompt();
                });
    }

    private Text missing(Stop.Check check) {
        return model.catalog().quizzes().isEmpty()
                ? new Text("문항을 읽고 있습니다.", "The questions are being read.")
                : new Text(
                        "이 자리의 문항(" + check.question() + ")을 찾을 수 없어 건너뜁니다.",
                        "The question asked here (" + check.question() + ") is not there, so it is passed over.");
    }

    // ---------------------------------------------------------------- keys

    @Override
    public List<Action> actions() {
        return actions(List.of());
    }

    /** A text longer than the screen is turned by pages, and only where there is another one. */
    @Override
    public List<Action> actions(int columns, int rows) {
        Scroll scroll = pages(columns, plan(columns, rows, TOP, rows - 1)).scroll();
        List<Action> turning = new ArrayList<>();
        scroll.on().ifPresent(msg -> turning.add(turn("j", "down", msg, Labels.MORE, BarRank.CONFIRM)));
        scroll.back().ifPresent(msg -> turning.add(turn("k", "up", msg, Labels.MOVE_BACK, BarRank.TAKE_BACK)));
        return actions(turning);
    }

    private List<Action> actions(List<Action> turning) {
        List<Action> all = new ArrayList<>();
        all.add(LessonKeys.next());
        all.addAll(turning);
        all.addAll(LessonKeys.undo(position));
        all.addAll(LessonKeys.places());
        return all;
    }

    private static Action turn(String key, String arrow, Msg msg, Text label, BarRank rank) {
        return new Action(List.of(key, arrow), msg, label, BarSlot.of(key, rank), Action.NO_WORD);
    }

    // ---------------------------------------------------------------- drawing

    /**
     * The text on a screen of one size.
     *
     * @param scroll which of its pages is seen; there is one where it stands below the ladder
     */
    private record Pages(Rows text, boolean belowLadder, Scroll scroll) {
        /** The rows of the page that is shown. */
        Rows shown(int room) {
            int from = Math.min(scroll.first() * room, Math.max(0, text.size() - room));
            return text.part(from, from + room);
        }
    }

    private Pages pages(int columns, LessonLayout plan) {
        Rows text = new Rows(columns).prose(words());
        if (missing(text, plan) < plan.events()) {
            return new Pages(text, true, new Scroll(walking.page(), 1, 1, 1));
        }
        // The text needs the ladder's rows too, and perhaps more than one page.
        int room = plan.bottom() - plan.top();
        int count = (text.size() + room - 1) / room;
        return new Pages(text, false, new Scroll(walking.page(), count, 1, 1));
    }

    /** Rows that the text needs and that the ladder has to give up. */
    private static int missing(Rows text, LessonLayout plan) {
        return plan.gap() + text.size() - plan.below();
    }

    @Override
    public void draw(Canvas canvas, int top, int bottom) {
        LessonLayout plan = plan(canvas.columns(), canvas.rows(), top, bottom);
        Pages pages = pages(canvas.columns(), plan);
        if (!pages.belowLadder()) {
            pages.shown(plan.bottom() - plan.top()).draw(canvas, plan.top(), plan.bottom());
            return;
        }
        LessonLayout fitted = plan.giving(missing(pages.text(), plan));
        new StoryPart(scene(), lang).draw(canvas, fitted);
        pages.text().draw(canvas, fitted.afterLadder() + plan.gap(), plan.bottom());
    }

    // ---------------------------------------------------------------- speaking

    @Override
    public List<String> speech() {
        List<String> lines = new ArrayList<>();
        lines.add(LessonWords.title(position, lang));
        lines.addAll(LessonNews.story(scene(), lang));
        lines.addAll(body());
        return lines;
    }

    private List<String> body() {
        List<String> lines = new ArrayList<>(words().lines().toList());
        lines.add(LessonWords.nextStep(lang));
        return lines;
    }

    @Override
    public List<String> speechAfter(Sheet before) {
        LessonNews news = newsSince(before);
        return switch (news.kind()) {
            case WHOLE -> speech();
            case SAME, ONWARD -> {
                List<String> lines = new ArrayList<>(news.lines());
                lines.addAll(body());
                yield lines;
            }
        };
    }
}
