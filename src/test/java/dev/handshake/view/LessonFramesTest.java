package dev.handshake.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.Golden;
import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Strength;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Lesson pages as they are seen, at five sizes and in both languages. */
class LessonFramesTest {
    private static final int[][] SIZES = {{110, 32}, {100, 30}, {80, 24}, {60, 16}, {40, 12}};

    /** A page and the way there. */
    private record Scene(String lesson, UnaryOperator<Learner> way) {}

    private static Map<String, Scene> scenes() {
        Map<String, Scene> scenes = new LinkedHashMap<>();
        scenes.put("reading", new Scene("three-way", l -> l.to(5)));
        scenes.put("question", new Scene("three-way", l -> l.to(4)));
        scenes.put("wrong-and-sure", new Scene("three-way", l -> l.to(4).says("SYN,ACK seq=300 ack=100", "3")));
        scenes.put("wrong-twice", new Scene("three-way", l -> l.to(4)
                .says("SYN,ACK seq=300 ack=100", "enter")
                .says("ACK seq=300 ack=101", "j")));
        scenes.put("wrong-why", new Scene("three-way", l -> l.to(4)
                .says("SYN,ACK seq=300 ack=100", "enter")
                .press("w")));
        scenes.put("right", new Scene("three-way", l -> l.to(4).says("SYN,ACK seq=300 ack=101", "enter")));
        scenes.put("right-why", new Scene("three-way", l -> l.to(4)
                .says("SYN,ACK seq=300 ack=101", "enter")
                .press("w")));
        scenes.put("hint", new Scene("three-way", l -> l.to(4).press("h h h")));
        scenes.put("state", new Scene("four-way", l -> l.to(3)));
        scenes.put("state-wrong", new Scene("four-way", l -> l.to(3).says("TIME_WAIT", "enter")));
        scenes.put("confidence", new Scene("four-way", l -> l.to(3).say("CLOSE_WAIT")));
        scenes.put("numbers", new Scene("three-way", l -> l.to(7).press("1 0 1 j 3 0")));
        scenes.put(
                "builder",
                new Scene("three-way", l -> l.to(4).asking(Strength.NUMBERS).press("s a 3 0 0 enter 1 0")));
        scenes.put("lost", new Scene("lost-last-ack", l -> l.to(5)));
        scenes.put("crossing", new Scene("simultaneous-open", l -> l.to(5)));
        scenes.put("data", new Scene("half-close", l -> l.to(4)));
        scenes.put("long-numbers", new Scene("wide", l -> l.to(3)));
        return scenes;
    }

    @TestFactory
    Stream<DynamicTest> each_page_is_as_it_was_approved() {
        return scenes().entrySet().stream().flatMap(e -> Stream.of(Lang.values())
                .map(lang -> DynamicTest.dynamicTest(e.getKey() + " " + lang, () -> {
                    Learner learner =
                            e.getValue().way().apply(Learner.of(e.getValue().lesson(), lang));
                    StringBuilder text = new StringBuilder();
                    for (int[] size : SIZES) {
                        text.append("== ")
                                .append(size[0])
                                .append('x')
                                .append(size[1])
                                .append('\n');
                        text.append(learner.frame(size[0], size[1]));
                    }
                    Golden.check("view/lesson/" + e.getKey() + "-" + lang.code() + ".txt", text.toString());
                })));
    }

    @Test
    void in_ascii_every_shape_has_a_twin_of_one_column() {
        Learner learner = Learner.of("three-way", Lang.EN).to(4).says("SYN,ACK seq=300 ack=100", "3");
        String text = learner.page().frame(80, 24, true).text();
        assertThat(text).matches("[\\x20-\\x7e\\n]*");
        Golden.check("view/lesson/ascii.txt", text);
    }
}
