package dev.handshake.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Course;
import dev.handshake.lesson.Ends;
import dev.handshake.lesson.Lang;
import dev.handshake.lesson.Lesson;
import dev.handshake.lesson.Level;
import dev.handshake.lesson.Step;
import dev.handshake.lesson.Text;
import dev.handshake.tutor.model.Msg;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A page that does not fit is turned to its end and back: no key is offered that does nothing, and none is dead. */
class ScrollingPagesTest {
    private static final List<int[]> SIZES = List.of(new int[] {80, 24}, new int[] {40, 12});
    private static final int MOST = 200;

    /** Pages that j and k turn. */
    private static Map<String, Learner> turned(Lang lang) {
        Map<String, Learner> pages = new LinkedHashMap<>();
        pages.put("statistics", StudyFramesTest.scenes().get("stats").apply(lang));
        pages.put(
                "statistics being counted",
                StudyFramesTest.scenes().get("stats-counting").apply(lang));
        pages.put("observe", Learner.of("lost-last-ack", lang).to(6).press("o"));
        pages.put(
                "observe at the end", Learner.of("lost-last-ack", lang).to(100).press("o"));
        pages.put(
                "help over home",
                StudyFramesTest.scenes().get("home").apply(lang).press("?"));
        pages.put("help over a question", Learner.of("three-way", lang).to(2).press("?"));
        pages.put(
                "help over statistics",
                StudyFramesTest.scenes().get("stats").apply(lang).press("?"));
        return pages;
    }

    private static Stream<DynamicTest> each(Check check) {
        return Stream.of(Lang.values())
                .flatMap(lang -> turned(lang).entrySet().stream().flatMap(page -> SIZES.stream()
                        .map(size -> DynamicTest.dynamicTest(
                                page.getKey() + " " + lang + " " + size[0] + "x" + size[1],
                                () -> check.holds(
                                        Learner.with(page.getValue().model()).at(size[0], size[1]), size)))));
    }

    private interface Check {
        void holds(Learner learner, int[] size);
    }

    private static boolean offers(Learner learner, String key, int[] size) {
        return learner.page().msg(key, size[0], size[1]).isPresent();
    }

    /** Presses a key until it is not offered any more; each press must show something else. */
    private static int pressToTheEnd(Learner learner, String key, int[] size) {
        int presses = 0;
        while (offers(learner, key, size)) {
            assertThat(presses).as(key).isLessThan(MOST);
            String before = learner.frame(size[0], size[1]);
            assertThat(learner.press(key).frame(size[0], size[1])).isNotEqualTo(before);
            presses++;
        }
        return presses;
    }

    @TestFactory
    Stream<DynamicTest> down_to_the_end_and_up_again() {
        return each((learner, size) -> {
            assertThat(offers(learner, "k", size)).isFalse();
            String top = learner.frame(size[0], size[1]);
            int down = pressToTheEnd(learner, "j", size);
            assertThat(offers(learner, "k", size)).isEqualTo(down > 0);
            assertThat(pressToTheEnd(learner, "k", size)).isEqualTo(down);
            assertThat(learner.frame(size[0], size[1])).isEqualTo(top);
        });
    }

    @TestFactory
    Stream<DynamicTest> the_end_and_the_beginning_are_one_key_away() {
        return each((learner, size) -> {
            String top = learner.frame(size[0], size[1]);
            if (!offers(learner, "j", size)) {
                assertThat(List.of("G", "g", "end", "home", "pagedown", "pageup"))
                        .noneMatch(key -> offers(learner, key, size));
                return;
            }
            learner.press("G");
            assertThat(offers(learner, "j", size)).isFalse();
            assertThat(offers(learner, "pagedown", size)).isFalse();
            assertThat(learner.press("home").frame(size[0], size[1])).isEqualTo(top);
            int pages = pressToTheEnd(learner, "pagedown", size);
            assertThat(pressToTheEnd(learner, "pageup", size)).isEqualTo(pages);
            assertThat(learner.frame(size[0], size[1])).isEqualTo(top);
        });
    }

    /** What the plain face says is understood is understood. */
    @TestFactory
    Stream<DynamicTest> every_word_that_the_home_page_names_in_the_plain_face() {
        return Stream.of(Lang.values())
                .map(lang -> DynamicTest.dynamicTest(lang.code(), () -> {
                    Page home = StudyFramesTest.scenes().get("home").apply(lang).page();
                    List<String> spoken = home.speech();
                    String words = spoken.get(spoken.size() - 1);
                    assertThat(words.split(", "))
                            .filteredOn(word -> !word.matches("\\d.*"))
                            .hasSizeGreaterThan(5)
                            .allSatisfy(
                                    word -> assertThat(home.line(word)).as(word).isPresent());
                }));
    }

    /** The home page calls its own way out so, and that ends the program too. */
    @TestFactory
    Stream<DynamicTest> quit_is_no_way_back_to_the_home_page() {
        return StudyFramesTest.scenes().entrySet().stream()
                .filter(scene -> !scene.getKey().startsWith("home"))
                .map(scene -> DynamicTest.dynamicTest(scene.getKey(), () -> {
                    Page page = scene.getValue().apply(Lang.EN).page();
                    for (String word : List.of("quit", "exit", "종료")) {
                        assertThat(page.line(word)).as(word).contains(Msg.Common.QUIT);
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> the_end_of_a_small_window_is_no_trap_in_a_large_one() {
        int[] small = {40, 12};
        return each((learner, size) -> {
            pressToTheEnd(learner.at(small[0], small[1]), "j", small);
            learner.at(size[0], size[1]);
            assertThat(offers(learner, "j", size)).isFalse();
            pressToTheEnd(learner, "k", size);
        });
    }

    /** A text longer than a small screen is turned by pages. */
    @TestFactory
    Stream<DynamicTest> a_long_text_in_a_lesson() {
        int[] size = {40, 12};
        return Stream.of(Lang.values())
                .map(lang -> DynamicTest.dynamicTest(lang.code(), () -> {
                    Learner learner = Learner.in(longText(), "long", lang).at(size[0], size[1]);
                    int on = pressToTheEnd(learner, "j", size);
                    assertThat(on).isPositive();
                    assertThat(pressToTheEnd(learner, "k", size)).isEqualTo(on);
                }));
    }

    private static Course longText() {
        String ko = IntStream.range(0, 40).mapToObj(i -> i + "번째 문장입니다.").collect(Collectors.joining(" "));
        String en = IntStream.range(0, 40).mapToObj(i -> "Sentence " + i + ".").collect(Collectors.joining(" "));
        Lesson lesson = new Lesson(
                new Lesson.Head(
                        "long",
                        "st",
                        new Text("긴 글", "A long text"),
                        new Lesson.Audience(Level.JUNIOR, 3, List.of()),
                        List.of()),
                Ends.closed(100, 300),
                List.of(new Step.Say(new Text(ko, en))));
        Course.Station station = new Course.Station("st", new Text("글", "Texts"), List.of(lesson));
        return new Course(List.of(new Course.Track(new Text("글", "Texts"), List.of(station))));
    }

    /** A report turns by screens and goes round. */
    @TestFactory
    Stream<DynamicTest> a_report_is_turned_where_it_does_not_fit() {
        return Stream.of(Lang.values()).flatMap(lang -> SIZES.stream()
                .map(size -> DynamicTest.dynamicTest(lang + " " + size[0] + "x" + size[1], () -> {
                    Learner learner =
                            StudyFramesTest.scenes().get("report").apply(lang).at(size[0], size[1]);
                    String first = learner.frame(size[0], size[1]);
                    boolean turns = offers(learner, "m", size);
                    assertThat(offers(learner, "pageup", size)).isEqualTo(turns);
                    boolean shows = !learner.send(new Msg.Turn(1))
                            .frame(size[0], size[1])
                            .equals(first);
                    assertThat(turns).isEqualTo(shows);
                    if (turns) {
                        assertThat(learner.press("pageup").frame(size[0], size[1]))
                                .isEqualTo(first);
                    }
                })));
    }

    /** So does a question, and what it offers for that it offers only where it does not fit. */
    @TestFactory
    Stream<DynamicTest> a_question_is_turned_where_it_does_not_fit() {
        return Stream.of("who", "piling-up").flatMap(question -> SIZES.stream()
                .map(size -> DynamicTest.dynamicTest(question + " " + size[0] + "x" + size[1], () -> {
                    Learner learner = Questions.at(question, Lang.EN).at(size[0], size[1]);
                    String first = learner.frame(size[0], size[1]);
                    boolean turns = offers(learner, "m", size);
                    boolean shows = !learner.send(new Msg.Turn(1))
                            .frame(size[0], size[1])
                            .equals(first);
                    assertThat(turns).isEqualTo(shows);
                    assertThat(offers(learner, "pageup", size)).isEqualTo(turns);
                })));
    }

    /** The way through the state diagram is walked back to its beginning and on again. */
    @TestFactory
    Stream<DynamicTest> the_way_through_the_diagram_has_two_ends() {
        return SIZES.stream()
                .map(size -> DynamicTest.dynamicTest(size[0] + "x" + size[1], () -> {
                    Learner learner =
                            Learner.of("three-way", Lang.EN).to(9).press("d").at(size[0], size[1]);
                    assertThat(offers(learner, "j", size)).isFalse();
                    int back = pressToTheEnd(learner, "k", size);
                    assertThat(back).isPositive();
                    assertThat(pressToTheEnd(learner, "j", size)).isEqualTo(back);
                }));
    }
}
