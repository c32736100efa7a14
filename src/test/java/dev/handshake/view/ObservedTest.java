package dev.handshake.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.content.library.Library;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Ends;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Scene;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Text;
import dev.handshake.tcp.Event;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import dev.handshake.tutor.model.Screen;
import dev.handshake.tutor.model.StatePaths;
import dev.handshake.view.cells.Width;
import dev.handshake.view.ladder.LadderScene;
import dev.handshake.view.observe.Application;
import dev.handshake.view.observe.CaptureLines;
import dev.handshake.view.observe.SocketCalls;
import dev.handshake.view.observe.SocketTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What an engineer sees on the machines: as it was approved, never too wide, and never more than the ladder shows. */
@Tag("slow")
class ObservedTest {
    private static final int[][] SIZES = {{110, 32}, {80, 24}, {60, 16}, {40, 12}};
    private static final int MOST_PAGES = 16;
    private static final Set<String> SS_STATES = Arrays.stream(State.values())
            .filter(s -> s != State.CLOSED)
            .map(SocketTable::name)
            .collect(Collectors.toSet());

    @TestFactory
    Stream<DynamicTest> each_page_is_as_it_was_approved() {
        Map<String, Function<Lang, Screens>> pages = new LinkedHashMap<>();
        pages.put(
                "three-way-asked",
                lang -> observed(Learner.of("three-way", lang).to(4)));
        pages.put(
                "three-way-open", lang -> observed(Learner.of("three-way", lang).to(9)));
        pages.put("half-close", lang -> observed(Learner.of("half-close", lang).to(4)));
        pages.put(
                "close-with-loss",
                lang -> observed(Learner.of("lost-last-ack", lang).to(6)));
        pages.put("refused", lang -> observed(Learner.in(refused(), "no-listener", lang)));
        return Screens.approved("view/observed", "key-bars", Screens.inBoth(pages));
    }

    private static Screens observed(Learner learner) {
        Screens screens = Screens.of(learner.press("o"), SIZES);
        List<String> heard = learner.page().speech();
        return screens.frame("40x12, turned", learner.at(40, 12).pressUpTo(4, "j"), new int[] {40, 12})
                .words("in words", heard);
    }

    private static Course refused() {
        List<Step> beats = List.of(
                new Step.Do(Side.CLIENT, Event.OPEN_ACTIVE, "connect"),
                new Step.Wire(Step.Wire.Op.DELIVER, Step.Wire.NEXT),
                new Step.Wire(Step.Wire.Op.DELIVER, Step.Wire.NEXT),
                new Step.Say(new Text("거절되었습니다.", "Refused.")));
        Lesson lesson = new Lesson(
                new Lesson.Head(
                        "no-listener",
                        "st",
                        new Text("연결 거절", "Refused"),
                        new Lesson.Audience(Level.JUNIOR, 3, List.of()),
                        List.of()),
                Ends.closed(100, 300),
                new ArrayList<>(beats));
        Course.Station station = new Course.Station("st", new Text("열기", "Opening"), List.of(lesson));
        return new Course(List.of(new Course.Track(new Text("열기", "Opening"), List.of(station))));
    }

    @Test
    void the_page_is_opened_and_left_by_key_and_by_word() {
        Learner learner = Learner.of("three-way", Lang.KO).to(4);
        Screen before = learner.model().screen();
        assertThat(learner.press("o").model().screen()).isInstanceOf(Screen.Observed.class);
        assertThat(learner.press("o").model().screen()).isEqualTo(before);
        learner.types("관찰");
        assertThat(learner.model().screen()).isInstanceOf(Screen.Observed.class);
        learner.types("돌아가기");
        assertThat(learner.model().screen()).isEqualTo(before);
        learner.press("t o d o q");
        assertThat(learner.model().screen()).isEqualTo(before);
    }

    @TestFactory
    Stream<DynamicTest> at_every_stop_of_every_lesson() {
        return Stream.of(Library.shipped(), Samples.course()).flatMap(course -> course.lessons().stream()
                .map(lesson -> DynamicTest.dynamicTest(lesson.id(), () -> {
                    whatIsSaid(Learner.in(course, lesson.id(), Lang.EN), lesson);
                    for (Lang lang : Lang.values()) {
                        whatIsSeen(Learner.in(course, lesson.id(), lang), lesson);
                    }
                })));
    }

    /** What the lines are made of, which is the same in both languages. */
    private static void whatIsSaid(Learner learner, Lesson lesson) {
        observing(learner, lesson, where -> {
            Scene scene = StatePaths.scene(learner.model().screen()).orElseThrow();
            nothingIsRevealed(lesson, scene, where);
            everyLineIsTrue(lesson, scene, where);
        });
    }

    private static void whatIsSeen(Learner learner, Lesson lesson) {
        observing(
                learner,
                lesson,
                where -> everyRowFits(Learner.with(learner.model()).press("o"), where));
    }

    /** At every step at which the page is offered. */
    private static void observing(Learner learner, Lesson lesson, Consumer<String> check) {
        int steps = learner.walking().walk().stops().size();
        for (int step = 1; step <= steps + 1; step++) {
            learner.to(step);
            if (learner.page().msg("o").isPresent()) {
                check.accept(lesson.id() + " step " + step);
            }
        }
    }

    private static List<CaptureLines.Line> capture(Scene scene) {
        return CaptureLines.of(LadderScene.of(scene));
    }

    private static List<SocketTable.Row> sockets(Scene scene, Side side) {
        return SocketTable.rows(scene.visibleHost(side), side, false);
    }

    private static List<SocketCalls.Call> calls(Lesson lesson, Scene scene, Side side) {
        LadderScene story = LadderScene.of(scene);
        return SocketCalls.of(scene.start(), story, Application.of(lesson, side), Lang.EN);
    }

    /** Of the asked end everything is as before the event, and what left in it is not on any line. */
    private static void nothingIsRevealed(Lesson lesson, Scene scene, String where) {
        if (!scene.asks()) {
            return;
        }
        Scene before = scene.beforeLast();
        if (scene.hidesSegments()) {
            assertThat(capture(scene)).as(where).hasSameSizeAs(capture(before));
        }
        for (Side side : scene.asked().stream().toList()) {
            assertThat(sockets(scene, side)).as(where).isEqualTo(sockets(before, side));
            List<SocketCalls.Call> shown = calls(lesson, scene, side).stream()
                    .filter(c -> !c.result().equals("?"))
                    .toList();
            assertThat(shown).as(where).isEqualTo(calls(lesson, before, side));
        }
    }

    private static void everyLineIsTrue(Lesson lesson, Scene scene, String where) {
        for (Side side : Side.values()) {
            State state = scene.visible(side).state();
            List<SocketTable.Row> rows = sockets(scene, side);
            assertThat(SS_STATES)
                    .as(where)
                    .containsAll(rows.stream().map(SocketTable.Row::state).toList());
            boolean has = rows.stream().anyMatch(r -> r.state().equals(SocketTable.name(state)));
            assertThat(has).as(where + " " + state).isEqualTo(state != State.CLOSED);
            List<SocketCalls.Call> calls = calls(lesson, scene, side);
            boolean connecting = calls.stream().anyMatch(c -> c.equals(new SocketCalls.Call("connect()", "waits")));
            if (connecting) {
                assertThat(state).as(where).isIn(State.SYN_SENT, State.SYN_RECEIVED);
            }
        }
        long flying = capture(scene).stream()
                .filter(l -> l.fate() == CaptureLines.Fate.FLYING)
                .count();
        long onTheWire = scene.world().flights().stream()
                .map(f -> f.number())
                .filter(n -> capture(scene).stream().anyMatch(l -> l.number() == n))
                .distinct()
                .count();
        assertThat(flying).as(where).isEqualTo(onTheWire);
    }

    /** Turned to its end, the page has shown every line, and none was cut. */
    private static void everyRowFits(Learner learner, String where) {
        Scene scene = StatePaths.scene(learner.model().screen()).orElseThrow();
        for (int[] size : SIZES) {
            StringBuilder seen = new StringBuilder();
            Learner turning = Learner.with(learner.model()).at(size[0], size[1]);
            boolean more = true;
            for (int page = 0; more; page++) {
                assertThat(page).as("%s: pages until the end", where).isLessThan(MOST_PAGES);
                String text = turning.frame(size[0], size[1]);
                assertThat(text.lines()).as(where).allMatch(line -> Width.of(line) <= size[0]);
                seen.append(text);
                more = turning.page().msg("j", size[0], size[1]).isPresent();
                if (more) {
                    turning.press("j");
                }
            }
            String text = seen.toString();
            for (CaptureLines.Line line : capture(scene)) {
                assertThat(text).as(where).contains(CaptureLines.parts(line.segment()));
            }
            for (String name : List.of("tcpdump -nn -S", "ss -tan")) {
                assertThat(text).as(where).contains(name);
            }
        }
    }
}
