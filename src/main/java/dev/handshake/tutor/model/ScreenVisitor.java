package dev.handshake.tutor.model;

/** One method for each kind of screen. */
public interface ScreenVisitor<T> {
    T firstRun(Screen.FirstRun first);

    T home(Screen.Home home);

    T opening(Screen.Opening opening);

    T offer(Screen.Offer offer);

    T walking(Screen.Walking walking);

    T sitting(Sitting sitting);

    T done(Screen.Done done);

    T report(Screen.Report report);

    T lessons(Screen.Lessons lessons);

    T diagram(Screen.Diagram diagram);

    T tcbs(Screen.Tcbs tcbs);

    T observed(Screen.Observed observed);

    T help(Screen.Help help);

    T palette(Screen.Palette palette);

    T quizzes(Screen.Quizzes quizzes);

    T followUps(Screen.FollowUps followUps);

    T stats(Screen.Stats stats);
}
