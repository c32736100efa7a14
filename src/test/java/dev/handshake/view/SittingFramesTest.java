package dev.handshake.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Msg;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Questions of every kind as they are seen: open, waiting for a confidence, right, wrong, with hints. */
class SittingFramesTest {
    private static final int[][] SIZES = {{110, 32}, {80, 24}, {60, 16}, {40, 12}};

    private static final String KO_ANSWER =
            "TIME_WAIT는 먼저 연결을 닫은 쪽이 마지막 ACK를 보낸 뒤 2MSL 동안 머무는 상태입니다. 서버의 남은 데이터도 받으려는 것입니다.";
    private static final String EN_ANSWER =
            "TIME_WAIT is where the side that closed first stays for 2MSL. It waits for leftover data of the server.";

    private static String answer(Lang lang) {
        return lang == Lang.KO ? KO_ANSWER : EN_ANSWER;
    }

    private static Map<String, Function<Lang, Learner>> scenes() {
        Map<String, Function<Lang, Learner>> scenes = new LinkedHashMap<>();
        scenes.put("choice", l -> Questions.at("who", l));
        scenes.put("choice-hint", l -> Questions.at("who", l).press("h h"));
        scenes.put("choice-confidence", l -> Questions.picks(Questions.at("who", l), 1));
        scenes.put(
                "choice-wrong", l -> Questions.picks(Questions.at("who", l), 1).press("3"));
        scenes.put(
                "choice-right", l -> Questions.picks(Questions.at("who", l), 0).press("2"));
        scenes.put("choices", l -> Questions.picks(Questions.at("after-fin", l), 0));
        scenes.put("choices-partly", l -> Questions.picks(Questions.at("after-fin", l), 0, 2)
                .press("enter enter"));
        scenes.put("true-false", l -> Questions.at("leftover", l));
        scenes.put("true-false-reason", l -> Questions.picks(Questions.at("leftover", l), 1)
                .press("enter"));
        scenes.put("true-false-wrong", l -> Questions.picks(Questions.at("leftover", l), 0)
                .press("enter"));
        scenes.put(
                "true-false-wrong-reason",
                l -> Questions.picks(
                        Questions.picks(Questions.at("leftover", l), 1).press("enter"), 1));
        scenes.put("state", l -> Questions.at("client-after-ack", l));
        scenes.put("state-wrong", l -> Questions.at("client-after-ack", l).says("TIME_WAIT", "3"));
        scenes.put("segment", l -> Questions.at("answer-to-fin", l));
        scenes.put("segment-wrong", l -> Questions.at("answer-to-fin", l).says("ACK seq=301 ack=101", "enter"));
        scenes.put("segment-right", l -> Questions.at("answer-to-fin", l).says("ACK seq=301 ack=102", "enter"));
        scenes.put("numbers", l -> Questions.at("third-ack", l).press("1 0 1 j 3 0"));
        scenes.put("numbers-wrong", l -> Questions.at("third-ack", l).says("101 300", "enter"));
        scenes.put("order", l -> Questions.picks(Questions.at("close-order", l), 0, 2));
        scenes.put("order-wrong", l -> Questions.picks(Questions.at("close-order", l), 0, 3, 1, 2)
                .press("enter enter"));
        scenes.put("order-right", l -> Questions.picks(Questions.at("close-order", l), 0, 1, 2, 3)
                .press("enter enter"));
        scenes.put("spot-error", l -> Questions.at("early-number", l));
        scenes.put("spot-error-reason", l -> Questions.picks(Questions.at("early-number", l), 1)
                .press("enter"));
        scenes.put("spot-error-wrong", l -> Questions.picks(Questions.at("early-number", l), 2)
                .press("enter"));
        scenes.put("diagnose", l -> Questions.at("piling-up", l));
        scenes.put("diagnose-command", l -> Questions.picks(Questions.at("piling-up", l), 0)
                .press("enter"));
        scenes.put("diagnose-wrong", l -> Questions.picks(Questions.at("piling-up", l), 1)
                .press("enter"));
        scenes.put("answer", l -> Questions.interviewed(l)
                .send(new Msg.Type(answer(l)))
                .pause(60_000)
                .send(Msg.Plain.TICK));
        scenes.put(
                "answer-paused",
                l -> Questions.interviewed(l).send(new Msg.Type(answer(l))).press("esc"));
        scenes.put(
                "answer-judged",
                l -> Questions.interviewed(l).send(new Msg.Type(answer(l))).press("enter enter"));
        scenes.put(
                "answer-model",
                l -> Questions.interviewed(l).send(new Msg.Type(answer(l))).press("enter enter w"));
        scenes.put(
                "follow-up",
                l -> Questions.interviewed(l).send(new Msg.Type(answer(l))).press("enter enter n"));
        return scenes;
    }

    @TestFactory
    Stream<DynamicTest> each_page_is_as_it_was_approved() {
        Map<String, Function<Lang, Screens>> pages = new LinkedHashMap<>();
        scenes().forEach((name, scene) -> pages.put(name, lang -> Screens.of(scene.apply(lang), SIZES)));
        Map<String, Supplier<Screens>> goldens = Screens.inBoth(pages);
        goldens.put("turned", SittingFramesTest::turned);
        return Screens.approved("view/sitting", "key-bars", goldens);
    }

    /** What does not fit comes when the screen is turned. */
    private static Screens turned() {
        Learner learner = Questions.picks(Questions.at("piling-up", Lang.EN), 1).press("enter");
        Screens screens = new Screens();
        for (int i = 1; i <= 4; i++) {
            screens.frame(String.valueOf(i), learner.at(40, 12), new int[] {40, 12});
            learner.press("m");
        }
        return screens;
    }

    @TestFactory
    Stream<DynamicTest> in_ascii_every_shape_has_a_twin() {
        return scenes().entrySet().stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> {
                    Page page = e.getValue().apply(Lang.EN).page();
                    assertThat(page.frame(80, 24, true).text()).matches("[\\x20-\\x7e\\n]*");
                }));
    }
}
