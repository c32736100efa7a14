package dev.handshake.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.Golden;
import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Msg;
import dev.handshake.tutor.model.Purpose;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.Settings;
import dev.handshake.tutor.model.Sitting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What was left before its end, as it is offered again and gone on with: seen and heard. */
class ResumedTest {
    private static final int[][] SIZES = {{80, 24}, {40, 12}};
    private static final long MINUTE = 60_000;

    private static String half(Lang lang) {
        return lang == Lang.KO ? "마지막 ACK가 유실되면" : "If the last ACK is lost";
    }

    /** A new run of the program some minutes later, with what was kept of the old one. */
    static Learner later(Learner before, Lang lang, long minutes) {
        Settings settings = new Settings(Optional.of(lang), true, Optional.empty());
        return Questions.learner(lang)
                .pause(30 * MINUTE + minutes * MINUTE)
                .send(new Msg.Loaded(before.model().progress(), settings));
    }

    /** Four minutes into an interview, in the middle of an answer. */
    private static Learner interviewed(Lang lang) {
        return Questions.interviewed(lang)
                .pause(30 * MINUTE)
                .press("esc")
                .pause(MINUTE)
                .press("enter")
                .send(new Msg.Type(half(lang) + "\n"));
    }

    private static Learner quizzed(Lang lang) {
        Learner learner = Questions.learner(lang).pause(30 * MINUTE).send(new Msg.Begin(new Purpose.OfQuiz("kinds")));
        Questions.picks(learner, 1).press("3 n");
        return learner.send(Msg.Plain.SKIP);
    }

    private static Learner fourMinutes(Lang lang) {
        return Questions.interviewed(lang).pause(4 * MINUTE).send(new Msg.Type(half(lang) + "\n"));
    }

    private static Learner answered(Lang lang) {
        Learner learner = fourMinutes(lang).press("ctrl-d");
        return learner.send(Msg.Plain.NEXT).send(new Msg.Type(half(lang))).press("ctrl-d");
    }

    private static Msg interview() {
        return new Msg.Begin(new Purpose.OfInterview(15, 6, Optional.empty(), Optional.empty(), 8));
    }

    private static Map<String, Function<Lang, Learner>> scenes() {
        Map<String, Function<Lang, Learner>> scenes = new LinkedHashMap<>();
        scenes.put("offer-interview", lang -> later(fourMinutes(lang), lang, 12).send(interview()));
        scenes.put(
                "offer-quiz", lang -> later(quizzed(lang), lang, 200).send(new Msg.Begin(new Purpose.OfQuiz("kinds"))));
        scenes.put("offer-result", lang -> later(answered(lang), lang, 12).send(interview()));
        scenes.put("home-unfinished", lang -> later(fourMinutes(lang), lang, 12));
        return scenes;
    }

    @TestFactory
    Stream<DynamicTest> each_page_is_as_it_was_approved() {
        Map<String, Function<Lang, Screens>> pages = new LinkedHashMap<>();
        scenes().forEach((name, scene) -> pages.put(name, lang -> seenAndHeard(scene.apply(lang))));
        return Screens.approved("view/sitting", "key-bars-resumed", Screens.inBoth(pages));
    }

    private static Screens seenAndHeard(Learner learner) {
        return Screens.of(learner, SIZES).words("spoken", learner.page().speech());
    }

    @TestFactory
    Stream<DynamicTest> a_resumed_quiz_reads_as_it_was_approved() {
        return Stream.of(Lang.values())
                .map(lang -> DynamicTest.dynamicTest(lang.code(), () -> {
                    List<String> typed = lang == Lang.KO
                            ? List.of("이어서 하기", "거짓", "3", "1", "", "나가기", "0", "나가기")
                            : List.of("go on", "false", "3", "1", "", "leave", "0", "leave");
                    Learner learner = later(quizzed(lang), lang, 200).send(new Msg.Begin(new Purpose.OfQuiz("kinds")));
                    write(learner, typed, "quiz-resumed-" + lang.code());
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_resumed_interview_reads_as_it_was_approved() {
        return Stream.of(Lang.values())
                .map(lang -> DynamicTest.dynamicTest(lang.code(), () -> {
                    List<String> typed = lang == Lang.KO
                            ? List.of("j", "k", "1", "상대가 FIN을 재전송합니다.", "", "", "건너뛰기", "나가기")
                            : List.of("j", "k", "1", "the peer sends its FIN again.", "", "", "skip", "leave");
                    Learner learner = later(fourMinutes(lang), lang, 12).send(interview());
                    write(learner, typed, "interview-resumed-" + lang.code());
                }));
    }

    private static void write(Learner learner, List<String> typed, String name) {
        StringBuilder text = new StringBuilder();
        learner.page().speech().forEach(line -> text.append(line).append('\n'));
        for (String line : typed) {
            text.append("> ").append(line).append('\n');
            learner.types(line).forEach(said -> text.append(said).append('\n'));
        }
        Golden.check("view/sitting/" + name + ".txt", text.toString());
    }

    @Test
    void a_pause_and_the_time_away_are_not_counted() {
        Learner before = interviewed(Lang.EN);
        long spent = before.model().progress().unfinished().get(0).spentMillis();
        // Thirty minutes of thinking, then a pause of one minute.
        assertThat(spent).isBetween(30 * MINUTE, 30 * MINUTE + 10_000);
        Learner after = later(quick(), Lang.EN, 12).send(interview()).press("1");
        assertThat(Questions.sitting(after).nowMillis()
                        - Questions.sitting(after).startMillis())
                .isEqualTo(quick().model().progress().unfinished().get(0).spentMillis());
    }

    private static Learner quick() {
        return Questions.interviewed(Lang.EN).pause(MINUTE).send(new Msg.Type("It waits. "));
    }

    @Test
    void in_ascii_every_shape_has_a_twin() {
        for (Function<Lang, Learner> scene : scenes().values()) {
            assertThat(scene.apply(Lang.EN).page().frame(80, 24, true).text()).matches("[\\x20-\\x7e\\n]*");
        }
    }

    @Test
    void the_row_of_the_home_page_is_reached_by_moving_and_opened_by_enter() {
        Learner home = later(quick(), Lang.EN, 12);
        assertThat(home.press("j j j j j enter").model().screen()).isInstanceOf(Sitting.class);
        assertThat(later(quick(), Lang.EN, 12).press("0").model().screen()).isInstanceOf(Sitting.class);
        assertThat(later(quick(), Lang.EN, 12)
                        .press("j j j j j j enter")
                        .model()
                        .screen())
                .isInstanceOf(Screen.Walking.class);
    }
}
