package dev.handshake.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.Volume;
import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.memory.Confidence;
import dev.handshake.tcp.State;
import dev.handshake.tutor.Update;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Next;
import dev.handshake.tutor.model.Notice;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Sitting;
import dev.handshake.tutor.model.Statistics;
import dev.handshake.view.cells.Frame;
import dev.handshake.view.cells.Width;
import dev.handshake.view.page.Action;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A learner who presses keys at random: whatever a page offers, and sometimes what it does not. Nothing may crash, no row
 * may be wider than the screen, and every page must have a way out.
 */
@Tag("slow")
class CrawlTest {
    private static final int PRESSES = Volume.of(40_000, 200_000);
    private static final List<String> STRAY = List.of(
            "x", "7", "ㅋ", "f", "0", "9", "left", "right", "home", "end", "delete", "pageup", "space", "가", "ctrl-l");
    private static final Course COURSE = Library.shipped();
    private static final Statistics STATISTICS = new Statistics(
            new Statistics.Activity(1, 3, List.of(0, 3)),
            Statistics.Share.NONE,
            List.of(1, 0, 0, 0, 0, 0, 0),
            new Statistics.Shares(
                    Map.of(Confidence.SURE, new Statistics.Share(1, 2)),
                    Map.of(State.TIME_WAIT, new Statistics.Share(1, 3)),
                    Map.of("time-wait", new Statistics.Share(1, 3))),
            Map.of("M32", new Statistics.Met(2, 3, 0)));
    private static final Catalog CATALOG = Library.shippedQuizzes().with(Questions.catalog());

    @Test
    void random_presses_never_break_a_page() {
        SplittableRandom random = new SplittableRandom(Long.getLong("s", 9293));
        Model model = begin(Lang.KO, true);
        Set<String> screens = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        long now = 1_000_000;
        int columns = 80;
        int rows = 24;
        for (int press = 0; press < PRESSES; press++) {
            if (press % 200 == 199) {
                model = sittingDown(model, press / 200 % 10, now);
            }
            if (press % 1_000 == 999) {
                model = nearAnEnd(model, random.nextInt(COURSE.lessons().size()), now);
            }
            Page page = Page.of(model);
            screens.add(model.screen().getClass().getSimpleName());
            if (model.screen() instanceof Sitting sitting) {
                kinds.add(sitting.stage().question().getClass().getSimpleName() + " "
                        + sitting.stage().getClass().getSimpleName());
            }
            if (press % 7 == 0) {
                columns = 1 + random.nextInt(200);
                rows = 1 + random.nextInt(60);
            }
            checkFrame(page, columns, rows, random.nextInt(4) == 0, press);
            assertThat(page.actions(columns, rows))
                    .as("a way out of %s", model.screen().getClass())
                    .anyMatch(CrawlTest::leads);
            if (press % 50 == 0) {
                page.speech().forEach(line -> assertThat(line).doesNotContain("\u001b"));
            }
            Msg msg = new Hand(page, columns, rows).press(random, press);
            if (msg == null) {
                continue;
            }
            now += random.nextInt(5_000);
            Next next = Update.on(model, msg, now);
            model = next.effects().stream().anyMatch(e -> e instanceof Effect.Exit)
                    ? begin(random.nextBoolean() ? Lang.KO : Lang.EN, random.nextInt(10) == 0)
                    : next.model();
        }
        assertThat(screens)
                .contains(
                        "FirstRun",
                        "Home",
                        "Walking",
                        "Done",
                        "Lessons",
                        "Diagram",
                        "Tcbs",
                        "Observed",
                        "Help",
                        "Palette")
                .contains("Sitting", "Offer", "Report", "Quizzes", "FollowUps", "Stats");
        for (String kind : List.of(
                "Choice",
                "Choices",
                "TrueFalse",
                "StateOf",
                "SegmentFrom",
                "NumbersFrom",
                "Order",
                "SpotError",
                "Diagnose",
                "FreeAnswer")) {
            assertThat(kinds).contains(kind + " Open", kind + " Judged");
        }
    }

    private static Model begin(Lang lang, boolean isFirstRun) {
        return Update.on(Model.start(lang, COURSE, isFirstRun), new Msg.Stocked(CATALOG), 0)
                .model();
    }

    /** In a quiz that has a question of every kind, at one of its questions: alone nobody would get to all of them. */
    private static Model sittingDown(Model model, int question, long now) {
        Model next = Update.on(model, new Msg.Begin(new Purpose.OfQuiz("kinds")), now)
                .model();
        if (next.screen() instanceof Screen.Offer) {
            next = Update.on(next, new Msg.Choose(1), now).model();
        }
        for (int i = 0; i < question; i++) {
            next = Update.on(next, Msg.Plain.SKIP, now).model();
        }
        return next;
    }

    /** At the last stop of a lesson: a learner who only ever wandered would seldom get there. */
    private static Model nearAnEnd(Model model, int lesson, long now) {
        Lesson last = COURSE.lessons().get(lesson);
        LearnerProgress.Progress progress = LearnerProgress.Progress.NONE.at(last.stops() - 1, now);
        Model known = model.with(model.progress().with(last.id(), progress));
        return Update.on(known, new Msg.OpenLesson(last.id()), now).model();
    }

    private static boolean leads(Action action) {
        return Set.of(Msg.Plain.LEAVE, Msg.Plain.CANCEL).contains(action.msg());
    }

    /** What is pressed at a page on a screen of some size. */
    private record Hand(Page page, int columns, int rows) {
        private Optional<Msg> offered(String key) {
            return page.msg(key, columns, rows);
        }

        /** Mostly what the page offers; now and then a stray key, typed text, a notice. */
        Msg press(SplittableRandom random, int press) {
            if (press % 997 == 0) {
                Notice.Kind[] kinds = Notice.Kind.values();
                return new Msg.Tell(new Notice(kinds[random.nextInt(kinds.length)], "progress.db"));
            }
            if (random.nextInt(20) == 0) {
                String key = STRAY.get(random.nextInt(STRAY.size()));
                return offered(key).orElse(page.takesText() ? page.typed(key) : null);
            }
            if (page.title().equals("Statistics") || page.title().equals("통계")) {
                return random.nextBoolean() ? new Msg.Counted(STATISTICS) : any(random);
            }
            // Two whole numbers are seldom typed digit by digit at random.
            if (random.nextInt(20) == 0 && !page.takesText()) {
                return page.line("seq=1 ack=1").orElse(null);
            }
            // Half of the time go on: a learner who only ever wandered would not reach the end of a lesson.
            if (random.nextBoolean() && offered("n").isPresent()) {
                return offered("n").get();
            }
            List<Msg> choices = page.actions(columns, rows).stream()
                    .map(Action::msg)
                    .filter(m -> m instanceof Msg.Choose)
                    .toList();
            if (random.nextBoolean() && !choices.isEmpty()) {
                return choices.get(random.nextInt(choices.size()));
            }
            if (random.nextInt(3) == 0 && offered("enter").isPresent()) {
                return offered("enter").get();
            }
            return any(random);
        }

        private Msg any(SplittableRandom random) {
            List<Action> actions = page.actions(columns, rows);
            Action action = actions.get(random.nextInt(actions.size()));
            // Leaving is as likely as any other key, which would keep the crawl on the home page.
            boolean away = leads(action) || action.msg() == Msg.Plain.UNDO || action.msg() == Msg.Plain.SKIP;
            boolean leaves = away && random.nextInt(4) != 0;
            return leaves
                    ? null
                    : offered(action.keys().get(random.nextInt(action.keys().size())))
                            .orElse(null);
        }
    }

    private static void checkFrame(Page page, int columns, int rows, boolean ascii, int press) {
        Frame frame = page.frame(columns, rows, ascii);
        assertThat(frame.columns()).isEqualTo(columns);
        assertThat(frame.rows()).isEqualTo(rows);
        for (int row = 0; row < rows; row++) {
            String text = frame.rowText(row);
            assertThat(Width.of(text))
                    .as("press %d, row %d: %s", press, row, text)
                    .isLessThanOrEqualTo(columns);
            assertThat(text.chars().noneMatch(Character::isISOControl)).isTrue();
        }
    }
}
