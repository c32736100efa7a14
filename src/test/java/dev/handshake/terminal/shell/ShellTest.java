package dev.handshake.terminal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Effect;
import dev.handshake.tutor.model.LearnerProgress;
import dev.handshake.tutor.model.Model;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Notice;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Settings;
import dev.handshake.tutor.model.SittingClock;
import dev.handshake.tutor.model.StoreState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is typed before the past is known waits for it. */
class ShellTest {
    private static final Msg KNOWN = new Msg.Loaded(new LearnerProgress(true, Map.of()), Settings.DEFAULT);
    private static final Catalog QUIZZES = Library.quizzes(List.of()).catalog();

    private final List<Effect> effects = new ArrayList<>();

    private Shell shell(Model model) {
        return new Shell(model, effects::add, () -> 1_000);
    }

    private Shell home() {
        return shell(Model.start(Lang.EN, Library.shipped(), false).with(StoreState.AWAITED));
    }

    private Shell quiz() {
        Msg begin = new Msg.Begin(new Purpose.OfQuiz("opening"));
        Shell shell = shell(Model.startWith(Lang.EN, Library.shipped(), begin));
        shell.send(new Msg.Stocked(QUIZZES));
        return shell;
    }

    private static void press(Shell shell, String... keys) {
        for (String key : keys) {
            shell.key(key, 80, 24);
        }
    }

    @Test
    void a_key_at_the_home_page_waits_until_it_is_known_what_it_leads_to() {
        Shell shell = home();
        press(shell, "enter");
        assertThat(shell.model().screen()).isInstanceOf(Screen.Home.class);
        Map<String, LearnerProgress.Progress> done =
                Map.of("three-way", new LearnerProgress.Progress(4, 0, 900, Map.of()));
        shell.send(new Msg.Loaded(new LearnerProgress(true, done), Settings.DEFAULT));
        shell.pressHeld();
        assertThat(shell.model().screen().lesson().orElseThrow().lesson()).isEqualTo("three-way");
        assertThat(shell.model().screen().lesson().orElseThrow().at()).isEqualTo(4);
    }

    @Test
    void keys_in_the_first_moment_of_a_quiz_go_to_the_quiz() {
        Shell shell = quiz();
        assertThat(shell.model().screen()).isInstanceOf(Screen.Opening.class);
        press(shell, "?", "q");
        assertThat(effects).isEmpty();
        assertThat(shell.over()).isFalse();
        shell.send(KNOWN);
        assertThat(shell.model().screen().sitting()).isPresent();
        shell.pressHeld();
        // The help lay over the question, and q put it away.
        assertThat(shell.over()).isFalse();
        assertThat(shell.model().screen().sitting()).isPresent();
    }

    @Test
    void the_first_moment_of_a_quiz_shows_no_other_page() {
        Shell shell = quiz();
        assertThat(shell.frame(80, 24, false)
                        .text()
                        .lines()
                        .map(line -> line.replaceAll(" +", " ").strip())
                        .filter(line -> !line.isEmpty()))
                .containsExactly("Handshake en", "Getting the questions ready.");
        assertThat(shell.page().speech()).containsExactly("Getting the questions ready.");
        shell.send(KNOWN);
        assertThat(shell.page().title())
                .isEqualTo(QUIZZES.quiz("opening").orElseThrow().title().en());
    }

    @Test
    void keys_are_pressed_in_the_order_in_which_they_were_typed() {
        Shell shell = home();
        press(shell, "/");
        shell.text("three");
        press(shell, "-", "w");
        shell.send(KNOWN);
        press(shell, "a", "y");
        assertThat(shell.model().screen())
                .isInstanceOfSatisfying(Screen.Lessons.class, lessons -> assertThat(lessons.filter())
                        .isEqualTo("three-way"));
    }

    @Test
    void characters_in_one_go_are_keys_and_from_the_search_on_text() {
        Shell shell = home();
        shell.send(KNOWN);
        shell.keys("/four w", 80, 24);
        shell.keys("ay", 80, 24);
        assertThat(shell.model().screen())
                .isInstanceOfSatisfying(Screen.Lessons.class, lessons -> assertThat(lessons.filter())
                        .isEqualTo("four way"));
    }

    @Test
    void a_long_text_without_brackets_is_typed_in_pieces_and_not_in_characters() {
        List<Long> made = new ArrayList<>();
        Msg begin = new Msg.Begin(Purpose.OfInterview.usual(7));
        Shell shell = new Shell(Model.startWith(Lang.EN, Library.shipped(), begin), effects::add, () -> {
            made.add(1L);
            return 1_000;
        });
        shell.send(new Msg.Stocked(QUIZZES));
        shell.send(KNOWN);
        assertThat(shell.page().takesText()).isTrue();
        made.clear();
        shell.keys("a word and ".repeat(400), 80, 24);
        assertThat(made).hasSize(1);
        assertThat(shell.model()
                        .screen()
                        .sitting()
                        .orElseThrow()
                        .stage()
                        .open()
                        .entry()
                        .text())
                .isEqualTo("a word and ".repeat(400));
    }

    @Test
    void a_break_of_a_paste_is_a_break_in_an_answer_and_a_blank_in_a_search() {
        Shell shell = home();
        shell.send(KNOWN);
        press(shell, "/");
        shell.text("one\ntwo");
        assertThat(shell.model().screen())
                .isInstanceOfSatisfying(Screen.Lessons.class, lessons -> assertThat(lessons.filter())
                        .isEqualTo("one two"));
    }

    @Test
    void no_clock_runs_while_the_learner_is_away() {
        long[] now = {1_000};
        Msg begin = new Msg.Begin(Purpose.OfInterview.usual(7));
        Shell shell = new Shell(Model.startWith(Lang.EN, Library.shipped(), begin), effects::add, () -> now[0]);
        shell.send(new Msg.Stocked(QUIZZES));
        shell.send(KNOWN);
        now[0] += 5_000;
        press(shell, "?");
        shell.away(() -> now[0] += 3_600_000);
        SittingClock clock = shell.model().screen().sitting().orElseThrow().clock();
        assertThat(clock.spentMillis(now[0])).isEqualTo(5_000);
        assertThat(clock.askingMillis(now[0])).isEqualTo(5_000);
    }

    @ParameterizedTest
    @EnumSource(
            value = Notice.Kind.class,
            names = {"NOT_READ", "FOLDER", "NEWER", "BUSY", "NO_DRIVER"})
    void where_the_past_cannot_be_read_it_goes_on_without(Notice.Kind why) {
        Shell shell = quiz();
        press(shell, "1");
        shell.send(new Msg.Tell(new Notice(Notice.Kind.READING, "")));
        assertThat(shell.model().awaitsPast()).isTrue();
        shell.send(new Msg.Tell(new Notice(why, "x")));
        assertThat(shell.model().screen().sitting()).isPresent();
        assertThat(shell.model().notice()).contains(new Notice(why, "x"));
    }

    @Test
    void the_end_does_not_wait() {
        Shell shell = home();
        press(shell, "enter");
        shell.quit();
        assertThat(shell.over()).isTrue();
        assertThat(effects).containsExactly(new Effect.Exit(0));
    }

    @Test
    void while_answers_wait_to_be_saved_every_page_says_so() {
        Shell shell = home();
        shell.send(KNOWN);
        shell.send(new Msg.Stored(false));
        assertThat(shell.frame(80, 24, false).text()).contains("! Not yet saved.");
        press(shell, "l");
        assertThat(shell.frame(80, 24, false).text()).contains("! Not yet saved.");
        shell.send(new Msg.Tell(new Notice(Notice.Kind.DISK_FULL, "/home/kim/progress.db")));
        assertThat(shell.frame(80, 24, false).text()).contains("! Not saved, the disk is full: /home/kim/progress.db");
        press(shell, "tab");
        assertThat(shell.frame(80, 24, false).text()).contains("! 아직 저장되지 않았습니다.");
        shell.send(new Msg.Stored(true));
        assertThat(shell.model().notice()).isEmpty();
    }
}
