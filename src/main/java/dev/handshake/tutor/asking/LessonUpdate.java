package dev.handshake.tutor.asking;

import dev.handshake.lesson.Answer;
import dev.handshake.lesson.Scene;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Walk;
import dev.handshake.lesson.judge.Choices;
import dev.handshake.lesson.judge.EngineJudge;
import dev.handshake.lesson.judge.Mistake;
import dev.handshake.lesson.judge.Verdict;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.tcp.Flag;
import dev.handshake.tcp.Segment;
import dev.handshake.tcp.Seq;
import dev.handshake.tutor.model.AskedQuestion;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.HintRung;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.LessonPhase;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.SegmentDraft;
import dev.handshake.tutor.model.Strength;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Walking through a lesson: answering, hints, verdicts, undo. */
public final class LessonUpdate {
    private static final Confidence[] CONFIDENCES = {Confidence.GUESS, Confidence.MAYBE, Confidence.SURE};

    private LessonUpdate() {}

    /** What is seen now: the question's scene, or what it hid once it is solved. */
    public static Scene scene(Screen.Walking walking) {
        return walking.phase() instanceof LessonPhase.Solved && walking.stop() instanceof Stop.Question question
                ? question.solved()
                : walking.stop().scene();
    }

    /** Arrives at a stop. */
    public static Screen.Walking begin(
            Walk walk, int at, Strength strength, long now, Optional<Screen.Walking> earlier) {
        Stop stop = walk.stops().get(at);
        LessonPhase phase = stop instanceof Stop.Question question
                ? LessonPhase.Asking.fresh(draft(walk, at, question, strength))
                : new LessonPhase.Reading(0);
        return new Screen.Walking(walk, at, phase, strength, now, earlier);
    }

    /**
     * The model at a stop. A question of a quiz is asked on its own page, and the lesson goes on behind it; while the
     * quizzes have not been read, or where the question is gone, the stop says so and can be passed.
     */
    public static Model arrive(Model model, Screen.Walking walking, long now) {
        Model there = model.at(walking);
        boolean asks = walking.stop() instanceof Stop.Check check
                && model.catalog().question(check.question()).isPresent();
        return asks ? Sittings.begin(there, new Purpose.OfLesson(walking), now).model() : there;
    }

    /** The lesson goes on behind a question of a quiz, which leaves its mark on it. */
    static Next behind(Model model, Screen.Walking walking, AskedQuestion sat, long now) {
        String id = walking.walk().lesson().id();
        LearnerProgress.Progress progress = model.ledger().of(id);
        LearnerProgress.Mark mark = LearnerProgress.Mark.NONE.after(sat.attempt());
        return onward(model.with(model.ledger().with(id, progress.mark(walking.at(), mark))), walking, now);
    }

    /** The same stop again, from the beginning. */
    public static Screen.Walking again(Screen.Walking walking, Strength strength, long now) {
        return begin(walking.walk(), walking.at(), strength, now, walking.earlier());
    }

    private static SegmentDraft draft(Walk walk, int at, Stop.Question question, Strength strength) {
        Step.Ask.Kind kind = question.kind();
        if (kind == Step.Ask.Kind.NEXT_STATE || kind == Step.Ask.Kind.NEXT_SEGMENT && strength == Strength.PICK) {
            long seed = walk.lesson().id().hashCode() * 31L + at;
            return new SegmentDraft.Picking(Choices.of(question, seed), -1, java.util.Set.of(), java.util.Set.of());
        }
        Segment script = question.segment();
        boolean numbersOnly = kind == Step.Ask.Kind.NUMBERS;
        boolean flagsOnly = !numbersOnly && strength == Strength.FLAGS;
        return new SegmentDraft.Building(
                numbersOnly,
                flagsOnly,
                numbersOnly ? script.flags() & ~Flag.PSH.bit() : 0,
                "",
                "",
                false,
                script.length());
    }

    public static Next turn(Model model, Screen.Walking walking, Msg msg, long now) {
        if (msg == Msg.Plain.LEAVE) {
            return Next.of(model.at(new Screen.Home(0, now)), place(walking, walking.at()));
        }
        if (msg == Msg.Plain.UNDO) {
            return walking.earlier()
                    .map(earlier -> moveTo(
                            model,
                            new Screen.Walking(
                                    earlier.walk(),
                                    earlier.at(),
                                    earlier.phase(),
                                    earlier.strength(),
                                    now,
                                    earlier.earlier())))
                    .orElse(Next.of(model));
        }
        if (msg == Msg.Plain.RESTART) {
            return Next.of(arrive(model, again(walking, walking.strength(), now), now));
        }
        if (msg == Msg.Plain.TCBS) {
            return Next.of(model.at(new Screen.Tcbs(walking)));
        }
        LessonPhase phase = walking.phase();
        if (phase instanceof LessonPhase.Reading reading) {
            if (msg instanceof Msg.Move move) {
                return Next.of(model.at(walking.with(reading.turned(move.by()))));
            }
            return goesOn(msg) ? onward(model, walking, now) : Next.of(model);
        }
        if (phase instanceof LessonPhase.Solved solved) {
            if (msg == Msg.Plain.WHY) {
                LessonPhase next = new LessonPhase.Solved(solved.asked(), solved.verdict(), !solved.why());
                return Next.of(model.at(walking.with(next)));
            }
            return goesOn(msg) ? onward(model, walking, now) : Next.of(model);
        }
        if (phase instanceof LessonPhase.Confiding confiding) {
            return confide(model, walking, confiding, msg, now);
        }
        return ask(model, walking, (LessonPhase.Asking) phase, msg, now);
    }

    private static boolean goesOn(Msg msg) {
        return msg == Msg.Plain.NEXT || msg == Msg.Plain.CONFIRM;
    }

    private static Effect place(Screen.Walking walking, int at) {
        return new Effect.Place(walking.walk().lesson().id(), at, false);
    }

    private static Next moveTo(Model model, Screen.Walking walking) {
        String id = walking.walk().lesson().id();
        LearnerProgress.Progress old = model.ledger().of(id);
        LearnerProgress ledger = model.ledger().with(id, old.at(walking.at(), walking.sinceMillis()));
        return Next.of(arrive(model.with(ledger), walking, walking.sinceMillis()), place(walking, walking.at()));
    }

    private static Next onward(Model model, Screen.Walking walking, long now) {
        int next = walking.at() + 1;
        if (next < walking.walk().stops().size()) {
            return moveTo(model, begin(walking.walk(), next, walking.strength(), now, Optional.of(walking)));
        }
        String id = walking.walk().lesson().id();
        LearnerProgress.Progress old = model.ledger().of(id);
        LearnerProgress ledger = model.ledger().with(id, old.finish(now));
        return Next.of(model.with(ledger).at(new Screen.Done(walking.walk())), new Effect.Place(id, 0, true));
    }

    // ---------------------------------------------------------------- asking

    private static Next ask(Model model, Screen.Walking walking, LessonPhase.Asking asking, Msg msg, long now) {
        if (msg == Msg.Plain.HINT) {
            return Next.of(model.at(pushed(walking, hinted(walking, asking))));
        }
        if (msg == Msg.Plain.WHY) {
            return Next.of(model.at(walking.with(new LessonPhase.Asking(
                    asking.draft(),
                    asking.rungs(),
                    asking.showsHint(),
                    asking.misses(),
                    asking.last(),
                    asking.confidence(),
                    !asking.why()))));
        }
        if (msg instanceof Msg.Build build) {
            Segment given = new Segment(
                    build.flags(),
                    Seq.of(build.seq()),
                    Seq.of(build.ack()),
                    walking.question().kind() == Step.Ask.Kind.NEXT_STATE
                            ? 0
                            : walking.question().segment().length(),
                    0);
            return walking.question().kind() == Step.Ask.Kind.NEXT_STATE
                    ? Next.of(model)
                    : answered(model, walking, asking, new Answer.Sends(given), now);
        }
        if (asking.draft() instanceof SegmentDraft.Picking picking) {
            return pick(model, walking, asking, picking, msg, now);
        }
        return build(model, walking, asking, (SegmentDraft.Building) asking.draft(), msg, now);
    }

    private static Next pick(
            Model model,
            Screen.Walking walking,
            LessonPhase.Asking asking,
            SegmentDraft.Picking picking,
            Msg msg,
            long now) {
        if (msg instanceof Msg.Move move) {
            return Next.of(model.at(walking.with(asking.with(picking.moved(move.by())))));
        }
        if (msg instanceof Msg.Choose choose && picking.offers(choose.index())) {
            return answered(
                    model,
                    walking,
                    asking.with(picking.at(choose.index())),
                    picking.choices().get(choose.index()),
                    now);
        }
        if (msg == Msg.Plain.CONFIRM && picking.offers(picking.cursor())) {
            return answered(model, walking, asking, picking.choices().get(picking.cursor()), now);
        }
        return (msg == Msg.Plain.CANCEL || msg == Msg.Plain.CONFIRM) ? cleared(model, walking, asking) : Next.of(model);
    }

    /** The question alone again: verdict and hints are put away, nothing that was used is given back. */
    private static Next cleared(Model model, Screen.Walking walking, LessonPhase.Asking asking) {
        LessonPhase bare = new LessonPhase.Asking(
                asking.draft(), asking.rungs(), false, asking.misses(), Optional.empty(), asking.confidence(), false);
        return Next.of(model.at(walking.with(bare)));
    }

    private static Next build(
            Model model,
            Screen.Walking walking,
            LessonPhase.Asking asking,
            SegmentDraft.Building building,
            Msg msg,
            long now) {
        if (msg instanceof Msg.Toggle toggle) {
            return Next.of(model.at(walking.with(asking.with(building.toggle(toggle.flag())))));
        }
        if (msg instanceof Msg.Digit digit) {
            return Next.of(model.at(walking.with(asking.with(building.digit(digit.digit())))));
        }
        if (msg == Msg.Plain.ERASE) {
            return Next.of(model.at(walking.with(asking.with(building.erase()))));
        }
        if (msg instanceof Msg.Move) {
            return Next.of(model.at(walking.with(asking.with(building.moved()))));
        }
        if (msg == Msg.Plain.CONFIRM) {
            boolean toAck = !building.numbersGiven()
                    && !building.onAck()
                    && building.usesAck()
                    && building.ack().isEmpty();
            if (toAck) {
                return Next.of(model.at(walking.with(asking.with(building.moved()))));
            }
            return building.segment(walking.question())
                    .map(segment -> answered(model, walking, asking, new Answer.Sends(segment), now))
                    .orElse(Next.of(model));
        }
        return msg == Msg.Plain.CANCEL ? cleared(model, walking, asking) : Next.of(model);
    }

    /** True where what is built so far is a segment that can be sent. */
    public static boolean canSend(Screen.Walking walking, SegmentDraft.Building building) {
        return building.segment(walking.question()).isPresent();
    }

    /** The segment built so far as it would be sent, if it is complete. */
    public static Optional<Segment> built(Screen.Walking walking, SegmentDraft.Building building) {
        return building.segment(walking.question());
    }

    private static Next answered(
            Model model, Screen.Walking walking, LessonPhase.Asking asking, Answer answer, long now) {
        boolean first = asking.misses() == 0 && asking.rungs() == 0;
        if (model.settings().asksConfidence() && first) {
            return Next.of(model.at(walking.with(new LessonPhase.Confiding(asking, answer, 1))));
        }
        return judged(model, walking, asking, answer, Confidence.UNASKED, now);
    }

    private static Next confide(
            Model model, Screen.Walking walking, LessonPhase.Confiding confiding, Msg msg, long now) {
        LessonPhase.Asking asking = confiding.asking();
        if (msg instanceof Msg.Sure sure) {
            return judged(model, walking, asking, confiding.answer(), sure.confidence(), now);
        }
        if (msg instanceof Msg.Choose choose && choose.index() < CONFIDENCES.length) {
            return judged(model, walking, asking, confiding.answer(), CONFIDENCES[choose.index()], now);
        }
        if (msg == Msg.Plain.CONFIRM) {
            return judged(model, walking, asking, confiding.answer(), Confidence.UNASKED, now);
        }
        return msg == Msg.Plain.CANCEL ? Next.of(model.at(walking.with(asking))) : Next.of(model);
    }

    private static Next judged(
            Model model, Screen.Walking walking, LessonPhase.Asking asking, Answer answer, Confidence sure, long now) {
        Verdict verdict = EngineJudge.judge(walking.question(), answer);
        LessonPhase phase = verdict.right()
                ? new LessonPhase.Solved(asking.with(marked(asking.draft(), answer)), verdict, false)
                : new LessonPhase.Asking(
                        missed(asking.draft(), answer),
                        asking.rungs(),
                        false,
                        asking.misses() + 1,
                        Optional.of(verdict),
                        sure,
                        false);
        // Undo leads to the open question, not to the question of how sure one is.
        Screen.Walking next = pushed(walking.with(asking), phase);
        Attempt attempt = attempt(model, walking, asking, verdict, sure, now);
        return Next.of(remember(model, walking, attempt).at(next), new Effect.Record(attempt));
    }

    private static SegmentDraft marked(SegmentDraft draft, Answer answer) {
        return draft instanceof SegmentDraft.Picking picking
                ? picking.at(picking.choices().indexOf(answer))
                : draft;
    }

    private static SegmentDraft missed(SegmentDraft draft, Answer answer) {
        if (draft instanceof SegmentDraft.Picking picking) {
            return picking.tried(picking.choices().indexOf(answer));
        }
        return draft;
    }

    private static Attempt attempt(
            Model model,
            Screen.Walking walking,
            LessonPhase.Asking asking,
            Verdict verdict,
            Confidence sure,
            long now) {
        String item = Attempt.itemOf(walking.walk().lesson().id(), walking.at());
        Mistake slip = verdict.slip();
        List<String> misconceptions = slip.misconception().isEmpty() ? List.of() : List.of(slip.misconception());
        return new Attempt(
                new Attempt.Subject(
                        item,
                        walking.question()
                                .kind()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'),
                        model.lang().code(),
                        Optional.empty()),
                verdict.given().words(),
                new Attempt.Marks(
                        verdict.right(), false, slip == Mistake.NONE ? "" : slip.name(), List.of(), misconceptions),
                new Attempt.Effort(asking.rungs(), sure, Math.max(0, now - walking.sinceMillis())),
                Instant.ofEpochMilli(now));
    }

    private static Model remember(Model model, Screen.Walking walking, Attempt attempt) {
        String id = walking.walk().lesson().id();
        LearnerProgress.Progress progress = model.ledger().of(id);
        LearnerProgress.Mark old = progress.marks().getOrDefault(walking.at(), LearnerProgress.Mark.NONE);
        return model.with(model.ledger().with(id, progress.mark(walking.at(), old.after(attempt))));
    }

    /** The same stop in another phase, with undo back to this one. */
    private static Screen.Walking pushed(Screen.Walking walking, LessonPhase phase) {
        return new Screen.Walking(
                walking.walk(), walking.at(), phase, walking.strength(), walking.sinceMillis(), Optional.of(walking));
    }

    // ---------------------------------------------------------------- hints

    /** The rungs that make sense for this draft: a built segment has no choice to strike out. */
    public static List<HintRung> ladder(SegmentDraft draft) {
        return draft instanceof SegmentDraft.Picking
                ? List.of(HintRung.values())
                : List.of(HintRung.WHO, HintRung.RULE, HintRung.WORKED, HintRung.ANSWER);
    }

    /** The kind of the next rung, empty at the top of the ladder. */
    public static Optional<HintRung> nextRung(LessonPhase.Asking asking) {
        List<HintRung> ladder = ladder(asking.draft());
        return asking.rungs() < ladder.size() ? Optional.of(ladder.get(asking.rungs())) : Optional.empty();
    }

    private static LessonPhase hinted(Screen.Walking walking, LessonPhase.Asking asking) {
        Optional<HintRung> rung = nextRung(asking);
        SegmentDraft draft = asking.draft();
        if (rung.isPresent() && rung.get() == HintRung.STRIKE && draft instanceof SegmentDraft.Picking picking) {
            draft = strikeOne(walking.question(), picking);
        }
        int used = asking.rungs() + (rung.isPresent() ? 1 : 0);
        return new LessonPhase.Asking(draft, used, true, asking.misses(), Optional.empty(), asking.confidence(), false);
    }

    /** Strikes out the wrong choice that stands lowest and has not been tried. */
    private static SegmentDraft.Picking strikeOne(Stop.Question question, SegmentDraft.Picking picking) {
        for (int i = picking.choices().size() - 1; i >= 0; i--) {
            boolean open = picking.offers(i) && !picking.tried().contains(i);
            if (open && !EngineJudge.judge(question, picking.choices().get(i)).right()) {
                return picking.strike(i);
            }
        }
        return picking;
    }
}
