package dev.handshake.view;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Beat;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Question;
import dev.handshake.lesson.Reply;
import dev.handshake.lesson.Result;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Verdict;
import dev.handshake.lesson.Walk;
import dev.handshake.tutor.Confidence;
import dev.handshake.tutor.Draft;
import dev.handshake.tutor.Entry;
import dev.handshake.tutor.Phase;
import dev.handshake.tutor.Screen;
import dev.handshake.tutor.Stage;
import dev.handshake.tutor.Strength;
import dev.handshake.tutor.Walks;
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
        Walk walk = walk(stage.question()).orElseThrow();
        return new EnginePart(new Screen.Walking(walk, 0, phase(stage), Strength.PICK, 0, Optional.empty()), lang);
    }

    private static Optional<Walk> walk(Question question) {
        Question.Head head = question.head();
        if (question instanceof Question.StateOf state) {
            return Optional.of(
                    state.scenario().asking(Beat.Ask.Kind.NEXT_STATE, state.side(), head.prompt(), head.hints()));
        }
        if (question instanceof Question.SegmentFrom segment) {
            return Optional.of(
                    segment.scenario().asking(Beat.Ask.Kind.NEXT_SEGMENT, segment.side(), head.prompt(), head.hints()));
        }
        return question instanceof Question.NumbersFrom numbers
                ? Optional.of(
                        numbers.scenario().asking(Beat.Ask.Kind.NUMBERS, numbers.side(), head.prompt(), head.hints()))
                : Optional.empty();
    }

    private static Phase phase(Stage stage) {
        if (stage instanceof Stage.Confiding confiding) {
            return new Phase.Confiding(asking(confiding.open()), answer(confiding.reply()), 0);
        }
        if (stage instanceof Stage.Judged judged) {
            Phase.Asking asked = asking(judged.open());
            Verdict verdict = ((Result.OfEngine) judged.result()).verdict();
            return verdict.right()
                    ? new Phase.Solved(asked, verdict, judged.why())
                    : missed(asked, verdict, judged.confidence(), judged.why());
        }
        Stage.Open open = stage instanceof Stage.Paused paused ? paused.open() : (Stage.Open) stage;
        return asking(open);
    }

    private static Answer answer(Reply reply) {
        return ((Reply.OfEngine) reply).answer();
    }

    private static Phase.Asking asking(Stage.Open open) {
        Draft draft = ((Entry.OfEngine) open.entry()).draft();
        return new Phase.Asking(draft, 0, false, 0, Optional.empty(), Confidence.UNSAID, false);
    }

    /** Wrong, and for good: the answer may be shown. */
    private static Phase.Asking missed(Phase.Asking asked, Verdict verdict, Confidence sure, boolean why) {
        Draft draft = asked.draft();
        if (draft instanceof Draft.Picking picking) {
            int given = picking.choices().indexOf(verdict.given());
            draft = new Draft.Picking(picking.choices(), -1, picking.struck(), given < 0 ? Set.of() : Set.of(given));
        }
        return new Phase.Asking(draft, 0, false, 2, Optional.of(verdict), sure, why);
    }

    Screen.Walking walking() {
        return walking;
    }

    Stop.Question stop() {
        return walking.question();
    }

    Draft draft() {
        Phase phase = walking.phase();
        if (phase instanceof Phase.Confiding confiding) {
            return confiding.asking().draft();
        }
        return phase instanceof Phase.Solved solved ? solved.asked().draft() : ((Phase.Asking) phase).draft();
    }

    String prompt() {
        return new Prompt(walking.walk(), stop(), lang).words(draft());
    }

    private Grid grid(int columns) {
        return Grid.of(columns, Fields.of(walking.walk()));
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
        boolean judged =
                walking.phase() instanceof Phase.Asking asking && asking.last().isPresent();
        boolean open = !judged && !(walking.phase() instanceof Phase.Solved);
        Ladder.Asks asks = open ? Ladder.Asks.of(stop()) : Ladder.Asks.NOTHING;
        LadderPart.Built built = asks == Ladder.Asks.SEGMENT && draft() instanceof Draft.Building building
                ? new AnswerPart(walking, grid, lang).built(building)
                : null;
        boolean begun = built != null && !built.words().equals(List.of("?", "", "", ""));
        new LadderPart(walking.walk(), judged ? stop().solved() : Walks.scene(walking), asks, lang)
                .draw(canvas, grid, 0, events, false, begun ? built : null);
        return new Rows(columns).picture(canvas.frame());
    }

    Rows answers(int columns) {
        boolean wrong =
                walking.phase() instanceof Phase.Asking asking && asking.last().isPresent();
        int right = wrong ? HintText.rightNumber(stop(), draft()) - 1 : -1;
        AnswerPart part = new AnswerPart(walking, grid(columns), lang);
        return (wrong ? part.revealing(right) : part).rows(columns, draft(), chosen(), false);
    }

    private int chosen() {
        Phase phase = walking.phase();
        if (phase instanceof Phase.Confiding confiding) {
            return Feedback.number(draft(), confiding.answer()) - 1;
        }
        if (phase instanceof Phase.Solved solved) {
            return Feedback.number(draft(), solved.verdict().given()) - 1;
        }
        return draft() instanceof Draft.Picking picking ? picking.cursor() : -1;
    }

    /** What is said to the answer, in several lengths, the fullest first. */
    List<Rows> verdict(int columns) {
        FeedbackPart part =
                new FeedbackPart(walking, grid(columns), columns, columns < 60, lang, FeedbackPart.After.ONWARD);
        return part.lengths();
    }
}
