package dev.handshake.view.lesson;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Text;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.ladder.LadderPart;
import dev.handshake.view.ladder.LadderScene;
import dev.handshake.view.ladder.LessonScenes;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.Sheet;
import java.util.List;
import java.util.Optional;

/** A step of a lesson: the ladder, and below it something to read, a question, a verdict, a hint. */
public final class LessonSheet extends Sheet {
    private final Screen.Undoable screen;
    private final LessonMoment walking;

    public LessonSheet(Model model, Screen.Undoable screen) {
        super(model);
        this.screen = screen;
        this.walking = LessonMoment.of(screen);
    }

    @Override
    public String title() {
        return say(walking.walk().lesson().title());
    }

    @Override
    public String corner() {
        return (walking.at() + 1) + "/" + walking.walk().stops().size();
    }

    @Override
    public String aside() {
        int due = model.knowsProgress() ? model.due(walking.sinceMillis()) : 0;
        return due == 0 ? "" : say("복습 " + due, due + " due");
    }

    @Override
    public Optional<Double> progress() {
        return Optional.of((walking.at() + 1.0) / walking.walk().stops().size());
    }

    @Override
    public List<Action> actions() {
        return LessonActions.of(walking);
    }

    /** A text longer than the screen is turned by pages, and only where there is another one. */
    @Override
    public List<Action> actions(int columns, int rows) {
        return LessonActions.of(walking, pages(columns, rows));
    }

    @Override
    public List<Action> onBar(List<Action> all, int columns, int rows) {
        boolean answered = walking.phase() instanceof LessonPhase.Asking asking
                && (asking.last().isPresent() || asking.showsHint());
        boolean folded = rows < 24 && answered;
        return all.stream().filter(a -> folded ? !answers(a) : !bringsBack(a)).toList();
    }

    /** Where choices or fields have folded away their keys are not on the bar; the key that brings them back is. */
    private static boolean answers(Action action) {
        Msg msg = action.msg();
        boolean sends = msg == Msg.Plain.CONFIRM && action.label() != Labels.CHOOSE_AGAIN;
        return msg instanceof Msg.Choose
                || msg instanceof Msg.Toggle
                || msg instanceof Msg.Digit
                || msg instanceof Msg.Move
                || sends;
    }

    private static boolean bringsBack(Action action) {
        return action.msg() == Msg.Plain.CONFIRM && action.label() == Labels.CHOOSE_AGAIN
                || action.label() == Labels.CORRECT;
    }

    // ---------------------------------------------------------------- drawing

    private LessonLayout plan(int columns, int rows, int top, int bottom) {
        boolean rowTwoIsFree = rows < 16 && model.notice().isEmpty();
        return LessonLayout.of(walking.walk(), columns, rows, rowTwoIsFree ? top - 1 : top, bottom, lang);
    }

    @Override
    public void draw(Canvas canvas, int top, int bottom) {
        LessonLayout plan = plan(canvas.columns(), canvas.rows(), top, bottom);
        Optional<String> words = LessonSpeech.toRead(walking, model).map(this::say);
        if (words.isPresent()) {
            read(canvas, plan, words.get());
        } else {
            ask(canvas, plan);
        }
    }

    private SegmentDraft draft() {
        LessonPhase phase = walking.phase();
        if (phase instanceof LessonPhase.Confiding confiding) {
            return confiding.asking().draft();
        }
        return phase instanceof LessonPhase.Solved solved
                ? solved.asked().draft()
                : ((LessonPhase.Asking) phase).draft();
    }

    private void ladder(Canvas canvas, LessonLayout plan) {
        LadderScene.Asks asks = asks();
        LadderPart.Built built = null;
        if (asks == LadderScene.Asks.SEGMENT && draft() instanceof SegmentDraft.Building building && begun(building)) {
            built = new AnswerPart(walking, plan.grid(), lang).built(building);
        }
        StoryPart.draw(canvas, plan, walking, asks, built, lang);
    }

    private static boolean begun(SegmentDraft.Building building) {
        return building.flags() != 0
                || !building.seq().isEmpty()
                || !building.ack().isEmpty();
    }

    private LadderScene.Asks asks() {
        boolean open = walking.stop() instanceof Stop.Question && !(walking.phase() instanceof LessonPhase.Solved);
        return open ? LessonScenes.asks(walking.stop()) : LadderScene.Asks.NOTHING;
    }

    // ---------------------------------------------------------------- reading

    private void read(Canvas canvas, LessonLayout plan, String words) {
        Rows text = new Rows(canvas.columns()).prose(words);
        int missing = plan.gap() + text.size() - plan.below();
        LessonLayout fitted = missing > 0 ? plan.withEvents(plan.events() - missing) : plan;
        if (missing < plan.events()) {
            ladder(canvas, fitted);
            text.draw(canvas, fitted.afterLadder() + plan.gap(), plan.bottom());
            return;
        }
        // The text needs the ladder's rows too, and perhaps more than one page.
        int room = plan.bottom() - plan.top();
        int pages = (text.size() + room - 1) / room;
        int page = Math.min(((LessonPhase.Reading) walking.phase()).page(), pages - 1);
        int from = Math.min(page * room, Math.max(0, text.size() - room));
        text.part(from, from + room).draw(canvas, plan.top(), plan.bottom());
    }

    /** How many pages the text of this step takes on a screen of this size. */
    private int pages(int columns, int rows) {
        Optional<Text> words = LessonSpeech.toRead(walking, model);
        if (words.isEmpty()) {
            return 1;
        }
        LessonLayout plan = plan(columns, rows, 2, rows - 1);
        int size = new Rows(columns).prose(say(words.get())).size();
        boolean besideLadder = plan.gap() + size - plan.below() < plan.events();
        int room = plan.bottom() - plan.top();
        return besideLadder ? 1 : (size + room - 1) / room;
    }

    // ---------------------------------------------------------------- asking

    private void ask(Canvas canvas, LessonLayout plan) {
        int columns = canvas.columns();
        Prompt prompt = new Prompt(walking.walk(), walking.question(), lang);
        String words = plan.grid().hasRails() ? prompt.words(draft()) : prompt.shortWords(draft());
        Rows question = new Rows(columns).text(words, Style.BOLD);
        Rows answers = new AnswerPart(walking, plan.grid(), lang).rows(columns, draft(), chosen(), plan.gap() > 0);
        FeedbackPart feedback = new FeedbackPart(walking, plan.grid(), columns, plan.folded(), lang);
        if (feedback.lengths().isEmpty()) {
            body(canvas, plan, question, answers, new Rows(columns));
        } else if (!plan.folded()) {
            int room = plan.below() - 3 * plan.gap() - question.size() - answers.size();
            body(canvas, plan, question, answers, longest(feedback, room, plan.events()));
        } else if (plan.gap() > 0) {
            int room = plan.below() - 2 * plan.gap() - question.size();
            body(canvas, plan, question, longest(feedback, room, plan.events()), new Rows(columns));
        } else {
            body(canvas, plan, longest(feedback, plan.below(), plan.events()), new Rows(columns), new Rows(columns));
        }
    }

    /** The parts under the ladder, which gives up rows where they do not fit otherwise. */
    private void body(Canvas canvas, LessonLayout plan, Rows first, Rows second, Rows third) {
        int size = plan.gap() + first.size();
        size += second.size() > 0 ? plan.gap() + second.size() : 0;
        size += third.size() > 0 ? plan.gap() + third.size() : 0;
        int missing = size - plan.below();
        LessonLayout fitted = missing > 0 ? plan.withEvents(plan.events() - missing) : plan;
        ladder(canvas, fitted);
        int row = first.draw(canvas, fitted.afterLadder() + plan.gap(), plan.bottom());
        row = second.draw(canvas, row + plan.gap(), plan.bottom());
        third.draw(canvas, row + plan.gap(), plan.bottom());
    }

    /** The fullest that fits into this many rows, else the shortest, for which the ladder gives up some of its rows. */
    private static Rows longest(FeedbackPart feedback, int room, int events) {
        List<Rows> lengths = feedback.lengths();
        Rows shortest = lengths.get(lengths.size() - 1);
        Rows fitting =
                lengths.stream().filter(r -> r.size() <= room).findFirst().orElse(shortest);
        if (fitting.size() <= room + events) {
            return fitting;
        }
        List<Rows> bare = feedback.bare();
        return bare.stream()
                .filter(r -> r.size() <= room + events)
                .findFirst()
                .orElse(bare.isEmpty() ? shortest : bare.get(bare.size() - 1));
    }

    private int chosen() {
        LessonPhase phase = walking.phase();
        if (phase instanceof LessonPhase.Confiding confiding) {
            return index(confiding.answer());
        }
        if (phase instanceof LessonPhase.Solved solved) {
            return index(solved.verdict().given());
        }
        return draft() instanceof SegmentDraft.Picking picking ? picking.cursor() : -1;
    }

    private int index(Answer answer) {
        return FeedbackWords.number(draft(), answer) - 1;
    }

    // ---------------------------------------------------------------- speaking

    @Override
    public List<String> speech() {
        return new LessonSpeech(walking, model).whole();
    }

    @Override
    public List<String> speechAfter(Sheet before) {
        return before.inLesson()
                .map(was -> new LessonSpeech(walking, model).after(LessonMoment.of(was)))
                .orElseGet(this::speech);
    }

    @Override
    public Optional<String> ladderOf() {
        return Optional.of(walking.walk().lesson().id());
    }

    @Override
    public Optional<Screen.Undoable> inLesson() {
        return Optional.of(screen);
    }

    @Override
    public Optional<Msg> line(String typed) {
        return AnswerLine.parse(walking, typed);
    }
}
