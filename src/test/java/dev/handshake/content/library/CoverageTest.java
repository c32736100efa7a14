package dev.handshake.content.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handshake.lesson.Catalog;
import dev.handshake.lesson.Course;
import dev.handshake.lesson.Lesson;
import dev.handshake.tcp.State;
import dev.handshake.tcp.Transition;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final Course COURSE = Library.shipped();

    @Test
    void the_three_way_handshake_teaches_the_states_and_edges_that_it_passes() {
        Lesson lesson = COURSE.lesson("three-way").orElseThrow();
        Coverage coverage = Coverage.of(List.of(lesson), Catalog.EMPTY);
        assertThat(coverage.taught().states())
                .isEqualTo(
                        EnumSet.of(State.CLOSED, State.LISTEN, State.SYN_SENT, State.SYN_RECEIVED, State.ESTABLISHED));
        assertThat(coverage.taught().transitions())
                .isEqualTo(Set.of(
                        new Transition(State.CLOSED, State.SYN_SENT, "active OPEN", "SYN"),
                        new Transition(State.LISTEN, State.SYN_RECEIVED, "SYN", "SYN,ACK"),
                        new Transition(State.SYN_SENT, State.ESTABLISHED, "SYN,ACK", "ACK"),
                        new Transition(State.SYN_RECEIVED, State.ESTABLISHED, "ACK of SYN", "")));
        assertThat(coverage.taught().facts()).contains("F4").doesNotContain("F14");
    }

    @Test
    void a_reset_is_no_close_although_it_leads_to_the_same_state() {
        Lesson refused = COURSE.lesson("refused").orElseThrow();
        assertThat(Coverage.of(List.of(refused), Catalog.EMPTY).taught().transitions())
                .noneMatch(edge -> edge.event().equals("CLOSE"));
    }

    @Test
    void the_shipped_course_meets_every_state_and_tests_every_misconception() {
        Coverage coverage = Coverage.of(COURSE.lessons(), Library.shippedQuizzes());
        assertThat(coverage.states())
                .hasSize(11)
                .allMatch(Coverage.Item::isTaught)
                .allMatch(Coverage.Item::isTested);
        assertThat(coverage.transitions()).hasSize(Transition.ALL.size());
        assertThat(coverage.mistakes()).allMatch(Coverage.Item::isTested);
        assertThat(coverage.facts()).hasSize(104);
    }

    @Test
    void nothing_covers_nothing() {
        Coverage coverage = Coverage.of(List.of(), Catalog.EMPTY);
        assertThat(coverage.states()).noneMatch(Coverage.Item::isTaught);
        assertThat(coverage.mistakes()).isEmpty();
    }
}
