package dev.handshake.view.question;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.EngineExercise;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Reply;
import dev.handshake.lesson.Scene;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Text;
import dev.handshake.lesson.Walk;
import dev.handshake.lesson.judge.Result;
import dev.handshake.lesson.judge.Verdict;
import dev.handshake.memory.Confidence;
import dev.handshake.tcp.Flag;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Stage;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.ladder.Grid;
import dev.handshake.view.ladder.LadderPart;
import dev.handshake.view.ladder.LadderScene;
import dev.handshake.view.ladder.LadderWidths;
import dev.handshake.view.ladder.LessonScenes;
import dev.handshake.view.ladder.Story;
import dev.handshake.view.lesson.AnswerLine;
import dev.handshake.view.lesson.AnswerPart;
import dev.handshake.view.lesson.FeedbackWords;
import dev.handshake.view.lesson.HintText;
import dev.handshake.view.lesson.LessonMoment;
import dev.handshake.view.lesson.LessonPhase;
import dev.handshake.view.lesson.Prompt;
import dev.handshake.view.lesson.VerdictText;
import dev.handshake.view.page.Action;
import dev.handshake.view.page.BarRank;
import dev.handshake.view.page.BarSlot;
import dev.handshake.view.page.FlexColumn;
import dev.handshake.view.page.Labels;
import dev.handshake.view.page.Rows;
import dev.handshake.view.text.TermWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A question that the engine answers, outside of a lesson. Its scenario is a lesson of one stop, so that it is drawn, said
 * and judged in the words of lessons; only what follows a verdict differs, because a sitting goes on in any case.
 */
final class EnginePart extends QuestionPart {
    /** Fewer rows of events than this tell no story. */
    private static final int FEWEST_EVENTS = 3;

    private final LessonMoment walking;
    private final SegmentDraft draft;

    private EnginePart(LessonMoment walking, SegmentDraft draft, Lang lang) {
        super(lang);
        this.walking = walking;
        this.draft = draft;
    }

    /** The part of a question that the engine judged. */
    static EnginePart of(Stage.Judged judged, Lang lang) {
        return switch (judged.open().entry()) {
            case ReplyDraft.OfEngine engine -> of(engine, judged, lang);
            case ReplyDraft.Marking marking -> throw mismatch(marking);
            case ReplyDraft.Parts parts -> throw mismatch(parts);
            case ReplyDraft.Ordering ordering -> throw mismatch(ordering);
            case ReplyDraft.Writing writing -> throw mismatch(writing);
        };
    }

    private static IllegalArgumentException mismatch(ReplyDraft draft) {
        return new IllegalArgumentException(draft.question() + " is not judged by the engine");
    }

    static EnginePart of(ReplyDraft.OfEngine draft, Stage stage, Lang lang) {
        LessonPhase.Asking asking = asking(draft.draft(), 0, Optional.empty(), Confidence.UNASKED, false);
        LessonPhase phase =
                switch (stage) {
                    case Stage.Open open -> asking;
                    case Stage.Paused paused -> asking;
                    case Stage.Confiding confiding -> waiting(asking, confiding.reply());
                    case Stage.Judged judged -> judged(asking, judged);
                };
        LessonMoment walking = LessonMoment.alone(walk(draft.question()), phase);
        return new EnginePart(walking, draft.draft(), lang);
    }

    private static Walk walk(EngineExercise exercise) {
        return switch (exercise) {
            case Question.OfEngine question -> question.walk();
            case Stop.Question stop -> throw new IllegalArgumentException("a lesson's own question has its own page");
        };
    }

    private static LessonPhase.Asking asking(
            SegmentDraft draft, int misses, Optional<Verdict> last, Confidence sure, boolean why) {
        return new LessonPhase.Asking(draft, 0, false, misses, last, sure, why);
    }

    private static LessonPhase waiting(LessonPhase.Asking asking, Reply reply) {
        return switch (reply) {
            case Reply.OfEngine engine -> new LessonPhase.Confiding(asking, engine.answer());
            case Reply.Picked picked -> asking;
            case Reply.Truth truth -> asking;
            case Reply.Diagnosed diagnosed -> asking;
            case Reply.Spotted spotted -> asking;
            case Reply.Ordered ordered -> asking;
            case Reply.Said said -> asking;
        };
    }

    private static LessonPhase judged(LessonPhase.Asking asking, Stage.Judged judged) {
        return switch (judged.result()) {
            case Result.OfEngine engine -> judged(asking, engine.verdict(), judged.confidence(), judged.why());
            case Result.OfOptions options -> asking;
            case Result.OfParts parts -> asking;
            case Result.OfOrder order -> asking;
            case Result.OfText text -> asking;
        };
    }

    /** Answered for good: where it was wrong the right answer may be shown. */
    private static LessonPhase judged(LessonPhase.Asking asking, Verdict verdict, Confidence sure, boolean why) {
        return verdict.right()
                ? new LessonPhase.Solved(asking, verdict, why)
                : asking(tried(asking.draft(), verdict.given()), 2, Optional.of(verdict), sure, why);
    }

    private static SegmentDraft tried(SegmentDraft draft, Answer answer) {
        return switch (draft) {
            case SegmentDraft.Building building -> building;
            case SegmentDraft.Picking picking -> {
                int given = picking.choices().indexOf(answer);
                yield new SegmentDraft.Picking(
                        picking.choices(), -1, picking.struck(), given < 0 ? Set.of() : Set.of(given));
            }
        };
    }

    private Stop.Question stop() {
        return walking.question();
    }

    /** True while no verdict is in. */
    private boolean isOpen() {
        return switch (walking.phase()) {
            case LessonPhase.Asking asking -> asking.last().isEmpty();
            case LessonPhase.Confiding confiding -> true;
            case LessonPhase.Solved solved -> false;
            case LessonPhase.Reading reading -> false;
        };
    }

    /** Everything that {@link EngineVerdict} needs to draw the verdict as lessons do. */
    LessonMoment walking() {
        return walking;
    }

    Grid grid(int columns) {
        return Grid.of(columns, LadderWidths.of(LessonScenes.end(walking.walk())));
    }

    /** What is said to this answer. */
    VerdictText text(Verdict verdict) {
        return new VerdictText(stop(), verdict, FeedbackWords.number(draft, verdict.given()), lang);
    }

    /** The right answer, with its number among the choices. */
    String rightAnswer() {
        return VerdictText.answer(stop(), HintText.rightNumber(stop(), draft), lang);
    }

    @Override
    String prompt() {
        return new Prompt(walking.walk(), stop(), lang).words(draft);
    }

    // ---------------------------------------------------------------- keys

    @Override
    List<Action> actions() {
        return switch (draft) {
            case SegmentDraft.Picking picking -> picking(picking);
            case SegmentDraft.Building building -> building(building);
        };
    }

    private static List<Boolean> offered(SegmentDraft.Picking picking) {
        return IntStream.range(0, picking.choices().size())
                .mapToObj(picking::offers)
                .toList();
    }

    private static List<Action> picking(SegmentDraft.Picking picking) {
        List<Action> all = new ArrayList<>(AnswerKeys.choosing(offered(picking), Labels.CHOOSE));
        all.addAll(AnswerKeys.moving());
        if (picking.offers(picking.cursor())) {
            all.add(AnswerKeys.enter(Labels.CONFIRM));
        }
        return all;
    }

    private List<Action> building(SegmentDraft.Building building) {
        List<Action> all = new ArrayList<>();
        if (!building.flagsGiven()) {
            Flag[] flags = {Flag.SYN, Flag.ACK, Flag.FIN, Flag.RST, Flag.PSH};
            for (Flag flag : flags) {
                String letter = flag.name().substring(0, 1).toLowerCase(Locale.ROOT);
                BarSlot bar = BarSlot.of(flag == Flag.SYN ? "s a f r p" : "", BarRank.MAIN);
                all.add(new Action(List.of(letter), new Msg.Toggle(flag), Labels.FLAGS, bar, Text.same(flag.name())));
            }
        }
        for (int digit = 0; digit <= 9; digit++) {
            BarSlot bar = BarSlot.of(digit == 0 ? "0-9" : "", BarRank.MAIN);
            all.add(new Action(
                    List.of(String.valueOf(digit)), new Msg.Digit(digit), Labels.DIGITS, bar, Action.NO_WORD));
        }
        all.add(new Action(
                List.of("j", "down", "k", "up"),
                new Msg.Move(1),
                Labels.FIELD,
                BarSlot.of("j k", BarRank.EXPLAIN),
                Action.NO_WORD));
        all.add(new Action(List.of("backspace"), Msg.Plain.ERASE, Labels.ERASE, BarSlot.NONE, Labels.ERASE));
        boolean toAck =
                !building.onAck() && building.usesAck() && building.ack().isEmpty();
        if (toAck || building.segment(stop()).isPresent()) {
            all.add(AnswerKeys.enter(toAck ? Labels.FIELD : Labels.SEND));
        }
        return all;
    }

    // ---------------------------------------------------------------- seen

    @Override
    RowMarks cursor() {
        return RowMarks.at(-1, -1);
    }

    /** The ladder gives up its oldest rows where the question needs the room. */
    @Override
    void fill(FlexColumn column, PageParts parts) {
        int columns = parts.columns();
        Rows answers = answers(columns);
        int events = LadderPart.longest(LessonScenes.all(walking.walk()), grid(columns));
        Rows ladder = ladder(columns, events);
        for (Rows below : parts.below()) {
            column.way(parts.context(), ladder, parts.asked(), answers, below);
        }
        for (int fewer = events - 1; fewer >= Math.min(FEWEST_EVENTS, events); fewer--) {
            column.way(ladder(columns, fewer), parts.asked(), answers, parts.shortest());
        }
        if (parts.belowFirst()) {
            column.folded(parts.below().get(0), parts.asked(), answers, ladder);
        } else {
            column.folded(ladder, parts.asked(), answers, parts.shortest());
        }
    }

    /** The story, at most this many rows of events. A sitting tells the right answer with the verdict and asks no more. */
    private Rows ladder(int columns, int events) {
        Grid grid = grid(columns);
        Canvas canvas = new Canvas(columns, LadderPart.head(grid) + events);
        LadderScene.Asks asks = isOpen() ? LessonScenes.asks(stop()) : LadderScene.Asks.NOTHING;
        Scene scene = isOpen() ? stop().scene() : stop().solved();
        new LadderPart(LadderScene.of(scene, asks), built(grid, asks), lang).draw(canvas, grid, 0, events, false);
        return new Rows(columns).picture(canvas.frame());
    }

    /** What of a segment being built shows on the ladder; empty before anything is typed. */
    private Optional<LadderPart.Built> built(Grid grid, LadderScene.Asks asks) {
        return switch (draft) {
            case SegmentDraft.Picking picking -> Optional.empty();
            case SegmentDraft.Building building ->
                Optional.of(new AnswerPart(walking, grid, lang).built(building))
                        .filter(built -> asks == LadderScene.Asks.SEGMENT
                                && !built.words().equals(List.of("?", "", "", "")));
        };
    }

    private Rows answers(int columns) {
        AnswerPart part = new AnswerPart(walking, grid(columns), lang);
        return switch (walking.phase()) {
            case LessonPhase.Asking asking
            when asking.last().isPresent() ->
                part.revealing(HintText.rightNumber(stop(), draft) - 1).rows(columns, asking.draft(), -1, false);
            case LessonPhase.Asking asking -> part.rows(columns, draft, stands(), false);
            case LessonPhase.Confiding confiding -> part.rows(columns, draft, row(confiding.answer()), false);
            case LessonPhase.Solved solved ->
                part.rows(columns, draft, row(solved.verdict().given()), false);
            case LessonPhase.Reading reading -> new Rows(columns);
        };
    }

    private int row(Answer answer) {
        return FeedbackWords.number(draft, answer) - 1;
    }

    private int stands() {
        return switch (draft) {
            case SegmentDraft.Picking picking -> picking.cursor();
            case SegmentDraft.Building building -> -1;
        };
    }

    // ---------------------------------------------------------------- said

    @Override
    List<String> story() {
        return Story.lines(LadderScene.of(walking.scene()), lang);
    }

    @Override
    List<String> choices() {
        return switch (draft) {
            case SegmentDraft.Building building -> List.of();
            case SegmentDraft.Picking picking ->
                IntStream.range(0, picking.choices().size())
                        .mapToObj(row -> choice(row, spoken(picking.choices().get(row))))
                        .toList();
        };
    }

    private String spoken(Answer answer) {
        return switch (answer) {
            case Answer.Sends sends -> TermWords.spoken(sends.segment(), lang);
            case Answer.Is is -> is.words();
        };
    }

    @Override
    String answeredWith() {
        return switch (draft) {
            case SegmentDraft.Picking picking -> AnswerKeys.range(offered(picking));
            case SegmentDraft.Building building -> say("답은 seq=1 ack=1처럼", "type seq=1 ack=1");
        };
    }

    @Override
    Optional<Msg> line(String typed) {
        return AnswerLine.parse(walking, typed);
    }
}
