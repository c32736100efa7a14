package dev.handshake.tutor.asking;

import dev.handshake.lesson.Question;
import dev.handshake.lesson.Reply;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.judge.Grader;
import dev.handshake.lesson.judge.Result;
import dev.handshake.lesson.rubric.Follow;
import dev.handshake.lesson.rubric.MarkedAnswer;
import dev.handshake.memory.Attempt;
import dev.handshake.memory.Confidence;
import dev.handshake.memory.Item;
import dev.handshake.memory.Queue;
import dev.handshake.tutor.Update;
import dev.handshake.tutor.model.AskedQuestion;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.FinishedInterview;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Notice;
import dev.handshake.tutor.model.PlannedQuestion;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.ReplyDraft;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Stage;
import dev.handshake.tutor.model.Strength;
import dev.handshake.tutor.stats.ConfusableTopics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sittings: quizzes, reviews, follow-ups and interviews. What is asked next is decided here, and always the same for the
 * same answers: follow-ups come from what an answer missed, reviews from {@code memory}, interviews from a seed.
 */
public final class Sittings {
    /** An interview of the usual length. */
    public static final Purpose.OfInterview USUAL =
            new Purpose.OfInterview(15, 6, Optional.empty(), Optional.empty(), 0);

    /** How many follow-ups one root question of an interview may lead to. */
    private static final int DEEPEST = 3;

    private Sittings() {}

    // ---------------------------------------------------------------- beginning

    /** Begins a sitting; where one like it was left lately, asks which. */
    public static Next begin(Model model, Purpose purpose, long now) {
        return model.ledger()
                .kept(purpose)
                .filter(kept -> kept.isRecent(now) && Resume.isPossible(model, kept))
                .map(kept -> Next.of(model.at(new Screen.Offer(kept, purpose, 0, now, Update.ground(model.screen())))))
                .orElseGet(() -> anew(model, purpose, now));
    }

    /** Begins a sitting with its first question, or says why there is none. */
    static Next anew(Model model, Purpose purpose, long now) {
        List<PlannedQuestion> plan = plan(model, purpose, now);
        if (plan.isEmpty()) {
            return Next.of(model.saying(new Notice(nothing(purpose), "")));
        }
        return Next.of(model.at(ask(model, purpose, plan, List.of(), now, now, Optional.empty())));
    }

    private static Notice.Kind nothing(Purpose purpose) {
        return purpose instanceof Purpose.OfReview
                ? Notice.Kind.NOTHING_DUE
                : purpose instanceof Purpose.OfFollowUps ? Notice.Kind.NO_FOLLOW_UPS : Notice.Kind.NO_QUESTIONS;
    }

    private static List<PlannedQuestion> plan(Model model, Purpose purpose, long now) {
        if (purpose instanceof Purpose.OfQuiz quiz) {
            return model.catalog().quiz(quiz.quiz()).stream()
                    .flatMap(q -> q.questions().stream())
                    .filter(q -> !(q instanceof Question.FreeAnswer free) || free.root())
                    .map(q -> PlannedQuestion.planned(q.id()))
                    .toList();
        }
        if (purpose instanceof Purpose.OfLesson lesson) {
            return List.of(
                    PlannedQuestion.planned(((Stop.Check) lesson.walking().stop()).question()));
        }
        if (purpose instanceof Purpose.OfReview) {
            return Queue.of(known(model), Instant.ofEpochMilli(now), ConfusableTopics.CONFUSABLE).inOrder().stream()
                    .map(item -> PlannedQuestion.planned(item.id()))
                    .toList();
        }
        if (purpose instanceof Purpose.OfFollowUps) {
            return model.ledger().open().entrySet().stream()
                    .filter(e -> model.catalog().question(e.getKey()).isPresent())
                    .map(e -> new PlannedQuestion(e.getKey(), Optional.of(e.getValue())))
                    .toList();
        }
        return interview(model, (Purpose.OfInterview) purpose);
    }

    /** Items whose question still exists. */
    private static List<Item> known(Model model) {
        return model.ledger().items().values().stream()
                .filter(item -> model.catalog().question(item.id()).isPresent())
                .toList();
    }

    /** Root questions that fit, shuffled by the seed; no two of one topic in a row where that can be had. */
    private static List<PlannedQuestion> interview(Model model, Purpose.OfInterview interview) {
        List<Question> roots = new ArrayList<>(model.catalog().questions().stream()
                .filter(q -> q instanceof Question.FreeAnswer free && free.root())
                .filter(q ->
                        interview.topic().map(t -> t.equals(q.head().topic())).orElse(true))
                .filter(q -> interview
                        .level()
                        .map(l -> q.head().level().compareTo(l) <= 0)
                        .orElse(true))
                .toList());
        Shuffle.inPlace(roots, interview.seed());
        List<PlannedQuestion> plan = new ArrayList<>();
        String topic = "";
        while (!roots.isEmpty() && plan.size() < interview.questions()) {
            String last = topic;
            Question next = roots.stream()
                    .filter(q -> !q.head().topic().equals(last))
                    .findFirst()
                    .orElse(roots.get(0));
            roots.remove(next);
            topic = next.head().topic();
            plan.add(PlannedQuestion.planned(next.id()));
        }
        return plan;
    }

    /** The first question of {@code ahead}, opened. */
    static Screen.Sitting ask(
            Model model,
            Purpose purpose,
            List<PlannedQuestion> ahead,
            List<AskedQuestion> behind,
            long start,
            long now,
            Optional<Screen.Sitting> earlier) {
        Question question = model.catalog().question(ahead.get(0).id()).orElseThrow();
        long seed = question.id().hashCode() + (purpose instanceof Purpose.OfInterview i ? i.seed() : 0);
        Stage stage = new Stage.Open(ReplyDrafts.of(question, Strength.PICK, seed), 0, false);
        return new Screen.Sitting(purpose, ahead, stage, behind, start, now, now, 0, earlier);
    }

    static Question question(Stage stage) {
        return switch (stage.question()) {
            case Question question -> question;
            case Stop.Question stop -> throw new IllegalArgumentException("no question of a quiz: " + stop.ask());
        };
    }

    // ---------------------------------------------------------------- what a message does

    public static Next turn(Model model, Screen.Sitting sitting, Msg msg, long now) {
        if (msg == Msg.Plain.TICK) {
            return Next.of(model.at(sitting.at(now)));
        }
        if (msg instanceof Msg.Turn turn) {
            return Next.of(model.at(sitting.turned(turn.by())));
        }
        Stage stage = sitting.stage();
        if (stage instanceof Stage.Paused paused) {
            return paused(model, sitting, paused, msg, now);
        }
        if (msg == Msg.Plain.LEAVE) {
            return Next.of(model.at(new Screen.Home(0, now)));
        }
        if (msg == Msg.Plain.SKIP) {
            return skip(model, sitting, now);
        }
        if (stage instanceof Stage.Confiding confiding) {
            return confide(model, sitting, confiding, msg, now);
        }
        if (stage instanceof Stage.Judged judged) {
            return judged(model, sitting, judged, msg, now);
        }
        return open(model, sitting, (Stage.Open) stage, msg, now);
    }

    private static Next paused(Model model, Screen.Sitting sitting, Stage.Paused paused, Msg msg, long now) {
        if (msg == Msg.Plain.CONFIRM || msg == Msg.Plain.CANCEL) {
            return Next.of(model.at(resumed(sitting, paused, now)));
        }
        if (msg == Msg.Plain.HINT) {
            return open(model, resumed(sitting, paused, now), paused.open(), msg, now);
        }
        if (msg == Msg.Plain.NEXT || msg == Msg.Plain.SKIP) {
            return skip(model, sitting.with(paused.open()), now);
        }
        return msg == Msg.Plain.LEAVE ? Next.of(model.at(new Screen.Home(0, now))) : Next.of(model);
    }

    /** The clock goes on where it stopped. */
    private static Screen.Sitting resumed(Screen.Sitting sitting, Stage.Paused paused, long now) {
        long gap = Math.max(0, now - sitting.nowMillis());
        return new Screen.Sitting(
                sitting.purpose(),
                sitting.ahead(),
                paused.open(),
                sitting.behind(),
                sitting.startMillis() + gap,
                sitting.sinceMillis() + gap,
                now,
                0,
                sitting.earlier());
    }

    private static Next open(Model model, Screen.Sitting sitting, Stage.Open open, Msg msg, long now) {
        if (msg == Msg.Plain.HINT && !open.question().hints().isEmpty()) {
            int rungs = Math.min(open.rungs() + 1, open.question().hints().size());
            return Next.of(model.at(
                    sitting.with(new Stage.Open(open.entry(), rungs, true)).turned(-sitting.page())));
        }
        if (msg == Msg.Plain.CANCEL && open.showsHint()) {
            return Next.of(model.at(sitting.with(new Stage.Open(open.entry(), open.rungs(), false))));
        }
        if (msg == Msg.Plain.CANCEL && open.entry() instanceof ReplyDraft.Writing) {
            return Next.of(model.at(sitting.at(now).with(new Stage.Paused(open))));
        }
        if (msg == Msg.Plain.UNDO
                && sitting.purpose() instanceof Purpose.OfLesson lesson
                && !(open.entry() instanceof ReplyDraft.Writing)) {
            return LessonUpdate.turn(model, lesson.walking(), msg, now);
        }
        ReplyDrafts.Outcome outcome = ReplyDrafts.on(open.entry(), msg);
        if (outcome.reply().isPresent()) {
            return replied(
                    model, sitting, open.with(outcome.entry()), outcome.reply().get(), now);
        }
        return Next.of(model.at(sitting.with(open.with(outcome.entry()))));
    }

    private static Next replied(Model model, Screen.Sitting sitting, Stage.Open open, Reply reply, long now) {
        boolean asks = model.settings().asksConfidence() && !(reply instanceof Reply.Said);
        return asks
                ? Next.of(model.at(sitting.with(new Stage.Confiding(open, reply))))
                : judge(model, sitting, open, reply, Confidence.UNASKED, now);
    }

    private static Next confide(Model model, Screen.Sitting sitting, Stage.Confiding confiding, Msg msg, long now) {
        Optional<Confidence> sure = confidence(msg);
        if (sure.isPresent()) {
            return judge(model, sitting, confiding.open(), confiding.reply(), sure.get(), now);
        }
        return msg == Msg.Plain.CANCEL ? Next.of(model.at(sitting.with(confiding.open()))) : Next.of(model);
    }

    /** The confidence that a message says, where it says one: a digit, a word, or Enter for none. */
    private static Optional<Confidence> confidence(Msg msg) {
        if (msg instanceof Msg.Sure sure) {
            return Optional.of(sure.confidence());
        }
        if (msg instanceof Msg.Choose choose && choose.index() < Confidence.values().length - 1) {
            return Optional.of(Confidence.values()[choose.index() + 1]);
        }
        return msg == Msg.Plain.CONFIRM ? Optional.of(Confidence.UNASKED) : Optional.empty();
    }

    private static Next judge(
            Model model, Screen.Sitting sitting, Stage.Open open, Reply reply, Confidence sure, long now) {
        Result result = Grader.examine(reply, model.catalog());
        AskedQuestion asked = Outcomes.of(model, sitting, open, reply, result, sure, now);
        Stage.Judged judged = new Stage.Judged(open, reply, result, asked, false, model.ledger());
        Screen.Sitting next = new Screen.Sitting(
                sitting.purpose(),
                sitting.ahead(),
                judged,
                sitting.behind(),
                sitting.startMillis(),
                sitting.sinceMillis(),
                now,
                0,
                Optional.of(sitting.with(open)));
        LearnerProgress ledger = AnswerReplay.after(model.ledger(), question(open), asked.attempt());
        return Next.of(model.with(ledger).at(next), new Effect.Record(asked.attempt()));
    }

    private static Next judged(Model model, Screen.Sitting sitting, Stage.Judged judged, Msg msg, long now) {
        if (msg == Msg.Plain.WHY) {
            return Next.of(model.at(sitting.with(new Stage.Judged(
                    judged.open(), judged.reply(), judged.result(), judged.asked(), !judged.why(), judged.before()))));
        }
        if (msg instanceof Msg.Correct correct && judged.result() instanceof Result.OfText text) {
            return corrected(model, sitting, judged, text, correct.index(), now);
        }
        if (msg == Msg.Plain.UNDO && sitting.earlier().isPresent()) {
            Screen.Sitting back = sitting.earlier().get();
            return Next.of(
                    model.with(judged.before()).at(back.at(now)),
                    new Effect.Undone(question(judged).id()));
        }
        return msg == Msg.Plain.NEXT || msg == Msg.Plain.CONFIRM ? onward(model, sitting, judged, now) : Next.of(model);
    }

    private static Next corrected(
            Model model, Screen.Sitting sitting, Stage.Judged judged, Result.OfText text, int index, long now) {
        MarkedAnswer marked = text.marked();
        int points = marked.points().size();
        if (index < 0 || index >= points + marked.forbidden().size()) {
            return Next.of(model);
        }
        MarkedAnswer turned = index < points
                ? marked.turned(marked.points().get(index).point().id())
                : marked.turnedMisconception(
                        marked.forbidden().get(index - points).misconception().id());
        Result.OfText again = text.with(turned);
        AskedQuestion asked = Outcomes.corrected(judged.asked(), again);
        Stage.Judged next =
                new Stage.Judged(judged.open(), judged.reply(), again, asked, judged.why(), judged.before());
        LearnerProgress ledger = AnswerReplay.after(judged.before(), question(judged), asked.attempt());
        return Next.of(
                model.with(ledger).at(sitting.with(next)),
                new Effect.Corrected(asked.id(), asked.right(), asked.missed(), asked.misconceptions()));
    }

    // ---------------------------------------------------------------- going on

    private static Next skip(Model model, Screen.Sitting sitting, long now) {
        if (sitting.stage() instanceof Stage.Judged judged) {
            return onward(model, sitting, judged, now);
        }
        AskedQuestion sat = Outcomes.skipped(model, sitting, question(sitting.stage()), now);
        Effect effect = new Effect.Record(sat.attempt());
        Next next = advance(model, sitting, sat, List.of(), now);
        List<Effect> effects = new ArrayList<>(List.of(effect));
        effects.addAll(next.effects());
        return new Next(next.model(), effects);
    }

    private static Next onward(Model model, Screen.Sitting sitting, Stage.Judged judged, long now) {
        return advance(model, sitting, judged.asked(), followUp(sitting, judged), now);
    }

    /** The follow-up that this answer leads to, where there is one. */
    public static List<PlannedQuestion> followUp(Screen.Sitting sitting, Stage.Judged judged) {
        if (!(judged.question() instanceof Question.FreeAnswer free)
                || !(judged.result() instanceof Result.OfText text)
                || depth(sitting) >= DEEPEST) {
            return List.of();
        }
        Set<String> asked =
                sitting.behind().stream().map(AskedQuestion::id).collect(Collectors.toCollection(HashSet::new));
        sitting.ahead().forEach(a -> asked.add(a.id()));
        return Follow.next(text.marked(), free.followUps(), asked)
                .map(follow -> List.of(new PlannedQuestion(follow.question(), Optional.of(because(free.id(), follow)))))
                .orElse(List.of());
    }

    private static int depth(Screen.Sitting sitting) {
        if (sitting.ask().because().isEmpty()) {
            return 0;
        }
        int depth = 1;
        for (int i = sitting.behind().size() - 1;
                i >= 0 && sitting.behind().get(i).because().isPresent();
                i--) {
            depth++;
        }
        return depth;
    }

    private static Attempt.Because because(String parent, Follow follow) {
        if (follow.because() instanceof Follow.LeftOut leftOut) {
            return new Attempt.Because(
                    parent, Attempt.Because.Kind.LEFT_OUT, leftOut.point().id());
        }
        if (follow.because() instanceof Follow.Believed believed) {
            return new Attempt.Because(
                    parent,
                    Attempt.Because.Kind.BELIEVED,
                    believed.misconception().id());
        }
        return new Attempt.Because(parent, Attempt.Because.Kind.DEEPER, "");
    }

    /** What is to be asked after this answer. */
    public static List<PlannedQuestion> after(Screen.Sitting sitting, Stage.Judged judged) {
        List<PlannedQuestion> ahead = new ArrayList<>(followUp(sitting, judged));
        ahead.addAll(sitting.ahead().subList(1, sitting.ahead().size()));
        return ahead;
    }

    private static Next advance(
            Model model, Screen.Sitting sitting, AskedQuestion sat, List<PlannedQuestion> followUps, long now) {
        List<AskedQuestion> behind = new ArrayList<>(sitting.behind());
        behind.add(sat);
        List<PlannedQuestion> ahead = new ArrayList<>(followUps);
        ahead.addAll(sitting.ahead().subList(1, sitting.ahead().size()));
        ahead.removeIf(a -> model.catalog().question(a.id()).isEmpty());
        boolean outOfTime = sitting.purpose() instanceof Purpose.OfInterview interview
                && now - sitting.startMillis() >= interview.minutes() * 60_000L;
        if (ahead.isEmpty() && sitting.purpose() instanceof Purpose.OfLesson lesson) {
            return LessonUpdate.behind(model, lesson.walking(), behind.get(0), now);
        }
        if (ahead.isEmpty() || outOfTime) {
            return report(model, sitting.purpose(), behind, Math.max(0, now - sitting.startMillis()), now);
        }
        return Next.of(
                model.at(ask(model, sitting.purpose(), ahead, behind, sitting.startMillis(), now, Optional.empty())));
    }

    static Next report(Model model, Purpose purpose, List<AskedQuestion> sat, long millis, long now) {
        Optional<FinishedInterview> before =
                purpose instanceof Purpose.OfInterview ? model.ledger().lastInterview() : Optional.empty();
        Screen.Report report = new Screen.Report(purpose, sat, millis, before);
        if (!(purpose instanceof Purpose.OfInterview)) {
            return Next.of(model.at(report));
        }
        FinishedInterview interview = Outcomes.interview(sat, millis, now);
        return Next.of(model.with(model.ledger().with(interview)).at(report), new Effect.Interviewed(interview));
    }
}
