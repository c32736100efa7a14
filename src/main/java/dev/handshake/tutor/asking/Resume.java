package dev.handshake.tutor.asking;

import dev.handshake.tutor.model.Agenda;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.MsgListener;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Notice;
import dev.handshake.tutor.model.PlannedQuestion;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.SavedSitting;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.SittingClock;
import dev.handshake.tutor.model.Stage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Going on with what was left before its end. */
public final class Resume {
    private Resume() {}

    /** True where its questions are there: a quiz of one's own may be gone, or not be read this time. */
    static boolean isPossible(Model model, SavedSitting kept) {
        return kept.purpose().isIn(model.catalog())
                && (kept.isAnswered() || !ahead(model, kept).isEmpty());
    }

    /** The sitting to go on with: the one left last, of those of the last day whose questions are there. */
    public static Optional<SavedSitting> unfinished(Model model, long nowMillis) {
        return last(model).filter(kept -> kept.isRecent(nowMillis));
    }

    /** The sitting left last that can be gone on with. */
    public static Optional<SavedSitting> last(Model model) {
        return model.progress().unfinished().stream()
                .filter(kept -> isPossible(model, kept))
                .max(Comparator.comparingLong(SavedSitting::atMillis));
    }

    /** What was left last, a lesson or a sitting. */
    public static Next last(Model model, long now) {
        Optional<SavedSitting> sitting = last(model);
        Optional<String> lesson = model.progress()
                .current()
                .filter(id -> model.course().lesson(id).isPresent());
        long lessonAt = lesson.map(id -> model.progress().of(id).atMillis()).orElse(Long.MIN_VALUE);
        if (sitting.isPresent() && sitting.get().atMillis() >= lessonAt) {
            return goOn(model, sitting.get(), now);
        }
        return lesson.flatMap(model.course()::lesson)
                .map(found -> LessonUpdate.enter(model, found, now))
                .orElseGet(() -> Next.of(model.saying(new Notice(Notice.Kind.NOTHING_LEFT, ""))));
    }

    /** What each message does where a sitting is offered. */
    public static Next on(Model model, Screen.Offer offer, Msg msg, long now) {
        return msg.to(new OfferKeys(model, offer, now));
    }

    private record OfferKeys(Model model, Screen.Offer offer, long now) implements MsgListener<Next> {
        @Override
        public Next otherwise() {
            return Next.of(model);
        }

        @Override
        public Next move(int by) {
            return Next.of(model.at(offer.at(Math.floorMod(offer.cursor() + by, Screen.Offer.CHOICES))));
        }

        @Override
        public Next choose(int index) {
            if (index == 0) {
                return Resume.goOn(model, offer.kept(), now);
            }
            return index == 1 ? Sittings.anew(model.at(offer.under()), offer.wanted(), now) : otherwise();
        }

        @Override
        public Next plain(Msg.Plain key) {
            if (key.isBack()) {
                return Next.of(model.at(offer.under()));
            }
            return key == Msg.Plain.CONFIRM ? choose(offer.cursor()) : otherwise();
        }
    }

    public static Next goOn(Model model, Purpose purpose, long now) {
        return model.progress()
                .unfinished(purpose)
                .filter(kept -> isPossible(model, kept))
                .map(kept -> goOn(model, kept, now))
                .orElseGet(() -> Sittings.begin(model, purpose, now));
    }

    private static Next goOn(Model model, SavedSitting kept, long now) {
        List<PlannedQuestion> ahead = ahead(model, kept);
        int gone = kept.ahead().size() - ahead.size();
        Model told = gone == 0 ? model : model.saying(new Notice(Notice.Kind.QUESTIONS_GONE, String.valueOf(gone)));
        if (kept.isAnswered()) {
            // Its report was never seen; what was answered has been counted.
            Next next = Sittings.report(told, kept.purpose(), kept.agenda(), kept.spentMillis(), now);
            SavedSitting over = SavedSitting.over(kept.purpose(), now);
            List<Effect> effects = new ArrayList<>(next.effects());
            effects.add(new Effect.Keep(over));
            return new Next(next.model().with(next.model().progress().with(over)), effects);
        }
        SittingClock clock = new SittingClock(now - kept.spentMillis(), now, now);
        Sitting asked = Sittings.ask(told, kept.purpose(), new Agenda(ahead, kept.behind()), clock);
        boolean same = ahead.get(0).equals(kept.ahead().get(0));
        return Next.of(told.at(same ? reopened(asked, kept, now) : asked));
    }

    /** The open question as it was left: hints, draft, and the time that it has taken. */
    private static Sitting reopened(Sitting asked, SavedSitting kept, long now) {
        Stage.Open open = asked.stage().open();
        int rungs = Math.min(kept.open().hints(), open.question().hints().size());
        Stage.Open stage = open.with(kept.entry(open.entry())).with(new Stage.Help(rungs, false, false));
        SittingClock clock =
                new SittingClock(asked.startMillis(), now - kept.open().millis(), now);
        return asked.with(stage).with(clock);
    }

    /** What is still to be asked, of the questions that still exist. */
    private static List<PlannedQuestion> ahead(Model model, SavedSitting kept) {
        return kept.ahead().stream()
                .filter(ask -> model.catalog().question(ask.id()).isPresent())
                .toList();
    }
}
