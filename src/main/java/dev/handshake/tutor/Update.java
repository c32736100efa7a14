package dev.handshake.tutor;

import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Stop;
import dev.handshake.lesson.Walk;
import dev.handshake.tutor.asking.LessonUpdate;
import dev.handshake.tutor.asking.Resume;
import dev.handshake.tutor.asking.Sittings;
import dev.handshake.tutor.model.Command;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.LessonPhase;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Settings;
import dev.handshake.tutor.model.Stage;
import dev.handshake.tutor.model.StatePaths;
import dev.handshake.tutor.model.Strength;
import dev.handshake.tutor.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What each message does on each screen. A message that means nothing where it arrives changes nothing: a page does not
 * offer it, and the plain face says so.
 */
public final class Update {
    /** Statistics are longer than any screen, but not longer than this. */
    private static final int LAST_ROW = 60;
    /** Neither is what can be observed of a connection. */
    private static final int LAST_PAGE = 40;

    private Update() {}

    public static Next turn(Model model, Msg msg, long now) {
        if (msg instanceof Msg.Loaded loaded) {
            return begun(loaded(model, loaded, now), now);
        }
        if (msg instanceof Msg.Tell tell) {
            return begun(Next.of(model.saying(tell.notice())), now);
        }
        if (msg instanceof Msg.Stocked stocked) {
            return begun(Next.of(stocked(model.with(stocked.catalog()), now)), now);
        }
        if (msg instanceof Msg.Counted counted) {
            return model.screen() instanceof Screen.Stats stats
                    ? Next.of(model.at(
                            new Screen.Stats(Optional.of(counted.statistics()), stats.cursor(), stats.under())))
                    : Next.of(model);
        }
        if (msg instanceof Msg.Begin begin) {
            return Sittings.begin(model, begin.purpose(), now);
        }
        if (msg instanceof Msg.GoOn goOn) {
            return Resume.goOn(model, goOn.purpose(), now);
        }
        if (msg instanceof Msg.Resume) {
            return Resume.last(model, now);
        }
        if (msg instanceof Msg.Run run) {
            return run(model, run.command(), now);
        }
        if (msg instanceof Msg.OpenLesson open) {
            return model.course()
                    .lesson(open.id())
                    .map(lesson -> enter(model, lesson, now))
                    .orElse(Next.of(model));
        }
        if (msg instanceof Msg.SpeakIn speak) {
            return speakIn(model, speak.lang());
        }
        if (msg instanceof Msg.SetStrength set) {
            return setStrength(model, set.strength(), now);
        }
        if (msg instanceof Msg.Plain plain) {
            Optional<Next> everywhere = everywhere(model, plain, now);
            if (everywhere.isPresent()) {
                return everywhere.get();
            }
        }
        return onScreen(model, msg, now);
    }

    /** What the learner came for begins, where it waited for this. */
    private static Next begun(Next next, long now) {
        Model model = next.model();
        return model.then().isPresent() && model.mayBegin()
                ? turn(model.then(Optional.empty()), model.then().get(), now)
                : next;
    }

    /** A lesson may be waiting for a question of a quiz. */
    private static Model stocked(Model model, long now) {
        return model.screen() instanceof Screen.Walking walking && walking.stop() instanceof Stop.Check
                ? LessonUpdate.arrive(model, walking, now)
                : model;
    }

    private static Next onScreen(Model model, Msg msg, long now) {
        Screen screen = model.screen();
        if (screen instanceof Screen.Walking walking) {
            return LessonUpdate.turn(model, walking, msg, now);
        }
        if (screen instanceof Screen.Sitting sitting) {
            return Sittings.turn(model, sitting, msg, now);
        }
        if (screen instanceof Screen.FirstRun first) {
            return firstRun(model, first, msg, now);
        }
        if (screen instanceof Screen.Home home) {
            return home(model, home, msg, now);
        }
        if (screen instanceof Screen.Offer offer) {
            return Resume.turn(model, offer, msg, now);
        }
        if (screen instanceof Screen.Done done) {
            return done(model, done, msg, now);
        }
        if (screen instanceof Screen.Lessons lessons) {
            return lessons(model, lessons, msg);
        }
        if (screen instanceof Screen.Palette palette) {
            return palette(model, palette, msg);
        }
        if (screen instanceof Screen.Diagram diagram) {
            return diagram(model, diagram, msg);
        }
        if (screen instanceof Screen.Help help) {
            return help(model, help, msg);
        }
        if (screen instanceof Screen.Report report && msg instanceof Msg.Turn turn) {
            return Next.of(model.at(report.turned(turn.by())));
        }
        if (screen instanceof Screen.Report report) {
            return isBack(msg) || msg == Msg.Plain.NEXT || msg == Msg.Plain.CONFIRM
                    ? Next.of(model.at(new Screen.Home(0, now)))
                    : msg == Msg.Plain.RESTART ? Sittings.begin(model, report.purpose(), now) : Next.of(model);
        }
        if (screen instanceof Screen.Quizzes quizzes) {
            return listed(
                    model, msg, quizzes.under(), by -> new Screen.Quizzes(quizzes.cursor() + by, quizzes.under()));
        }
        if (screen instanceof Screen.FollowUps follow) {
            return listed(model, msg, follow.under(), by -> new Screen.FollowUps(follow.cursor() + by, follow.under()));
        }
        if (screen instanceof Screen.Stats stats) {
            return listed(
                    model,
                    msg,
                    stats.under(),
                    by -> new Screen.Stats(
                            stats.counted(), Math.max(0, Math.min(LAST_ROW, stats.cursor() + by)), stats.under()));
        }
        if (screen instanceof Screen.Observed observed) {
            return listed(model, msg, observed.under(), by -> turned(observed, by));
        }
        Screen.Tcbs tcbs = (Screen.Tcbs) screen;
        return isBack(msg) || msg == Msg.Plain.TCBS ? Next.of(model.at(tcbs.under())) : Next.of(model);
    }

    private static Next listed(Model model, Msg msg, Screen under, IntFunction<Screen> moved) {
        if (msg instanceof Msg.Move move) {
            return Next.of(model.at(moved.apply(move.by())));
        }
        return isBack(msg) ? Next.of(model.at(under)) : Next.of(model);
    }

    /** What holds on every screen. */
    private static Optional<Next> everywhere(Model model, Msg.Plain msg, long now) {
        Screen screen = model.screen();
        return Optional.ofNullable(
                switch (msg) {
                    case QUIT -> Next.of(model, new Effect.Exit(0));
                    case FLIP_LANGUAGE -> flip(model);
                    case HELP ->
                        screen instanceof Screen.Help help
                                ? Next.of(model.at(help.under()))
                                : Next.of(model.at(new Screen.Help(0, screen)));
                    case PALETTE ->
                        screen instanceof Screen.Palette
                                ? Next.of(model)
                                : Next.of(model.at(new Screen.Palette("", 0, screen)));
                    case LESSONS ->
                        screen instanceof Screen.Lessons
                                ? Next.of(model)
                                : Next.of(model.at(new Screen.Lessons("", false, 0, ground(screen))));
                    case SEARCH -> Next.of(model.at(new Screen.Lessons("", true, 0, ground(screen))));
                    case DIAGRAM ->
                        screen instanceof Screen.Diagram diagram
                                ? Next.of(model.at(diagram.under()))
                                : Next.of(model.at(new Screen.Diagram(0, false, ground(screen))));
                    case OBSERVE -> observe(model);
                    case TOGGLE_CONFIDENCE -> toggleConfidence(model);
                    case REVIEW -> Sittings.begin(model, new Purpose.OfReview(), now);
                    case INTERVIEW ->
                        Sittings.begin(
                                model,
                                new Purpose.OfInterview(
                                        Sittings.USUAL.minutes(),
                                        Sittings.USUAL.questions(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        now),
                                now);
                    case QUIZZES -> Next.of(model.at(new Screen.Quizzes(0, ground(screen))));
                    case FOLLOW_UPS -> Next.of(model.at(new Screen.FollowUps(0, ground(screen))));
                    case STATS ->
                        Next.of(model.at(new Screen.Stats(Optional.empty(), 0, ground(screen))), new Effect.Count());
                    case CONFIRM,
                            CANCEL,
                            HINT,
                            WHY,
                            UNDO,
                            RESTART,
                            NEXT,
                            TCBS,
                            LEAVE,
                            ERASE,
                            REPEAT,
                            DELETE,
                            LEFT,
                            RIGHT,
                            LINE_START,
                            LINE_END,
                            SUBMIT,
                            SKIP,
                            TICK -> null;
                });
    }

    /** The screen under every overlay. */
    public static Screen ground(Screen screen) {
        if (screen instanceof Screen.Help help) {
            return ground(help.under());
        }
        if (screen instanceof Screen.Palette palette) {
            return ground(palette.under());
        }
        if (screen instanceof Screen.Diagram diagram) {
            return ground(diagram.under());
        }
        if (screen instanceof Screen.Tcbs tcbs) {
            return ground(tcbs.under());
        }
        if (screen instanceof Screen.Observed observed) {
            return ground(observed.under());
        }
        if (screen instanceof Screen.Lessons lessons) {
            return ground(lessons.under());
        }
        if (screen instanceof Screen.Quizzes quizzes) {
            return ground(quizzes.under());
        }
        if (screen instanceof Screen.FollowUps follow) {
            return ground(follow.under());
        }
        return screen instanceof Screen.Stats stats ? ground(stats.under()) : screen;
    }

    private static boolean isBack(Msg msg) {
        return msg == Msg.Plain.CANCEL || msg == Msg.Plain.LEAVE;
    }

    // ---------------------------------------------------------------- settings and progress

    private static Next loaded(Model model, Msg.Loaded loaded, long now) {
        Model known = model.with(loaded.ledger()).with(loaded.settings());
        if (known.screen() instanceof Screen.FirstRun
                && !loaded.ledger().lessons().isEmpty()) {
            known = known.at(new Screen.Home(0, now));
        }
        if (known.screen() instanceof Screen.Home home) {
            // Only now can be said what is due.
            known = known.at(new Screen.Home(home.cursor(), now));
        }
        // A lesson that was opened before the store had answered: go to where the learner was.
        return untouched(known.screen())
                .map(walking -> enter(
                        model.with(loaded.ledger()).with(loaded.settings()),
                        walking.walk().lesson(),
                        now))
                .orElse(Next.of(known));
    }

    /** The lesson that stands at its first stop and has not been touched. */
    private static Optional<Screen.Walking> untouched(Screen screen) {
        Screen at = screen instanceof Screen.Sitting sitting
                        && sitting.purpose() instanceof Purpose.OfLesson lesson
                        && sitting.stage() instanceof Stage.Open
                ? lesson.walking()
                : screen;
        return at instanceof Screen.Walking walking
                        && walking.at() == 0
                        && walking.earlier().isEmpty()
                ? Optional.of(walking)
                : Optional.empty();
    }

    private static Next flip(Model model) {
        return speakIn(model, model.lang().other());
    }

    private static Next speakIn(Model model, Lang lang) {
        Settings settings = model.settings().in(lang);
        return Next.of(model.in(lang).with(settings), new Effect.Setting("lang", lang.code()));
    }

    private static Next toggleConfidence(Model model) {
        boolean asks = !model.settings().asksConfidence();
        Settings settings = model.settings().asking(asks);
        Model next = model.with(settings);
        if (!asks
                && model.screen() instanceof Screen.Walking walking
                && walking.phase() instanceof LessonPhase.Confiding confiding) {
            next = next.at(walking.with(confiding.asking()));
        }
        return Next.of(next, new Effect.Setting("confidence", asks ? "on" : "off"));
    }

    private static Next setStrength(Model model, Strength strength, long now) {
        Settings settings = model.settings().at(strength);
        Model next = model.with(settings);
        if (model.screen() instanceof Screen.Walking walking) {
            next = next.at(LessonUpdate.again(walking, strength, now));
        }
        return Next.of(next, new Effect.Setting("strength", strength.name()));
    }

    // ---------------------------------------------------------------- screens

    private static Next firstRun(Model model, Screen.FirstRun first, Msg msg, long now) {
        if (msg instanceof Msg.Move) {
            return Next.of(model.at(new Screen.FirstRun(first.cursor().other())));
        }
        if (msg instanceof Msg.Choose choose && choose.index() < Lang.values().length) {
            return welcome(model, Lang.values()[choose.index()], now);
        }
        if (msg == Msg.Plain.CONFIRM) {
            return welcome(model, first.cursor(), now);
        }
        return msg == Msg.Plain.LEAVE ? Next.of(model, new Effect.Exit(0)) : Next.of(model);
    }

    private static Next welcome(Model model, Lang lang, long now) {
        return speakIn(model.at(new Screen.Home(0, now)), lang);
    }

    private static Next home(Model model, Screen.Home home, Msg msg, long now) {
        if (msg instanceof Msg.Move move) {
            return Next.of(model.at(new Screen.Home(moved(model, home, move.by(), now), now)));
        }
        if (msg instanceof Msg.Choose choose && choose.index() >= 0 && choose.index() < Screen.Home.ACTIONS) {
            return action(model, choose.index(), now);
        }
        if (msg == Msg.Plain.CONFIRM && home.cursor() == Screen.Home.UNFINISHED) {
            return model.unfinished(now)
                    .map(kept -> Resume.goOn(model, kept.purpose(), now))
                    .orElse(Next.of(model));
        }
        if (msg == Msg.Plain.CONFIRM) {
            return home.cursor() < Screen.Home.ACTIONS
                    ? action(model, home.cursor(), now)
                    : openStation(model, home.cursor() - Screen.Home.ACTIONS, now);
        }
        return msg == Msg.Plain.LEAVE ? Next.of(model, new Effect.Exit(0)) : Next.of(model);
    }

    /** The sitting that was left has its row between the actions and the stations. */
    private static int moved(Model model, Screen.Home home, int by, long now) {
        int rows = Screen.Home.ACTIONS + model.course().openStations().size();
        List<Integer> cursors = new ArrayList<>(IntStream.range(0, rows).boxed().toList());
        if (model.unfinished(now).isPresent()) {
            cursors.add(Screen.Home.ACTIONS, Screen.Home.UNFINISHED);
        }
        int at = Math.max(0, cursors.indexOf(home.cursor()));
        return cursors.get(Math.floorMod(at + by, cursors.size()));
    }

    private static Next action(Model model, int index, long now) {
        List<Msg> others = List.of(Msg.Plain.REVIEW, Msg.Plain.FOLLOW_UPS, Msg.Plain.INTERVIEW, Msg.Plain.QUIZZES);
        return index == 0 ? openContinue(model, now) : turn(model, others.get(index - 1), now);
    }

    private static Next openContinue(Model model, long now) {
        Optional<Plan> plan = model.plan(now);
        Optional<Plan.Task> next = plan.flatMap(p -> p.next(model.ledger().current()));
        if (next.isPresent() && next.get() instanceof Plan.Review) {
            return turn(model, Msg.Plain.REVIEW, now);
        }
        if (next.isPresent() && next.get() instanceof Plan.Mock) {
            return turn(model, Msg.Plain.INTERVIEW, now);
        }
        return next.map(task -> ((Plan.Read) task).lesson())
                .or(() -> plan.flatMap(Plan::ahead))
                .or(model::continueWith)
                .map(lesson -> enter(model, lesson, now))
                .orElse(Next.of(model));
    }

    private static Next openStation(Model model, int station, long now) {
        Course.Station stop = model.course().openStations().get(station);
        if (stop.leadsToInterview()) {
            return turn(model, Msg.Plain.INTERVIEW, now);
        }
        List<Lesson> lessons = stop.lessons();
        return lessons.stream()
                .filter(l -> !model.ledger().of(l.id()).finished())
                .findFirst()
                .or(() -> lessons.stream().findFirst())
                .map(lesson -> enter(model, lesson, now))
                .orElse(Next.of(model));
    }

    /** Opens a lesson where the learner left it. */
    public static Next enter(Model model, Lesson lesson, long now) {
        Walk walk = Walk.of(lesson);
        LearnerProgress.Progress progress = model.ledger().of(lesson.id());
        int at = Math.min(progress.stop(), walk.stops().size() - 1);
        Model known = model;
        if (at == 0) {
            // A new round starts with no marks.
            known = model.with(model.ledger().with(lesson.id(), progress.again(now)));
        }
        Screen.Walking walking = LessonUpdate.begin(walk, at, model.strengthFor(lesson.id()), now, Optional.empty());
        return Next.of(LessonUpdate.arrive(known, walking, now), new Effect.Place(lesson.id(), at, false));
    }

    private static Next done(Model model, Screen.Done done, Msg msg, long now) {
        Lesson lesson = done.walk().lesson();
        if (msg == Msg.Plain.RESTART) {
            return enter(model, lesson, now);
        }
        if (msg == Msg.Plain.NEXT || msg == Msg.Plain.CONFIRM) {
            return model.course()
                    .after(lesson.id())
                    .map(next -> enter(model, next, now))
                    .orElse(Next.of(model.at(new Screen.Home(0, now))));
        }
        return isBack(msg) ? Next.of(model.at(new Screen.Home(0, now))) : Next.of(model);
    }

    private static Next lessons(Model model, Screen.Lessons lessons, Msg msg) {
        if (msg instanceof Msg.Move move) {
            return Next.of(model.at(new Screen.Lessons(
                    lessons.filter(), lessons.typing(), lessons.cursor() + move.by(), lessons.under())));
        }
        if (msg instanceof Msg.Type type) {
            return Next.of(model.at(filtered(lessons, clip(lessons.filter() + type.text()))));
        }
        if (msg == Msg.Plain.ERASE) {
            return Next.of(model.at(filtered(lessons, dropLast(lessons.filter()))));
        }
        if (msg == Msg.Plain.CANCEL && lessons.typing()) {
            return Next.of(model.at(new Screen.Lessons(lessons.filter(), false, lessons.cursor(), lessons.under())));
        }
        return isBack(msg) ? Next.of(model.at(lessons.under())) : Next.of(model);
    }

    private static Screen.Lessons filtered(Screen.Lessons lessons, String filter) {
        return new Screen.Lessons(filter, lessons.typing(), 0, lessons.under());
    }

    private static Next palette(Model model, Screen.Palette palette, Msg msg) {
        if (msg instanceof Msg.Move move) {
            return Next.of(
                    model.at(new Screen.Palette(palette.query(), palette.cursor() + move.by(), palette.under())));
        }
        if (msg instanceof Msg.Type type) {
            return Next.of(model.at(new Screen.Palette(clip(palette.query() + type.text()), 0, palette.under())));
        }
        if (msg == Msg.Plain.ERASE) {
            return Next.of(model.at(new Screen.Palette(dropLast(palette.query()), 0, palette.under())));
        }
        return isBack(msg) ? Next.of(model.at(palette.under())) : Next.of(model);
    }

    private static final int MAX_TYPED = 40;

    private static String clip(String text) {
        int end = Math.min(
                text.length(), text.offsetByCodePoints(0, Math.min(MAX_TYPED, text.codePointCount(0, text.length()))));
        return text.substring(0, end);
    }

    private static String dropLast(String text) {
        return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }

    private static Next run(Model model, Command command, long now) {
        Screen under = model.screen() instanceof Screen.Palette palette ? palette.under() : model.screen();
        return turn(model.at(under), command.msg(), now);
    }

    /** Over a lesson only: elsewhere there is no connection to look at. */
    private static Next observe(Model model) {
        Screen ground = ground(model.screen());
        boolean inLesson = ground instanceof Screen.Walking || ground instanceof Screen.Done;
        Screen observed = new Screen.Observed(0, ground);
        return inLesson ? Next.of(model.at(model.screen() instanceof Screen.Observed ? ground : observed)) : null;
    }

    private static Screen turned(Screen.Observed observed, int by) {
        return new Screen.Observed(Math.max(0, Math.min(LAST_PAGE, observed.page() + by)), observed.under());
    }

    private static Next diagram(Model model, Screen.Diagram diagram, Msg msg) {
        if (msg instanceof Msg.Move move) {
            int back = Math.max(0, Math.min(diagram.back() - move.by(), StatePaths.length(diagram.under())));
            return Next.of(model.at(new Screen.Diagram(back, diagram.why(), diagram.under())));
        }
        if (msg == Msg.Plain.WHY) {
            return Next.of(model.at(new Screen.Diagram(diagram.back(), !diagram.why(), diagram.under())));
        }
        if (msg == Msg.Plain.TCBS && diagram.under() instanceof Screen.Walking) {
            return Next.of(model.at(new Screen.Tcbs(diagram.under())));
        }
        return isBack(msg) ? Next.of(model.at(diagram.under())) : Next.of(model);
    }

    private static Next help(Model model, Screen.Help help, Msg msg) {
        if (msg instanceof Msg.Move move) {
            return Next.of(model.at(new Screen.Help(Math.max(0, help.page() + move.by()), help.under())));
        }
        return isBack(msg) ? Next.of(model.at(help.under())) : Next.of(model);
    }
}
