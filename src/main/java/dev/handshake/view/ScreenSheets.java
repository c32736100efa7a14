package dev.handshake.view;

import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.ScreenVisitor;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.view.diagram.DiagramSheet;
import dev.handshake.view.lesson.DoneSheet;
import dev.handshake.view.lesson.ReadingSheet;
import dev.handshake.view.lesson.TcbsSheet;
import dev.handshake.view.observe.ObservedSheet;
import dev.handshake.view.overlay.HelpSheet;
import dev.handshake.view.overlay.PaletteSheet;
import dev.handshake.view.page.Sheet;
import dev.handshake.view.question.QuestionParts;
import dev.handshake.view.study.FirstRunSheet;
import dev.handshake.view.study.FollowUpsSheet;
import dev.handshake.view.study.HomeSheet;
import dev.handshake.view.study.LessonsSheet;
import dev.handshake.view.study.OfferSheet;
import dev.handshake.view.study.OpeningSheet;
import dev.handshake.view.study.QuizzesSheet;
import dev.handshake.view.study.ReportSheet;
import dev.handshake.view.study.StatsSheet;

/**
 * The sheet of every screen; one over another is handed the sheet below.
 *
 * <p>A visitor and not a switch over patterns: the first such switch of a JVM takes 8 ms (its class is made at run time), and
 * this choice stands before the first frame. {@code BareStartTest} holds that there is none on the way.
 *
 * @param model the sheets show
 */
record ScreenSheets(Model model) implements ScreenVisitor<Sheet> {
    private Sheet below(Screen screen) {
        return screen.visit(this);
    }

    @Override
    public Sheet firstRun(Screen.FirstRun first) {
        return new FirstRunSheet(model, first);
    }

    @Override
    public Sheet home(Screen.Home home) {
        return new HomeSheet(model, home);
    }

    @Override
    public Sheet opening(Screen.Opening opening) {
        return new OpeningSheet(model);
    }

    @Override
    public Sheet offer(Screen.Offer offer) {
        return new OfferSheet(model, offer);
    }

    @Override
    public Sheet walking(Screen.Walking walking) {
        return new ReadingSheet(model, walking);
    }

    @Override
    public Sheet sitting(Sitting sitting) {
        return QuestionParts.sheet(model, sitting);
    }

    @Override
    public Sheet done(Screen.Done done) {
        return new DoneSheet(model, done);
    }

    @Override
    public Sheet report(Screen.Report report) {
        return new ReportSheet(model, report);
    }

    @Override
    public Sheet lessons(Screen.Lessons lessons) {
        return new LessonsSheet(model, lessons);
    }

    @Override
    public Sheet diagram(Screen.Diagram diagram) {
        return new DiagramSheet(model, diagram, below(diagram.under()));
    }

    @Override
    public Sheet tcbs(Screen.Tcbs tcbs) {
        return new TcbsSheet(model, tcbs, below(tcbs.under()));
    }

    @Override
    public Sheet observed(Screen.Observed observed) {
        return new ObservedSheet(model, observed, below(observed.under()));
    }

    /** Help shows what the page below offers while nothing lies over it. */
    @Override
    public Sheet help(Screen.Help help) {
        return new HelpSheet(model, help, new ScreenSheets(model.over(help.under())).below(help.under()));
    }

    @Override
    public Sheet palette(Screen.Palette palette) {
        return new PaletteSheet(model, palette, below(palette.under()));
    }

    @Override
    public Sheet quizzes(Screen.Quizzes quizzes) {
        return new QuizzesSheet(model, quizzes);
    }

    @Override
    public Sheet followUps(Screen.FollowUps followUps) {
        return new FollowUpsSheet(model, followUps);
    }

    @Override
    public Sheet stats(Screen.Stats stats) {
        return new StatsSheet(model, stats);
    }
}
