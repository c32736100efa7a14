package dev.handshake.tutor.asking;

import dev.handshake.lesson.Stop;
import dev.handshake.lesson.judge.EngineJudge;
import dev.handshake.tutor.model.HintRung;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Stage;
import java.util.List;
import java.util.Optional;

/** Hints: the author's of a quiz, one after the other, and the ladder of a lesson's own question. */
public final class Hints {
    private static final List<HintRung> FOR_CHOICES = List.of(HintRung.values());

    /** A segment that is built has no choice to strike out. */
    private static final List<HintRung> FOR_BUILDING =
            List.of(HintRung.WHO, HintRung.RULE, HintRung.WORKED, HintRung.ANSWER);

    private Hints() {}

    /** The rungs that make sense for this draft. */
    public static List<HintRung> ladder(SegmentDraft draft) {
        return switch (draft) {
            case SegmentDraft.Picking picking -> FOR_CHOICES;
            case SegmentDraft.Building building -> FOR_BUILDING;
        };
    }

    /** The next rung of this draft's ladder after so many; empty at the top. */
    public static Optional<HintRung> next(SegmentDraft draft, int rungs) {
        List<HintRung> ladder = ladder(draft);
        return rungs < ladder.size() ? Optional.of(ladder.get(rungs)) : Optional.empty();
    }

    /** The question of a quiz after one more hint of its author. */
    static Stage.Open authors(Stage.Open open) {
        if (open.isHintPutAway()) {
            return open.with(open.help().shown());
        }
        return open.with(open.help().hinted(open.question().hints().size()));
    }

    /** A lesson's own question after one more rung: the verdict on the last answer gives way to the hints. */
    static Stage.Open ladder(Stage.Open open) {
        if (open.isHintPutAway()) {
            return open.with(open.help().shown());
        }
        return switch (open.entry()) {
            case ReplyDraft.OfEngine engine -> {
                SegmentDraft draft = engine.draft();
                boolean strikes = next(draft, open.rungs())
                        .filter(HintRung.STRIKE::equals)
                        .isPresent();
                SegmentDraft struck = strikes ? withoutOne(engine.question().stop(), draft) : draft;
                int most = ladder(draft).size();
                yield new Stage.Open(
                        engine.with(struck),
                        open.help().hinted(most),
                        open.tries().cleared());
            }
            case ReplyDraft.Marking marking -> open;
            case ReplyDraft.Parts parts -> open;
            case ReplyDraft.Ordering ordering -> open;
            case ReplyDraft.Writing writing -> open;
        };
    }

    /** Strikes out the wrong choice that stands lowest and has not been tried. */
    private static SegmentDraft withoutOne(Stop.Question question, SegmentDraft draft) {
        return switch (draft) {
            case SegmentDraft.Building building -> building;
            case SegmentDraft.Picking picking -> {
                for (int i = picking.choices().size() - 1; i >= 0; i--) {
                    boolean open = picking.offers(i) && !picking.tried().contains(i);
                    if (open
                            && !EngineJudge.judge(question, picking.choices().get(i))
                                    .right()) {
                        yield picking.strike(i);
                    }
                }
                yield picking;
            }
        };
    }
}
