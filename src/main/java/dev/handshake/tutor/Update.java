package dev.handshake.tutor;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Walk;
import dev.handshake.tutor.asking.LessonUpdate;
import dev.handshake.tutor.asking.Resume;
import dev.handshake.tutor.asking.SittingAutosave;
import dev.handshake.tutor.asking.Sittings;
import dev.handshake.tutor.model.Command;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.LessonPosition;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.MsgListener;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Notice;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Settings;
import dev.handshake.tutor.model.StoreState;
import dev.handshake.tutor.model.Strength;
import java.util.Optional;

/**
 * What a message leads to: first what holds on every screen, then what the screen makes of it. A message that means nothing
 * where it arrives changes nothing: a page does not offer it, and the plain face says so.
 */
public final class Update {
    private Update() {}

    /**
     * What a message leads to.
     *
     * @param now the time, milliseconds since 1970
     */
    public static Next on(Model model, Msg msg, long now) {
        // A notice has been read once a key was pressed.
        Model heard = msg.isNews() ? model : model.quiet();
        return SittingAutosave.after(heard, msg, turn(heard, msg, now), now);
    }

    /** The model with which the program starts inside a lesson. */
    public static Model startIn(Lang lang, Course course, Lesson lesson, long now) {
        LessonPosition position = new LessonPosition(Walk.of(lesson), 0, Strength.PICK, 0, Optional.empty());
        return Model.start(lang, course, false).at(LessonUpdate.screen(position, now));
    }

    /** What a message leads to, apart from what is kept of a sitting. */
    static Next turn(Model model, Msg msg, long now) {
        return msg.to(new Everywhere(model, msg, now));
    }

    /** What holds on every screen; the rest is for the screen. */
    private record Everywhere(Model model, Msg msg, long now) implements MsgListener<Next> {
        @Override
        public Next otherwise() {
            return model.screen().visit(new ScreenUpdate(model, msg, now));
        }

        @Override
        public Next loaded(Msg.Loaded answer) {
            return begun(loaded(answer.progress(), answer.settings()));
        }

        private Next loaded(LearnerProgress progress, Settings settings) {
            Model known = told().with(progress).with(settings).with(past());
            // A lesson that was opened before the store had answered: go to where the learner was.
            return untouched()
                    .map(position -> LessonUpdate.enter(known, position.walk().lesson(), now))
                    .orElseGet(() -> Next.of(known.at(known.screen().onceLoaded(progress, now))));
        }

        /** The lesson that stands at its first stop and has not been touched. */
        private Optional<LessonPosition> untouched() {
            Screen screen = model.screen();
            return screen.sitting()
                    .filter(sitting -> sitting.stage().isOpen())
                    .flatMap(sitting -> sitting.purpose().lesson())
                    .or(screen::lesson)
                    .filter(LessonPosition::isEntry);
        }

        /** Without the notice that the past was waited for. */
        private Model told() {
            boolean waited = model.notice().filter(n -> n.kind().isOfWaiting()).isPresent();
            return waited ? model.quiet() : model;
        }

        /** Keys need not wait any more. */
        private StoreState past() {
            return model.awaitsPast() ? StoreState.IN_STEP : model.store();
        }

        @Override
        public Next tell(Notice notice) {
            boolean gone = notice.kind().isWithoutPast();
            return begun(Next.of(model.saying(notice).with(gone ? past() : model.store())));
        }

        /** What lay over the question is put away: the clocks below it are moved on. */
        @Override
        public Next away(long millis) {
            return Next.of(model.screen()
                    .ground()
                    .sitting()
                    .map(asked -> model.at(asked.with(asked.clock().without(millis))))
                    .orElse(model));
        }

        @Override
        public Next stored(boolean all) {
            return Next.of(model.with(all ? StoreState.IN_STEP : StoreState.BEHIND));
        }

        /** A lesson may be waiting for a question of a quiz. */
        @Override
        public Next stocked(Catalog catalog) {
            Model stocked = model.with(catalog);
            return begun(Next.of(model.screen()
                    .lesson()
                    .filter(LessonPosition::isCheck)
                    .map(position -> LessonUpdate.arrive(stocked, position, now))
                    .orElse(stocked)));
        }

        /** What the learner came for begins, where it waited for this. */
        private Next begun(Next next) {
            Model known = next.model();
            return known.then().isPresent() && known.mayBegin()
                    ? Update.turn(
                            known.then(Optional.empty()).at(new Screen.Home(0, now)),
                            known.then().get(),
                            now)
                    : next;
        }

        @Override
        public Next begin(Purpose purpose) {
            return Sittings.begin(model, purpose, now);
        }

        @Override
        public Next goOn(Purpose purpose) {
            return Resume.goOn(model, purpose, now);
        }

        @Override
        public Next resume() {
            return Resume.last(model, now);
        }

        /** A command does what it does on the screen below its palette. */
        @Override
        public Next run(Command command) {
            return Update.turn(model.at(model.screen().withoutPalette()), command.msg(), now);
        }

        @Override
        public Next openLesson(String id) {
            return model.course()
                    .lesson(id)
                    .map(lesson -> LessonUpdate.enter(model, lesson, now))
                    .orElse(Next.of(model));
        }

        @Override
        public Next speakIn(Lang lang) {
            return SettingsUpdate.speakIn(model, lang);
        }

        @Override
        public Next setStrength(Strength strength) {
            return SettingsUpdate.setStrength(model, strength, now);
        }

        @Override
        public Next common(Msg.Common key) {
            Screen screen = model.screen();
            return switch (key) {
                case QUIT -> Next.of(model, new Effect.Exit(0));
                case FLIP_LANGUAGE -> SettingsUpdate.speakIn(model, model.lang().other());
                case TOGGLE_CONFIDENCE -> SettingsUpdate.toggleConfidence(model);
                case HELP -> toggled(new Screen.Help(0, screen));
                case PALETTE -> opened(new Screen.Palette("", 0, screen));
                case LESSONS -> opened(new Screen.Lessons("", false, 0, screen.ground()));
                case SEARCH -> over(new Screen.Lessons("", true, 0, screen.ground()));
                case DIAGRAM -> toggled(new Screen.Diagram(0, false, screen.ground()));
                case OBSERVE -> observed(screen.ground());
                case QUIZZES -> over(new Screen.Quizzes(0, screen.ground()));
                case FOLLOW_UPS -> over(new Screen.FollowUps(0, screen.ground()));
                case STATS ->
                    Next.of(model.at(new Screen.Stats(Optional.empty(), 0, screen.ground())), new Effect.Count());
                case REVIEW -> begin(new Purpose.OfReview());
                case INTERVIEW -> begin(Purpose.OfInterview.usual(now));
            };
        }

        /** Where no connection is seen there is none to observe. */
        private Next observed(Screen ground) {
            return ground.scene().isPresent() ? toggled(new Screen.Observed(0, ground)) : Next.of(model);
        }

        private Next over(Screen next) {
            return Next.of(model.at(next));
        }

        private Next opened(Screen.Overlay overlay) {
            return over(overlay.isLike(model.screen()) ? model.screen() : overlay);
        }

        /** Where it lies on top already it is put away. */
        private Next toggled(Screen.Overlay overlay) {
            return over(overlay.isLike(model.screen()) ? model.screen().below().orElseThrow() : overlay);
        }
    }
}
