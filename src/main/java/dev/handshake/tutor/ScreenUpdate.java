package dev.handshake.tutor;

import dev.handshake.tutor.asking.LessonUpdate;
import dev.handshake.tutor.asking.Resume;
import dev.handshake.tutor.asking.SittingUpdate;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.ScreenVisitor;
import dev.handshake.tutor.model.Sitting;

/** What a message does on the screen that is on top. */
record ScreenUpdate(Model model, Msg msg, long now) implements ScreenVisitor<Next> {
    @Override
    public Next walking(Screen.Walking walking) {
        return LessonUpdate.on(model, walking, msg, now);
    }

    @Override
    public Next sitting(Sitting sitting) {
        return SittingUpdate.on(model, sitting, msg, now);
    }

    @Override
    public Next offer(Screen.Offer offer) {
        return Resume.on(model, offer, msg, now);
    }

    @Override
    public Next firstRun(Screen.FirstRun first) {
        return msg.to(new FirstRunKeys(model, first, now));
    }

    @Override
    public Next home(Screen.Home home) {
        return msg.to(new HomeKeys(model, home, now));
    }

    /** Whatever is pressed waits. */
    @Override
    public Next opening(Screen.Opening opening) {
        return msg.to(new OpeningKeys(model));
    }

    @Override
    public Next done(Screen.Done done) {
        return msg.to(new DoneKeys(model, done, now));
    }

    @Override
    public Next report(Screen.Report report) {
        return msg.to(new ReportKeys(model, report, now));
    }

    @Override
    public Next lessons(Screen.Lessons lessons) {
        return msg.to(new LessonsKeys(model, lessons));
    }

    @Override
    public Next palette(Screen.Palette palette) {
        return msg.to(new PaletteKeys(model, palette));
    }

    @Override
    public Next diagram(Screen.Diagram diagram) {
        return msg.to(new DiagramKeys(model, diagram));
    }

    @Override
    public Next tcbs(Screen.Tcbs tcbs) {
        return msg.to(new OverlayKeys(model, tcbs, by -> tcbs, Msg.Plain.TCBS));
    }

    @Override
    public Next observed(Screen.Observed observed) {
        return msg.to(new OverlayKeys(model, observed, observed::turned));
    }

    @Override
    public Next help(Screen.Help help) {
        return msg.to(new OverlayKeys(model, help, help::turned));
    }

    @Override
    public Next quizzes(Screen.Quizzes quizzes) {
        return msg.to(new OverlayKeys(model, quizzes, quizzes::moved));
    }

    @Override
    public Next followUps(Screen.FollowUps followUps) {
        return msg.to(new OverlayKeys(model, followUps, followUps::moved));
    }

    @Override
    public Next stats(Screen.Stats stats) {
        return msg.to(new StatsKeys(model, stats));
    }
}
