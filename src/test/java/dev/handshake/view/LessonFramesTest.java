package dev.handshake.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Lang;
import dev.handshake.tutor.model.Strength;
import dev.handshake.view.cells.Frame;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
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
        Map<String, Function<Lang, Screens>> pages = new LinkedHashMap<>();
        scenes().forEach((name, scene) ->
                pages.put(name, lang -> Screens.of(scene.way().apply(Learner.of(scene.lesson(), lang)), SIZES)));
        Map<String, Supplier<Screens>> goldens = Screens.inBoth(pages);
        goldens.put("ascii", () -> new Screens().frame("80x24", ascii()));
        return Screens.approved("view/lesson", "key-bars", goldens);
    }

    private static Frame ascii() {
        Learner learner = Learner.of("three-way", Lang.EN).to(4).says("SYN,ACK seq=300 ack=100", "3");
        return learner.page().frame(80, 24, true);
    }

    @Test
    void in_ascii_every_shape_has_a_twin_of_one_column() {
        assertThat(ascii().text()).matches("[\\x20-\\x7e\\n]*");
    }
}
