package dev.handshake.view.question;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Reply;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Walk;
import dev.handshake.lesson.judge.Result;
import dev.handshake.lesson.judge.Verdict;
import dev.handshake.memory.Confidence;
import dev.handshake.tutor.asking.LessonUpdate;
import dev.handshake.tutor.model.LessonPhase;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Stage;
import dev.handshake.tutor.model.Strength;
import dev.handshake.view.cells.Canvas;
import dev.handshake.view.ladder.Grid;
import dev.handshake.view.ladder.Ladder;
import dev.handshake.view.ladder.LadderPart;
import dev.handshake.view.ladder.LadderWidths;
import dev.handshake.view.lesson.AnswerPart;
import dev.handshake.view.lesson.FeedbackPart;
import dev.handshake.view.lesson.FeedbackWords;
import dev.handshake.view.lesson.HintText;
import dev.handshake.view.lesson.Prompt;
import dev.handshake.view.page.Rows;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A question that the engine answers, outside of a lesson. Its scenario is a lesson of one stop, so that it is drawn, said
 * and judged in the words of lessons; only what follows a verdict differs, because a sitting goes on in any case.
 */
final class EnginePart {
    private final Screen.Walking walking;
    private final Lang lang;

    private EnginePart(Screen.Walking walking, Lang lang) {
        this.walking = walking;
        this.lang = lang;
    }

    static boolean isFor(Question question) {
        return walk(question).isPresent();
    }

    /** Only where {@link #isFor} the question of this stage. */
    static EnginePart of(Stage stage, Lang lang) {
        Walk walk = walk(SittingWords.question(stage)).orElseThrow();
        return new EnginePart(new Screen.Walking(walk, 0, phase(stage), Strength.PICK, 0, Optional.empty()), lang);
    }

    private static Optional<Walk> walk(Question question) {
        Question.Head head = question.head();
        if (question instanceof Question.StateOf state) {
            return Optional.of(
                    state.scenario().asking(Step.Ask.Kind.NEXT_STATE, state.side(), head.prompt(), head.hints()));
        }
        if (question instanceof Question.SegmentFrom segment) {
            return Optional.of(
                    segment.scenario().asking(Step.Ask.Kind.NEXT_SEGMENT, segment.side(), head.prompt(), head.hints()));
        }
        return question instanceof Question.NumbersFrom numbers
                ? Optional.of(
                        numbers.scenario().asking(Step.Ask.Kind.NUMBERS, numbers.side(), head.prompt(), head.hints()))
                : Optional.empty();
    }

    private static LessonPhase phase(Stage stage) {
        if (stage instanceof Stage.Confiding confiding) {
            return new LessonPhase.Confiding(asking(confiding.open()), answer(confiding.reply()), 0);
        }
        if (stage instanceof Stage.Judged judged) {
            LessonPhase.Asking asked = asking(judged.open());
            Verdict verdict = ((Result.OfEngine) judged.result()).verdict();
            return verdict.right()
                    ? new LessonPhase.Solved(asked, verdict, judged.why())
                    : missed(asked, verdict, judged.confidence(), judged.why());
        }
        Stage.Open open = stage instanceof Stage.Paused paused ? paused.open() : (Stage.Open) stage;
        return asking(open);
    }

    private static Answer answer(Reply reply) {
        return ((Reply.OfEngine) reply).answer();
    }

    private static LessonPhase.Asking asking(Stage.Open open) {
        SegmentDraft draft = ((ReplyDraft.OfEngine) open.entry()).draft();
        return new LessonPhase.Asking(draft, 0, false, 0, Optional.empty(), Confidence.UNASKED, false);
    }

    /** Wrong, and for good: the answer may be shown. */
    private static LessonPhase.Asking missed(LessonPhase.Asking asked, Verdict verdict, Confidence sure, boolean why) {
        SegmentDraft draft = asked.draft();
        if (draft instanceof SegmentDraft.Picking picking) {
            int given = picking.choices().indexOf(verdict.given());
            draft = new SegmentDraft.Picking(
                    picking.choices(), -1, picking.struck(), given < 0 ? Set.of() : Set.of(given));
        }
        return new LessonPhase.Asking(draft, 0, false, 2, Optional.of(verdict), sure, why);
    }

    Screen.Walking walking() {
        return walking;
    }

    Stop.Question stop() {
        return walking.question();
    }

    SegmentDraft draft() {
        LessonPhase phase = walking.phase();
        if (phase instanceof LessonPhase.Confiding confiding) {
            return confiding.asking().draft();
        }
        return phase instanceof LessonPhase.Solved solved
                ? solved.asked().draft()
                : ((LessonPhase.Asking) phase).draft();
    }

    String prompt() {
        return new Prompt(walking.walk(), stop(), lang).words(draft());
    }

    private Grid grid(int columns) {
        return Grid.of(columns, LadderWidths.of(walking.walk()));
    }

    /** Rows that the events of the story take. */
    int events(int columns) {
        return LadderPart.whole(walking.walk(), grid(columns));
    }

    /** The story, at most this many rows of events. */
    Rows ladder(int columns, int events) {
        Grid grid = grid(columns);
        Canvas canvas = new Canvas(columns, LadderPart.head(grid) + events);
        // A sitting tells the right answer with the verdict, so its picture does not ask on.
        boolean judged = walking.phase() instanceof LessonPhase.Asking asking
                && asking.last().isPresent();
        boolean open = !judged && !(walking.phase() instanceof LessonPhase.Solved);
        Ladder.Asks asks = open ? Ladder.Asks.of(stop()) : Ladder.Asks.NOTHING;
        LadderPart.Built built = asks == Ladder.Asks.SEGMENT && draft() instanceof SegmentDraft.Building building
                ? new AnswerPart(walking, grid, lang).built(building)
                : null;
        boolean begun = built != null && !built.words().equals(List.of("?", "", "", ""));
        new LadderPart(walking.walk(), judged ? stop().solved() : LessonUpdate.scene(walking), asks, lang)
                .draw(canvas, grid, 0, events, false, begun ? built : null);
        return new Rows(columns).picture(canvas.frame());
    }

    Rows answers(int columns) {
        boolean wrong = walking.phase() instanceof LessonPhase.Asking asking
                && asking.last().isPresent();
        int right = wrong ? HintText.rightNumber(stop(), draft()) - 1 : -1;
        AnswerPart part = new AnswerPart(walking, grid(columns), lang);
        return (wrong ? part.revealing(right) : part).rows(columns, draft(), chosen(), false);
    }

    private int chosen() {
        LessonPhase phase = walking.phase();
        if (phase instanceof LessonPhase.Confiding confiding) {
            return FeedbackWords.number(draft(), confiding.answer()) - 1;
        }
        if (phase instanceof LessonPhase.Solved solved) {
            return FeedbackWords.number(draft(), solved.verdict().given()) - 1;
        }
        return draft() instanceof SegmentDraft.Picking picking ? picking.cursor() : -1;
    }

    /** What is said to the answer, in several lengths, the fullest first. */
    List<Rows> verdict(int columns) {
        FeedbackPart part =
                new FeedbackPart(walking, grid(columns), columns, columns < 60, lang, FeedbackPart.After.ONWARD);
        return part.lengths();
    }
}
