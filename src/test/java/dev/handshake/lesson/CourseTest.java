package dev.handshake.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.handshake.tcp.Event;
import dev.handshake.tcp.Side;
import dev.handshake.tcp.State;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The map, its stations and what a lesson refuses to be. */
class CourseTest {
    private static final Lesson FIRST = lesson("first", 8);
    private static final Lesson SECOND = lesson("second", 8);
    private static final Course COURSE = new Course(List.of(
            new Course.Track(Text.same("A"), List.of(station("one", FIRST), station("two"))),
            new Course.Track(Text.same("B"), List.of(station("three", SECOND)))));

    @Test
    void lessons_come_in_the_order_of_the_map() {
        assertThat(COURSE.lessons()).containsExactly(FIRST, SECOND);
        assertThat(COURSE.lesson("second")).contains(SECOND);
        assertThat(COURSE.lesson("third")).isEmpty();
    }

    @Test
    void after_the_last_of_a_station_comes_the_first_of_the_next() {
        assertThat(COURSE.after("first")).contains(SECOND);
        assertThat(COURSE.after("second")).isEmpty();
        assertThat(COURSE.after("unknown")).isEmpty();
    }

    @Test
    void a_station_without_lessons_is_on_the_map_but_not_open() {
        assertThat(COURSE.stations()).hasSize(3);
        assertThat(COURSE.openStations()).extracting(Course.Station::id).containsExactly("one", "three");
    }

    @Test
    void a_lesson_has_steps_and_lasts_up_to_an_hour() {
        assertThatThrownBy(() -> lesson("long", 61)).hasMessage("long: a lesson has steps and lasts 1 to 60 minutes");
        assertThatThrownBy(() -> lesson("none", 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_stops_where_it_says_or_asks_something() {
        assertThat(FIRST.stops()).isEqualTo(1);
    }

    @Test
    void ends_may_listen_on_either_side() {
        assertThat(new Ends(Ends.End.listening(1), Ends.End.closed(2), Ends.Start.CLOSED)
                        .world()
                        .state(Side.CLIENT))
                .isEqualTo(State.LISTEN);
        assertThat(Ends.serverListens(1, 2).world().state(Side.SERVER)).isEqualTo(State.LISTEN);
        assertThat(Ends.established(1, 2).world().state(Side.CLIENT)).isEqualTo(State.ESTABLISHED);
    }

    private static Course.Station station(String id, Lesson... lessons) {
        return new Course.Station(id, Text.same(id), List.of(lessons));
    }

    private static Lesson lesson(String id, int minutes) {
        return new Lesson(
                new Lesson.Head(
                        id,
                        "one",
                        new Text("제목", "Title"),
                        new Lesson.Audience(Level.JUNIOR, minutes, List.of()),
                        List.of()),
                Ends.serverListens(100, 300),
                List.of(new Step.Say(Text.same("words")), new Step.Do(Side.CLIENT, Event.OPEN_ACTIVE, "connect")));
    }
}
