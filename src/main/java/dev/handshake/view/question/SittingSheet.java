package dev.handshake.view.question;

import dev.handshake.lesson.Orders;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.judge.ClaimedTrace;
import dev.handshake.lesson.judge.Result;
import dev.handshake.memory.Confidence;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.cells.Style;
import dev.handshake.view.cells.Wrap;
import dev.handshake.view.lesson.FeedbackPart;
import dev.handshake.view.lesson.FeedbackWords;
import dev.handshake.view.lesson.LessonLayout;
import dev.handshake.view.lesson.LessonSpeech;
import dev.handshake.view.lesson.StoryPart;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.FlexColumn;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Rows;
import dev.handshake.view.page.Sheet;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One question of a quiz, a review, a follow-up or an interview: the question, what it is about, the answer, the verdict. */
public final class SittingSheet extends Sheet {
    /** The last seconds of a question are the ones to look at. */
    private static final int LAST_SECONDS = 10;

    private final Screen.Sitting sitting;
    private final SittingWords words;

    public SittingSheet(Model model, Screen.Sitting sitting) {
        super(model);
        this.sitting = sitting;
        this.words = new SittingWords(model, sitting);
    }

    private Stage stage() {
        return sitting.stage();
    }

    private Question question() {
        return SittingWords.question(sitting.stage());
    }

    // ---------------------------------------------------------------- title and clock

    @Override
    public String title() {
        return words.title();
    }

    private boolean isTimed() {
        return sitting.purpose() instanceof Purpose.OfInterview && question() instanceof Question.FreeAnswer;
    }

    private boolean runs() {
        return isTimed() && (stage() instanceof Stage.Open || stage() instanceof Stage.Confiding);
    }

    @Override
    public boolean ticks() {
        return runs();
    }

    private int secondsSpent() {
        return (int) Math.max(0, (sitting.nowMillis() - sitting.sinceMillis()) / 1000);
    }

    private int secondsLeft() {
        return ((Question.FreeAnswer) question()).seconds() - secondsSpent();
    }

    @Override
    public String corner() {
        if (!isTimed()) {
            return words.place();
        }
        if (stage() instanceof Stage.Judged) {
            return say(clock(secondsSpent()) + " 걸림", clock(secondsSpent()) + " taken");
        }
        int left = secondsLeft();
        return left >= 0 ? clock(left) : "+" + clock(-left);
    }

    static String clock(int seconds) {
        return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }

    @Override
    public Optional<Double> progress() {
        if (isTimed()) {
            return stage() instanceof Stage.Judged
                    ? Optional.empty()
                    : Optional.of(Math.max(0, secondsLeft())
                            / (double) Math.max(1, ((Question.FreeAnswer) question()).seconds()));
        }
        if (sitting.purpose() instanceof Purpose.OfLesson lesson) {
            Screen.Walking walking = lesson.walking();
            return Optional.of((walking.at() + 1.0) / walking.walk().stops().size());
        }
        int behind = sitting.behind().size();
        return Optional.of(behind / (double) (behind + sitting.ahead().size()));
    }

    @Override
    public Style barStyle() {
        return runs() && secondsLeft() <= LAST_SECONDS ? Style.WARN : Style.ACCENT;
    }

    // ---------------------------------------------------------------- actions

    @Override
    public List<Action> actions() {
        return SittingActions.of(model, sitting);
    }

    @Override
    public boolean takesText() {
        return SittingActions.isWriting(sitting);
    }

    @Override
    public List<Action> onBar(List<Action> all, int columns, int rows) {
        int top = top(rows, 2);
        int room = rows - 1 - top;
        boolean turns = !takesText() && spread(columns, rows, room).pages(room) > 1;
        return all.stream().filter(a -> turns || !(a.msg() instanceof Msg.Turn)).toList();
    }

    // ---------------------------------------------------------------- drawing

    /** On the smallest screens row 2 is used where no notice stands in it. */
    private int top(int rows, int top) {
        return rows < 16 && model.notice().isEmpty() ? top - 1 : top;
    }

    @Override
    public void draw(Canvas canvas, int top, int bottom) {
        int from = top(canvas.rows(), top);
        if (takesText()) {
            writing(canvas, from, bottom, (Stage.Open) stage());
        } else {
            spread(canvas.columns(), canvas.rows(), bottom - from).draw(canvas, from, bottom, sitting.page());
        }
    }

    private FlexColumn spread(int columns, int rows, int room) {
        if (stage() instanceof Stage.Paused paused) {
            return paused(columns, paused);
        }
        if (question() instanceof Question.FreeAnswer) {
            return stage() instanceof Stage.Judged judged ? written(columns, judged) : paused(columns, null);
        }
        if (EnginePart.isFor(question())) {
            return engine(columns);
        }
        Rows picture = picture(columns);
        Rows asked = asked(columns);
        Rows answers = answers(columns);
        FlexColumn spread = new FlexColumn(columns);
        Rows below = below(columns);
        if (picture.size() == 0) {
            story(spread, rows, room, asked, answers, below);
        }
        spread.way(context(columns), picture, asked, answers, below);
        return stage() instanceof Stage.Open && !hinted()
                ? spread.folded(context(columns), picture, asked, answers, below)
                : spread.folded(below, context(columns), picture, asked, answers);
    }

    /** Inside a lesson the question stands in its story, unless it brings a picture of its own. */
    private void story(FlexColumn spread, int rows, int room, Rows... parts) {
        inLesson().filter(StoryPart::has).ifPresent(walking -> {
            LessonLayout plan = LessonLayout.of(walking.walk(), spread.columns(), rows, 0, room, lang);
            StoryPart.above(spread, walking, plan, room, lang, parts);
        });
    }

    private boolean hinted() {
        return stage() instanceof Stage.Open open && open.showsHint();
    }

    private ReplyDraft entry() {
        if (stage() instanceof Stage.Confiding confiding) {
            return confiding.open().entry();
        }
        return stage() instanceof Stage.Judged judged
                ? judged.open().entry()
                : stage() instanceof Stage.Paused paused ? paused.open().entry() : ((Stage.Open) stage()).entry();
    }

    // ---------------------------------------------------------------- the question

    /** The questions above a follow-up, and why it is asked. */
    private Rows context(int columns) {
        Rows rows = new Rows(columns);
        words.above().forEach(above -> rows.text(above, Style.TEXT));
        return rows;
    }

    private Rows asked(int columns) {
        boolean deeper = !words.above().isEmpty();
        Rows rows = new Rows(columns);
        if (deeper) {
            rows.addAll(descended(columns, words.prompt()));
        } else {
            rows.text(words.prompt(), Style.BOLD);
        }
        if (!words.because().isEmpty() && stage() instanceof Stage.Open) {
            rows.text(words.because(), Style.TEXT);
        }
        words.second(entry())
                .filter(second -> !(stage() instanceof Stage.Judged))
                .ifPresent(second -> rows.text(second, Style.BOLD));
        return rows;
    }

    /** A question below another one. */
    private Rows descended(int columns, String prompt) {
        int margin = margin(columns);
        Rows rows = new Rows(columns);
        List<String> lines = Wrap.lines(prompt, columns - 2 * margin - 2);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String lead = i == 0 ? "└" : "";
            rows.add((canvas, row) -> {
                canvas.put(margin, row, lead, Style.FAINT);
                canvas.put(margin + 2, row, line, Style.BOLD);
            });
        }
        return rows;
    }

    /** What the question is about: output, a claimed trace, the segments placed so far. */
    private Rows picture(int columns) {
        if (question() instanceof Question.Diagnose diagnose) {
            return OutputPart.rows(diagnose.output(), columns);
        }
        if (question() instanceof Question.SpotError spot) {
            return claimed(columns, spot);
        }
        return question() instanceof Question.Order order ? placed(columns, order) : new Rows(columns);
    }

    private Rows claimed(int columns, Question.SpotError spot) {
        LinesPart part = new LinesPart(
                columns,
                spot.lines().stream().map(Question.SpotError.Line::segment).toList(),
                lang);
        ReplyDraft.Parts parts = (ReplyDraft.Parts) entry();
        int refused = stage() instanceof Stage.Judged ? ClaimedTrace.refused(spot) : -1;
        List<LinesPart.Line> lines = new ArrayList<>();
        for (int i = 0; i < spot.lines().size(); i++) {
            Question.SpotError.Line line = spot.lines().get(i);
            lines.add(new LinesPart.Line(
                    line.from(), line.segment(), claimedMark(parts, i, refused), parts.atFirst() && refused < 0));
        }
        State client = spot.ends().world().state(Side.CLIENT);
        State server = spot.ends().world().state(Side.SERVER);
        return part.head(client, server).addAll(part.lines(lines));
    }

    private static OptionRows.Mark claimedMark(ReplyDraft.Parts parts, int line, int refused) {
        if (refused >= 0) {
            return line == refused
                    ? OptionRows.Mark.RIGHT
                    : line == parts.first() ? OptionRows.Mark.WRONG : OptionRows.Mark.NONE;
        }
        int here = parts.atFirst() ? parts.cursor() : parts.first();
        return line == here ? OptionRows.Mark.HERE : OptionRows.Mark.NONE;
    }

    private LinesPart linesOf(int columns, List<Orders.Item> items) {
        List<Segment> segments = items.stream().map(Orders.Item::segment).toList();
        return new LinesPart(columns, segments, lang);
    }

    private Rows placed(int columns, Question.Order order) {
        List<Orders.Item> items = Orders.items(order.scenario());
        ReplyDraft.Ordering entry = (ReplyDraft.Ordering) entry();
        int refused = stage() instanceof Stage.Judged judged && judged.result() instanceof Result.OfOrder result
                ? result.possible()
                : items.size();
        LinesPart part = linesOf(columns, items);
        List<LinesPart.Line> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            boolean set = i < entry.placed().size();
            Orders.Item item = set ? items.get(entry.placed().get(i)) : null;
            OptionRows.Mark mark = i == refused ? OptionRows.Mark.WRONG : OptionRows.Mark.NONE;
            lines.add(
                    set
                            ? new LinesPart.Line(item.from(), item.segment(), mark, false)
                            : new LinesPart.Line(Side.CLIENT, null, mark, false));
        }
        return part.names().addAll(part.lines(lines));
    }

    // ---------------------------------------------------------------- the answers

    private Rows answers(int columns) {
        if (question() instanceof Question.Order order) {
            return pool(columns, order);
        }
        ReplyDraft entry = entry();
        boolean onLadder = question() instanceof Question.SpotError && ((ReplyDraft.Parts) entry).atFirst();
        if (onLadder) {
            return new Rows(columns);
        }
        List<String> texts = words.options(entry);
        List<Boolean> offered = SittingActions.offered(entry);
        List<OptionRows.Row> rows = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            rows.add(new OptionRows.Row(
                    offered.get(i) ? String.valueOf(i + 1) : "-", mark(entry, i), box(entry, i), texts.get(i)));
        }
        return OptionRows.of(columns, rows);
    }

    private String box(ReplyDraft entry, int row) {
        return entry instanceof ReplyDraft.Marking marking && marking.many()
                ? marking.marked().contains(marking.shown().get(row)) ? "●" : "○"
                : "";
    }

    private OptionRows.Mark mark(ReplyDraft entry, int row) {
        if (stage() instanceof Stage.Judged judged) {
            return new OptionMarks(judged).of(row);
        }
        if (stage() instanceof Stage.Confiding confiding) {
            return new OptionMarks(confiding.open(), confiding.reply()).waiting(row);
        }
        int cursor =
                entry instanceof ReplyDraft.Marking marking ? marking.cursor() : ((ReplyDraft.Parts) entry).cursor();
        return row == cursor ? OptionRows.Mark.HERE : OptionRows.Mark.NONE;
    }

    private Rows pool(int columns, Question.Order order) {
        List<Orders.Item> items = Orders.items(order.scenario());
        ReplyDraft.Ordering entry = (ReplyDraft.Ordering) entry();
        LinesPart part = linesOf(columns, items);
        Rows rows = new Rows(columns);
        for (int i = 0; i < entry.shown().size(); i++) {
            Orders.Item item = items.get(entry.shown().get(i));
            boolean gone = entry.placed().contains(entry.shown().get(i)) && stage() instanceof Stage.Open;
            boolean here = stage() instanceof Stage.Open && i == entry.cursor() && !gone;
            rows.addAll(part.choice(
                    gone ? "-" : String.valueOf(i + 1),
                    new LinesPart.Line(
                            item.from(), item.segment(), here ? OptionRows.Mark.HERE : OptionRows.Mark.NONE, true)));
        }
        return rows;
    }

    // ---------------------------------------------------------------- below the answers

    private Rows below(int columns) {
        if (stage() instanceof Stage.Confiding) {
            return FeedbackPart.confidence(columns, lang);
        }
        if (stage() instanceof Stage.Judged judged) {
            return new SittingVerdict(model, judged).rows(columns).addAll(next(columns));
        }
        return hinted() ? hints(columns) : how(columns);
    }

    private Rows next(int columns) {
        return new Rows(columns).text(words.next(), Style.TEXT);
    }

    private Rows hints(int columns) {
        List<String> hints = words.hints();
        Rows rows = new Rows(columns);
        for (int i = 0; i < hints.size(); i++) {
            String kind = say(SittingWords.hintKind(hints.size() - i));
            if (i == 0) {
                rows.headed("", Style.TEXT, say("힌트", "Hint"), kind + ": " + hints.get(i), 3);
            } else {
                rows.text(TermWords.capital(kind) + ": " + hints.get(i), Style.TEXT);
            }
        }
        return rows;
    }

    /** How to answer, where it is not plain to see. */
    private Rows how(int columns) {
        Rows rows = new Rows(columns);
        ReplyDraft entry = entry();
        if (entry instanceof ReplyDraft.Marking marking && marking.many()) {
            return rows.text(
                    say("맞는 것을 모두 표시하고 Enter로 제출합니다.", "Mark all that are right, then submit with Enter."), Style.TEXT);
        }
        if (question() instanceof Question.Diagnose diagnose
                && diagnose.next().isPresent()
                && ((ReplyDraft.Parts) entry).atFirst()) {
            return rows.text(
                    say("원인을 고르면 다음에 칠 명령을 묻습니다.", "Once you choose a cause, the next command is asked for."),
                    Style.TEXT);
        }
        if (question() instanceof Question.SpotError && ((ReplyDraft.Parts) entry).atFirst()) {
            return rows.text(say("줄을 고르면 이유를 묻습니다.", "Once you choose a line, the reason is asked for."), Style.TEXT);
        }
        return rows;
    }

    // ---------------------------------------------------------------- questions for the engine

    private FlexColumn engine(int columns) {
        EnginePart part = EnginePart.of(stage(), lang);
        Rows asked = asked(columns);
        Rows answers = part.answers(columns);
        List<Rows> below = new ArrayList<>();
        if (stage() instanceof Stage.Judged) {
            Rows named = new SittingVerdict(model, (Stage.Judged) stage()).named(columns);
            part.verdict(columns).forEach(v -> below.add(v.addAll(named).addAll(next(columns))));
        } else {
            below.add(below(columns));
        }
        int events = part.events(columns);
        FlexColumn spread = new FlexColumn(columns);
        below.forEach(b -> spread.way(context(columns), part.ladder(columns, events), asked, answers, b));
        Rows shortest = below.get(below.size() - 1);
        for (int fewer = events - 1; fewer >= Math.min(3, events); fewer--) {
            spread.way(part.ladder(columns, fewer), asked, answers, shortest);
        }
        Rows ladder = part.ladder(columns, events);
        return stage() instanceof Stage.Open && !hinted()
                ? spread.folded(ladder, asked, answers, shortest)
                : spread.folded(below.get(0), asked, answers, ladder);
    }

    // ---------------------------------------------------------------- free text

    private void writing(Canvas canvas, int top, int bottom, Stage.Open open) {
        int columns = canvas.columns();
        boolean roomy = bottom - top >= 16;
        int room = bottom - top;
        Rows above = new Rows(columns);
        Rows context = context(columns);
        Rows asked = asked(columns);
        Rows hint = hinted() ? hints(columns) : new Rows(columns);
        if (context.size() + asked.size() + hint.size() + 3 <= room) {
            above.addAll(context);
        }
        above.addAll(asked);
        if (hint.size() > 0) {
            above.addAll(roomy ? new Rows(columns).blank().addAll(hint) : hint);
        }
        if (above.size() + 3 > room) {
            above = above.part(Math.max(0, above.size() + 3 - room), above.size());
        }
        int row = above.draw(canvas, top, bottom);
        row += roomy || bottom - row > 6 ? 1 : 0;
        Rows text = new WritingPart(columns)
                .open(((ReplyDraft.Writing) open.entry()).draft(), bottom - row - (roomy ? 2 : 0));
        row = text.draw(canvas, row, bottom);
        if (row + 2 <= bottom && roomy) {
            new Rows(columns)
                    .text(
                            say("결론부터 서너 문장이면 충분합니다.", "Three or four sentences, the conclusion first.") + stuck(open),
                            Style.TEXT)
                    .draw(canvas, row + 1, bottom);
        }
    }

    /** While text is written no letter is a key: hints are on the page that Esc opens. */
    private String stuck(Stage.Open open) {
        boolean more = open.rungs() < open.question().hints().size();
        return more ? say(" 막히면 Esc, h로 힌트를 봅니다.", " Stuck? Esc, then h, for a hint.") : "";
    }

    private FlexColumn paused(int columns, Stage.Paused paused) {
        Rows asked = asked(columns);
        String text = paused == null ? "" : ((ReplyDraft.Writing) paused.open().entry()).text();
        Rows answer = new WritingPart(columns).closed(text, List.of());
        boolean timed = isTimed();
        Rows how = new Rows(columns)
                .text(timed ? say("시계가 멈췄습니다.", "The clock stands still.") : say("잠시 멈췄습니다.", "Paused."), Style.BOLD)
                .text(
                        say(
                                "Enter를 누르면 쓰던 곳에서 이어집니다. 쓴 글은 그대로 있습니다.",
                                "Enter goes on where you were. What you wrote is still there."),
                        Style.TEXT);
        return new FlexColumn(columns)
                .way(context(columns), asked, how, answer)
                .folded(how, asked, answer, context(columns));
    }

    private FlexColumn written(int columns, Stage.Judged judged) {
        TextVerdict verdict = new TextVerdict(judged, lang);
        WritingPart written = new WritingPart(columns);
        Question.FreeAnswer free = (Question.FreeAnswer) judged.question();
        Rows answer = written.closed(((Result.OfText) judged.result()).marked().answer(), verdict.underlined());
        Rows model = new Rows(columns);
        if (judged.why()) {
            model.text(say(Labels.MODEL_ANSWER.ko(), "Model answer"), Style.BOLD)
                    .addAll(written.quoted(free.model().in(lang)));
        }
        Rows points = verdict.rows(columns, SittingVerdict.word(judged.result()));
        Rows claims = verdict.claimRows(columns);
        Rows next = next(columns);
        if (judged.confidence() == Confidence.SURE && !judged.result().right()) {
            next = new Rows(columns)
                    .text(FeedbackWords.firstInReview(lang), Style.TEXT)
                    .addAll(next);
        }
        Rows asked = asked(columns);
        return new FlexColumn(columns)
                .way(context(columns), asked, answer, model, points, claims, next)
                .way(asked, answer, model, points, claims, next)
                .folded(model, points, claims, next, asked, answer);
    }

    // ---------------------------------------------------------------- speaking

    @Override
    public List<String> speech() {
        return new SittingSpeech(model, sitting).whole();
    }

    /** True where the question waits for an answer: leaving it for what comes next is skipping it. */
    public boolean isOpen() {
        return stage() instanceof Stage.Open || stage() instanceof Stage.Paused;
    }

    @Override
    public List<String> speechAfter(Sheet before) {
        Optional<Screen.Walking> here = inLesson();
        Optional<Screen.Walking> was = before.inLesson();
        boolean goesOn = here.isPresent()
                && was.isPresent()
                && was.get().walk().equals(here.get().walk())
                && was.get().at() < here.get().at();
        if (goesOn) {
            // The lesson goes on: what has happened since its last stop, then the question.
            List<String> lines = new ArrayList<>(new LessonSpeech(here.get(), model).newsSince(was.get()));
            lines.addAll(new SittingSpeech(model, sitting).untitled());
            return lines;
        }
        return before instanceof SittingSheet that ? new SittingSpeech(model, sitting).after(that.sitting) : speech();
    }

    @Override
    public Optional<Screen.Walking> inLesson() {
        return sitting.purpose() instanceof Purpose.OfLesson lesson ? Optional.of(lesson.walking()) : Optional.empty();
    }

    @Override
    public Optional<Msg> line(String typed) {
        return SittingLine.parse(model, sitting, typed);
    }
}
